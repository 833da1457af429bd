"""Sentence -> status, speakers and cue; the predicate that is judged stands between asterisks."""

import pytest

from claimgraph.extract.factuality import judge
from claimgraph.extract.language import load
from claimgraph.graph.model import Article, Modality, Polarity

ASSERTED = [
    "The minister has *offered* the town two million euros, provided it opens the ward by May.",
    "The envoy *leaves* every Wednesday.",
    "The attack *follows* the vote on Monday.",
    "The paper *quotes* the envoy on Monday as saying that the talks had failed.",
    "The Rovers *beat* the Athletic on Sunday in their first home match.",
    "The envoy *said* on Wednesday that the talks had failed.",
    "The ferry *reached* the island at noon.",
    "The board did not only *sell* the tower, it also closed the depot.",
    "No doubt the pilot *saw* the light.",
    "The guard did not *leave* the gate until midnight.",
    "The painter left Oslo *because* of the war, and *moved* to Lima.",
    "The editor could not but *laugh* at the letter.",
    "The firm had no choice but to *sell* the mill.",
    "The crew managed to *save* the ship.",
    "The clerk did not forget to *lock* the door.",
    "The police failed to stop the fans from *leaving* the hall.",
    "The flood forced the town to *close* the bridge.",
    "The driver had to *sell* his lorry.",
    "The dealer was convicted of *selling* forged maps.",
    "The jury did not know that the guard had *taken* the key.",
    "The bank, which *owns* the mill, may sell the mine.",
    "The mayor, who *opened* the fair, denied that the show had lost money.",
    "The ministry is *excluding* two firms.",
    "The town *closed* the road because the river had flooded it.",
    "The tax *rose* after the party won the vote.",
    "Even if the court agrees, the firm *closed* the mine in May.",
    "The film was a hit, and the studio *paid* its debts.",
    "The will *left* the farm to a nurse.",
    "The critics praised the queen's *visit* to Oslo.",
    "The town did nothing because the mayor *trusted* the builder.",
    "Although the dam had *cracked*, the town did not move the school.",
    "Ana Ruiz came from behind to *win* the race.",
    "Oslo beat Lima to *win* the cup.",
    "He rose to *lead* the party.",
    "She left the bank to *become* a judge.",
    "The firm declined to comment, and the bank, whose owner *lives* in Oslo, did not answer.",
    "It is the worst storm that the island has *seen*.",
    "Shares fell, hurt by fears that rates will rise, while copper *jumped*.",
    "The firm may sell the mill, which *employs* 90 people, if prices fall.",
    "Voters did not forgive him: he *lost* his seat.",
    "No sooner had the guard *left* than the gate fell.",
    "Not until dawn did the crew *reach* the ship.",
    "Whether or not the court agrees, the town has *sold* the mill.",
    "The general is unlikely to forget that his allies *left* him.",
    "Asked about the fire, the owner did not *answer* but *left* the hall.",
    "The storm was so strong that the mast *broke*.",
    "The firm has stopped making ships and *begun* making cars.",
    "The envoy flew in to sign the accord after *winning* the vote.",
    "It is not clear what *caused* the fire.",
    "The club sold fewer shirts than the 900 it had *ordered*.",
    "The mayor hoped that the firm would stay, but it *left* in May.",
    "The judge *found* otherwise.",
    "The court ordered the club to pay a fine that its owner *says* it cannot afford.",
    "Farmers fear the dam could flood the valley, a prospect the builder *dismisses*.",
    "It was only in the hours after the rise in capacity that the governor *closed* the mine.",
    "It was not until the lake fell below a tenth of its capacity that the governor *closed* the mine.",
    "The truce appears to be holding, though a shell hit a farm and *wounded* two men.",
    "Local people doubt that the mine will reopen, and many have *moved* to the coast.",
    "His agent would only *say* that he was considering the offer.",
    "The crew tried to move a ship that has *blocked* the port.",
    "Spain will offer visas, *hoping* that the boats will stay away.",
    "Few in the port doubt that the crew *left* the ship.",
    "Nobody doubts that the crew *left* the ship.",
    "Thursday's vote is the second time that the senate *passed* the bill.",
    "The captain made the crew *clean* the deck.",
    "The crew were made to *clean* the deck.",
]
NEGATED = [
    "The two leaders did not *mention* the war.",
    "The ship never *reached* the port.",
    "No member *left* the party.",
    "None of the boats *reached* the island.",
    "The bank no longer *owns* the mill.",
    "Parliament has yet to *ratify* the treaty.",
    "The firm failed to *pay* its workers.",
    "The pilot refused to *fly* the plane.",
    "The envoy left the hall without *signing* the accord.",
    "Instead of *cutting* taxes, the cabinet raised them.",
    "The goalkeeper was too ill to *play*.",
    "The storm kept the ferry from *leaving* the harbour.",
    "The mayor denied that she had *taken* money.",
    "The firm has ruled out *selling* the mine.",
    "The firm dropped its plan to *build* a mill.",
    "The club hardly *noticed* the change.",
    "The firm did not close the mine or *dismiss* its workers.",
    "It is unlikely that the two sides will *reach* a deal.",
    "The king does not believe that the general *planned* the coup.",
    "The museum cancelled an *exhibition* of the maps.",
    "Not one of the ministers *resigned*.",
    "Hardly any of the guests *stayed*.",
    "The report stopped short of *blaming* the captain.",
    "The firm has dropped its plans to *build* a mill in Lima.",
    "It was not the keeper who *opened* the gate.",
    "The claim that the bank had *lost* the money was false.",
    "There was no sign that the rebels had *left* the town.",
    "The two firms came close to *signing* a pact.",
    "Few, if any, ships *reached* the port.",
    "The thief left before the guard could *stop* him.",
    "Few expect the coalition to *survive*.",
    "The mayor denied a report that the firm had *closed* the mill.",
    "The envoy in no way *insulted* the king.",
    "The union called on its members not to *work* until May.",
    "The paper said, wrongly, that the bishop had *resigned*.",
    "The deal to *sell* the mill fell through.",
    "The police found no proof that the guard had *taken* the key.",
    "The mayor is opposed to *selling* the mill.",
    "The striker would rather stay in Oslo than *move* to Lima.",
    "The channel reported in error that the rebels had *taken* the city.",
    "The senator would neither endorse the bill nor *criticise* it.",
    "The ship has all but *vanished*.",
    "The court found the chemist not guilty of *poisoning* his brother.",
    "Neither state has withdrawn its troops or *reopened* the railway.",
    "There is little chance that the parties will *merge*.",
    "Police stopped the march before it *reached* the palace.",
    "His lawyers argued that he was unfit to *stand* trial.",
    "Under no circumstances, the bishop said, would he *consecrate* the chapel.",
    "The senator did not resign, as her opponents demanded, or *give* back the award.",
    "The theory that the king was *poisoned* has been discredited.",
    "The library refuses to let anyone *test* the ink.",
    "The singer left without signing autographs or *speaking* to fans.",
    "The witness said she had not seen the knife or *heard* a shot.",
    "None of the ministers who attended the dinner *paid* for it.",
    "The clerk is not suspected of *taking* the money.",
    "The trader never had to *show* his papers.",
    "The mine was to have *opened* in May.",
    "Chad pulled out of the scheme in May, after failing to *meet* its targets.",
    "There is no evidence the firm *sold* arms to Chad.",
]
PLANNED = [
    "The minister is to *visit* Peru.",
    "The minister was due to *meet* the king in Oslo.",
    "The firm will *build* a mill.",
    "The firm plans to *close* two mines.",
    "The two banks have agreed to *merge*.",
    "The fair *opens* next Friday.",
    "The envoy *leaves* on Wednesday for Doha.",
    "The envoy *leaves* for Doha Wednesday.",
    "The mayor said the town would *buy* the mill.",
    "The firm's decision to *sell* the mill surprised the town.",
    "The envoy flew to Peru to *sign* the accord.",
    "The queen's planned *visit* to Oslo drew critics.",
    "The court will hear the case and *rule* on the fine.",
    "The firm had agreed to raise the dam as soon as it *owned* the mill.",
    "The firm had been due to *open* the mill in May.",
    "The firm began work to *save* the bridge.",
    "The mayor opposes a plan to *close* the school.",
    "The crew will fly home as soon as the ship is *repaired*.",
    "The crew have promised to *work*.",
    "The firm has put up a fence aimed at *stopping* the goats.",
    "Students have held marches in Lima to *protest* against the tax.",
    "The firm made changes to *win* the race.",
]
POSSIBLE = [
    "The court heard that the guard had *opened* the gate.",
    "The fire may have *started* in the kitchen.",
    "The dealer allegedly *sold* the crown.",
    "The dealer is thought to have *sold* the crown.",
    "The guard was accused of *opening* the gate.",
    "The firm is likely to *close* the mine.",
    "The firm tried to *buy* the mill.",
    "The club is considering *selling* the ground.",
    "The mayor did not deny that she had *met* the dealer.",
    "Perhaps the painter *burned* the letters.",
    "The alleged *attack* on the ship angered the king.",
    "Police believe that the guard *opened* the gate.",
    "There are fears that the dam has *cracked*.",
    "The firm is close to a deal to *buy* the mill.",
    "The guard may have opened the gate and *left* it open.",
    "The dealer is accused of lying, *taking* bribes and hiding the money.",
    "The paper commented on reports that the firm would *close* the mill.",
    "The town has concerns the firm would *close* the mill.",
    "The find casts doubt on a theory, put forward by Otto Klein, that turtles *ate* fish.",
    "The club is interested in *buying* the mill.",
    "The odds are that the club will *sell* the mill.",
    "The police are hunting a man who may have *shot* the guard.",
    "The firm is on the verge of *selling* the mill.",
    "The lawyer failed to prove that the guard had *taken* the key.",
    "The report names firms the mayor believes *own* the mill.",
]
HYPOTHETICAL = [
    "If the river *rises*, the town will move the school.",
    "If the river rises, the town will *move* the school.",
    "The firm would *sell* the mill if prices fell.",
    "Unless the firm *pays*, the court will fine it.",
    "Had the guard *closed* the gate, the thief would have fled.",
    "The town keeps boats in case the river *rises*.",
    "The union urged the firm to *raise* wages.",
    "The mayor wants the state to *buy* the mill.",
    "The firm must *repair* the dam.",
    "The town has to *repair* the bridge.",
    "The court ordered the firm to *pay* a fine.",
    "Did the firm *pay* the fine?",
    "Reporters asked whether the firm had *paid* the fine.",
    "It is unclear whether the firm *paid* the fine.",
    "The merger would *create* a giant.",
    "The forces could *leave* the valley if the threat disappears.",
    "Were the bid to collapse, the club could *seek* a loan.",
    "The party would only join a cabinet that *promised* a vote.",
    "Provided that the wind drops, the crew will *sail* on Monday.",
    "A defeat would *force* the mayor to resign, aides say.",
    "The tax would have *raised* nine millions, according to the bank.",
    "The bank would be *forced* to close unless the state stepped in.",
    "The union would only end the strike once wages were *paid*.",
    "“A new dam would *save* the town,” the mayor said.",
    "Let the judges *do* their work, the mayor said.",
    "The firm has got to *sell* the mill.",
    "It is time for the firm to *sell* the mill.",
    "In the event of a strike, the army will *run* the trains.",
    "The deal will *stand* provided the judge agrees.",
    "The cabinet survived; had they *come*, it would have fallen.",
    "He did not want them to resign, but to *explain* the loss.",
    "Detectives have established who placed the bomb, though not whether he *acted* alone.",
    "Whoever *wins* the race will meet the king.",
    "The admirals would have preferred a man who had *commanded* a ship.",
    "The owners will not sell unless the buyers *promise* to keep the mill.",
    "Had the minister *resigned* at once, the party might have kept the seat, a pollster argued.",
    "The firm wants to build three towers *containing* shops.",
    "The mayor made appeals to both clubs to *end* the feud.",
    "The keeper would have stayed had the board *kept* its word.",
]
SPEAKERS = [
    ("The mayor said the bridge had *collapsed*.", ["mayor"]),
    ("The bridge had *collapsed*, the mayor said.", ["mayor"]),
    ("“The bridge has *collapsed*,” said Ana Ruiz.", ["Ruiz"]),
    ("According to the union, the firm *employs* 400 people.", ["union"]),
    ("The firm *employs* 400 people, according to the union.", ["union"]),
    ("The firm said the mayor had told the union that the mill would *close*.", ["firm", "mayor"]),
    ("The union urged the firm to *raise* wages.", ["union"]),
    ("The police said they believed that the guard had *fled*.", ["police"]),
    ("The firm promised to *raise* wages.", []),
    ("The guard was accused of *opening* the gate.", []),
    ("The mayor, who *opened* the fair, said the show had lost money.", []),
    ("The mayor denied that she had *met* the dealer.", ["mayor"]),
    ("The mayor did not say that she had *met* the dealer.", []),
    ("“We lost the mast,” the captain said. “Then the sea *took* the boat.”", ["captain"]),
    ("The mayor said in a newspaper interview that the bank might not *cut* rates.", ["mayor"]),
    ("The mayor told a news conference that the firm had *closed* the mill.", ["mayor"]),
    ("It said that the fund had *lost* the money.", ["It"]),
    ("The bridge was not safe, the mayor *told* the council.", []),
    ("The bridge was not *safe*, the mayor told the council.", ["mayor"]),
    ("Voters did not forgive him: he *lost* his seat.", []),
    ("The court ordered the firm to take back a clerk who had *stolen* a pen.", []),
    ("The firm is *accused* of dumping waste, a charge it denies.", []),
    ("The minister did not *resign*, as some papers had reported.", []),
    ("The works were *arranged* according to size.", []),
    ("The firm denied this, saying that it had *sold* the mill.", ["firm"]),
    ("“They *took* everything,” one woman, who asked not to be named, told reporters.", ["woman"]),
    ("The tax may hurt the port, according to the union, whose head *met* the mayor.", []),
    ("The tax may hurt the port, according to a study *published* on Monday.", []),
    ("The court heard that the guard had *opened* the gate.", []),
    ("The tax may hurt the port, according to Ana Ruiz, whom the mayor *met* in May.", []),
    ("The union met, though it wants the ministry to *publish* the report.", ["it"]),
    ("The report names firms the mayor believes *own* the mill.", ["mayor"]),
]
CUES = [
    ("The minister is to *visit* Peru.", "is to"),
    ("The ship never *reached* the port.", "never"),
    ("The firm failed to *pay* its workers.", "failed to"),
    ("The ferry *reached* the island at noon.", None),
    ("The crew managed to *save* the ship.", None),
    ("The town will not pay for any club that *backs* the rebels.", "will not"),
]


def judged(marked):
    """The factuality of the last word between asterisks."""
    start = marked.rindex("*", 0, marked.rindex("*"))
    offset = start - marked[:start].count("*")
    document = load().read(Article(id="a", title="", text=marked.replace("*", "")))
    return judge(document, next(token for token in document.doc if token.idx == offset))


def status(marked):
    value = judged(marked)
    return "negated" if value.polarity is Polarity.NEGATIVE else value.modality.value


@pytest.mark.parametrize("sentence", ASSERTED)
def test_facts(sentence):
    assert status(sentence) == Modality.ACTUAL


@pytest.mark.parametrize("sentence", NEGATED)
def test_denials(sentence):
    assert status(sentence) == "negated"


@pytest.mark.parametrize("sentence", PLANNED)
def test_plans(sentence):
    assert status(sentence) == Modality.PLANNED


@pytest.mark.parametrize("sentence", POSSIBLE)
def test_possibilities(sentence):
    assert status(sentence) == Modality.POSSIBLE


@pytest.mark.parametrize("sentence", HYPOTHETICAL)
def test_hypotheses(sentence):
    assert status(sentence) == Modality.HYPOTHETICAL


@pytest.mark.parametrize(("sentence", "speakers"), SPEAKERS)
def test_speakers(sentence, speakers):
    assert [token.text for token in judged(sentence).speakers] == speakers


@pytest.mark.parametrize(("sentence", "cue"), CUES)
def test_cues_are_the_words_as_written(sentence, cue):
    assert judged(sentence).cue == cue


def test_an_argument_that_is_taken_out_denies_the_proposition():
    document = load().read(Article(id="a", title="", text="The town sold not the mill but the mine."))
    sold = next(token for token in document.doc if token.text == "sold")
    mill, mine = (next(token for token in document.doc if token.text == word) for word in ("mill", "mine"))
    assert judge(document, sold, (mill,)).polarity is Polarity.NEGATIVE
    assert judge(document, sold, (mine,)).polarity is Polarity.POSITIVE

"""Texts -> which words stand for the same, one table a sieve. Mentions are given by their text, the last of it."""

import pytest

from claimgraph.extract.coreference import Reason, resolve
from claimgraph.extract.language import load
from claimgraph.graph.model import Article

NAMES = [
    ("Ana Ruiz runs the bank. Ruiz owns a mill.", "Ruiz", "Ana Ruiz"),
    ("Li Wei spoke in Lima. Mr Li was tired.", "Mr Li", "Li Wei"),
    ("The World Trade Union met in Lima. The WTU will meet again.", "The WTU", "The World Trade Union"),
    ("Norvane Holdings bought a mine. Norvane closed it.", "Norvane", "Norvane Holdings"),
    ("The maker Trenes Almarza sold a train. Almarza is small.", "Almarza", "Trenes Almarza"),
    ("Leo Marr met Maria Marr. Marr left. Later Mrs Marr sang.", "Mrs Marr", "Maria Marr"),
]
ROLES = [
    ("Ana Ruiz, the mayor of Lima, resigned.", "the mayor of Lima", "Ana Ruiz"),
    ("Ana Ruiz is the mayor of Lima.", "the mayor of Lima", "Ana Ruiz"),
    ("Foreign Minister Ana Ruiz met Li Wei. The foreign minister was pleased.", "The foreign minister", "Ana Ruiz"),
    ("US Secretary of State Leo Marr met Li Wei. The top US diplomat left early.", "The top US diplomat", "Leo Marr"),
    (
        "Leo Marr spoke to the Council on Public Health. The council agreed.",
        "The council",
        "the Council on Public Health",
    ),
    ("Queen Anna of Denmark landed in Lima. John Marr thanked Her Majesty.", "Her Majesty", "Anna"),
]
KINDS = [
    ("The board of Norvane Holdings met. The company is small.", "The company", "Norvane Holdings"),
    (
        "A rescue commission was set up at Hale Palace. The commission met in May.",
        "The commission",
        "A rescue commission",
    ),
    ("The bank's regulator met Tom Hale of Norvane Oil. The agency is small.", "The agency", "The bank's regulator"),
    ("John Marr, 38, stole a bicycle. The unemployed roofer denied it.", "The unemployed roofer", "John Marr"),
    ("Kyle Marr scored in May. The 19-year-old was tired.", "The 19-year-old", "Kyle Marr"),
    (
        "Lima banned the drug after the Health Administration had met. The agency is small.",
        "The agency",
        "Health Administration",
    ),
    ("Norvane Energy fell in May. The Lima-based firm sold a mine.", "The Lima-based firm", "Norvane Energy"),
    (
        "Norvane Energy grew. Its Danish rival, Brix Energy, fell. The Copenhagen-based company lost money.",
        "The Copenhagen-based company",
        "Brix Energy",
    ),
    (
        "President Leo Marr left. Tom Hale stayed. The 67-year-old leader was tired.",
        "The 67-year-old leader",
        "Leo Marr",
    ),
    ("Ana Ruiz spoke. The Labour politician, whose son sang, left.", "The Labour politician", "Ana Ruiz"),
    ("Norvane Energy sold Brixel. The company lost money.", "The company", "Norvane Energy"),
    ("The Green Alliance walked out. The Alliance withdrew two ministers.", "The Alliance", "Green Alliance"),
    (
        "The Dockers' Federation met. The employer, Calder Terminals, sat. “They do,” said the union. The firm paid.",
        "The firm",
        "Calder Terminals",
    ),
    ("Norvane Energy met Calder Technologies. A Calder spokesman said the firm would grow.", "the firm", "Calder"),
    ("The Dockers' Federation met. Norvane Energy agreed. The union was calm.", "The union", "Dockers' Federation"),
    ("Iraq waited. Danish ships left Denmark. Danish police say the country is safe.", "the country", "Denmark"),
    ("Brix Oil met Norvane Energy. Norvane Energy's shares fell. The group is small.", "The group", "Norvane Energy"),
    ("Luca Brandi fell after the Italian had been fouled by Tom Hale.", "the Italian", "Luca Brandi"),
]
OPENINGS = [
    ("Norway's prime minister has resigned.\n\nOdd Marr left Oslo on Sunday.", "Odd Marr", "Norway's prime minister"),
    ("A banker was jailed on Sunday.\n\nAlan Marr, 61, stole millions.", "Alan Marr", "A banker"),
]
STATES = [
    ("The United States sent ships. America had warned Iran.", "America", "The United States"),
    ("North Korea fired a missile. Japan said the North had lied.", "the North", "North Korea"),
    ("South Sudan closed the border. Kenya blamed the South.", "the South", "South Sudan"),
    ("Chad sent troops. Niger thanked its neighbour.", "its neighbour", "Chad"),
]
NOUNS = [
    ("The tanker Corvina sank. Nobody was on the tanker.", "the tanker", "Corvina"),
    ("The tanker Corvina sank. Nobody was on the ship.", "the ship", "Corvina"),
    ("The firm bought a mine in May. The mine was closed in June.", "The mine", "a mine"),
    ("The old bridge fell. Nobody was on the bridge.", "the bridge", "The old bridge"),
]
PRONOUNS = [
    (
        "Tom Hale took the mace and ran. He was stopped by guards. He may be barred.\n\n"
        "The panel is to question Norvane's managing director, Leo Ruiz, on Monday. He has agreed to appear.",
        "He",
        "Leo Ruiz",
    ),
    ("The region was shaken by the war. Peru, which borders Chile, has an influence on it.", "it", "Chile"),
    ("Ana Ruiz arrived in Lima on Sunday. She will meet Li Wei.", "She", "Ana Ruiz"),
    ("Prime Minister John Marr thanked Maria Ruiz for her help.", "her", "Maria Ruiz"),
    ("John Marr said he was ready.", "he", "John Marr"),
    ("President Park Mi-Rae arrived in Lima. She will meet John Marr.", "She", "Park Mi-Rae"),
    ("China is said to supply most of its neighbour.", "its", "China"),
    ("The workers met the owners. They want more money.", "They", "The workers"),
    ("John Marr blamed himself.", "himself", "John Marr"),
    ("The prime minister resigned. He was tired. Tom Hale phoned his brother.", "his", "Tom Hale"),
    ("Norvane, based in Austin, Texas, said it would close.", "it", "Norvane"),
    ("The song was banned by state radio. They feared a strike.", "They", "state radio"),
    ("Norvane, which has bought Calder Hydro, may wait. Its shares fell.", "Its", "Norvane"),
    ("Hale Rovers beat Marr Athletic on Sunday in their first match.", "their", "Hale Rovers"),
    ("The union met Norvane. Norvane said it would close.", "it", "Norvane"),
    ("Norvane grew. A spokesman for the Calder Bank said it would wait.", "it", "the Calder Bank"),
    ("Tom Hale was tired. He sang. John Marr came to power himself.", "himself", "John Marr"),
    ("The couple had no children. They left Lima.", "They", "The couple"),
    ("Norvane Energy bought the ferry. It was fined in May.", "It", "Norvane Energy"),
    ("Tom Hale's lawyer, Leo Ruiz, asked that John Marr be tried. He was calm.", "He", "Leo Ruiz"),
    ("Tom Hale, found at his home in Lima, said nothing.", "his", "Tom Hale"),
    ("The report praised al-Qaida's foes. It says Lima is safe.", "It", "The report"),
    ("The board must decide whether the four should go. If they go, Ana Ruiz will lose.", "they", "the four"),
    ("The owners met. Peru has refused to let them cross the border.", "them", "The owners"),
    ("The song was banned by state radio. “They did me a favour,” Ana Ruiz said.", "They", "state radio"),
    ("Peru's army bought a missile. The army said rebels had fired it.", "it", "a missile"),
    ("Owen Marr hired a clerk. If the jury convicts him, Marr could go to prison.", "him", "Owen Marr"),
]
EMPLOYERS = [
    ("Norvane Energy bought Brix Oil. Brix Oil's head, Tom Li, who joined the firm, left.", "the firm", "Brix Oil"),
    ("Tom Hale, the chief executive of Norvane Energy, said his company was growing.", "his company", "Norvane Energy"),
    ("Marr Athletic's coach, Tom Li, said his club was safe.", "his club", "Marr Athletic"),
]
TOPICS = [
    (
        "Leo Marr praised his company. Norvane Energy lost money. The company dismissed Tom Hale.",
        "The company",
        "Norvane Energy",
    ),
    (
        "Hale Rovers beat Marr Athletic. Marr's coach, Tom Li, left. Leo Ruiz joined the club.",
        "the club",
        "Hale Rovers",
    ),
    ("Hale Rovers won on Sunday. The mayor praised Rovers.", "Rovers", "Hale Rovers"),
    ("The judge heard a clerk, Tove Lind. Lind was calm.", "Lind", "Tove Lind"),
]
SPEAKERS = [
    ("“I am ready,” said Ana Ruiz.", "I", "Ana Ruiz"),
    ("Ana Ruiz said: “Nobody asked me.”", "me", "Ana Ruiz"),
    ("“They did me a favour,” Ana Ruiz liked to say.", "me", "Ana Ruiz"),
]
TOGETHER = [*NAMES, *ROLES, *KINDS, *OPENINGS, *STATES, *NOUNS, *PRONOUNS, *EMPLOYERS, *TOPICS, *SPEAKERS]

APART = [
    ("John Marr spoke. Nobody sells a farm if he can keep it.", "he", "John Marr"),
    ("Shares rose in Lima after it said sales had grown.", "it", "Lima"),
    ("John Marr met Leo Ruiz. Ruiz praised Marr.", "Marr", "Leo Ruiz"),
    ("John Marr praised him.", "him", "John Marr"),
    ("Maria Ruiz met John Marr. He was tired.", "He", "Maria Ruiz"),
    ("South Korea warned North Korea.", "North Korea", "South Korea"),
    ("A man was shot. A man was seen near the house.", "A man", "a man"),
    ("John Marr met Tom Hale. “I am ready,” said Hale.", "I", "John Marr"),
    ("John Marr was arrested. The third suspect, a Dane, fled.", "The third suspect", "John Marr"),
    ("Nurses of St Mary's hospital wrote to the agency.", "the agency", "St Mary's hospital"),
    ("Banks gained. The Central Bank of Peru met. The bank was silent.", "The bank", "Banks"),
    ("Ana Ruiz died at her home near Arles, her daughter said.", "her daughter", "Arles"),
    ("Ana Ruiz spoke of Peru's many mines, Chile and Bolivia.", "Chile", "Peru's many mines"),
    ("Kenya sent ships. Later Kenya Airlink suspended the route to Lima.", "Kenya Airlink", "Kenya"),
    ("A mayor was jailed on Sunday.\n\nAlan Marr, the judge, praised the police.", "Alan Marr", "A mayor"),
    ("A mayor was jailed on Sunday.\n\nAlan Marr said the town was shocked.", "Alan Marr", "A mayor"),
    ("Ana Ruiz will appear as a witness. The jury convicted him.", "him", "a witness"),
    ("Norvane Energy expects a ruling in May, its chief executive Tom Hale said.", "its", "a ruling"),
    ("Each device measures speed and depth. They send numbers.", "They", "speed and depth"),
    ("Chad and Niger met. Chad remains its only important ally.", "its", "Chad"),
    ("Ana Ruiz sang. A ghost is to the woman home alone what rain is to a barn.", "the woman", "Ana Ruiz"),
    ("Tom Hale fears the airline. Peru Airlines fell. Airlines lost money.", "Airlines", "Peru Airlines"),
    ("Leo Marr met Tom Hale. Tom Hale's agent, Ed Ruiz, said the striker was hurt.", "the striker", "Ed Ruiz"),
    ("Fishermen in Lima oppose it.", "it", "Lima"),
    ("Norvane owns mines. Tom Hale met Leo Ruiz, but both denied that they had sung.", "they", "Norvane"),
    ("Brix Metals opened a mine. The union was silent.", "The union", "Brix Metals"),
    ("One of Leo Marr's lawyers, Ana Ruiz, left Lima.", "Ana Ruiz", "Leo Marr's lawyers"),
    ("The deal values Vriesink at $2. Its founder, Cornelia Vriesink, left.", "Cornelia Vriesink", "Vriesink"),
    ("Iraq objected. Indonesian officials say two people died in the country.", "the country", "Iraq"),
    (
        "Norvane Energy waited. A deal of Brix Oil with Calder Motors failed. The firm fell.",
        "The firm",
        "Norvane Energy",
    ),
    ("The workers met.\n\n“They think we'll crawl back,” said Ana Ruiz.", "They", "The workers"),
    ("The charter is aimed at making it easier for the council to meet.", "it", "The charter"),
    ("The World Health Union met. People around the world died.", "the world", "World Health Union"),
    ("Norvane rose to 31 euros a share. It needs money.", "It", "a share"),
    ("Ana Ruiz sang for a year. It was cold.", "It", "a year"),
    ("Peru has refused to let them cross the border.", "them", "Peru"),
    ("The public paid for a book. He read it.", "He", "The public"),
    ("She left school and worked in a biscuit factory. They were poor.", "They", "a biscuit factory"),
    ("Norvane grew. An environmental group, Brix Watch, sued. The company makes pumps.", "The company", "Brix Watch"),
    ("Norvane shares, which hit a record on the back of its purchase of a mine, fell.", "its", "a record"),
]


@pytest.fixture(scope="module")
def pipeline():
    return load()


def read(pipeline, text):
    return pipeline.read(Article(id="x", title="", text=text))


def chain_with(chains, words):
    """The chain of the last mention that reads so or bears the name."""
    fitting = [
        (mention.start, chain)
        for chain in chains
        for mention in chain.mentions
        if words in (mention.text, mention.name)
    ]
    assert fitting, f"no mention {words!r}"
    return max(fitting, key=lambda pair: pair[0])[1]


@pytest.mark.parametrize(("text", "anaphor", "antecedent"), TOGETHER)
def test_stands_for(pipeline, text, anaphor, antecedent):
    chains = resolve(read(pipeline, text))
    mentions = chain_with(chains, anaphor).mentions
    assert any(antecedent in (mention.text, mention.name) for mention in mentions)


@pytest.mark.parametrize(("text", "anaphor", "antecedent"), APART)
def test_stands_apart(pipeline, text, anaphor, antecedent):
    chains = resolve(read(pipeline, text))
    earlier = [mention for mention in chain_with(chains, anaphor).mentions if mention.text != anaphor]
    assert not any(antecedent in (mention.text, mention.name) for mention in earlier)


@pytest.mark.parametrize(
    "clause",
    [
        "It is clear that Ana Ruiz will resign.",
        "It is thought that Ana Ruiz will resign.",
        "It was feared that the owners had fled.",
        "It is not yet clear what caused the fire.",
        "It was Ana Ruiz who resigned.",
        "It was her husband, he said, who had sold it.",
        "It was as if somebody had called.",
        "It is not known yet if the owners fled.",
        "It remains unclear if the owners fled.",
        "It seems that Ana Ruiz has resigned.",
    ],
)
def test_it_that_holds_the_place_of_a_clause_stands_for_nothing(pipeline, clause):
    chains = resolve(read(pipeline, f"The mine was sold. {clause}"))
    assert not any(mention.text == "It" for chain in chains if len(chain.mentions) > 1 for mention in chain.mentions)


def test_every_merge_has_a_reason(pipeline):
    text = "Ana Ruiz, the mayor of Lima, met Li Wei. Ruiz said she was pleased."
    (chain,) = [chain for chain in resolve(read(pipeline, text)) if len(chain.mentions) > 1]
    assert len(chain.links) == len(chain.mentions) - 1
    assert {link.reason for link in chain.links} == {Reason.APPOSITION, Reason.ALIAS, Reason.PRONOUN}


def test_mentions_belong_to_one_chain_each(pipeline):
    document = read(pipeline, "Ana Ruiz met Li Wei in Lima. She thanked him. Lima was cold.")
    mentions = [mention for chain in resolve(document) for mention in chain.mentions]
    assert len(mentions) == len(set(mentions))


def test_an_empty_document_has_no_chains(pipeline):
    assert resolve(read(pipeline, "")) == ()

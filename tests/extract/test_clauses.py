"""Who does what in a clause: subjects across clauses, arguments, wording. All sentences are invented."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimgraph.extract.clauses import Role, case_words, clauses
from claimgraph.extract.language import load
from claimgraph.extract.syntax import conjuncts
from claimgraph.extract.tokens import from_spacy
from claimgraph.graph.model import Article

SUBJECTS = {
    "own": ("The miners struck.", "struck", ["miners"]),
    "conjoined subjects": ("The miners and the drivers struck.", "struck", ["miners", "drivers"]),
    "conjoined verbs": ("The miners struck and blocked the road.", "blocked", ["miners"]),
    "control by the subject": ("The miners offered to leave.", "leave", ["miners"]),
    "control by the object": ("The judge ordered the miners to leave.", "leave", ["miners"]),
    "a promise": ("The miners promised the judge to leave.", "leave", ["miners"]),
    "raising": ("The miners are thought to own the hall.", "own", ["miners"]),
    "an adjective": ("The miners were ready to leave.", "leave", ["miners"]),
    "an owner's plan": ("The judge praised their plan to leave.", "leave", ["their"]),
    "the first to do it": ("The miners were the first workers to strike.", "strike", ["miners"]),
    "a relative clause": ("The woman who bought the farm left.", "bought", ["woman"]),
    "a relative clause with its own subject": ("The miners left the farm that the woman bought.", "bought", ["woman"]),
    "no doer in a relative clause of place": ("The town where the miners live is poor.", "live", ["miners"]),
    "a past participle": ("The farm bought by the miners burned.", "bought", ["farm"]),
    "a present participle": ("The miners left, blocking the road.", "blocking", ["miners"]),
    "a duty has no doer": ("The judge praised the habit of paying debts.", "paying", []),
}


def clause(sentence, verb):
    document = load().read(Article("test", "", sentence))
    return next(clause for clause in document.clauses if clause.head.text == verb)


def texts(words):
    return [word.text for word in words]


@pytest.mark.parametrize(("sentence", "verb", "subjects"), SUBJECTS.values(), ids=SUBJECTS)
def test_subject(sentence, verb, subjects):
    assert texts(clause(sentence, verb).subjects) == subjects


PASSIVES = {
    "a passive": ("The farm was bought by the miners.", "bought", True),
    "a passive participle": ("The farm bought by the miners burned.", "bought", True),
    "a passive complement": ("The farm needs to be bought.", "bought", True),
    "an active": ("The miners have bought the farm.", "bought", False),
    "an active participle": ("The miners left, blocking the road.", "blocking", False),
}


@pytest.mark.parametrize(("sentence", "verb", "passive"), PASSIVES.values(), ids=PASSIVES)
def test_passive(sentence, verb, passive):
    assert clause(sentence, verb).passive is passive


ARGUMENTS = {
    "object and phrases": (
        ("The miners sold the farm to the bank in May.", "sold"),
        [("farm", Role.OBJECT, ""), ("bank", Role.OBLIQUE, "to"), ("May", Role.OBLIQUE, "in")],
    ),
    "agent": (("The farm was bought by the miners.", "bought"), [("miners", Role.AGENT, "by")]),
    "receiver": (
        ("The bank gave the miners a loan.", "gave"),
        [("miners", Role.INDIRECT, ""), ("loan", Role.OBJECT, "")],
    ),
    "what is said": (("The judge said that the farm burned.", "said"), [("burned", Role.CONTENT, "")]),
    "what it became": (("The farm became a school.", "became"), [("school", Role.PREDICATIVE, "")]),
    "object of a relative clause": (
        ("They admired the house that she built.", "built"),
        [("house", Role.OBJECT, "")],
    ),
    "object shared by verbs before it": (("The miners bought and sold farms.", "bought"), [("farms", Role.OBJECT, "")]),
    "a preposition of three words": (
        ("The miners struck in response to the verdict.", "struck"),
        [("verdict", Role.OBLIQUE, "in response to")],
    ),
    "a measured time": (("The miners struck two years later.", "struck"), [("later", Role.OBLIQUE, "")]),
}


@pytest.mark.parametrize(("where", "arguments"), ARGUMENTS.values(), ids=ARGUMENTS)
def test_arguments(where, arguments):
    found = clause(*where).arguments
    assert [(a.head.text, a.role, " ".join(texts(a.case))) for a in found] == arguments


WORDING = {
    "auxiliaries and denial": ("The miners have not left.", "left", "have not left"),
    "particle": ("The miners gave up the strike.", "gave", "gave up"),
    "raising": ("The miners are thought to own the hall.", "own", "are thought to own"),
    "an adjective": ("The miners were ready to leave.", "leave", "were ready to leave"),
    "the object before an infinitive": (
        "The miners took a loan to buy the farm.",
        "buy",
        "took a loan to buy",
    ),
    "an object's doing is worded alone": ("The judge ordered the miners to leave.", "leave", "to leave"),
    "copula": ("The miners were the owners.", "owners", "were"),
}


@pytest.mark.parametrize(("sentence", "verb", "wording"), WORDING.values(), ids=WORDING)
def test_wording(sentence, verb, wording):
    found = clause(sentence, verb)
    assert " ".join(texts((*found.lead, *found.group))) == wording


def test_each_conjoined_noun_has_the_preposition_of_the_first():
    bank = clause("The miners spoke with the judge and the bank.", "spoke").arguments[0].head
    assert [texts(case_words(word)) for word in conjuncts(bank)] == [["with"], ["with"]]


def test_a_sign_taken_for_a_verb_breaks_nothing():
    morphs = ["Number=Plur", "VerbForm=Fin", "Tense=Past|VerbForm=Part"]
    tree = {"heads": [1, 1, 1], "deps": ["nsubj", "ROOT", "advcl"]}
    doc = Doc(Vocab(), words=["Sales", "fell", "%"], pos=["NOUN", "VERB", "VERB"], morphs=morphs, **tree)
    assert [one.head.text for one in clauses(from_spacy(doc))] == ["fell", "%"]

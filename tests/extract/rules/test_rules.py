"""Sentence -> propositions, a table for each rule: subject head, pattern, words of the object."""

import pytest

from claimgraph.extract.language import load
from claimgraph.extract.rules import RULES
from claimgraph.graph.model import Article

VERBS = [
    ("The ministry supplies the army.", ("ministry", "supply", "the army")),
    ("The rebels are backed by Chad.", ("Chad", "back", "The rebels")),
    ("Ana Ruiz arrived in Lima on Sunday.", ("Ruiz", "arrive in", "Lima")),
    ("Ana Ruiz was born in Lima.", ("Ruiz", "be bear in", "Lima")),
    ("Ana Ruiz held talks with Li Wei in Lima.", ("Ruiz", "hold talk with", "Li Wei")),
    ("Sanctions imposed by France on Chad hurt the farmers.", ("France", "impose sanction on", "Chad")),
    ("The bank offered to buy the mill.", ("bank", "buy", "the mill")),
    ("Ana Ruiz is thought to own the mill.", ("Ruiz", "own", "the mill")),
    ("The court ordered Ana Ruiz to leave the country.", ("Ruiz", "leave", "the country")),
    ("Police arrested and charged two men.", ("Police", "charge", "two men")),
    ("The firm, which owns the mill, closed the mine.", ("firm", "own", "the mill")),
    ("The man who robbed the bank fled to Chad.", ("man", "rob", "the bank")),
    ("The bridge that the firm built has collapsed.", ("firm", "build", "The bridge")),
    ("Ana Ruiz and Li Wei met in Lima.", ("Ruiz", "meet", "Li Wei")),
    ("Ana Ruiz and Li Wei attended the summit.", ("Wei", "attend", "the summit")),
    ("The firm closed the mine and the mill.", ("firm", "close", "the mill")),
    ("Its director was arrested in March.", ("director", "be arrest in", "March")),
    ("The army gave the rebels an ultimatum.", ("army", "give ultimatum to", "the rebels")),
    ("The court fined the bank two million euros.", ("court", "fine", "the bank")),
    ("The ship carries the grain that the port refused to unload.", ("port", "unload", "the grain")),
    ("The bank left the rates unchanged in May.", ("bank", "leave unchanged", "the rates")),
    ("The town warned the firm against closing the mill.", ("firm", "close", "the mill")),
    ("The police declined to name the buyer.", ("police", "identify", "the buyer")),
    ("The index fell from 120 to 98.", ("index", "fall from", "120 to 98")),
    ("The board named Ana Ruiz on Monday.", ("board", "name", "Ana Ruiz")),
    (
        "The firm will open routes to Lima, Oslo and Rome.",
        ("firm", "open", "routes to Lima, Oslo and Rome"),
    ),
    ("The council has the money to build a bridge.", ("council", "build", "a bridge")),
    ("What the divers found was a bronze bell.", ("divers", "find", "a bronze bell")),
    ("The storm left 300 homes without power.", ("storm", "leave without power", "300 homes")),
    ("The mayor appealed to the judge to free the guard.", ("judge", "free", "the guard")),
    ("The court froze the funds of a firm the mayor says owns the mill.", ("firm", "own", "the mill")),
    ("The raids went on, with thirty miners killed in May.", ("miners", "be kill in", "May")),
    ("The vote will be held by Friday.", ("vote", "be hold", "Friday")),
]
COPULAS = [
    ("Chad is an ally of France.", ("Chad", "ally of", "France")),
    ("Ana Ruiz became the head of the bank.", ("Ruiz", "head of", "the bank")),
    ("Ana Ruiz was elected president of Chad.", ("Ruiz", "president of", "Chad")),
    ("The farmers are wary of the plan.", ("farmers", "be wary of", "the plan")),
    ("The minister is in Lima.", ("minister", "be in", "Lima")),
    ("Norvane is a firm that makes pumps.", ("Norvane", "be", "a firm that makes pumps")),
    ("The farmers were not impressed.", ("farmers", "be", "impressed")),
]
TITLES = [
    ("Foreign Minister Ana Ruiz spoke.", ("Ruiz", "hold position", "Foreign Minister")),
    ("Japanese Foreign Minister Ana Ruiz spoke.", ("Ruiz", "foreign minister of", "Japanese")),
    ("Former President Ana Ruiz spoke.", ("Ruiz", "hold position", "Former President")),
    ("France's ally Chad sent troops.", ("Chad", "ally of", "France")),
]
APPOSITIONS = [
    ("Ana Ruiz, the chief executive of Norvane, resigned.", ("Ruiz", "chief executive of", "Norvane")),
    ("Norvane's chairman, Li Wei, resigned.", ("Wei", "chairman of", "Norvane")),
    ("Ana Ruiz, a surgeon from Lima, resigned.", ("Ruiz", "be from", "Lima")),
]
NOMINALS = [
    ("Ana Ruiz's visit to Chad angered the rebels.", ("Ruiz", "visit to", "Chad")),
    ("The attack on Chad by France began at dawn.", ("France", "attack on", "Chad")),
]
COMPOUNDS = [
    ("The Geneva-based agency sent doctors.", ("agency", "be base in", "Geneva")),
    ("The US-backed rebels took the town.", ("US", "back", "rebels")),
]
QUANTITIES = [
    ("China provides 90 percent of Chad's energy imports.", ("China", "provide", "Chad")),
]
SPEECH = [
    ("Ana Ruiz said that the mill was safe.", ("Ruiz", "say", "that the mill was safe")),
    ("“We will not close the mill,” Ana Ruiz said.", ("Ruiz", "say", "We will not close the mill")),
]
SILENCE = [
    ("It rained in Lima.", "rain"),
    ("What he did was wrong.", "do"),
    ("The firm apologised for what it called a mistake.", "call"),
    ("The officers boarded the ship and took it to Lima.", "take it to"),
    ("The farmers earn less in a month.", "earn in"),
    ("Striking workers voted on Sunday to reject an offer.", "vote on"),
    ("The mayor told reporters in Lima that she would resign.", "tell in"),
    ("The bridge collapsed; the town has not commented.", "comment"),
    ("The council voted 31 to 14 to rename the square.", "vote to"),
    ("The power cuts left the food to rot.", "leave"),
    ("The guard told us what he knew of what he called a trap.", "know of"),
]


def propositions(sentence):
    document = load().read(Article(id="test", title="", text=sentence))
    found = [proposition for rule in RULES for proposition in rule(document)]
    return {
        (found_one.subject.text, pattern, without_article_case(found_one.object.text))
        for found_one in found
        for pattern in found_one.patterns
    }


def without_article_case(text):
    return text[:1].lower() + text[1:] if text.startswith("The ") else text


@pytest.mark.parametrize(
    ("sentence", "expected"),
    VERBS + COPULAS + TITLES + APPOSITIONS + NOMINALS + COMPOUNDS + QUANTITIES + SPEECH,
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_sentence_gives_proposition(sentence, expected):
    subject, pattern, thing = expected
    assert (subject, pattern, without_article_case(thing)) in propositions(sentence)


@pytest.mark.parametrize(("sentence", "pattern"), SILENCE)
def test_sentence_does_not_give_pattern(sentence, pattern):
    assert pattern not in [told for _, told, _ in propositions(sentence)]

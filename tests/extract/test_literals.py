"""What kind of value an object is, told by the head of its phrase."""

from textwrap import dedent

import pytest
from trees import parsed

from claimgraph.extract.literals import literal
from claimgraph.extract.phrases import phrase
from claimgraph.graph.model import Literal, LiteralType

PAID = "Ann PROPN paid nsubj\npaid VERB paid ROOT\n"
LOST = """
    40 NUM million compound
    million NUM {unit} nummod
    {unit} {pos} paid obj
"""


def of_object(rows):
    doc = parsed(PAID + dedent(rows).strip())
    return literal(phrase(next(word for word in doc if word.dep_ == "obj")))


@pytest.mark.parametrize(("unit", "pos"), [("euros", "NOUN"), ("$", "SYM")])
def test_a_sum_of_money(unit, pos):
    assert of_object(LOST.format(unit=unit, pos=pos)) == Literal(f"40 million {unit}", LiteralType.MONEY)


def test_what_comes_to_a_sum_is_money():
    rows = """
        losses NOUN paid obj
        of ADP dollars case
        dollars NOUN losses nmod
    """
    assert of_object(rows) == Literal("losses of dollars", LiteralType.MONEY)


def test_what_a_sum_is_paid_for_is_no_money():
    rows = """
        a DET study det
        study NOUN paid obj
        with ADP grant case
        a DET grant det
        grant NOUN study nmod
        of ADP euros case
        euros NOUN grant nmod
    """
    assert of_object(rows).type is LiteralType.PHRASE


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("last ADJ year amod\nyear NOUN paid obj", LiteralType.DATE),
        ("a DET year det\nhard ADJ year amod\nyear NOUN paid obj", LiteralType.PHRASE),
        ("three NUM times nummod\ntimes NOUN paid obj Number=Plur", LiteralType.QUANTITY),
        ("ten NUM ships nummod\nships NOUN paid obj Number=Plur", LiteralType.QUANTITY),
    ],
)
def test_times_and_counts(rows, kind):
    assert of_object(rows).type is kind

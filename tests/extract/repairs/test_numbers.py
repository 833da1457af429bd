"""Bounds of numbers."""

from trees import mended, parsed

from claimgraph.extract.repairs import numbers


def test_up_to_is_a_bound():
    doc = parsed(
        """
        It PRON bans nsubj
        bans VERB bans ROOT
        up ADP bans compound:prt
        to ADP ships case
        12 NUM ships nummod
        ships NOUN bans obl
        """
    )
    assert mended(numbers.bounds_behind_verbs, doc) == {"up": "advmod 12", "to": "fixed up", "ships": "obj bans"}


def test_as_many_as_is_a_bound():
    doc = parsed(
        """
        Police NOUN held nsubj
        held VERB held ROOT
        As ADV many advmod
        many ADJ held obl
        as ADP men case
        40 NUM men nummod
        men NOUN many obl
        """
    )
    assert mended(numbers.bounds_behind_verbs, doc) == {"many": "advmod 40", "as": "fixed many", "men": "obj held"}


def test_no_more_than_denies_nothing():
    doc = parsed(
        """
        lend VERB lend ROOT
        no DET euros det
        more ADJ two advmod
        than ADP more fixed
        two NUM euros nummod
        euros NOUN lend obj
        """
    )
    assert mended(numbers.bounds_that_deny_nothing, doc) == {"no": "advmod more"}


def test_fewer_than_bounds_a_number():
    doc = parsed(
        """
        Fewer ADJ sold advmod
        than ADP Fewer fixed
        nine NUM flats nummod
        flats NOUN sold nsubj
        sold VERB sold ROOT
        """
    )
    assert mended(numbers.bounds_before_numbers, doc) == {"Fewer": "advmod nine"}


def test_a_preposition_before_a_bound_is_that_of_the_noun():
    doc = parsed(
        """
        offer VERB offer ROOT
        to ADP many case
        as ADV many advmod
        many ADJ twelve advmod
        as ADP many fixed
        twelve NUM workers nummod
        workers NOUN offer obl
        """
    )
    assert mended(numbers.bounds_before_numbers, doc) == {"to": "case workers"}

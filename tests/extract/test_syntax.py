"""What rules ask of a parse, on hand-built parses."""

from trees import parsed

from claimgraph.extract import phrases, syntax


def word(doc, text):
    return next(token for token in doc if token.text == text)


def texts(tokens):
    return [token.text for token in tokens]


SAID = parsed(
    """
    Ann PROPN said nsubj
    said VERB said ROOT VerbForm=Fin
    that SCONJ built mark
    the DET mill det
    old ADJ mill amod
    mill NOUN built nsubj:pass
    of ADP stone case
    stone NOUN mill nmod
    , PUNCT burned punct
    which PRON burned nsubj PronType=Rel
    burned VERB mill acl:relcl VerbForm=Fin
    , PUNCT burned punct
    was AUX built aux:pass VerbForm=Fin
    not PART built advmod Polarity=Neg
    built VERB said ccomp VerbForm=Part|Tense=Past
    by ADP Bo case
    Bo PROPN built obl:agent
    or CCONJ paid cc
    paid VERB built conj VerbForm=Part|Tense=Past
    for ADP paid obl
    """
)
WENT = parsed(
    """
    Because SCONJ fog obl
    According VERB Ann case
    to ADP According fixed
    Ann PROPN went obl
    , PUNCT went punct
    Bo PROPN went nsubj
    went VERB went ROOT VerbForm=Fin
    out ADP town case
    of ADP town case
    town NOUN went obl
    and CCONJ fields cc
    fields NOUN town conj
    to PART sing mark
    sing VERB went advcl VerbForm=Inf
    fog NOUN went obl
    """
)


def test_labels_without_a_subtype_stand_for_all_their_subtypes():
    built = word(SAID, "built")
    assert texts(syntax.children(built, "nsubj")) == ["mill"]
    assert syntax.children(built, "nsubj:outer") == ()


def test_subjects():
    assert syntax.subject(word(SAID, "built")).text == "mill"
    assert syntax.subject(word(SAID, "paid")) is None
    assert syntax.shared_subject(word(SAID, "paid")).text == "mill"


def test_a_passive_and_its_agent():
    built = word(SAID, "built")
    assert syntax.is_passive(built) and not syntax.is_passive(word(SAID, "said"))
    assert syntax.agent(built).text == "Bo"


def test_auxiliaries_are_shared_by_later_conjuncts():
    assert syntax.auxiliaries(word(SAID, "paid")) == ()
    assert texts(syntax.shared_auxiliaries(word(SAID, "paid"))) == ["was"]


def test_negations_and_markers():
    built = word(SAID, "built")
    assert texts(syntax.negations(built)) == ["not"]
    assert syntax.markers(built) == ("that",)
    assert syntax.markers(word(WENT, "sing")) == () and syntax.is_infinitive(word(WENT, "sing"))


def test_predicates_and_the_clause_of_a_word():
    assert texts(token for token in SAID if syntax.is_predicate(token)) == ["said", "burned", "built", "paid"]
    assert syntax.clause_head(word(SAID, "stone")).text == "built"
    assert syntax.clause_head(word(SAID, "which")).text == "burned"


def test_kinds_of_clauses():
    kinds = [syntax.clause_kind(word(SAID, text)) for text in ("said", "built", "burned", "paid")]
    assert kinds == [
        syntax.ClauseKind.MAIN,
        syntax.ClauseKind.COMPLEMENT,
        syntax.ClauseKind.RELATIVE,
        syntax.ClauseKind.CONJOINED,
    ]


def test_conjuncts():
    assert texts(syntax.conjuncts(word(WENT, "town"))) == ["town", "fields"]
    assert syntax.first_conjunct(word(WENT, "fields")).text == "town"


def test_prepositions_of_several_words_reach_over_coordination():
    assert phrases.case(word(WENT, "town")) == "out of"
    assert phrases.case(word(WENT, "fields")) == "out of"
    assert phrases.case(word(WENT, "Ann")) == "according to"
    assert phrases.case(word(WENT, "Bo")) == ""


def test_extents_of_a_noun_phrase():
    mill = word(SAID, "mill")
    assert phrases.base_phrase(mill).text == "the old mill"
    assert phrases.full_phrase(mill).text == "the old mill of stone"


def test_a_subtree_leaves_out_what_hangs_on_a_label():
    assert texts(phrases.subtree(word(SAID, "mill"), {"acl", "det"})) == ["old", "mill", "of", "stone"]

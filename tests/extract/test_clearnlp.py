"""Hand-built parses with ClearNLP labels -> Universal Dependencies."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from claimgraph.extract.clearnlp import universal

VOCAB = spacy.blank("en").vocab


def parsed(rows):
    """A document from rows ``word/lemma POS head label``; heads are words, the first of that spelling."""
    cells = [row.split() for row in rows.strip().splitlines()]
    words = [cell[0].partition("/")[0] for cell in cells]
    return Doc(
        VOCAB,
        words=words,
        lemmas=[cell[0].rpartition("/")[2] for cell in cells],
        pos=[cell[1] for cell in cells],
        heads=[words.index(cell[2]) for cell in cells],
        deps=[cell[3] for cell in cells],
    )


def edges(doc):
    """``label(head, dependent)`` of every word but punctuation."""
    return {f"{token.dep_}({token.head.text}, {token.text})" for token in doc if token.dep_ not in ("punct", "ROOT")}


CASES = {
    "a passive with agent and place": (
        """
        Anna/Anna PROPN praised nsubjpass
        was/be AUX praised auxpass
        praised/praise VERB praised ROOT
        by/by ADP praised agent
        Bo/Bo PROPN by pobj
        in/in ADP praised prep
        Oslo/Oslo PROPN in pobj
        """,
        {
            "nsubj:pass(praised, Anna)",
            "aux:pass(praised, was)",
            "obl:agent(praised, Bo)",
            "case(Bo, by)",
            "obl(praised, Oslo)",
            "case(Oslo, in)",
        },
    ),
    "a copula with a noun": (
        """
        Peru/Peru PROPN is nsubj
        is/be AUX is ROOT
        an/an DET ally det
        ally/ally NOUN is attr
        of/of ADP ally prep
        Chile/Chile PROPN of pobj
        """,
        {"nsubj(ally, Peru)", "cop(ally, is)", "det(ally, an)", "nmod(ally, Chile)", "case(Chile, of)"},
    ),
    "a copula with an adjective": (
        """
        Anna/Anna PROPN is nsubj
        is/be AUX is ROOT
        wary/wary ADJ is acomp
        of/of ADP wary prep
        wolves/wolf NOUN of pobj
        """,
        {"nsubj(wary, Anna)", "cop(wary, is)", "obl(wary, wolves)", "case(wolves, of)"},
    ),
    "a copula with a place": (
        """
        Anna/Anna PROPN is nsubj
        is/be AUX is ROOT
        in/in ADP is prep
        Oslo/Oslo PROPN in pobj
        """,
        {"nsubj(Oslo, Anna)", "cop(Oslo, is)", "case(Oslo, in)"},
    ),
    "there is": (
        """
        There/there PRON is expl
        is/be VERB is ROOT
        a/a DET bridge det
        bridge/bridge NOUN is attr
        """,
        {"expl(is, There)", "nsubj(is, bridge)", "det(bridge, a)"},
    ),
    "another linking verb": (
        """
        Anna/Anna PROPN became nsubj
        became/become VERB became ROOT
        mayor/mayor NOUN became attr
        """,
        {"nsubj(became, Anna)", "xcomp(became, mayor)"},
    ),
    "a clause after a preposition": (
        """
        Anna/Anna PROPN boat poss
        's/'s PART Anna case
        boat/boat NOUN sank nsubj
        sank/sink VERB sank ROOT
        after/after ADP sank prep
        hitting/hit VERB after pcomp
        rocks/rock NOUN hitting dobj
        """,
        {
            "nmod:poss(boat, Anna)",
            "case(Anna, 's)",
            "nsubj(sank, boat)",
            "advcl(sank, hitting)",
            "mark(hitting, after)",
            "obj(hitting, rocks)",
        },
    ),
    "two prepositions": (
        """
        She/she PRON came nsubj
        came/come VERB came ROOT
        out/out ADP came prep
        of/of ADP out prep
        Lima/Lima PROPN of pobj
        """,
        {"nsubj(came, She)", "obl(came, Lima)", "case(Lima, out)", "case(Lima, of)"},
    ),
    "conjoined names": (
        """
        Anna/Anna PROPN sang nsubj
        Bo/Bo PROPN Anna conj
        and/and CCONJ Bo cc
        Cy/Cy PROPN Bo conj
        sang/sing VERB sang ROOT
        songs/song NOUN sang dobj
        """,
        {"nsubj(sang, Anna)", "conj(Anna, Bo)", "conj(Anna, Cy)", "cc(Cy, and)", "obj(sang, songs)"},
    ),
    "conjoined prepositional phrases": (
        """
        She/she PRON sang nsubj
        sang/sing VERB sang ROOT
        in/in ADP sang prep
        Oslo/Oslo PROPN in pobj
        and/and CCONJ in cc
        at/at ADP in conj
        sea/sea NOUN at pobj
        """,
        {
            "nsubj(sang, She)",
            "obl(sang, Oslo)",
            "case(Oslo, in)",
            "conj(Oslo, sea)",
            "case(sea, at)",
            "cc(sea, and)",
        },
    ),
    "a receiver, a particle and a negation": (
        """
        She/she PRON hand nsubj
        did/do AUX hand aux
        not/not PART hand neg
        hand/hand VERB hand ROOT
        over/over ADP hand prt
        keys/key NOUN hand dobj
        to/to ADP hand dative
        Bo/Bo PROPN to pobj
        """,
        {
            "nsubj(hand, She)",
            "aux(hand, did)",
            "advmod(hand, not)",
            "compound:prt(hand, over)",
            "obj(hand, keys)",
            "obl(hand, Bo)",
            "case(Bo, to)",
        },
    ),
    "a relative clause and an infinitive": (
        """
        sailors/sailor NOUN want nsubj
        who/who PRON drown nsubj
        drown/drown VERB sailors relcl
        want/want VERB want ROOT
        to/to PART swim aux
        swim/swim VERB want xcomp
        """,
        {
            "nsubj(want, sailors)",
            "nsubj(drown, who)",
            "acl:relcl(sailors, drown)",
            "mark(swim, to)",
            "xcomp(want, swim)",
        },
    ),
}


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
def test_content_words_become_heads(rows, expected):
    assert edges(universal(parsed(rows))) == expected


def test_words_and_parts_of_speech_stay():
    doc = parsed(CASES["two prepositions"][0])
    result = universal(doc)
    assert result.text == doc.text
    assert [token.pos_ for token in result] == [token.pos_ for token in doc]


def test_a_parse_without_clearnlp_labels_stays():
    doc = parsed("Anna/Anna PROPN ally nsubj\nis/be AUX ally cop\nally/ally NOUN ally ROOT")
    assert edges(universal(doc)) == edges(doc)


def test_entities_get_our_labels_and_bounds():
    doc = Doc(VOCAB, words=["the", "Arno", "Bridge", "'s", "eleven", "arches"])
    doc.ents = [Span(doc, 0, 4, label="FAC"), Span(doc, 4, 5, label="CARDINAL")]
    assert [(entity.text, entity.label_) for entity in universal(doc).ents] == [("Arno Bridge", "LOC")]


def test_words_of_a_persons_name_are_flat():
    doc = parsed("Anna/Anna PROPN Berg compound\nBerg/Berg PROPN sang nsubj\nsang/sing VERB sang ROOT")
    doc.ents = [Span(doc, 0, 2, label="PERSON")]
    assert "flat(Berg, Anna)" in edges(universal(doc))

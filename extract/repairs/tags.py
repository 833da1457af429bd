"""Gives words another part of speech than the tagger did where what stands beside them decides."""

from ..lexicon import table
from ..syntax import child, is_infinitive
from ..tokens import Arc, Doc, Token, features

PRESENT = features("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
OF_NOUNS = ("det", "amod", "nummod", "case", "nmod:poss", "cop")


def plans(doc: Doc) -> list[Arc]:
    """ "Ferro *plans to begin*": a plural right behind its subject and before an infinitive is a verb.

    The one word whose tag changes is given it at once; the arcs are those that follow from it.
    """
    arcs = list[Arc]()
    for word in doc:
        if word.pos_ != "NOUN" or not word.lower_.endswith("s") or word.lemma_.lower() not in table("cues_nouns"):
            continue
        own, verb = _subject_before(word), _infinitive_behind(word)
        if verb is not None and own is not None and child(word, *OF_NOUNS) is None:
            word.pos_, word.morph = "VERB", PRESENT
            arcs += [(verb, word, "xcomp"), *([(own, word, "nsubj")] if own.head is word else [])]
    return arcs


def _subject_before(word: Token) -> Token | None:
    """The noun or name right before a word that seems a part of it, or the verb that it goes on from."""
    before = word.doc[word.i - 1] if word.i > word.sent.start else word
    if word.label == "conj" and word.head.pos_ == "VERB" and before.lower_ == "and":
        return word.head
    part = before.pos_ in ("NOUN", "PROPN") and before.head is word and before.label in ("compound", "nsubj")
    return before if part else None


def _infinitive_behind(word: Token) -> Token | None:
    to = word.doc[word.i + 1] if word.i + 1 < word.sent.end else word
    verb = to.head
    return verb if to.lower_ == "to" and verb.head is word and verb.pos_ == "VERB" and is_infinitive(verb) else None

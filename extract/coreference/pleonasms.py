"""Pronouns that stand for nothing said before: "it is clear that", "nine films, among them a comedy"."""

from ..lexicon import words
from ..syntax import child, children, shared_subject, word_before
from ..tokens import Token

OPENERS = frozenset(("if", "whether", "when", "where", "how", "why", "what", "who", "that", "for"))
"""Words that open a clause of which something is said."""

QUANTIFIERS = frozenset(("nobody", "everybody", "anybody", "everyone", "anyone", "whoever"))
IMPERSONAL = ("seem", "appear", "happen", "follow", "transpire", "emerge")
"""Verbs that are impersonal in the active: "it seems that"."""


def is_pleonastic(token: Token) -> bool:
    """Whether "it" holds the place of what follows: "it is clear that", "it is feared that", "it was Ann who"."""
    if token.lower_ != "it" or token.label != "nsubj":
        return token.dep_ == "expl" or (token.lower_ == "it" and is_judged_ahead(token))
    said = predicated(token.head)
    clause = any(children(one, "csubj", "ccomp") for one in (said, token.head)) or is_explained_behind(said)
    if child(said, "cop") is not None and (is_likened(said) or names_somebody(said)):
        return True
    if said.pos_ in ("ADJ", "NOUN", "PROPN"):
        behind = (one for part in (said, *children(said, "appos")) for one in children(part, "acl"))
        return clause or (child(said, "cop") is not None and any(map(is_cleft, behind)))
    passive = token.dep_ == "nsubj:pass" or said.lemma_ in IMPERSONAL
    return clause and passive and said.lemma_ in words("expletive_verbs")


def predicated(verb: Token) -> Token:
    """What is said of a subject: "unclear" for "remains" in "it remains unclear", else the head itself."""
    said = child(verb, "xcomp") if verb.lemma_ in words("linking_verbs") else None
    return said if said is not None and said.pos_ == "ADJ" else verb


def is_explained_behind(said: Token) -> bool:
    """Whether what seems an adverbial says what is clear or known: "clear *when it fell*", "easy *for them to go*"."""
    behind = (clause.left_edge for clause in children(said, "advcl") if clause.i > said.i)
    known = said.lemma_ in words("expletive_adjectives" if said.pos_ == "ADJ" else "expletive_verbs")
    return known and any(first.lower_ in OPENERS and first.i > said.i for first in behind)


def is_judged_ahead(token: Token) -> bool:
    """Whether an object holds the place of what follows: "made *it* clear that", "makes *it* easier to"."""
    verb = token.head
    said = child(verb, "xcomp") if token.label == "obj" and verb.lemma_ in ("make", "find", "deem") else None
    if said is None or said.lemma_ not in words("expletive_adjectives"):
        return False
    clauses = (*children(said, "ccomp", "xcomp", "advcl", "csubj"), *children(verb, "ccomp", "advcl", "csubj"))
    return any(clause.i > said.i for clause in clauses)


def is_likened(said: Token) -> bool:
    """Whether a clause tells what something was like: "it was as if somebody had called"."""
    return any(mark.lower_ in ("if", "though") and word_before(mark) == "as" for mark in children(said, "mark"))


def names_somebody(said: Token) -> bool:
    """Whether a predicate is a person, whom no "it" means: "it was her brother, he said, who called"."""
    return said.ent_type_ == "PERSON" or (said.pos_ == "NOUN" and said.lemma_ in words("kinship"))


def is_partitive(token: Token) -> bool:
    """Whether a pronoun means the noun right before: "nine films, among them a comedy"."""
    return word_before(token) == "among" and token.i > 1 and token.doc[token.i - 2].is_punct


def is_cleft(clause: Token) -> bool:
    """Whether a relative clause is the second half of "it was Ann who called"."""
    opening = clause.left_edge
    return clause.dep_ == "acl:relcl" and opening.lower_ in ("who", "that") and opening.pos_ == "PRON"


def is_bound(token: Token) -> bool:
    """Whether a pronoun stands for whoever a word such as "nobody" means: "nobody leaves if *he* can stay"."""
    above = [token.head]
    while above[-1].dep_ not in ("ROOT", "parataxis"):
        above.append(above[-1].head)
    subjects = (word for verb in above for word in children(verb, "nsubj") if word.i < token.i)
    return any(word.lower_ in QUANTIFIERS for word in subjects)


def is_of_both(token: Token) -> bool:
    """Whether "they" are those of whom "both" or "neither" says something: nobody who is named alone."""
    speaker = shared_subject(token.head.head) if token.head.dep_ == "ccomp" else None
    return token.lower_ == "they" and speaker is not None and speaker.lower_ in ("both", "neither")

"""What a predicate says something with: objects, receivers, agents, phrases, contents."""

from collections.abc import Iterator
from functools import cache

from ..lexicon import words
from ..phrases import LOOSE, NAMES, subtree
from ..syntax import (
    ClauseKind,
    child,
    children,
    clause_kind,
    copula,
    feature,
    is_infinitive,
    is_predicate,
    subject,
    word_before,
)
from ..tokens import Token
from ..traits import is_rate, is_time
from .model import Argument, Role
from .nouns import antecedent, case_words, is_relative, relative_adverb, unfolded
from .wording import undergoes

ROLES = {"obj": Role.OBJECT, "iobj": Role.INDIRECT, "obl": Role.OBLIQUE, "ccomp": Role.CONTENT}
UNKNOWN = ("Int", "Rel")


def arguments(head: Token) -> Iterator[Argument]:
    """The arguments of a predicate, its own and those that coordination or a relative clause leaves elsewhere.

    A pronoun that asks or relates without an antecedent names nothing, and is none: "what he did".
    """
    return (argument for argument in _all_arguments(head) if feature(argument.head, "PronType") not in UNKNOWN)


def _all_arguments(head: Token) -> Iterator[Argument]:
    """Of two objects side by side the first receives: "gave *the rebels* an ultimatum", whatever its label.

    Behind a verb such as "fine" it is the only one: "fined *the firm* a million euros".
    """
    objects = [word for word in children(head, "obj") if word.i > head.i]
    stray = _stray_objects(objects) if len(objects) > 1 else ()
    two = len(objects) > 1 and not stray
    sums, payer = head.lemma_ in words("verbs_of_sums"), False
    for word in head.children:
        role = Role.INDIRECT if two and word == objects[0] else _role(word)
        if sums and role in (Role.INDIRECT, Role.OBJECT):
            role, payer = None if payer else Role.OBJECT, True
        if role is None or word in stray or _is_result(word) or is_rate(word) or _links_sentences(word):
            continue
        noun, case = unfolded(word, case_words(word))
        yield Argument(antecedent(noun), role, case)
        yield from _behind_name(word)
    adverb = relative_adverb(head)
    if adverb is not None:
        yield Argument(head.head, Role.OBLIQUE, (adverb,))
    elif _has_object_gap(head):
        yield Argument(_told_later(head.head), Role.OBJECT)
    elif _is_in_gap(head):
        yield Argument(head.head.head, Role.OBJECT)
    yield from _shared_objects(head)
    yield from _shared_phrases(head)


def _is_result(word: Token) -> bool:
    """Whether a figure is one of a result: "beat them 4-0", "voted 31 to 14", not "rose from 12 to 14"."""
    if not word.text.isdigit() or word.ent_type_:
        return False
    return any(_is_pair(word.doc[max(start, 0) : start + 3]) for start in (word.i - 2, word.i))


def _is_pair(row: list[Token]) -> bool:
    if len(row) < 3 or not (row[0].text.isdigit() and row[2].text.isdigit()):
        return False
    return row[1].text in ("-", "–") or (row[1].lower_ == "to" and word_before(row[0]) != "from")


def _links_sentences(word: Token) -> bool:
    """ "In addition", "for example": nothing that the clause says."""
    if word.label != "obl" or word.lower_ not in _words_in("discourse_pps"):
        return False
    return " ".join(part.lower_ for part in word.subtree if not part.is_punct) in words("discourse_pps")


@cache
def _words_in(phrases: str) -> frozenset[str]:
    return frozenset(word for phrase in words(phrases) for word in phrase.split())


def _role(word: Token) -> Role | None:
    if word.dep_ == "obl:agent":
        return Role.AGENT if undergoes(word.head) else Role.OBLIQUE
    if (word.dep_ == "obl" and _is_measured(word)) or _is_amount(word):
        return Role.OBJECT
    if (word.dep_ in ("dep", "xcomp") and case_words(word) and not is_predicate(word)) or (
        word.pos_ == "ADV" and is_time(word)
    ):
        return Role.OBLIQUE
    if word.dep_ == "xcomp" and word.lower_ in words("depictives") and word.head.lemma_ == "find":
        return None
    if word.dep_ == "xcomp" and word.head.lemma_ in words("verbs_of_keeping") and not children(word, "mark"):
        return Role.PREDICATIVE
    linked = word.dep_ == "obj" and word.head.lemma_ in words("linking_verbs")
    if linked or (word.dep_ == "xcomp" and word.pos_ in ("NOUN", "PROPN", "ADJ") and not is_predicate(word)):
        return Role.OBJECT if _is_made(word) else Role.PREDICATIVE
    return ROLES.get(word.label)


def _is_made(word: Token) -> bool:
    """ "Made amends", "make peace": with nobody who is made something, it is what is made."""
    verb = word.head
    made = verb.lemma_ == "make" and word.pos_ == "NOUN" and not undergoes(verb)
    return made and child(verb, "obj", "iobj") is None


def _stray_objects(objects: list[Token]) -> tuple[Token, ...]:
    """Objects that stand apart from the first, whose phrase a parser has lost, and rates: "earn £17 an hour"."""
    ends = [max(part.i for part in subtree(word, LOOSE)) for word in objects]
    later = zip(ends, objects[1:], strict=False)
    return tuple(word for end, word in later if word.left_edge.i > end + 1 or word.lemma_ in words("time_nouns"))


def _is_measured(word: Token) -> bool:
    """ "As much as 90 percent", "up to half": a quantity, not a phrase of manner; "to at least two" is one."""
    near = [part.lower_ for part in word.doc[max(0, word.left_edge.i - 2) : word.i]]
    if _words_in("measure_bounds").isdisjoint(near):
        return False
    before = " ".join(near)
    case = " ".join(part.lower_ for part in case_words(word))
    bounds = [bound for bound in words("measure_bounds") if f"{bound} " in f"{before} "]
    return any(f" {case} " in f" {bound} " for bound in bounds) or (bool(bounds) and not case)


def _is_amount(word: Token) -> bool:
    """ "Lost *6%*", "gained *four points*": by how much, where nothing else is lost."""
    bare = word.dep_ == "obl:unmarked" and child(word, "nummod") is not None
    return bare and not is_time(word) and child(word.head, "obj", "ccomp", "xcomp", "aux:pass") is None


def _behind_name(word: Token) -> Iterator[Argument]:
    """Phrases that hang on a name belong to the clause: "met Ruiz in Lima", "imposed by France on Chad"."""
    for modifier in children(word, "nmod") if word.ent_type_ in NAMES else ():
        case = case_words(modifier)
        if case and modifier.i > word.i and case[0].lower_ != "of":
            yield Argument(modifier, Role.OBLIQUE, case)


def _has_object_gap(head: Token) -> bool:
    """A relative clause with its own subject and no object: "the house (that) she bought", not "whose son slept"."""
    doer = subject(head)
    if not is_relative(head) or doer is None or head.pos_ != "VERB":
        return False
    own = any(word.lower_ == "whose" for word in doer.subtree)
    filled = own or child(head, "obj", "ccomp", "xcomp", "cop", "nsubj:pass") is not None
    return not filled and not any(antecedent(word) != word for word in head.children)


def _told_later(noun: Token) -> Token:
    """The noun of a relative clause; of "*what* they found was gold" the gold."""
    later = noun.lower_ == "what" and noun.dep_ == "nsubj" and copula(noun.head) is not None
    return noun.head if later and noun.head.pos_ in ("NOUN", "PROPN") else noun


def _is_in_gap(head: Token) -> bool:
    """ "The tonnes (that) it failed *to ship*": the noun is the object of the infinitive in a relative clause."""
    above = head.head
    if head.dep_ != "xcomp" or head.pos_ != "VERB" or not is_relative(above) or is_time(above.head):
        return False
    filled = child(head, "obj", "ccomp", "xcomp", "cop", "nsubj", "nsubj:pass", "aux:pass", "advmod") is not None
    doer = subject(above)
    own = doer is not None and antecedent(doer) is doer and child(above, "obj", "advmod", "obl") is None
    return own and not filled and is_infinitive(head)


def _shared_objects(head: Token) -> Iterator[Argument]:
    """The object of coordinated verbs, whichever of them it hangs on: "arrested and charged two men"."""
    if child(head, "obj", "ccomp", "xcomp", "nsubj:pass") is not None or head.pos_ != "VERB":
        return
    shares = clause_kind(head) is ClauseKind.CONJOINED and child(head, "obl") is None
    for word in children(head.head, "obj") if shares else ():
        if word.i > head.i:
            yield Argument(word, Role.OBJECT)
    for other in children(head, "conj"):
        if _is_bare_before(head, other):
            yield from (Argument(word, Role.OBJECT) for word in children(other, "obj") if word.i > other.i)


def _shared_phrases(head: Token) -> Iterator[Argument]:
    """The phrases behind a shortened passive hold for the full one before: "two were killed and six hurt in a raid"."""
    full = child(head, "aux:pass") is not None and child(head, "obl", "obl:agent") is None
    for other in children(head, "conj") if full else ():
        shortened = child(other, "nsubj:pass", "nsubj") is not None and child(other, "aux", "cop") is None
        for word in children(other, "obl") if shortened else ():
            if word.i > other.i:
                yield Argument(word, Role.OBLIQUE, case_words(word))


def _is_bare_before(head: Token, other: Token) -> bool:
    """Whether nothing but a conjunction stands between two verbs: "buy and sell shares"."""
    between = head.doc[head.i + 1 : other.i]
    return other.pos_ == "VERB" and all(word.dep_ in ("cc", "punct") for word in between)

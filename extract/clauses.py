"""The clause graph that all rules read: who does what to whom, with subjects found across clauses.

A clause is a predicate with its arguments. Where a clause has no subject of its own, the subject is found along the
tree: shared by conjuncts, through control and raising ("offered to help", "is thought to own"), from the noun that a
participle or relative clause describes, or from the clause that an adverbial hangs on. The design follows clause-based
open information extraction (Del Corro and Gemulla, 2013) on Universal Dependencies (de Marneffe et al., 2021).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc, Token

from .lexicon import words
from .phrases import NAMES, base_phrase
from .syntax import (
    ClauseKind,
    base,
    child,
    children,
    clause_kind,
    conjuncts,
    copula,
    feature,
    is_finite,
    is_infinitive,
    is_passive,
    is_predicate,
    labelled,
    markers,
    subject,
)


class Role(StrEnum):
    """What an argument is to its predicate."""

    OBJECT = "object"
    INDIRECT = "indirect"
    AGENT = "agent"
    OBLIQUE = "oblique"
    CONTENT = "content"
    PREDICATIVE = "predicative"


ROLES = {"obj": Role.OBJECT, "iobj": Role.INDIRECT, "obl": Role.OBLIQUE, "ccomp": Role.CONTENT}
RELATIVE_PRONOUNS = ("who", "whom", "which", "that")
GERUND_CASES = ("of", "for", "from", "into")
"""Before a gerund they leave it to the object: "accused her of lying", "kept them from leaving"."""
GROUP = ("aux", "cop", "compound:prt")


@dataclass(frozen=True)
class Argument:
    """An argument by its head word; ``case`` holds its prepositions in the order of the text."""

    head: Token
    role: Role
    case: tuple[Token, ...] = ()


@dataclass(frozen=True)
class Clause:
    """A predicate with what belongs to it.

    Attributes:
        head: the verb, or the noun or adjective that a copula predicates.
        subjects: heads of the subject's conjuncts; empty where no subject can be told.
        inherited: whether the subjects stand outside of the clause.
        passive: whether the subject undergoes what the verb says.
        group: auxiliaries, copula, negation, particles and the verb itself, in the order of the text.
        lead: words of governing clauses that belong to the wording ("was due" before "to meet").
        arguments: in the order of the text; conjuncts are not spread out.
    """

    head: Token
    subjects: tuple[Token, ...]
    inherited: bool
    passive: bool
    group: tuple[Token, ...]
    lead: tuple[Token, ...]
    arguments: tuple[Argument, ...]

    @property
    def copula(self) -> bool:
        """Whether a copula predicates a noun, an adjective or a phrase of place."""
        return self.head.pos_ not in ("VERB", "AUX") and copula(self.head) is not None

    def having(self, role: Role) -> tuple[Argument, ...]:
        """Arguments of one role."""
        return tuple(argument for argument in self.arguments if argument.role is role)


def clauses(doc: Doc) -> tuple[Clause, ...]:
    """All clauses of a parsed document, in the order of their predicates."""
    graph = _Graph()
    return tuple(graph.clause(token) for token in doc if is_predicate(token))


class _Graph:
    """Builds each clause once, on demand: a clause may need the subjects of its governor."""

    def __init__(self) -> None:
        self._built: dict[int, Clause] = {}

    def clause(self, head: Token) -> Clause:
        if head.i not in self._built:
            self._built[head.i] = self._build(head)
        return self._built[head.i]

    def _build(self, head: Token) -> Clause:
        own = subject(head) or _misread_subject(head)
        found = (antecedent(own),) if own is not None else self._inherited(head)
        return Clause(
            head=head,
            subjects=tuple(dict.fromkeys(part for noun in found for part in nominal_conjuncts(noun))),
            inherited=own is None,
            passive=_is_passive(head),
            group=verb_group(head),
            lead=self._lead(head),
            arguments=tuple(sorted(_arguments(head), key=lambda argument: argument.head.i)),
        )

    def _inherited(self, head: Token) -> tuple[Token, ...]:
        """Subjects of a clause that has none of its own."""
        kind, above = clause_kind(head), head.head
        if kind is ClauseKind.RELATIVE:
            return () if _relative_adverb(head) else (above,)
        if kind in (ClauseKind.ADNOMINAL, ClauseKind.APPOSED):
            if is_infinitive(head):
                return self._of_noun_infinitive(above)
            return children(above, "nmod:poss") if markers(head) else (above,)
        if not is_predicate(above) or head == above:
            return ()
        if kind is ClauseKind.OPEN:
            return _controllers(self.clause(above))
        described = _noun_before(head) if kind is ClauseKind.ADVERBIAL and _is_passive(head) else None
        if described is not None:
            return (described,)
        if kind is ClauseKind.ADVERBIAL and any(mark in GERUND_CASES for mark in markers(head)):
            return _controllers(self.clause(above))
        shares = kind in (ClauseKind.CONJOINED, ClauseKind.ADVERBIAL)
        return self.clause(above).subjects if shares else ()

    def _of_noun_infinitive(self, noun: Token) -> tuple[Token, ...]:
        """Who does it in "his plan to visit", "has plans to build", "the first ship to cross"."""
        owners = children(noun, "nmod:poss")
        if owners:
            return owners
        if _is_ranked(noun) or is_predicate(noun):
            return self.clause(noun).subjects if is_predicate(noun) else (noun,)
        if labelled(noun, "obj", "obl") and is_predicate(noun.head):
            return self.clause(noun.head).subjects
        return ()

    def _lead(self, head: Token) -> tuple[Token, ...]:
        kind, above = clause_kind(head), head.head
        if kind is ClauseKind.ADNOMINAL and is_infinitive(head):
            return self._lead_through_noun(above)
        if head == above or not is_predicate(above):
            return ()
        adjective, adjacent = above.pos_ == "ADJ", head.left_edge.i == above.i + 1
        if kind is ClauseKind.OPEN or (is_infinitive(head) and (adjective or adjacent)):
            governor = self.clause(above)
            if _controllers(governor) != governor.subjects:
                return ()
            return (*governor.lead, *governor.group, *([above] if governor.copula else []))
        if kind is ClauseKind.CONJOINED and subject(head) is None:
            return self.clause(above).lead
        return ()

    def _lead_through_noun(self, noun: Token) -> tuple[Token, ...]:
        """ "Was the only ship" before "to cross", "made an offer" before "to buy"."""
        if children(noun, "nmod:poss"):
            return ()
        governor = noun if is_predicate(noun) else noun.head
        if not is_predicate(governor) or (governor != noun and noun.dep_ != "obj"):
            return ()
        clause = self.clause(governor)
        return (*clause.lead, *clause.group, *base_phrase(noun))


def _noun_before(head: Token) -> Token | None:
    """The noun that a past participle behind it describes; past a comma its whole phrase: "a bid launched in May"."""
    place = head.left_edge.i - 1
    comma = place > head.sent.start and head.doc[place].text == ","
    noun = head.doc[place - 1 if comma else place]
    if head.i < head.head.i or place < head.sent.start or noun.pos_ not in ("NOUN", "PROPN"):
        return None
    upwards = ("flat", "compound", "nmod", "appos", "conj") if comma else ("flat", "compound")
    while labelled(noun, *upwards) and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def _misread_subject(head: Token) -> Token | None:
    """The noun that a parse took for a part of the finite verb behind it, or for a sentence of its own before it."""
    kind, above = clause_kind(head), head.head
    if head.pos_ != "VERB" or not is_finite(head) or kind is ClauseKind.CONJOINED:
        return None
    if kind is ClauseKind.LOOSE and above.dep_ == "ROOT" and above.pos_ in ("NOUN", "PROPN") and above.i < head.i:
        return None if is_predicate(above) else above
    return next(
        (word for word in children(head, "compound") if word.pos_ in ("NOUN", "PROPN") and word.i < head.i), None
    )


def antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for; any other word stands for itself."""
    if feature(token, "PronType") != "Rel" and token.lower_ not in RELATIVE_PRONOUNS:
        return token
    clause = next((word for word in (token, *token.ancestors) if word.dep_ in ("acl:relcl", "acl")), None)
    return clause.head if clause is not None and clause.head.i < token.i else token


def nominal_conjuncts(noun: Token) -> tuple[Token, ...]:
    """The conjuncts of a noun phrase; a conjoined clause is none."""
    return tuple(part for part in conjuncts(noun) if part == noun or not is_predicate(part))


def case_words(noun: Token) -> tuple[Token, ...]:
    """The prepositions before a noun, parts of fixed expressions included; a conjunct's are those of the first."""
    bearers = (noun, *children(noun, "nmod:desc", "compound"))
    before = [word for bearer in bearers for word in children(bearer, "case") if word.i < bearer.i]
    if not before and noun.dep_ == "conj":
        return case_words(noun.head)
    parts = [part for word in before for part in (word, *children(word, "fixed"))]
    return tuple(sorted(parts, key=lambda part: part.i))


def verb_group(head: Token) -> tuple[Token, ...]:
    """Auxiliaries, copula, "to", negation, particles and the verb in the order of the text."""
    marks = [mark for mark in children(head, "mark") if mark.pos_ == "PART"]
    denials = [word for word in children(head, "advmod") if feature(word, "Polarity") == "Neg"]
    verb = [] if copula(head) is not None and head.pos_ != "VERB" else [head]
    return tuple(sorted([*children(head, *GROUP), *marks, *denials, *verb], key=lambda word: word.i))


def _is_passive(head: Token) -> bool:
    """Whether the subject undergoes: by its auxiliary, or a bare past participle without an object."""
    if child(head, "aux:pass") is None and feature(head, "VerbForm") != "Part":
        return False
    if is_passive(head):
        return True
    if feature(head, "Tense") != "Past" or feature(head, "VerbForm") != "Part" or child(head, "aux", "obj", "nsubj"):
        return False
    if clause_kind(head) is ClauseKind.CONJOINED and is_predicate(head.head):
        return _is_passive(head.head)
    return clause_kind(head) in (ClauseKind.ADNOMINAL, ClauseKind.ADVERBIAL, ClauseKind.OPEN)


def _controllers(governor: Clause) -> tuple[Token, ...]:
    """Subjects of an open complement: the governor's object; its subject where it has none or promises."""
    objects = governor.having(Role.OBJECT) or governor.having(Role.INDIRECT)
    if objects and not governor.passive and governor.head.lemma_ not in words("subject_control_verbs"):
        return (objects[0].head,)
    return governor.subjects


def _is_ranked(noun: Token) -> bool:
    """ "The first", "the only", a superlative: the noun itself does what its infinitive says."""
    return any(
        feature(word, "NumType") == "Ord" or feature(word, "Degree") == "Sup" or word.lower_ in words("ranking_words")
        for word in noun.children
    )


def _relative_adverb(head: Token) -> Token | None:
    """ "Where" or "when" of a relative clause."""
    if clause_kind(head) is not ClauseKind.RELATIVE:
        return None
    return next((word for word in children(head, "advmod") if word.lower_ in ("where", "when")), None)


def _arguments(head: Token) -> Iterator[Argument]:
    receiver = _receiver(head)
    for word in head.children:
        role = Role.INDIRECT if word == receiver else _role(word)
        if role:
            yield Argument(antecedent(word), role, case_words(word))
            yield from _behind_name(word)
    adverb = _relative_adverb(head)
    if adverb is not None:
        yield Argument(head.head, Role.OBLIQUE, (adverb,))
    elif _has_object_gap(head):
        yield Argument(head.head, Role.OBJECT)
    yield from _shared_objects(head)


def _behind_name(word: Token) -> Iterator[Argument]:
    """Phrases that hang on a name belong to the clause: "met Ruiz in Lima", "imposed by France on Chad"."""
    for modifier in children(word, "nmod") if word.ent_type_ in NAMES else ():
        case = case_words(modifier)
        if case and modifier.i > word.i and case[0].lower_ != "of":
            yield Argument(modifier, Role.OBLIQUE, case)


def _receiver(head: Token) -> Token | None:
    """The first of two objects: "gave *the rebels* an ultimatum", whatever its label."""
    objects = [word for word in children(head, "obj") if word.i > head.i]
    return objects[0] if len(objects) > 1 else None


def _role(word: Token) -> Role | None:
    if word.dep_ == "obl:agent":
        return Role.AGENT if _is_passive(word.head) else Role.OBLIQUE
    if word.dep_ == "obl" and _is_measured(word):
        return Role.OBJECT
    if word.dep_ in ("dep", "xcomp") and case_words(word) and not is_predicate(word):
        return Role.OBLIQUE
    linked = word.dep_ == "obj" and word.head.lemma_ in words("linking_verbs")
    if linked or (word.dep_ == "xcomp" and word.pos_ in ("NOUN", "PROPN", "ADJ") and not is_predicate(word)):
        return Role.PREDICATIVE
    return ROLES.get(base(word.dep_))


def _is_relative(head: Token) -> bool:
    """A relative clause, also one that was taken for what a noun such as "claim" says."""
    kind = clause_kind(head)
    if kind is not ClauseKind.ADNOMINAL or not is_finite(head):
        return kind is ClauseKind.RELATIVE
    return head.head.lemma_.lower() not in words("communication_nouns")


def _is_measured(word: Token) -> bool:
    """ "As much as 90 percent", "up to half": a quantity, not a phrase of manner."""
    before = " ".join(part.lower_ for part in word.doc[max(0, word.left_edge.i - 2) : word.i])
    return any(f"{bound} " in f"{before} " for bound in words("measure_bounds"))


def _has_object_gap(head: Token) -> bool:
    """A relative clause with its own subject and no object: "the house (that) she bought"."""
    if not _is_relative(head) or subject(head) is None or head.pos_ != "VERB":
        return False
    filled = child(head, "obj", "ccomp", "xcomp", "cop", "nsubj:pass") is not None
    return not filled and not any(antecedent(word) != word for word in head.children)


def _shared_objects(head: Token) -> Iterator[Argument]:
    """Objects behind the last of coordinated verbs: "arrested and charged two men"."""
    if clause_kind(head) is ClauseKind.CONJOINED and child(head, "obj", "obl", "ccomp", "xcomp") is None:
        for word in children(head.head, "obj"):
            if word.i > head.i:
                yield Argument(word, Role.OBJECT)

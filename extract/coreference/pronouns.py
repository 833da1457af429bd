"""Third-person pronouns: of all that agree, the one preferred by place, role and salience."""

from collections.abc import Iterator
from itertools import islice

from ...graph.model import EntityType
from ..lexicon import table, words
from ..mentions import Kind, Mention
from ..syntax import child, children, clause_head, first_conjunct, shared_subject
from ..tokens import Token
from ..traits import Gender, Person
from .binding import bearers
from .chains import Chains, Link, Reason
from .descriptions import since
from .governed import governed
from .pleonasms import is_bound, is_of_both, is_partitive, is_pleonastic
from .preference import preferred
from .structure import relative_clauses

WINDOW = 4
"""How many sentences back an antecedent may stand."""

FOCUS = 1
"""How many sentences back a person who is named there comes before all who were spoken of earlier."""


def third_person(chains: Chains, pronoun: Mention) -> Iterator[Link]:
    """The best antecedent of a third-person pronoun that stands for something."""
    if not is_anaphor(chains, pronoun):
        return
    index = chains.index(pronoun)
    if told := tuple(governed(chains, pronoun)):
        yield from told
    elif (follower := subject_ahead(chains, index)) is not None:
        yield Link(follower, pronoun, Reason.PRONOUN)
    elif found := in_focus(chains, pronoun, tuple(candidates(chains, index))):
        yield Link(preferred(chains, found, pronoun), pronoun, Reason.PRONOUN)


def is_anaphor(chains: Chains, mention: Mention) -> bool:
    """Whether a pronoun of the third person stands for something, "it" in "it is clear that" not being one."""
    personal = mention.kind is Kind.PRONOUN and mention.text.lower() in table("pronouns")
    third = personal and mention.traits.person is Person.THIRD
    token = chains.document.doc[mention.head]
    bound = third and mention.traits.gender is not Gender.NEUTER and is_bound(token)
    return third and not bound and not is_pleonastic(token) and not is_partitive(token) and not is_of_both(token)


def named_within(chains: Chains, pronoun: Mention, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """What the pronoun's own clause names beside its arguments: "Peru, which borders *Chile*, trades with it"."""
    doc = chains.document.doc
    if doc[pronoun.head].label != "obl":
        return ()
    clause = clause_head(doc[pronoun.head])
    names = (one for one in found if one.kind is Kind.NAME and not one.traits.time)
    return tuple(one for one in names if clause.is_ancestor(doc[one.head]))


def candidates(chains: Chains, index: int) -> Iterator[Mention]:
    """What may be meant by the pronoun at an index, nearest first."""
    pronoun = chains.mentions[index]
    return filter(bearers(chains, pronoun), since(pronoun.sentence - WINDOW, reversed(chains.mentions[:index])))


def subject_ahead(chains: Chains, index: int) -> Mention | None:
    """The name that a clause before its main clause waits for: "Ann" for "her" in "If they ask her, Ann will sing"."""
    pronoun = chains.mentions[index]
    clause = next((one for one in chains.document.doc[pronoun.head].ancestors if one.dep_ == "advcl"), None)
    named = shared_subject(clause.head) if clause is not None else None
    if clause is None or named is None or named.i < clause.i or child(clause, "mark") is None:
        return None
    ahead = (one for one in chains.mentions[index + 1 :] if one.head == named.i and one.kind is Kind.NAME)
    return next(filter(bearers(chains, pronoun), ahead), None)


def in_focus(chains: Chains, pronoun: Mention, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The candidates of the last two sentences where one is a person presented by name: "he" reaches over none.

    Those of a paragraph that names a person come before what was told of others above it.
    """
    heads = {one.head for one in found}
    found = tuple(one for one in found if not is_eclipsed(chains.document.doc[one.head], heads, one, pronoun))
    near = tuple(one for one in found if pronoun.sentence - one.sentence <= FOCUS)
    if (within := named_within(chains, pronoun, found)) and pronoun.traits.gender is Gender.NEUTER:
        return within
    if pronoun.traits.type is EntityType.PERSON and (main := continued(chains, pronoun, near)):
        return main
    if pronoun.traits.type is not EntityType.PERSON:
        return found
    here = tuple(one for one in found if chains.paragraph(one) == chains.paragraph(pronoun))
    if any(one.kind is Kind.NAME and one.traits.type is EntityType.PERSON for one in here):
        return here
    return near if any(is_presented(chains, one) for one in near) else found


def continued(chains: Chains, pronoun: Mention, near: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The subject of the sentence before where the pronoun is the first subject of the next: both are narrated."""
    if not is_main_subject(chains, pronoun) or any(one.sentence == pronoun.sentence for one in near):
        return ()
    subjects = (one for one in near if one.kind is not Kind.PRONOUN and is_main_subject(chains, one))
    return tuple(islice(subjects, 1))


def is_main_subject(chains: Chains, one: Mention) -> bool:
    """Whether a mention is the subject of a main clause or of what is said before "she said", outside quotations."""
    token = chains.document.doc[one.head]
    told, verb = told_before(token.sent.root), first_conjunct(token.head)
    main = verb in told if told else verb == token.sent.root or token.head.dep_ == "parataxis"
    return token.label == "nsubj" and main and chains.quote(one) is None


def told_before(root: Token) -> tuple[Token, ...]:
    """The clauses before a verb of saying that closes its sentence: "the deal is off, *she said*"."""
    goes_on = any(word.i > root.i for word in children(root, "ccomp"))
    if goes_on or root.lemma_ not in words("speech_verbs"):
        return ()
    return tuple(word for word in children(root, "ccomp", "advcl", "parataxis") if word.i < root.i)


def is_eclipsed(token: Token, heads: set[int], one: Mention, pronoun: Mention) -> bool:
    """Whether a name stands in an earlier relative clause that explains a candidate: "Ann, who met Eve, sang. She"."""
    if one.sentence >= pronoun.sentence or one.kind is not Kind.NAME:
        return False
    return any(clause.head.i in heads for clause in relative_clauses(token) if clause is not token)


def is_presented(chains: Chains, mention: Mention) -> bool:
    """Whether a person is named as a subject or beside one, or with a relative clause: "Ann, who sang"."""
    token = chains.document.doc[mention.head]
    named = mention.kind is Kind.NAME and mention.traits.type is EntityType.PERSON
    subject = "nsubj" in (token.label, token.head.label if token.dep_ == "appos" else "")
    return named and (subject or child(token, "acl:relcl") is not None)

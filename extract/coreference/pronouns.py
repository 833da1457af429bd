"""Sieve over third-person pronouns: of all that agree, the one preferred by place, role and salience."""

from collections.abc import Iterator
from itertools import islice

from ...graph.model import EntityType
from ..lexicon import table, words
from ..mentions import DEMONSTRATIVES, INDEFINITES, Kind, Mention
from ..phrases import case
from ..syntax import (
    child,
    children,
    clause_head,
    conjuncts,
    copula,
    first_conjunct,
    labelled,
    shared_subject,
    subject,
    word_before,
)
from ..tokens import Token
from ..traits import Gender, Number, Person, noun_traits
from .chains import Chains, Link, Reason
from .descriptions import since
from .governed import REFLEXIVE, governed
from .preference import preference

WINDOW = 4
"""How many sentences back an antecedent may stand."""

FOCUS = 1
"""How many sentences back a person who is named there comes before all who were spoken of earlier."""

PLACES = ("GPE", "LOC")
ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
LIFELESS = frozenset((EntityType.EVENT, EntityType.THING))
CURRENCIES = frozenset(("euro", "dollar", "pound", "yen", "rouble", "franc"))
IMPERSONAL = ("seem", "appear", "happen", "follow", "transpire", "emerge")
"""Verbs that are impersonal in the active: "it seems that"."""


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
        yield Link(max(found, key=lambda one: preference(chains, one, pronoun)), pronoun, Reason.PRONOUN)


def is_anaphor(chains: Chains, mention: Mention) -> bool:
    """Whether a pronoun of the third person stands for something, "it" in "it is clear that" not being one."""
    personal = mention.kind is Kind.PRONOUN and mention.text.lower() in table("pronouns")
    third = personal and mention.traits.person is Person.THIRD
    token = chains.document.doc[mention.head]
    return third and not is_pleonastic(token) and not is_partitive(token)


def is_pleonastic(token: Token) -> bool:
    """Whether "it" holds the place of what follows: "it is clear that", "it is feared that", "it was Ann who"."""
    if token.lower_ != "it" or token.label != "nsubj":
        return token.dep_ == "expl"
    said = token.head
    clause = bool(children(said, "csubj", "ccomp"))
    if said.pos_ in ("ADJ", "NOUN", "PROPN"):
        return clause or (child(said, "cop") is not None and any(map(is_cleft, children(said, "acl"))))
    passive = token.dep_ == "nsubj:pass" or said.lemma_ in IMPERSONAL
    return clause and passive and said.lemma_ in words("expletive_verbs")


def is_partitive(token: Token) -> bool:
    """Whether a pronoun means the noun right before: "nine films, among them a comedy"."""
    return word_before(token) == "among" and token.i > 1 and token.doc[token.i - 2].is_punct


def is_cleft(clause: Token) -> bool:
    """Whether a relative clause is the second half of "it was Ann who called"."""
    opening = clause.left_edge
    return clause.dep_ == "acl:relcl" and opening.lower_ in ("who", "that") and opening.pos_ == "PRON"


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
    near = since(pronoun.sentence - WINDOW, reversed(chains.mentions[:index]))
    return (one for one in near if may_be_meant(chains, one, pronoun))


def subject_ahead(chains: Chains, index: int) -> Mention | None:
    """The name that a clause before its main clause waits for: "Ann" for "her" in "If they ask her, Ann will sing"."""
    pronoun = chains.mentions[index]
    clause = next((one for one in chains.document.doc[pronoun.head].ancestors if one.dep_ == "advcl"), None)
    named = shared_subject(clause.head) if clause is not None else None
    if clause is None or named is None or named.i < clause.i or child(clause, "mark") is None:
        return None
    ahead = (one for one in chains.mentions[index + 1 :] if one.head == named.i and one.kind is Kind.NAME)
    return next((one for one in ahead if may_be_meant(chains, one, pronoun)), None)


def in_focus(chains: Chains, pronoun: Mention, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The candidates of the last two sentences where one is a person presented by name: "he" reaches over none."""
    heads = {one.head for one in found}
    found = tuple(one for one in found if not is_eclipsed(chains.document.doc[one.head], heads, one, pronoun))
    near = tuple(one for one in found if pronoun.sentence - one.sentence <= FOCUS)
    if (within := named_within(chains, pronoun, found)) and pronoun.traits.gender is Gender.NEUTER:
        return within
    if pronoun.traits.type is EntityType.PERSON and (main := continued(chains, pronoun, near)):
        return main
    presented = any(is_presented(chains, one) for one in near)
    return near if presented and pronoun.traits.type is EntityType.PERSON else found


def continued(chains: Chains, pronoun: Mention, near: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The subject of the sentence before where the pronoun is the first subject of the next: both are narrated."""
    if not is_main_subject(chains, pronoun) or any(one.sentence == pronoun.sentence for one in near):
        return ()
    subjects = (one for one in near if one.kind is not Kind.PRONOUN and is_main_subject(chains, one))
    return tuple(islice(subjects, 1))


def is_main_subject(chains: Chains, one: Mention) -> bool:
    """Whether a mention is the subject of a main clause, outside quotations."""
    token = chains.document.doc[one.head]
    main = first_conjunct(token.head) == token.sent.root or token.head.dep_ == "parataxis"
    return token.label == "nsubj" and main and chains.quote(one) is None


def is_eclipsed(token: Token, heads: set[int], one: Mention, pronoun: Mention) -> bool:
    """Whether a name stands in an earlier relative clause that explains a candidate: "Ann, who met Eve, sang. She"."""
    clauses = (word for word in token.ancestors if word.dep_ == "acl:relcl")
    earlier = one.sentence < pronoun.sentence and one.kind is Kind.NAME
    return earlier and any(clause.head.i in heads for clause in clauses)


def is_presented(chains: Chains, mention: Mention) -> bool:
    """Whether a person is named as a subject or beside one, or with a relative clause: "Ann, who sang"."""
    token = chains.document.doc[mention.head]
    named = mention.kind is Kind.NAME and mention.traits.type is EntityType.PERSON
    subject = "nsubj" in (token.label, token.head.label if token.dep_ == "appos" else "")
    return named and (subject or child(token, "acl:relcl") is not None)


def may_be_meant(chains: Chains, one: Mention, pronoun: Mention) -> bool:
    """Whether the binding of English and the agreement of the chains let the pronoun stand for a mention."""
    if not chains.may_join(one, pronoun) or (one.kind is Kind.PRONOUN and not may_explain(one, pronoun)):
        return False
    token, own = chains.document.doc[one.head], chains.document.doc[pronoun.head]
    if (
        not bound_apart(token, own)
        or is_beside_subject(token, own)
        or is_in_address(token)
        or is_capacity(token)
        or is_tied(chains, one, own)
    ):
        return False
    if (acts(own) and is_lifeless(chains, one)) or is_denied(token):
        return False
    if pronoun.traits.number is Number.PLURAL:
        return not is_mere_place(chains, one) and not (own.label == "nsubj" and is_measured(one, token))
    if pronoun.traits.gender is Gender.NEUTER:
        if has_people(own) and is_lifeless(chains, one):
            return False
        return not is_amount(token) and not (one.kind is Kind.PRONOUN and is_pleonastic(token))
    return True


def may_explain(earlier: Mention, pronoun: Mention) -> bool:
    """Whether an earlier pronoun can be taken up: of the third person, no "that" by a "he", "anybody" only at once."""
    demonstrative = earlier.lemma in DEMONSTRATIVES and pronoun.traits.gender is not Gender.NEUTER
    open_ = earlier.lemma in INDEFINITES and earlier.sentence < pronoun.sentence
    return earlier.traits.person is Person.THIRD and not demonstrative and not open_


def is_beside_subject(token: Token, own: Token) -> bool:
    """Whether a word only tells where or for whom the one who acts is: "fishermen *in the port* oppose it"."""
    if token.dep_ != "nmod" or own.label != "obj" or case(token) == "of":
        return False
    subjects = [subject(word) for word in own.ancestors]
    return any(one is not None and one.is_ancestor(token) for one in subjects)


def is_in_address(token: Token) -> bool:
    """Whether a place only tells where another place is: "Texas" in "Austin, Texas"."""
    if token.ent_type_ not in PLACES or token.head.ent_type_ not in PLACES or word_before(token) != ",":
        return False
    return labelled(token, "nmod", "appos", "conj") and child(token, "case", "cc") is None


def is_capacity(token: Token) -> bool:
    """Whether a noun only says as what somebody acts: "as a witness"."""
    return token.pos_ == "NOUN" and any(word.lower_ == "as" for word in children(token, "case"))


def is_amount(token: Token) -> bool:
    """Whether a phrase is a number or begins as one: "24 of the seats", "5.2%"."""
    return token.pos_ == "SYM" or any(map(str.isdigit, token.text))


def has_people(pronoun: Token) -> bool:
    """Whether a pronoun owns somebody: "its chief executive"; a ruling has none."""
    owned = pronoun.head
    person = owned.ent_type_ == "PERSON" or noun_traits(owned).type is EntityType.PERSON
    return pronoun.dep_ == "nmod:poss" and person


def acts(pronoun: Token) -> bool:
    """Whether what a verb says is done by persons and bodies alone, or done to them: "they hope", "it was fined"."""
    if pronoun.dep_ == "nsubj:pass" or pronoun.label in ("obj", "iobj"):
        return pronoun.head.lemma_.lower() in words("verbs_done_to_actors")
    return pronoun.label == "nsubj" and pronoun.head.lemma_.lower() in words("verbs_of_actors")


def is_lifeless(chains: Chains, one: Mention) -> bool:
    """Whether a chain is known to be a thing or an event."""
    types = chains.group(one).types
    return bool(types) and types <= LIFELESS


def is_denied(token: Token) -> bool:
    """Whether there is nothing to take up: "no children"."""
    return any(word.lower_ == "no" for word in children(token, "det"))


def is_measured(one: Mention, token: Token) -> bool:
    """Whether a phrase is a sum of money, or several lifeless things to which something is done: they do nothing."""
    if not one.conjoined:
        return one.lemma in CURRENCIES
    lifeless = all(noun_traits(part).type is EntityType.THING for part in conjuncts(token))
    return lifeless and token.label in ("obj", "obl")


def is_mere_place(chains: Chains, mention: Mention) -> bool:
    """Whether a place does nothing that a "they" would: "Carrick" is a team in "Carrick won"."""
    token = chains.document.doc[mention.head]
    place = chains.group(mention).types == {EntityType.PLACE} and token.label != "nsubj"
    return mention.kind is Kind.NAME and (place or (token.ent_type_ in PLACES and token.label == "compound"))


def is_tied(chains: Chains, one: Mention, pronoun: Token) -> bool:
    """Whether a thing would act on itself or be its own, "its ally" in "Peru remains its ally"."""
    verb = _predicate(pronoun)
    named = shared_subject(verb) if verb is not None else None
    return named is not None and any(mention.head == named.i for mention in chains.group(one).mentions)


def _predicate(pronoun: Token) -> Token | None:
    """The verb that has a pronoun as its object or in it, or says of something that it is the pronoun's."""
    if pronoun.lower_.endswith(REFLEXIVE):
        return None
    if pronoun.label in ("obj", "iobj"):
        return pronoun.head
    if pronoun.dep_ == "nmod" and pronoun.head.label == "obj":
        return pronoun.head.head
    said = pronoun.head
    if pronoun.dep_ != "nmod:poss" or copula(said) is not None:
        return said if pronoun.dep_ == "nmod:poss" else None
    return said.head if said.head.lemma_ in words("linking_verbs") else None


def bound_apart(token: Token, pronoun: Token) -> bool:
    """Whether two words are no arguments of one verb, or the second is reflexive."""
    if pronoun.lower_.endswith(REFLEXIVE):
        return True
    arguments = token.label in ARGUMENTS and pronoun.label in ARGUMENTS
    return not (arguments and token.head == pronoun.head)

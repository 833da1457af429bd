"""What a third-person pronoun cannot stand for: binding, agreement, and what lifeless things do not do."""

from collections.abc import Callable

from ...graph.model import EntityType
from ..lexicon import table, words
from ..mentions import DEMONSTRATIVES, INDEFINITES, Kind, Mention
from ..phrases import case
from ..remembered import remembered
from ..syntax import child, children, conjuncts, copula, first_conjunct, labelled, shared_subject, subject, word_before
from ..tokens import Token
from ..traits import Gender, Number, Person, is_currency, is_rate, noun_traits
from .chains import BODIES, Chains
from .governed import REFLEXIVE
from .pleonasms import is_pleonastic

PLACES = ("GPE", "LOC")
ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
LIFELESS = frozenset((EntityType.EVENT, EntityType.THING))


def bearers(chains: Chains, pronoun: Mention) -> Callable[[Mention], bool]:
    """Whether the binding of English and the agreement of the chains let a pronoun stand for one mention or another."""
    doc = chains.document.doc
    own = doc[pronoun.head]
    does, handled, owns, leads = acts(own), is_handled(own), has_people(own), has_leader(own)
    plural, neuter = pronoun.traits.number is Number.PLURAL, pronoun.traits.gender is Gender.NEUTER
    actor = _actor(own)

    def may_be_meant(one: Mention) -> bool:
        token = doc[one.head]
        if one.traits.time or not chains.may_join(one, pronoun) or names_nothing(token) or not bound_apart(token, own):
            return False
        if one.kind is Kind.PRONOUN and not may_explain(one, pronoun):
            return False
        if is_beside_subject(token, own) or (actor is not None and is_headed(chains, one, actor)):
            return False
        if does and is_lifeless(chains, one) and not tells(chains, one, own):
            return False
        if (does and is_mere_setting(chains, one)) or (token.dep_ == "compound" and one.kind is Kind.NOMINAL):
            return False
        if handled and chains.group(one).types & BODIES:
            return False
        if plural:
            if chains.quote(pronoun) is not None and chains.paragraph(one) < chains.paragraph(pronoun):
                return False
            return not is_mere_place(chains, one) and not (own.label == "nsubj" and is_measured(one, token))
        if neuter:
            if (owns and (is_lifeless(chains, one) or is_mere_setting(chains, one))) or (
                leads and not chains.group(one).names
            ):
                return False
            return not is_amount(token) and not (one.kind is Kind.PRONOUN and is_pleonastic(token))
        return True

    return may_be_meant


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


@remembered
def names_nothing(token: Token) -> bool:
    """Whether no pronoun takes up a phrase, whatever its chain is known to be."""
    return is_in_address(token) or is_capacity(token) or is_denied(token) or is_rate(token)


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
    return token.pos_ == "SYM" or (not token.text.isalpha() and any(map(str.isdigit, token.text)))


def has_people(pronoun: Token) -> bool:
    """Whether a pronoun owns somebody or a deed: "its chief executive", "its purchase of land"; a ruling has none."""
    owned = pronoun.head
    if pronoun.dep_ != "nmod:poss" or owned.lemma_ in words("local_roles"):
        return False
    deed = table("event_nouns").get(owned.lemma_) in words("verbs_of_actors")
    acts_on = deed and any(case(word) == "of" for word in children(owned, "nmod"))
    return acts_on or owned.ent_type_ == "PERSON" or noun_traits(owned).type is EntityType.PERSON


def has_leader(pronoun: Token) -> bool:
    """Whether a leader without an owner is named beside a pronoun: "it and leader Ana Ruiz"; it has a name then."""
    beside = children(pronoun, "conj")
    bare = (noun for name in beside for noun in children(name, "nmod:desc") if not noun.children)
    return any(word_before(noun) == "and" and noun.lemma_ in words("titles") for noun in bare)


def acts(pronoun: Token) -> bool:
    """Whether what a verb says is done by persons and bodies alone, or done to them: "they hope", "it was fined"."""
    if pronoun.dep_ == "nsubj:pass" or pronoun.label in ("obj", "iobj"):
        return pronoun.head.lemma_ in words("verbs_done_to_actors")
    return pronoun.label == "nsubj" and pronoun.head.lemma_ in words("verbs_of_actors")


def is_handled(pronoun: Token) -> bool:
    """Whether a verb is done to things alone: "they fired *it*"."""
    return pronoun.label == "obj" and pronoun.head.lemma_ in words("verbs_done_to_things")


def tells(chains: Chains, one: Mention, pronoun: Token) -> bool:
    """Whether a pronoun says what something written says: "the report ... it warns"."""
    written = any(mention.lemma in words("communication_nouns") for mention in chains.group(one).mentions)
    return written and pronoun.dep_ == "nsubj" and pronoun.head.lemma_ in words("speech_verbs")


def is_lifeless(chains: Chains, one: Mention) -> bool:
    """Whether a chain is known to be a thing or an event."""
    types = chains.group(one).types
    return bool(types) and types <= LIFELESS


def is_denied(token: Token) -> bool:
    """Whether there is nothing to take up: "no children"."""
    determiners = children(token, "det")
    return determiners != () and any(word.lower_ == "no" for word in determiners)


def is_measured(one: Mention, token: Token) -> bool:
    """Whether a phrase is a sum of money, or several lifeless things to which something is done: they do nothing."""
    if not one.conjoined:
        return is_currency(token)
    lifeless = all(noun_traits(part).type is EntityType.THING for part in conjuncts(token))
    return lifeless and token.label in ("obj", "obl")


def is_mere_setting(chains: Chains, mention: Mention) -> bool:
    """Whether a place only tells where something was: "shares rose *in Lima* after it said"."""
    token = chains.document.doc[mention.head]
    return is_mere_place(chains, mention) and token.label in ("obl", "nmod") and case(token) in ("in", "at", "near")


def is_mere_place(chains: Chains, mention: Mention) -> bool:
    """Whether a place does nothing that a "they" would: "Carrick" is a team in "Carrick won"."""
    token = chains.document.doc[mention.head]
    place = chains.group(mention).types == {EntityType.PLACE} and token.label != "nsubj"
    return mention.kind is Kind.NAME and (place or (token.ent_type_ in PLACES and token.label == "compound"))


def is_headed(chains: Chains, one: Mention, head: Token) -> bool:
    """Whether a word heads a mention of a chain: a thing would act on itself or be its own, as "Peru" its own ally."""
    return any(mention.head == head.i for mention in chains.group(one).mentions)


def _actor(pronoun: Token) -> Token | None:
    """Who does what is done to a pronoun, or has what is the pronoun's: "Peru" in "Peru refused to let them pass"."""
    verb = _predicate(pronoun)
    while verb is not None and verb.dep_ == "xcomp" and not children(verb.head, "obj", "iobj"):
        verb = verb.head
    return shared_subject(verb) if verb is not None else None


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
    first = first_conjunct(token)
    if first.head is not pronoun.head or first.label not in ARGUMENTS or pronoun.label not in ARGUMENTS:
        return True
    return pronoun.lower_.endswith(REFLEXIVE)

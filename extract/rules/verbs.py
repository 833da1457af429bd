"""Verbs with their arguments: one proposition for each object and each prepositional object."""

from collections.abc import Iterator
from functools import partial
from itertools import combinations, product

from ...graph.model import EntityType
from ..clauses import Argument, Clause, Role, case_words, nominal_conjuncts
from ..document import Document
from ..lexicon import table, words
from ..phrases import phrase
from ..propositions import Kept, Proposition
from ..qualifiers import (
    CONTENT,
    PLACE,
    RECIPIENT,
    TIME,
    Qualification,
    case_text,
    is_distance,
    nominal_qualifications,
    qualifications,
    role_of,
)
from ..remembered import remembered
from ..syntax import child, children, is_infinitive, markers, negations, particles
from ..tokens import Token
from ..traits import is_time, noun_traits
from .contents import words_of

NAME = "verbs"
CIRCUMSTANCES = ("because of", "due to", "despite", "in spite of", "instead of")
"""Before what only stands around an act."""
TO_OR_FROM = ("to", "into", "out of", "from", "through", "across", "over")
NO_ARGUMENT = ("where", "when", "according to", "as per")
"""What introduces a relative clause, or whose word it is, says nothing of the verb."""


def verbs(document: Document) -> Iterator[Proposition]:
    """ "X backs Y", "Y is backed by X", "X arrived in Z", "X gave Y a letter", "X and Y met"."""
    for clause in document.clauses:
        says = clause.arguments or len(clause.subjects) > 1
        if says and not clause.copula:
            yield from _objects(clause)
            yield from _recipients(clause)
            yield from _obliques(clause)
            yield from _reciprocals(clause)
            yield from _times(clause)


@remembered
def doers(clause: Clause) -> tuple[Token, ...]:
    """Who does it: the subjects, or the agents of a passive."""
    return _spread(clause.having(Role.AGENT)) if clause.passive else clause.subjects


@remembered
def undergoers(clause: Clause) -> tuple[Token, ...]:
    """What it is done to: the objects, or the subjects of a passive without one: "she was given *a bird*"."""
    return clause.subjects if clause.passive and not clause.having(Role.OBJECT) else _spread(clause.having(Role.OBJECT))


def _spread(arguments: tuple[Argument, ...]) -> tuple[Token, ...]:
    return tuple(part for argument in arguments for part in nominal_conjuncts(argument.head))


@remembered
def verb_pattern(clause: Clause) -> str:
    """The verb of a clause with its particles as a lemma sequence: "take over"; the "up" of "up to ten" is none."""
    after = (word for word in particles(clause.head) if word.lower_ != "up" or word.nbor().lower_ != "to")
    return " ".join(word.lemma_ for word in (clause.head, *after))


def _objects(clause: Clause) -> Iterator[Proposition]:
    pairs = tuple(product(doers(clause), undergoers(clause)))
    if not pairs or _names_something(clause) or _lets_happen(clause):
        return
    by = tuple(word for agent in clause.having(Role.AGENT) for word in agent.case) if clause.passive else ()
    states = _states(clause)
    make = partial(Proposition, NAME, clause.head, relation=(*clause.group, *states, *by))
    own, kept = (*_receivers(clause), *_others(clause), *_asked(clause)), _addressed(clause)
    for doer, done in pairs:
        told = own + tuple(one for one in nominal_qualifications(done) if one not in own)
        act = " ".join([_act(clause, done), *(word.lower_ for word in states)])
        yield make(doer, patterns=(act,), object=phrase(done), qualifiers=told, kept=kept)


def _states(clause: Clause) -> tuple[Token, ...]:
    """How the object is left or kept: "left rates *unchanged*", "left thousands *without power*"."""
    if clause.head.lemma_ not in words("verbs_of_keeping"):
        return ()
    bare = (one for one in clause.having(Role.OBLIQUE) if case_text(one.case) == "without")
    lacking = tuple(word for one in bare for word in (*one.case, one.head))
    return (*(one.head for one in clause.having(Role.PREDICATIVE)), *lacking)


def _act(clause: Clause, done: Token) -> str:
    """What is done: to "name the buyer" is to tell who it is, to "name Ann Li" or "name a successor" to appoint."""
    pattern, article = verb_pattern(clause), child(done, "det")
    told = clause.having(Role.PREDICATIVE) or done.ent_type_ or article is None or article.lower_ in ("a", "an")
    return pattern if told else table("senses_with_descriptions").get(pattern, pattern)


def _receivers(clause: Clause) -> tuple[Qualification, ...]:
    """Who is given what is the object: "lent *the hospitals* 30 beds"."""
    if clause.head.lemma_ not in words("ditransitive_verbs"):
        return ()
    return tuple(Qualification(RECIPIENT, phrase(one.head)) for one in clause.having(Role.INDIRECT))


def _asked(clause: Clause) -> Iterator[Qualification]:
    """What the object is to do: "urged the firm *to sell its ships*"."""
    asks = clause.head.lemma_ in words("object_control_verbs")
    for act in children(clause.head, "xcomp") if asks else ():
        asked = words_of(act, clause) if act.pos_ == "VERB" and is_infinitive(act) else None
        if asked is not None:
            yield Qualification(CONTENT, asked)


def _names_something(clause: Clause) -> bool:
    """ "What it called *the inconvenience*": a name for something that nobody tells."""
    free = clause.head.dep_ == "acl:relcl" and clause.head.head.lower_ == "what"
    return free and clause.head.lemma_ in words("naming_verbs") and child(clause.head, "obj", "xcomp") is not None


def _lets_happen(clause: Clause) -> bool:
    """ "Left food *to rot*": nobody left the food."""
    leaves = clause.head.lemma_ == "leave" and not clause.passive
    return leaves and any(is_infinitive(act) for act in children(clause.head, "xcomp"))


def _addressed(clause: Clause) -> Kept:
    """A listener is worth a claim where it is known who; "wants X to go" says nothing of X by itself."""
    if clause.having(Role.PREDICATIVE):
        return Kept.ALWAYS if _states(clause) else Kept.WHEN_LISTED
    raises = clause.head.lemma_ in words("raising_verbs") or negations(clause.head)
    if clause.head.lemma_ == "spend" and all(is_time(one.head) for one in clause.having(Role.OBJECT)):
        return Kept.WHEN_LISTED
    if raises and any(word.pos_ == "VERB" for word in children(clause.head, "xcomp")):
        return Kept.WHEN_LISTED
    return Kept.WITH_ENTITY if clause.having(Role.CONTENT) else Kept.ALWAYS


def _recipients(clause: Clause) -> Iterator[Proposition]:
    """ "X gave Y a letter" as X giving a letter to Y; "X was given a letter" as X being given it."""
    things = clause.having(Role.OBJECT)
    if clause.passive:
        pattern = f"be {verb_pattern(clause)}"
        for receiver, thing in product(clause.subjects, _spread(things)):
            yield Proposition(NAME, clause.head, receiver, clause.group, (pattern,), phrase(thing), _others(clause))
        return
    noun = f" {things[0].head.lemma_}" if things else ""
    pattern = f"{verb_pattern(clause)}{noun} to" if things else verb_pattern(clause)
    receivers = _spread(clause.having(Role.INDIRECT))
    told = (*_others(clause), *_asked(clause)) if receivers else ()
    for doer, receiver in product(clause.subjects, receivers):
        relation = (*clause.group, *(word for thing in things for word in phrase(thing.head).words))
        yield Proposition(NAME, clause.head, doer, relation, (pattern,), phrase(receiver), told, Kept.WITH_ENTITY)


def _others(clause: Clause, argument: Argument | None = None) -> tuple[Qualification, ...]:
    """The obliques beside one argument, as qualifiers."""
    return tuple(told for other, told in _obliques_told(clause) if other is not argument)


@remembered
def _obliques_told(clause: Clause) -> list[tuple[Argument, Qualification]]:
    """The obliques that say something by themselves, as qualifiers."""
    return [(one, told) for one in clause.having(Role.OBLIQUE) for told in qualifications((one,))]


def _obliques(clause: Clause) -> Iterator[Proposition]:
    """ "X arrived in Z", "X was born in Z", "X held talks with Y", "X imposed sanctions on Y"."""
    if clause.having(Role.CONTENT):
        return
    if clause.passive and not clause.having(Role.AGENT):
        kept = Kept.WHEN_LISTED if clause.having(Role.OBJECT) else Kept.ALWAYS
        yield from _after(clause, clause.subjects, f"be {verb_pattern(clause)}", None, kept)
        return
    things = undergoers(clause)
    yield from _stating(clause)
    if not things:
        yield from _after(clause, doers(clause), verb_pattern(clause), None, Kept.ALWAYS)
    for thing in things:
        if thing.pos_ == "PRON":
            continue
        pattern = f"{verb_pattern(clause)} {thing.lemma_}"
        yield from _after(clause, doers(clause), pattern, thing, Kept.WITH_ENTITY)
        yield from _inside(clause, thing)


def _stating(clause: Clause) -> Iterator[Proposition]:
    """ "X pleaded guilty to Y", "X ran short of Y": an adjective and its phrase."""
    for state in clause.having(Role.PREDICATIVE):
        for modifier in children(state.head, "obl") if state.head.pos_ == "ADJ" else ():
            case, denied = case_words(modifier), negations(state.head)
            told = " ".join(word.lemma_ for word in (*denied, state.head))
            pattern = f"{verb_pattern(clause)} {told} {case_text(case)}"
            if case and role_of(modifier, case_text(case)) not in (TIME, PLACE):
                relation = (*clause.group, *denied, state.head, *case)
                for doer, head in product(doers(clause), nominal_conjuncts(modifier)):
                    yield Proposition(NAME, clause.head, doer, relation, (pattern,), phrase(head), _others(clause))


def _after(
    clause: Clause, subjects: tuple[Token, ...], pattern: str, thing: Token | None, kept: Kept
) -> Iterator[Proposition]:
    """Propositions with the obliques as objects: subjects, pattern and preposition, oblique; ``thing``: the object."""
    between = tuple(phrase(thing).words) if thing is not None and not clause.passive else ()
    of_thing = nominal_qualifications(thing) if thing is not None else ()
    acts = any(word.lower_ not in words("depictives") for word in children(clause.head, "xcomp"))
    worth = Kept.WHEN_LISTED if acts else kept
    for argument in clause.having(Role.OBLIQUE):
        said = case_text(argument.case)
        likened = said == "as" and argument.head.pos_ == "ADJ" and not clause.passive
        if likened or not _may_be_said(argument, said, bool(between)) or _carries(argument, clause):
            continue
        placed = role_of(argument.head, said) == PLACE
        tells = not clause.passive and clause.head.lemma_ in words("speech_verbs", "addressing_verbs")
        beside = placed and (thing is not None or tells or _leads_elsewhere(clause, argument))
        beside = beside or (said == "under" and _tells_more(clause, argument))
        listed = f"{pattern} {said}"
        relation = (*clause.group, *between, *argument.case)
        for doer, head in product(subjects, nominal_conjuncts(argument.head)):
            others = _others(clause, argument)
            told = (*others, *(one for one in of_thing if one not in others))
            when = Kept.WHEN_LISTED if beside or said in CIRCUMSTANCES else worth
            yield Proposition(NAME, clause.head, doer, relation, (listed,), phrase(head), told, when)


def _leads_elsewhere(clause: Clause, place: Argument) -> bool:
    """ "Walked out of parliament *in Lima*": another phrase says where to, the place is where that was."""
    others = (one for one in clause.having(Role.OBLIQUE) if one is not place)
    return any(case_text(one.case) in TO_OR_FROM for one in others)


def _tells_more(clause: Clause, rule: Argument) -> bool:
    """ "*Under the plan*, farms would pay for flights": another phrase says what is done by the rule."""
    others = ((one, case_text(one.case)) for one in clause.having(Role.OBLIQUE) if one is not rule)
    return any(_may_be_said(one, said, beside_object=False) for one, said in others)


def _may_be_said(argument: Argument, case: str, beside_object: bool) -> bool:
    """Whether a phrase can be the object of a claim: no time, beside an object no place either."""
    role = TIME if case == "of" and is_time(argument.head) else role_of(argument.head, case)
    return bool(case) and case not in NO_ARGUMENT and role != TIME and not (role == PLACE and beside_object)


def _carries(argument: Argument, clause: Clause) -> bool:
    """ "Said in an interview", "stressed at a meeting": what carries the words says nothing by itself."""
    verb, said = clause.head.lemma_, case_text(argument.case)
    if verb not in words("speech_verbs") or said not in ("in", "on", "at"):
        return False
    meeting = said == "at" and noun_traits(argument.head).type is EntityType.EVENT
    return meeting or not words("communication_nouns").isdisjoint((argument.head.lemma_, argument.head.lower_))


def _inside(clause: Clause, thing: Token) -> Iterator[Proposition]:
    """Prepositional phrases that hang on the object: "sanctions on Y", "support for Y"."""
    for modifier in children(thing, "nmod"):
        case = case_words(modifier)
        if not case or modifier.dep_ == "nmod:poss" or role_of(modifier, case_text(case)) == TIME:
            continue
        pattern = f"{verb_pattern(clause)} {thing.lemma_} {case_text(case)}"
        for doer, head in product(doers(clause), nominal_conjuncts(modifier)):
            relation = (*clause.group, thing, *case)
            yield Proposition(
                NAME, clause.head, doer, relation, (pattern,), phrase(head), _others(clause), Kept.WHEN_LISTED
            )


def _reciprocals(clause: Clause) -> Iterator[Proposition]:
    """ "X and Y met": each with the other."""
    plain = (
        not clause.passive and not clause.having(Role.OBJECT) and not children(clause.head, "xcomp", "ccomp", "advcl")
    )
    if plain and clause.head.lemma_ in words("reciprocal_verbs"):
        for one, other in combinations(clause.subjects, 2):
            pattern, told = verb_pattern(clause), _others(clause)
            kept = Kept.WHEN_LISTED if clause.having(Role.OBLIQUE) else Kept.ALWAYS
            yield Proposition(NAME, clause.head, one, clause.group, (pattern,), phrase(other), told, kept)


def _times(clause: Clause) -> Iterator[Proposition]:
    """ "X was arrested in May": the time is all that is said of it; "X announced on Monday" says nothing.

    "Held by May" is held, and May does not hold it.

    Nor does a time that only tells how long or how often: "earn less in a month".
    """
    if clause.head.lemma_ in words("reporting_verbs") and not clause.passive:
        return
    times = [a for a in clause.having(Role.OBLIQUE) if role_of(a.head, case_text(a.case)) == TIME]
    reciprocal = len(clause.subjects) > 1 and clause.head.lemma_ in words("reciprocal_verbs")
    when = [time for time in times if not is_distance(time)]
    if not when or len(times) < len(clause.arguments) or reciprocal or _goes_on(clause.head):
        return
    if _is_lasting(when[0].head):
        return
    lead = "be " if clause.passive else ""
    for argument, subject in product(when[:1], clause.subjects):
        case = case_text(argument.case)
        pattern = f"{lead}{verb_pattern(clause)} {'' if lead and case == 'by' else case}".strip()
        relation = (*clause.group, *argument.case)
        yield Proposition(NAME, clause.head, subject, relation, (pattern,), phrase(argument.head))


def _is_lasting(time: Token) -> bool:
    """ "In a month": how long, not when."""
    unit = time.lemma_ in words("time_nouns")
    return unit and any(word.lower_ in ("a", "an") for word in children(time, "det"))


def _goes_on(verb: Token) -> bool:
    """Whether a clause or an infinitive says what a verb is about: "voted on Sunday *to reject* it"."""
    if child(verb, "xcomp", "ccomp") is not None:
        return True
    lemma, known = verb.lemma_, table("cues_verbs")
    behind = children(verb, "advcl") if lemma in known or f"{lemma} to do" in known else ()
    return any(is_infinitive(word) and not markers(word) for word in behind)

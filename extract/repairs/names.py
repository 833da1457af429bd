"""One shape for titles and descriptions before names, however a parser hung them together.

In "Secretary of State John Kerry" the name takes the place of the title in its clause and the title describes it
(``nmod:desc``), as the guidelines of Universal Dependencies have it for English; so it does in "the company Norvane".
In "the head of the bank, Ana Ruiz", the name is in apposition to the head, not to the bank.
"""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import words
from ..phrases import NAMES, base_phrase
from ..syntax import child, children, feature, word_after, words_labelled
from ..titles import head_of_title, title_before
from ..tokens import Arc, Doc, Span, Token
from ..traits import noun_traits
from .shared import behind_comma, in_place_of

OF_THE_CLAUSE = ("case", "cc", "cop", "mark", "punct", "nsubj", "aux", "advmod", "conj")
NOMINAL = ("NOUN", "PROPN")
PART_OF = ("nmod", "nmod:poss", "compound", "flat")
UPWARDS = (*PART_OF, "obj", "obl", "acl", "acl:relcl")
LOOSE = ("nsubj:outer", "advmod", "appos", "dep", "list", "parataxis")
KINDS = {"PERSON": EntityType.PERSON, "ORG": EntityType.ORGANIZATION}
ARTICLES = ("a", "an", "the")
DESCRIPTION = "nmod:desc"


def name_heads(doc: Doc) -> Iterator[Arc]:
    """Names become the heads of their titles and descriptions."""
    for name in doc.ents:
        if name.label_ in NAMES:
            yield from _around(name, _title(name))


def _around(name: Span, title: Span | None) -> Iterator[Arc]:
    root = name.root
    if title is not None and root.label == "nsubj" and title[-1].is_ancestor(root):
        return
    if title is not None and (_top(title, name) in root.ancestors or _is_stray(root, title)):
        yield from _promoted(name, title)
    elif title is not None:
        yield from _beside(title, root)
    described = _explained(name, title)
    if described is not None:
        yield root, described, "appos"
    describing = _describing(name) or _describing_within(name)
    if describing is not None:
        yield describing, root, "appos"


def places_by_name(doc: Doc) -> Iterator[Arc]:
    """ "The city of Accra": the name takes the place of the noun, which describes it."""
    for name in doc.ents:
        if name.label_ not in ("GPE", "LOC"):
            continue
        root = name.root
        of = child(root, "case") if root.dep_ == "nmod" else None
        if of is None or of.lower_ != "of":
            continue
        noun = root.head
        single = noun.lemma_ in words("kinds_of_places") and feature(noun, "Number") != "Plur"
        if single and of.i == noun.i + 1:
            yield in_place_of(root, noun)
            yield noun, root, DESCRIPTION
            yield of, noun, "fixed"
            yield from ((word, root, word.dep_) for word in noun.children if word is not root and _is_outer(word, noun))


def _is_outer(word: Token, noun: Token) -> bool:
    """Whether a word belongs to the clause of a noun rather than to its phrase."""
    return word.i > noun.i or word.label in OF_THE_CLAUSE


def _is_stray(name: Token, title: Span) -> bool:
    """Whether a name fell out of the clause in which its title stands: "made by *the sculptor* Ana Ruiz is ..."."""
    return name.dep_ in LOOSE and child(title[-1], "det") is not None


def _beside(title: Span, name: Token) -> Iterator[Arc]:
    """The last word of a title describes the name, the words before it belong to that: "Labour Minister Ana Ruiz"."""
    for word in title:
        if word.head == name.head and word.dep_ == name.dep_:
            yield (word, name, DESCRIPTION) if word == title[-1] else (word, title[-1], "compound")


def _title(name: Span) -> Span | None:
    """The title before a person; before any name the noun right before it: "the company Norvane"."""
    if name.label_ == "PERSON" and (title := title_before(name)) is not None:
        return title
    before = name.doc.span(max(name.start - 1, 0), name.start)
    return before if before and before[0].pos_ == "NOUN" else None


def _explained(name: Span, title: Span | None) -> Token | None:
    """The noun of the name's kind that it stands in apposition to, by the commas: "the head of the bank, Ana Ruiz,"."""
    doc, start = name.doc, name.start if title is None else _phrase_start(title)
    kind = KINDS.get(name.label_)
    if kind is None or start < name.sent.start + 2 or doc[start - 1].text != "," or not _closes(doc, name.end):
        return None
    upwards = [doc[start - 2]]
    while upwards[-1].dep_ in UPWARDS and upwards[-1].head.i < start:
        upwards.append(upwards[-1].head)
    return next((noun for noun in upwards if noun.pos_ == "NOUN" and _is_of_kind(noun, kind)), None)


def _is_of_kind(noun: Token, kind: EntityType) -> bool:
    """Whether a noun names a person, or a body; the "head" of something is a person where one is named."""
    role = kind is EntityType.PERSON and noun.lemma_ in words("titles", "role_nouns")
    return role or noun_traits(noun).type is kind


def _phrase_start(title: Span) -> int:
    """Where the phrase of a title begins, commas before it left out."""
    start = title[-1].left_edge.i
    while title.doc[start].is_punct:
        start += 1
    return start


def explanations_of_last_names(doc: Doc) -> Iterator[Arc]:
    """ "Ana Cole, a judge, and Tom Reed, *a clerk*": what follows a name by a comma explains that name."""
    for name in doc.ents:
        start = name.end + 1
        if name.label_ != "PERSON" or start >= len(doc) or doc[name.end].text != "," or name.root.dep_ != "conj":
            continue
        root = name.root
        beside = (noun for noun in children(root.head, "appos") if base_phrase(noun).start == start)
        yield from ((noun, root, "appos") for noun in beside if noun.pos_ == "NOUN")


def ages_behind_names(doc: Doc) -> Iterator[Arc]:
    """ "Met Ana Cole, *71*, a judge": a number between commas right behind a person is joined to nothing.

    What is told behind it is told of the person: "a pilot, *51*, *who flew* for years".
    """
    for age in words_labelled(doc, "conj", "obj", "nsubj"):
        if age.pos_ != "NUM" or age.i < 2 or child(age, "cc", "nmod", "case") is not None:
            continue
        name = doc[age.i - 2]
        person = name.ent_type_ == "PERSON" or (name.pos_ == "NOUN" and noun_traits(name).type is EntityType.PERSON)
        if behind_comma(age) and person and word_after(age) in (",", "."):
            root = name.head if name.label in ("flat", "compound") else name
            if not age.is_ancestor(root):
                yield age, root, "appos"
                yield from ((word, root, word.dep_) for word in children(age, "acl"))


def _describing(name: Span) -> Token | None:
    """The noun of an apposition behind a name that was taken for a conjunct: "Hale, an Australian"."""
    doc, start = name.doc, name.end + 1
    if start + 1 >= len(doc) or doc[name.end].text != "," or doc[start].lower_ not in ARTICLES:
        return None
    noun = doc[start].head
    told = noun.ent_type_ == "NORP" or (noun.pos_ == "NOUN" and noun_traits(noun).type is KINDS.get(name.label_))
    loose = noun.dep_ in ("conj", "dep", "list", "parataxis") and child(noun, "cc") is None
    return noun if noun.i > start and told and loose else None


def _describing_within(name: Span) -> Token | None:
    """What tells who somebody is, hung on the noun before: "the trial of Owen Prast, a former director"."""
    doc, start = name.doc, name.end + 1
    if name.label_ != "PERSON" or start + 1 >= len(doc) or doc[name.end].text != ",":
        return None
    above = name.root.head
    if name.root.label != "nmod" or above.pos_ != "NOUN" or noun_traits(above).type is EntityType.PERSON:
        return None
    beside = (word for word in children(above, "appos") if word.left_edge.i in (start, start - 1))
    return next((noun for noun in beside if noun_traits(noun).type is EntityType.PERSON), None)


def _closes(doc: Doc, end: int) -> bool:
    """Whether an apposition can end here: punctuation follows, and no list goes on."""
    if end >= len(doc) or not doc[end].is_punct:
        return end >= len(doc)
    return end + 1 >= len(doc) or doc[end].text != "," or doc[end + 1].lower_ not in ("and", "or", "&")


def _top(title: Span, person: Span) -> Token:
    """The word by which title and name hang on the rest of the sentence."""
    inside, words = range(title.start, person.end), list[Token]((*title, *person))
    return next(word for word in words if word.head.i not in inside or word.head == word)


def _promoted(person: Span, title: Span) -> Iterator[Arc]:
    top, name, noun = _top(title, person), person.root, head_of_title(title)
    yield in_place_of(name, top)
    yield noun, name, DESCRIPTION
    for word in title:
        if word != noun and (word.head in person or word == top):
            yield _inside(title, word, noun)
        for below in word.children:
            behind = below.i >= person.end
            if behind or (below.i < title.start and below.dep_.partition(":")[0] in OF_THE_CLAUSE):
                yield below, name, below.dep_


def _inside(title: Span, word: Token, noun: Token) -> Arc:
    """A noun of the title belongs to the one that names the role, a small word to the noun behind it."""
    if word.pos_ in NOMINAL:
        return word, noun, "nmod"
    behind = (one for one in title if one.i > word.i and one.pos_ in NOMINAL and one.dep_ != "flat")
    return word, next(behind, noun), "case" if word.pos_ == "ADP" else word.dep_

"""Turns the parses of other spaCy pipelines, ClearNLP labels included, into what the rules read.

spaCy's own English models label dependencies in the scheme of ClearNLP (Choi and Palmer, 2012), in which
function words are heads. Here content words become heads as in Universal Dependencies: prepositions hang as
``case`` on what they govern, "be" as ``cop`` on its predicate.
"""

from dataclasses import dataclass

from spacy.tokens import Doc, Span

TELLTALE = frozenset(("dobj", "pobj", "prep", "nsubjpass", "auxpass", "poss", "relcl", "attr", "acomp", "prt"))
LABELS = {
    "acomp": "xcomp",
    "agent": "obl:agent",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "npadvmod": "obl:unmarked",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "advmod",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM"))
ENTITIES = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "NORP",
    "DATE": "DATE",
    "EVENT": "MISC",
    "LAW": "MISC",
    "MISC": "MISC",
    "PER": "PERSON",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
}


@dataclass
class Tree:
    """Heads and labels of a document on their way to Universal Dependencies."""

    doc: Doc
    heads: list[int]
    deps: list[str]

    def children(self, head: int, *labels: str) -> list[int]:
        """Dependents, of any label or of one of ``labels``, in the order of the text."""
        return [i for i, h in enumerate(self.heads) if h == head != i and (not labels or self.deps[i] in labels)]

    def promote(self, new: int, dep: str, old_dep: str) -> None:
        """Put a word in the place of its head, as ``dep``; the head and its other dependents hang on it."""
        old = self.heads[new]
        for sister in self.children(old):
            self.heads[sister] = new
        self.heads[new] = new if self.heads[old] == old else self.heads[old]
        self.heads[old] = new
        self.deps[new], self.deps[old] = dep, old_dep

    def is_nominal(self, i: int) -> bool:
        """Whether a word is a noun, pronoun or number that heads no clause."""
        return self.doc[i].pos_ in NOMINAL and not self.children(i, "cop")


def universal(doc: Doc) -> Doc:
    """A copy of a parsed document with Universal Dependencies and our entity labels."""
    tree = Tree(doc, [token.head.i for token in doc], [token.dep_ for token in doc])
    if TELLTALE & set(tree.deps):
        for step in (lift_complements, lift_predicates, hang_infinitive_marks, flatten_coordination, relabel):
            step(tree)
    flatten_names(tree)
    return _copy(tree)


def lift_complements(tree: Tree) -> None:
    """Make the complement of a preposition the head of its phrase, the innermost phrase first."""
    for i in reversed(range(len(tree.heads))):
        if tree.deps[i] in ("pobj", "pcomp"):
            _lift(tree, i)


def _lift(tree: Tree, complement: int) -> None:
    preposition = tree.heads[complement]
    dep, head = tree.deps[preposition], tree.heads[preposition]
    clause = tree.deps[complement] == "pcomp" and tree.doc[complement].pos_ in ("VERB", "AUX")
    chained = dep in ("prep", "pcomp") and tree.doc[head].pos_ in ("ADP", "SCONJ") and not tree.children(head, "pobj")
    tree.promote(complement, _phrase_dep(tree, dep, head, clause), "mark" if clause else "case")
    if chained and tree.deps[head] in ("prep", "agent", "pcomp"):
        _relift(tree, complement)


def _relift(tree: Tree, complement: int) -> None:
    """Lift a complement over a second preposition: "out of Lima"."""
    tree.deps[complement] = "pobj"
    _lift(tree, complement)


def _phrase_dep(tree: Tree, dep: str, head: int, clause: bool) -> str:
    if dep == "agent":
        return "obl:agent"
    if dep not in ("prep", "dative", "pcomp"):
        return dep
    if tree.is_nominal(head):
        return "acl" if clause else "nmod"
    return "advcl" if clause else "obl"


def lift_predicates(tree: Tree) -> None:
    """Make the predicate of "be" the head of its clause; "there is" keeps its verb as the head."""
    for i, token in enumerate(tree.doc):
        if token.lemma_ != "be" or tree.deps[i] in ("aux", "auxpass"):
            continue
        predicates = tree.children(i, "attr", "acomp")
        if tree.children(i, "expl"):
            for predicate in predicates:
                tree.deps[predicate] = "nsubj"
            continue
        after = [place for place in tree.children(i, "obl") if place > i]
        lifted = predicates or (after if tree.children(i, "nsubj") else [])
        if lifted:
            tree.promote(lifted[0], tree.deps[i], "cop")


def hang_infinitive_marks(tree: Tree) -> None:
    """Label the "to" of an infinitive."""
    for i, token in enumerate(tree.doc):
        if tree.deps[i] == "aux" and token.pos_ == "PART":
            tree.deps[i] = "mark"


def flatten_coordination(tree: Tree) -> None:
    """Hang all conjuncts on the first one and each conjunction on the conjunct that follows it."""
    for i in range(len(tree.heads)):
        if tree.deps[i] == "cc":
            following = [other for other in tree.children(tree.heads[i], "conj") if other > i]
            tree.heads[i] = following[0] if following else tree.heads[i]
    for i in range(len(tree.heads)):
        while tree.deps[i] == "conj" == tree.deps[tree.heads[i]]:
            tree.heads[i] = tree.heads[tree.heads[i]]


def relabel(tree: Tree) -> None:
    """Give the labels that only need another word."""
    tree.deps = [LABELS.get(dep, dep) for dep in tree.deps]


def flatten_names(tree: Tree) -> None:
    """Label the words inside of a person's name."""
    for entity in tree.doc.ents:
        for i in range(entity.start, entity.end):
            inside = entity.start <= tree.heads[i] < entity.end
            if entity.label_ == "PERSON" and inside and tree.deps[i] == "compound":
                tree.deps[i] = "flat"


def _copy(tree: Tree) -> Doc:
    doc = Doc(
        tree.doc.vocab,
        words=[token.text for token in tree.doc],
        spaces=[bool(token.whitespace_) for token in tree.doc],
        tags=[token.tag_ for token in tree.doc],
        pos=[token.pos_ for token in tree.doc],
        morphs=[str(token.morph) for token in tree.doc],
        lemmas=[token.lemma_ for token in tree.doc],
        heads=tree.heads,
        deps=tree.deps,
    )
    spans = (_named(doc, entity) for entity in tree.doc.ents if entity.label_ in ENTITIES)
    doc.ents = tuple(span for span in spans if len(span))
    return doc


def _named(doc: Doc, entity: Span) -> Span:
    """The entity under our label, without an article in front and a genitive's ending behind."""
    start = entity.start + (entity[0].lower_ in ("the", "a", "an") and entity.label_ != "DATE")
    end = entity.end - (entity[-1].text in ("'s", "’s", "'", "’"))
    return Span(doc, start, max(start, end), label=ENTITIES[entity.label_])

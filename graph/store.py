"""`KnowledgeGraph`: articles and their claims, in memory or in a folder.

Each article has a named graph of its own with its metadata, its claims, what they say of entities, and the plain
edges they give. The default graph is the union of all of them.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pyoxigraph import NamedNode, Store

from ..errors import GraphError
from . import files, folder, mapping, reading
from .display import Page
from .exporting import exporter, format_of, publish
from .lookup import ending_at, matching, suggestion
from .mapping import Merge, Recipe
from .model import Article, Claim, Entity, RelationVocabulary
from .quads import UNION, Quads
from .queries import resolve
from .results import QueryResult
from .sparql import run
from .vocabulary import BASE, CG, CLASSES, DCTERMS, RDF, SCHEMA, SKOS, Names, id_of, load_vocabulary

if TYPE_CHECKING:
    import rdflib


class KnowledgeGraph:
    """A graph of claims. Without a path it lives in memory; with one, it is written in that folder.

    ``base`` is the start of all IRIs that the graph mints, ``vocabulary`` tells which relations are symmetric or
    inverse to each other. Raises GraphError when the folder is in use or cannot be written.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        base: str | None = None,
        vocabulary: RelationVocabulary | None = None,
    ) -> None:
        store, lock = folder.open_for_writing(Path(path)) if path else (Store(), folder.Lock(None))
        self._take(store, lock, base, in_memory=not path)
        self._vocabulary = vocabulary

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens, for reading, a folder made by ``claimgraph build`` or any RDF file.

        Raises GraphError when there is no graph at ``path``.
        """
        graph = cls.__new__(cls)
        graph._take(*files.open_graph(Path(path)), base=None, in_memory=Path(path).is_file())
        graph._vocabulary = None
        return graph

    def _take(self, store: Store, lock: folder.Lock, base: str | None, *, in_memory: bool) -> None:
        self.quads, self._lock = Quads(store, in_memory=in_memory), lock
        self.names = Names(base or _base(self.quads))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the folder; the graph cannot be used afterwards."""
        del self.quads
        self._lock.release()

    @property
    def vocabulary(self) -> RelationVocabulary:
        return self._vocabulary or load_vocabulary()

    def add(
        self,
        article: Article,
        claims: Iterable[Claim],
        entities: Iterable[Entity] = (),
        *,
        recipe: Recipe | None = None,
        with_text: bool = True,
    ) -> None:
        """Adds an article, or replaces what the graph has of it: all of it or, if the process dies, nothing.

        ``entities`` are those that the article mentions beside its claims, ``recipe`` tells what the claims
        were made with, and without ``with_text`` only the quotes are kept.
        """
        triples = [
            *mapping.article_triples(self.names, article, with_text=with_text),
            *(mapping.recipe_triples(self.names, article, recipe) if recipe else ()),
            *mapping.claims_triples(self.names, claims, self.vocabulary),
            *(triple for entity in entities for triple in mapping.entity_triples(self.names, entity)),
        ]
        self.quads.put(self.names.article(article.id), triples)

    def remove(self, article_id: str) -> None:
        """Takes an article out, with everything that only it says. Raises GraphError when it is not there."""
        node = self.names.article(article_id)
        if node not in self.quads:
            known = (article.id for article in self.articles())
            hint = suggestion(article_id, known, "list them with 'query GRAPH @sources'")
            raise GraphError(f"The graph has no article {article_id!r}; {hint}")
        self.quads.remove(node)

    def holds(self, article: Article, recipe: Recipe) -> bool:
        """Whether the graph holds this very text, with claims made by the same recipe."""
        node = self.names.article(article.id)
        known = self.quads.about(node).text(CG("textDigest"))
        return known == mapping.text_digest(article) and reading.recipe(node, self.quads.about) == recipe

    def articles(self) -> tuple[Article, ...]:
        """All articles, sorted by id."""
        nodes = self.quads.of_class(SCHEMA("NewsArticle"))
        return tuple(sorted((reading.article(node, self.quads.about) for node in nodes), key=_id))

    def claims(self) -> tuple[Claim, ...]:
        """All claims, sorted by article, place and id."""
        return _sorted(claim for graph in self.quads.graphs() for claim in reading.claims(self.quads.described(graph)))

    def entities(self) -> tuple[Entity, ...]:
        """Every node, fillers and speakers included, under all names that any article has for it; sorted by id."""
        nodes = {node for kind in CLASSES.values() for node in self.quads.of_class(kind)}
        return tuple(sorted((reading.entity(node, self.quads.about) for node in nodes), key=_id))

    def query(self, sparql: str) -> QueryResult:
        """Answers SPARQL, given as text, as ``@name`` of a ready query or as ``@file``.

        The prefixes ent, rel, cg, claim, doc, schema, skos, prov, oa, dcterms, rdf, rdfs, owl and xsd are known.
        Raises QueryError, with line and caret, when the query does not parse or run.
        """
        asked = resolve(sparql)
        return run(self.quads.answering(asked), asked, self.names)

    @property
    def dataset(self) -> "rdflib.Dataset":
        """The graph for rdflib, to read from: the union of all articles, and a named graph for each."""
        from .rdflib_view import dataset

        return dataset(self.quads.store, self.names)

    def why(self, subject: str, object: str | None = None) -> tuple[Claim, ...]:
        """The claims that have an entity at either end, or the two given at both.

        Names are ids, labels or aliases in any case; ``object`` may also be the text of a literal.
        Raises GraphError when nothing has that name.
        """
        known = self.entities()
        claims = self._claims_naming(matching(known, subject))
        return _sorted(claims if object is None else ending_at(claims, object, known))

    def merges(self, name: str) -> tuple[Merge, ...]:
        """The other names of an entity, each with the reason why it was taken for it; sorted by name.

        Raises GraphError when nothing has that name.
        """
        found = matching(self.entities(), name)
        all_merges = [reading.merge(node, self.quads.about) for node in self.quads.of_class(CG("Merge"))]
        merges = [merge for merge in all_merges if merge.entity in {entity.id for entity in found}]
        explained = {merge.name for merge in merges}
        merges += (merge for entity in found for merge in self._aliases(entity) if merge.name not in explained)
        return tuple(sorted(merges, key=lambda merge: (merge.name, merge.entity)))

    def export(self, format: str) -> Iterator[str | bytes]:
        """The graph in a format, in chunks. Raises ExportError when no installed exporter has that name."""
        return exporter(format)(self)

    def save(self, path: Path) -> None:
        """Writes the graph in the format that the file's name asks for, whole or not at all."""
        publish(Path(path), self.export(format_of(Path(path))))

    def show(self) -> Page:
        """The interactive page, which a notebook displays; ``show().open()`` opens it in the browser."""
        chunks = (chunk if isinstance(chunk, str) else chunk.decode() for chunk in self.export("html"))
        return Page("".join(chunks))

    def _aliases(self, entity: Entity) -> Iterator[Merge]:
        """The names that articles themselves have for an entity."""
        said = self.quads.said_by(self.names.entity(entity.id), SKOS("altLabel"))
        for name, graphs in said.items():
            articles = ", ".join(sorted(map(id_of, graphs))) or "an article"
            yield Merge(name, entity.id, f"so called in {articles}")

    def _claims_naming(self, entities: Iterable[Entity]) -> list[Claim]:
        nodes = (self.names.entity(entity.id) for entity in entities)
        claims = (
            claim for node in nodes for role in ("subject", "object") for claim in self.quads.subjects(RDF(role), node)
        )
        return [self._claim(claim) for claim in dict.fromkeys(claims)]

    def _claim(self, node: NamedNode) -> Claim:
        """One claim, as its article's graph has it."""
        article = self.quads.about(node).node(DCTERMS("source"))
        graph = article if article and article in self.quads else UNION
        return reading.claim(node, partial(self.quads.about, graph=graph))


def _id(thing: Article | Entity) -> str:
    return thing.id


def _sorted(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: (claim.evidence.article, claim.evidence.quote.span, claim.id)))


def _base(quads: Quads) -> str:
    """The base of the articles in a store, or the usual one where there are none."""
    articles = quads.of_class(SCHEMA("NewsArticle"))
    return articles[0].value.rpartition("doc/")[0] if articles else BASE

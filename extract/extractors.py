"""Whole extractors, found through the entry points of the group ``claimgraph.extractors``."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import entry_points
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from ..graph.model import Article, Claim, RelationVocabulary

if TYPE_CHECKING:
    from .language import Pipeline


class Extractor(Protocol):
    """What a package offers under the group: all claims of one article."""

    def __call__(
        self, article: Article, *, vocabulary: RelationVocabulary, pipeline: "Pipeline"
    ) -> Iterable[Claim]: ...


@dataclass(frozen=True)
class Extraction:
    """All that claims depend on beside the article. Calling it gives each claim once, in the order of the quotes."""

    vocabulary: RelationVocabulary
    pipeline: "Pipeline"
    extractors: tuple[Extractor, ...]

    def __call__(self, article: Article) -> tuple[Claim, ...]:
        made = (make(article, vocabulary=self.vocabulary, pipeline=self.pipeline) for make in self.extractors)
        claims = {claim.id: claim for some in made for claim in some}
        return tuple(sorted(claims.values(), key=_place))


def installed() -> tuple[Extractor, ...]:
    """Every installed extractor, the built-in one among them, in the order of their names."""
    found = sorted(entry_points(group="claimgraph.extractors"), key=attrgetter("name"))
    return tuple(entry.load() for entry in found)


def _place(claim: Claim) -> tuple[int, int, str]:
    span = claim.evidence.quote.span
    return span.start, span.end, claim.id

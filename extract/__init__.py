"""Articles in, claims out. spaCy is imported when the first article is read."""

from typing import TYPE_CHECKING

from ..graph.model import Article, Claim, RelationVocabulary
from .garbage import uncollected

if TYPE_CHECKING:
    from .language import Pipeline

__all__ = ["extract_claims"]


@uncollected()
def extract_claims(
    article: Article, *, vocabulary: RelationVocabulary, pipeline: "Pipeline | None" = None
) -> tuple[Claim, ...]:
    """All claims of an article, in the order of their quotes.

    Args:
        article: what was read, see ``extract.reading``.
        vocabulary: the canonical relations.
        pipeline: the language pipeline; None takes the bundled one.

    Raises:
        PipelineError: the bundled pipeline cannot be loaded.
    """
    from .claims import claims_of
    from .language import load

    document = (pipeline or load()).read(article)
    claims = claims_of(document, vocabulary)
    document.doc.dissolve()
    return claims

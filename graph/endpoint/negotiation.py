"""Which format a client gets: content negotiation of HTTP (RFC 9110, section 12.5.1). Pure."""

from collections.abc import Iterable
from typing import Final

from pyoxigraph import QueryResultsFormat, RdfFormat

ROWS: Final = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
}
TRIPLES: Final = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/xml": RdfFormat.RDF_XML,
    "application/json": RdfFormat.JSON_LD,
}


def chosen(accept: str, offered: Iterable[str]) -> str | None:
    """The media type of ``offered`` that ``accept`` likes best, the first of equals; None if it likes none."""
    ranges = _ranges(accept)
    liking = {media: _quality(media, ranges) for media in offered}
    best = max(liking, key=lambda media: liking[media])
    return best if liking[best] > 0 else None


def _ranges(accept: str) -> dict[str, float]:
    """Media range -> quality."""
    found: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in accept.split(","))):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        found[media] = next((_number(one[2:]) for one in parameters if one.startswith("q=")), 1.0)
    return found or {"*/*": 1.0}


def _quality(media: str, ranges: dict[str, float]) -> float:
    """That of the most specific range."""
    fitting = (media, f"{media.partition('/')[0]}/*", "*/*")
    return next((ranges[one] for one in fitting if one in ranges), 0.0)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0

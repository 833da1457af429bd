"""Claims in words: as a row of a table, and as a passage with its evidence."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from ..graph.model import Claim, Entity, Mention, Status

_COLUMNS = ("subject", "relation", "object", "status", "said by", "qualifiers")
_WIDEST = 48
_STYLES = {
    Status.ASSERTED: "green",
    Status.PLANNED: "blue",
    Status.POSSIBLE: "yellow",
    Status.HYPOTHETICAL: "yellow",
    Status.NEGATED: "red",
}


def table(claims: Iterable[Claim]) -> Iterator[str]:
    """An aligned table of claims, a line at a time; long cells are cut."""
    rows = [_COLUMNS, *map(_row, claims)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, tuple("─" * width for width in widths))
    for row in rows:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip() + "\n"


def passage(claim: Claim) -> Text:
    """A claim, its status, and the sentence that says it with the quote underlined."""
    shown = claim.evidence
    text = Text.assemble(
        (f"{claim.subject.label} — {claim.relation.label} → {_object(claim)}", "bold"),
        "   ",
        (claim.status.value, _STYLES[claim.status]),
        f", said by {claim.attributed_to.entity.label}" if claim.attributed_to else "",
        f", confidence {claim.confidence:.2f}\n",
        *(f"  {qualifier.role}: {qualifier.mention.text}\n" for qualifier in claim.qualifiers),
        *_quoted(shown.sentence, shown.quote),
        (f"\n  {shown.article}, characters {shown.quote.span.start} to {shown.quote.span.end}, ", "dim"),
        (f"claim {claim.id}\n", "dim"),
    )
    return text


def _quoted(sentence: str, quote: Mention) -> tuple[str | tuple[str, str], ...]:
    before, found, after = sentence.partition(quote.text)
    return "  ", before, (found, "underline"), after


def _row(claim: Claim) -> tuple[str, ...]:
    said_by = claim.attributed_to.entity.label if claim.attributed_to else ""
    qualifiers = "; ".join(f"{qualifier.role}: {qualifier.mention.text}" for qualifier in claim.qualifiers)
    cells = (claim.subject.label, claim.relation.label, _object(claim), claim.status.value, said_by, qualifiers)
    return tuple(cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…" for cell in cells)


def _object(claim: Claim) -> str:
    return claim.object.label if isinstance(claim.object, Entity) else claim.object.value

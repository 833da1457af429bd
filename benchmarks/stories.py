"""Whole articles: which expected claims the stories give, and which forbidden ones.

``--half b`` is scored once, at the end; ``--errors`` lists what is missing or forbidden, for half a.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..extract import extract_claims
from ..extract.language import load
from ..graph.model import Claim
from ..graph.vocabulary import load_vocabulary
from .command import Row, table
from .story_files import Entry, Kind, Story, read_stories
from .story_matching import answers, qualifiers_met


@dataclass(frozen=True)
class Outcome:
    """A story with the claims extracted from it."""

    story: Story
    claims: tuple[Claim, ...]

    @property
    def found(self) -> tuple[Entry, ...]:
        """Expected entries that a claim answers."""
        return tuple(entry for entry in self.story.of(Kind.EXPECTED) if answers(self.claims, entry))

    @property
    def missing(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.story.of(Kind.EXPECTED) if not answers(self.claims, entry))

    @property
    def forbidden(self) -> tuple[tuple[Entry, Claim], ...]:
        """Forbidden entries that a claim answers, with the first that does."""
        hits = ((entry, answers(self.claims, entry)) for entry in self.story.of(Kind.FORBIDDEN))
        return tuple((entry, found[0]) for entry, found in hits if found)

    @property
    def qualifiers(self) -> tuple[int, int]:
        """Qualifiers met by the best claim of each found entry, and all of those entries' qualifiers."""
        best = (max(qualifiers_met(claim, entry) for claim in answers(self.claims, entry)) for entry in self.found)
        return sum(best), sum(len(entry.qualifiers) for entry in self.found)


def rows(data: Path) -> list[Row]:
    """The figures of half a; ``data`` is not needed."""
    return _rows("a", outcomes("a"))


def outcomes(half: str) -> list[Outcome]:
    """Extract the claims of every story of one half."""
    vocabulary, pipeline = load_vocabulary(), load()
    return [
        Outcome(story, tuple(extract_claims(story.article, vocabulary=vocabulary, pipeline=pipeline)))
        for story in read_stories(half)
    ]


def _rows(half: str, group: Sequence[Outcome]) -> list[Row]:
    found = sum(len(outcome.found) for outcome in group)
    expected = found + sum(len(outcome.missing) for outcome in group)
    met, wanted = (sum(part) for part in zip(*(outcome.qualifiers for outcome in group), strict=True))
    per_story = [(f"stories {half}: {outcome.story.field}", _written(outcome)) for outcome in group]
    return [
        (f"stories {half}: expected claims found", f"{found / expected:.3f} ({found} of {expected})"),
        (f"stories {half}: forbidden claims found", str(sum(len(outcome.forbidden) for outcome in group))),
        (f"stories {half}: qualifiers of the found claims", f"{met} of {wanted}"),
        *per_story,
    ]


def _written(outcome: Outcome) -> str:
    expected = len(outcome.found) + len(outcome.missing)
    return (
        f"{len(outcome.found)} of {expected} expected, {len(outcome.forbidden)} forbidden, {len(outcome.claims)} claims"
    )


def errors(group: Iterable[Outcome]) -> Iterator[str]:
    """What is missing and what is forbidden, a line each."""
    for outcome in group:
        field = outcome.story.field
        yield from (f"{field}: missing {entry}" for entry in outcome.missing)
        yield from (f"{field}: forbidden {shown(claim)}" for _, claim in outcome.forbidden)


def shown(claim: Claim) -> str:
    """A claim in one line, with the words it rests on."""
    thing = getattr(claim.object, "label", None) or getattr(claim.object, "value", "")
    speaker = f" [{claim.attributed_to.entity.label}]" if claim.attributed_to else ""
    roles = "".join(f" ({found.role}: {found.mention.text})" for found in claim.qualifiers)
    core = f"{claim.status}{speaker}: {claim.subject.label} {claim.relation.id} {thing}{roles}"
    return f"{core} <- {claim.evidence.quote.text}"


def main() -> None:
    """Print the figures of one half."""
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--half", choices=["a", "b"], default="a")
    known.add_argument("--errors", action="store_true")
    given = known.parse_args()
    group = outcomes(given.half)
    print(table(_rows(given.half, group)))
    if given.errors and given.half == "a":
        print("", *errors(group), sep="\n")


if __name__ == "__main__":
    main()

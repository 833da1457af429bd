"""Whole articles: which expected claims the stories give, and which forbidden ones.

Half g is held out: nobody who writes rules reads it. Precision is by hand: ``judged.tsv``.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..extract import extract_claims
from ..extract.language import load
from ..graph.model import Claim
from ..graph.vocabulary import load_vocabulary
from .command import Row, table
from .judgements import Judgements, Verdict, line, read_judgements
from .story_files import Entry, Kind, Story, read_stories
from .story_matching import answers, qualifiers_met

HALVES = ("a", "b", "c", "d", "e", "f", "g")


@dataclass(frozen=True)
class Outcome:
    """A story with the claims extracted from it, and what is known of them."""

    story: Story
    claims: tuple[Claim, ...]
    judgements: Judgements

    @property
    def verdicts(self) -> tuple[Verdict | None, ...]:
        """The judgement of each claim, None where there is none yet."""
        return tuple(self.judgements.get((self.story.field, line(claim))) for claim in self.claims)

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
    """The figures of all halves; ``data`` is not needed."""
    return [row for half in HALVES for row in _rows(half, outcomes(half))]


def outcomes(half: str) -> list[Outcome]:
    """Extract the claims of every story of one half."""
    vocabulary, pipeline, judgements = load_vocabulary(), load(), read_judgements()
    return [
        Outcome(story, extract_claims(story.article, vocabulary=vocabulary, pipeline=pipeline), judgements)
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
        (f"stories {half}: claims judged right", _precision(group)),
        (f"stories {half}: qualifiers of the found claims", f"{met} of {wanted}"),
        *per_story,
    ]


def _precision(group: Sequence[Outcome]) -> str:
    verdicts = [verdict for outcome in group for verdict in outcome.verdicts]
    judged = Counter(verdict for verdict in verdicts if verdict is not None)
    right, count = judged[Verdict.RIGHT], judged.total()
    causes = ", ".join(f"{cause} {judged[cause]}" for cause in Verdict if cause is not Verdict.RIGHT)
    share = right / max(count, 1)
    return f"{share:.3f} ({right} of {count}; {causes}; {len(verdicts) - count} not judged)"


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
        yield from (f"{field}: forbidden {line(claim)}" for _, claim in outcome.forbidden)


def to_judge(group: Iterable[Outcome]) -> Iterator[str]:
    """The claims not judged yet, as lines of ``judged.tsv`` with an empty verdict, each under its sentence."""
    for outcome in group:
        for claim, verdict in zip(outcome.claims, outcome.verdicts, strict=True):
            if verdict is None:
                yield f"# {' '.join(claim.evidence.sentence.split())}"
                yield f"{outcome.story.field}\t\t{line(claim)}"


def main() -> None:
    """Print the figures of one half."""
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--half", choices=HALVES, default="a")
    known.add_argument("--show", choices=["errors", "claims"], help="list what is wrong, or the claims not judged yet")
    given = known.parse_args()
    group = outcomes(given.half)
    print(table(_rows(given.half, group)))
    lists = {"errors": errors, "claims": to_judge}
    if given.show:
        print("", *lists[given.show](group), sep="\n")


if __name__ == "__main__":
    main()

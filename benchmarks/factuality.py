"""Factuality on the labelled sentences: does each proposition get the status and the speakers it has?

Half g is held out: nobody who writes rules reads it; ``--errors`` lists what went wrong, for the halves of
development.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..extract.factuality import Factuality, judge
from ..extract.language import Pipeline, load
from ..graph.model import Modality, Polarity, Status
from .command import Row, table
from .factuality_sentences import Labelled, read_sentences

UNREAL = (Status.NEGATED, Status.HYPOTHETICAL)
EDGES = (Status.ASSERTED, Status.PLANNED)
HALVES = ("a", "b", "c", "d", "e", "f", "g")
DEVELOPMENT = HALVES[:-1]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A labelled sentence and what the program made of it."""

    labelled: Labelled
    status: Status
    speakers: str
    speakers_agree: bool
    cue: str | None

    @property
    def right(self) -> bool:
        return self.status is self.labelled.status

    @property
    def invents_a_fact(self) -> bool:
        """Whether something denied or conditional is asserted."""
        return self.labelled.status in UNREAL and self.status is Status.ASSERTED

    @property
    def invents_an_edge(self) -> bool:
        """Whether it would be a plain edge of the graph and should not."""
        return self.labelled.status not in EDGES and self.status in EDGES


def rows(data: Path) -> list[Row]:
    """The figures of all halves; ``data`` is not needed."""
    return [row for half in HALVES for row in _rows(half, verdicts(half))]


def verdicts(half: str) -> list[Verdict]:
    """Judge every sentence of one half with the bundled pipeline."""
    pipeline = load()
    return [_verdict(labelled, pipeline) for labelled in read_sentences(half)]


def _verdict(labelled: Labelled, pipeline: Pipeline) -> Verdict:
    document = pipeline.read(labelled.article)
    found = judge(document, labelled.predicate(document.doc), labelled.arguments(document.doc))
    return Verdict(
        labelled=labelled,
        status=status_of(found),
        speakers=" > ".join(token.text for token in found.speakers),
        speakers_agree=labelled.speakers_agree(found.speakers),
        cue=found.cue,
    )


def status_of(found: Factuality) -> Status:
    """The status that a claim of this factuality has."""
    if found.polarity is Polarity.NEGATIVE:
        return Status.NEGATED
    return Status.ASSERTED if found.modality is Modality.ACTUAL else Status(found.modality.value)


def _rows(half: str, judged: Sequence[Verdict]) -> list[Row]:
    count = len(judged)
    right = sum(verdict.right for verdict in judged)
    speakers = sum(verdict.speakers_agree for verdict in judged)
    facts = sum(verdict.invents_a_fact for verdict in judged)
    edges = sum(verdict.invents_an_edge for verdict in judged)
    return [
        (f"factuality {half}: status right", f"{right / count:.3f} ({right} of {count})"),
        (f"factuality {half}: speakers right", f"{speakers / count:.3f} ({speakers} of {count})"),
        (f"factuality {half}: denied or conditional told as a fact", str(facts)),
        (f"factuality {half}: plain edges that should not be", str(edges)),
    ]


def confusion(judged: Sequence[Verdict]) -> str:
    """Labelled status down, given status across."""
    cells = Counter((verdict.labelled.status, verdict.status) for verdict in judged)
    head = "".join(f"{given:>13}" for given in Status)
    lines = (f"{labelled:<13}" + "".join(f"{cells[labelled, given]:>13}" for given in Status) for labelled in Status)
    return "\n".join([f"{'':<13}{head}", *lines])


def errors(judged: Sequence[Verdict]) -> Iterator[str]:
    """The sentences with a wrong status or speaker, a line each."""
    for verdict in judged:
        if not (verdict.right and verdict.speakers_agree):
            said = verdict.labelled
            yield (
                f"{said.id} {said.status} [{' > '.join(said.speakers)}], given {verdict.status} "
                f"[{verdict.speakers}] for {verdict.cue!r}: {said.relation!r} in {said.sentence}"
            )


def main() -> None:
    """Print the figures and the confusion table of one half."""
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--half", choices=HALVES, default="a")
    known.add_argument("--errors", action="store_true")
    given = known.parse_args()
    judged = verdicts(given.half)
    print(table(_rows(given.half, judged)), confusion(judged), sep="\n\n")
    if given.errors and given.half in DEVELOPMENT:
        print("", *errors(judged), sep="\n")


if __name__ == "__main__":
    main()

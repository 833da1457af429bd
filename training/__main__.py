"""Trains the bundled English pipeline: tables, corpora, models, packing, scores; or the steps that are named."""

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from ..benchmarks import names as name_benchmark
from ..benchmarks import parse as parse_benchmark
from ..extract.pipeline.bundled import load_bundled
from .corpora import write, write_name_corpora, write_parser_corpora
from .fit import fit, fit_on, rounds
from .pack import pack
from .raw_text import raw_sentences
from .silver import sentences, silver
from .tables import write_tables

PIPELINE = Path(__file__).parents[1] / "extract" / "pipeline"
WORK = Path(__file__).parent / "work"
ROUNDS = 2
"""How often the teacher reads the treebanks."""
MODELS = ("parser", "names")
SCORES_HEADING = "## Scores\n"


@dataclass(frozen=True)
class Places:
    """Where the data lie and where corpora and training runs are kept."""

    data: Path
    work: Path

    @property
    def encoder(self) -> Path:
        """The pretrained encoder that the teacher is made of."""
        return self.data / "encoder"


def make_tables(places: Places) -> None:
    """Word tables, from the packages of the extra ``training``."""
    write_tables(PIPELINE / "tables")


def make_corpora(places: Places) -> None:
    """Training and development corpora."""
    write_parser_corpora(spacy.blank("en").vocab, places.data, places.work)
    write_name_corpora(spacy.blank("en").vocab, places.data, places.work)


def train_names(places: Places) -> None:
    """Names."""
    fit("names", _corpora("names", places), places.work / "names")


def train_teacher(places: Places) -> None:
    """A large parser: a pretrained encoder that learns from the treebanks."""
    from .teacher import attachment, teach

    work, vocab = places.work, spacy.blank("en").vocab
    teacher = teach(places.encoder, rounds(work / "parser-train.spacy", ROUNDS), print)
    teacher.save(work / "teacher")
    dev = DocBin().from_disk(work / "parser-dev.spacy").get_docs(vocab)
    print("UAS {:.1f}, LAS {:.1f}".format(*attachment(teacher, dev)))


def make_trees(places: Places) -> None:
    """What the teacher says of text that has no trees."""
    from .teacher import load

    pipeline, teacher = load_bundled(), load(places.encoder, places.work / "teacher")
    found = sentences(raw_sentences(places.data), pipeline)
    write(silver(found, teacher.parse, pipeline.parser), places.work / "parser-silver.spacy")


def train_parser(places: Places) -> None:
    """Tagger, parser and lemmatizer, from the treebanks and the teacher's trees, in two runs."""
    corpora = _corpora("parser", places, "silver")
    first = fit("parser", corpora, places.work / "parser-first")
    fit_on("parser", corpora, first, places.work / "parser")


def _corpora(model: str, places: Places, *more: str) -> dict[str, Path]:
    return {part: places.work / f"{model}-{part}.spacy" for part in ("train", "dev", *more)}


def pack_models(places: Places) -> None:
    """The best models, in half precision, into the package."""
    for model in MODELS:
        pack(model, places.work / model / "model-best", PIPELINE / "model")


def write_scores(places: Places) -> None:
    """Measure what is packed; the scores become the last section of MODEL.md."""
    rows = [*parse_benchmark.rows(places.data), *name_benchmark.rows(places.data)]
    table = "".join(f"| {measure} | {value.strip()} |\n" for measure, value in rows)
    card = PIPELINE / "MODEL.md"
    text = card.read_text(encoding="utf-8").partition(SCORES_HEADING)[0]
    scores = f"{SCORES_HEADING}\n| measure | value |\n|---|---|\n{table}"
    card.write_text(text + scores, encoding="utf-8", newline="\n")


STEPS: dict[str, Callable[[Places], None]] = {
    "tables": make_tables,
    "corpora": make_corpora,
    "names": train_names,
    "teacher": train_teacher,
    "trees": make_trees,
    "parser": train_parser,
    "pack": pack_models,
    "scores": write_scores,
}


def main() -> None:
    """Run the steps that the command line names, all without any."""
    parser = argparse.ArgumentParser(prog="python -m claimgraph.training", description=__doc__)
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"one of {', '.join(STEPS)}; all by default")
    parser.add_argument("--data", type=Path, default=os.environ.get("CLAIMGRAPH_DATA"), help="folder of the data")
    parser.add_argument("--work", type=Path, default=WORK, help="folder for corpora and training runs")
    given = parser.parse_args()
    unknown = [step for step in given.steps if step not in STEPS]
    if unknown:
        parser.error(f"unknown step {unknown[0]!r}: choose from {', '.join(STEPS)}")
    if given.data is None or not given.data.is_dir():
        parser.error("no data: give --data DIR or set CLAIMGRAPH_DATA; training/README.md says where they come from")
    for step in given.steps or STEPS:
        print(f"== {step}", flush=True)
        STEPS[step](Places(given.data, given.work))


if __name__ == "__main__":
    main()

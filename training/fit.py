"""Trains one spaCy configuration on the processor."""

import sys
from collections.abc import Mapping
from pathlib import Path

from spacy import blank
from spacy.tokens import Doc
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, registry
from thinc.api import NumpyOps, set_current_ops

from .name_noise import noisy_names
from .noise import noisy_corpus

CONFIGS = Path(__file__).parent / "configs"


def fit(config: str, corpora: Mapping[str, Path], output: Path, seed: int = 0) -> Path:
    """Train ``configs/CONFIG.cfg`` on the corpora that its section ``paths`` names.

    Returns the folder of the best model by dev score, inside ``output``.
    """
    registry.readers.register("claimgraph.NoisyCorpus.v1", func=noisy_corpus)
    registry.readers.register("claimgraph.NoisyNames.v1", func=noisy_names)
    paths = {f"paths.{name}": str(path) for name, path in corpora.items()}
    given = {**paths, "system.seed": seed, "training.seed": seed}
    set_current_ops(NumpyOps(use_blis=False))
    nlp = init_nlp(load_config(CONFIGS / f"{config}.cfg", overrides=given, interpolate=False))
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output, stdout=sys.stdout, stderr=sys.stderr)
    return output / "model-best"


def rounds(train_path: Path, count: int) -> list[list[Doc]]:
    """The training text of the parser several times, each time with other noise."""
    given = load_config(CONFIGS / "parser.cfg")["corpora"]["train"]
    shares = given["quotes"], given["bare"], given["names"]
    readers = (noisy_corpus(str(train_path), 1, *shares, seed=seed) for seed in range(count))
    return [[example.reference for example in read(blank("en"))] for read in readers]

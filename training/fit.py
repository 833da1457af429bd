"""Trains one spaCy configuration on the processor."""

import sys
from pathlib import Path

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, registry
from thinc.api import NumpyOps, set_current_ops

from .name_noise import noisy_names
from .noise import noisy_corpus

CONFIGS = Path(__file__).parent / "configs"


def fit(name: str, train_path: Path, dev_path: Path, output: Path) -> Path:
    """Train ``configs/NAME.cfg``; returns the folder of the best model by dev score, inside ``output``."""
    registry.readers.register("claimgraph.NoisyCorpus.v1", func=noisy_corpus)
    registry.readers.register("claimgraph.NoisyNames.v1", func=noisy_names)
    paths = {"paths.train": str(train_path), "paths.dev": str(dev_path)}
    config = load_config(CONFIGS / f"{name}.cfg", overrides=paths, interpolate=False)
    set_current_ops(NumpyOps(use_blis=False))
    nlp = init_nlp(config)
    set_current_ops(NumpyOps(use_blis=False))
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output, stdout=sys.stdout, stderr=sys.stderr)
    return output / "model-best"

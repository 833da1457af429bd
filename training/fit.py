"""Trains one spaCy configuration on the processor, from nothing or on from a trained pipeline."""

import sys
from collections.abc import Mapping
from pathlib import Path

from spacy import blank, load
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, registry
from thinc.api import NumpyOps, set_current_ops

from .name_noise import noisy_names
from .noise import noisy_corpus

CONFIGS = Path(__file__).parent / "configs"
SILVER: Mapping[str, object] = {
    "training.batcher.size.start": 1000,
    "training.eval_frequency": 1000,
    "training.optimizer.learn_rate.initial_rate": 0.0008,
    "training.optimizer.learn_rate.total_steps": 5200,
    "training.optimizer.learn_rate.warmup_steps": 100,
}
"""How a trained parser goes on."""
COPIES = 2
"""Of the gold trees beside the silver ones, which makes about as many words."""


def fit(config: str, train_path: Path, dev_path: Path, output: Path, seed: int = 0) -> Path:
    """Train ``configs/CONFIG.cfg``; returns the folder of the best model by dev score, inside ``output``."""
    return _train(_initialised(config, train_path, dev_path, {"system.seed": seed, "training.seed": seed}), output)


def fit_on(config: str, train_path: Path, dev_path: Path, output: Path, start: Path, silver: Path) -> Path:
    """The same from the weights in ``start``, with the trees in ``silver`` beside the gold ones."""
    nlp = _initialised(config, train_path, dev_path, SILVER)
    trained = load(start)
    for string in trained.vocab.strings:
        nlp.vocab.strings.add(string)
    for name in nlp.pipe_names:
        nlp.get_pipe(name).from_bytes(trained.get_pipe(name).to_bytes())  # type: ignore[attr-defined]
    nlp.config["corpora"]["train"].update(copies=COPIES, silver=str(silver))
    return _train(nlp, output)


def rounds(train_path: Path, count: int) -> list[list[Doc]]:
    """The training text of the parser several times, each time with other noise."""
    given = load_config(CONFIGS / "parser.cfg")["corpora"]["train"]
    shares = given["quotes"], given["bare"], given["names"]
    readers = (noisy_corpus(str(train_path), 1, *shares, seed=seed) for seed in range(count))
    return [[example.reference for example in read(blank("en"))] for read in readers]


def _initialised(name: str, train_path: Path, dev_path: Path, overrides: Mapping[str, object]) -> Language:
    registry.readers.register("claimgraph.NoisyCorpus.v1", func=noisy_corpus)
    registry.readers.register("claimgraph.NoisyNames.v1", func=noisy_names)
    given = {"paths.train": str(train_path), "paths.dev": str(dev_path), **overrides}
    config = load_config(CONFIGS / f"{name}.cfg", overrides=given, interpolate=False)
    set_current_ops(NumpyOps(use_blis=False))
    return init_nlp(config)


def _train(nlp: Language, output: Path) -> Path:
    set_current_ops(NumpyOps(use_blis=False))
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output, stdout=sys.stdout, stderr=sys.stderr)
    return output / "model-best"

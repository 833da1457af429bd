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
GENTLY: Mapping[str, object] = {
    "training.batcher.size.start": 1000,
    "training.max_steps": 3000,
    "training.optimizer.learn_rate.initial_rate": 0.0006,
    "training.optimizer.learn_rate.total_steps": 3090,
    "training.optimizer.learn_rate.warmup_steps": 100,
}
"""How a trained parser goes on: the learning rate begins anew, a little lower."""


def fit(config: str, corpora: Mapping[str, Path], output: Path) -> Path:
    """Train ``configs/CONFIG.cfg`` on the corpora that its section ``paths`` names.

    Returns the folder of the best model by dev score, inside ``output``.
    """
    return _train(_initialised(config, corpora, {}), output)


def fit_on(config: str, corpora: Mapping[str, Path], start: Path, output: Path) -> Path:
    """The same from the weights in ``start``, more gently."""
    nlp, trained = _initialised(config, corpora, GENTLY), load(start)
    for string in trained.vocab.strings:
        nlp.vocab.strings.add(string)
    for name in nlp.pipe_names:
        nlp.get_pipe(name).from_bytes(trained.get_pipe(name).to_bytes())  # type: ignore[attr-defined]
    return _train(nlp, output)


def _initialised(config: str, corpora: Mapping[str, Path], overrides: Mapping[str, object]) -> Language:
    registry.readers.register("claimgraph.NoisyCorpus.v1", func=noisy_corpus)
    registry.readers.register("claimgraph.NoisyNames.v1", func=noisy_names)
    paths = {f"paths.{name}": str(path) for name, path in corpora.items()}
    set_current_ops(NumpyOps(use_blis=False))
    return init_nlp(load_config(CONFIGS / f"{config}.cfg", overrides={**paths, **overrides}, interpolate=False))


def _train(nlp: Language, output: Path) -> Path:
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output, stdout=sys.stdout, stderr=sys.stderr)
    return output / "model-best"


def rounds(train_path: Path, count: int) -> list[list[Doc]]:
    """The training text of the parser several times, each time with other noise."""
    given = load_config(CONFIGS / "parser.cfg")["corpora"]["train"]
    shares = given["quotes"], given["bare"], given["names"]
    readers = (noisy_corpus(str(train_path), 1, *shares, seed=seed) for seed in range(count))
    return [[example.reference for example in read(blank("en"))] for read in readers]

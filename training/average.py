"""One pipeline from two of one descent: the mean of their weights, which errs less than either on text of a new kind.

Wortsman et al. (2022), "Model soups".
"""

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from thinc.api import Model


def average(first: Path, second: Path, output: Path) -> Path:
    """Write the pipeline in ``first`` with the mean of both pipelines' weights; returns its folder."""
    one, other = spacy.load(first), spacy.load(second)
    for node, twin in zip(_nodes(one), _nodes(other), strict=True):
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, (node.get_param(name) + twin.get_param(name)) / 2)
    output.parent.mkdir(parents=True, exist_ok=True)
    one.to_disk(output)
    return output


def _nodes(nlp: Language) -> list[Model[Any, Any]]:
    models: list[Model[Any, Any]] = [pipe.model for _, pipe in nlp.pipeline]  # type: ignore[attr-defined]
    return [node for model in models for node in model.walk()]

"""Precision of a pipeline's weights: shipped in half, computed in single."""

from typing import Any, Literal

from spacy.language import Language
from thinc.api import Model


def cast_weights(nlp: Language, precision: Literal["float16", "float32"]) -> None:
    """Cast the weights of all components in place."""
    models: list[Model[Any, Any]] = [pipe.model for _, pipe in nlp.pipeline]  # type: ignore[attr-defined]
    for node in (node for model in models for node in model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                weights: Any = node.get_param(name)
                node.set_param(name, weights.astype(precision))

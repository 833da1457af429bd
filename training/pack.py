"""Packs trained models for shipping: half precision, no more strings and settings than parsing needs."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import spacy
import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.pipeline import EditTreeLemmatizer
from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees

from ..extract.pipeline.weights import cast_weights

SIDES = ("prefix_tree", "suffix_tree")
NO_TREE = 2**32 - 1
"""How spaCy's edit trees write that there is none."""
DROPPED_SECTIONS = ("paths", "corpora", "training", "initialize", "pretraining")
SPACY_VERSIONS = ">=3.8,<3.9"
RELEASE = "1.0.0"


def pack(name: str, trained: Path, output: Path) -> Path:
    """Pack the model in ``trained`` into the folder ``output/NAME``; returns that folder."""
    nlp = spacy.load(trained)
    for lemmatizer in lemmatizers(nlp):
        drop_unused_trees(lemmatizer)
    cast_weights(nlp, "float16")
    folder = output / name
    shutil.rmtree(folder, ignore_errors=True)
    output.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder, exclude=["vocab", "tokenizer"])
    write_json(folder / "strings.json", sorted(needed_strings(nlp)))
    (folder / "config.cfg").write_text(lean_config(nlp), encoding="utf-8", newline="\n")
    write_json(folder / "meta.json", lean_meta(name, folder))
    return folder


def lemmatizers(nlp: Language) -> Iterator[EditTreeLemmatizer]:
    """The lemmatizers of a pipeline."""
    return (pipe for _, pipe in nlp.pipeline if isinstance(pipe, EditTreeLemmatizer))


def edit_trees(lemmatizer: EditTreeLemmatizer) -> list[dict[str, int]]:
    """All edit trees that a lemmatizer keeps, by their numbers."""
    trees: list[dict[str, int]] = srsly.msgpack_loads(lemmatizer.trees.to_bytes())["trees"]
    return trees


def drop_unused_trees(lemmatizer: EditTreeLemmatizer) -> None:
    """Leave out the edit trees that no label needs: a lemmatizer keeps all that it met in training."""
    trees = edit_trees(lemmatizer)
    waiting = [*lemmatizer.cfg["labels"]]
    used = set[int]()
    while waiting:
        if (number := waiting.pop()) not in used:
            used.add(number)
            waiting += [trees[number][side] for side in SIDES if trees[number].get(side, NO_TREE) != NO_TREE]
    order = sorted(used)
    place = {number: i for i, number in enumerate(order)} | {NO_TREE: NO_TREE}
    kept = [
        {part: place[value] if part in SIDES else value for part, value in trees[number].items()} for number in order
    ]
    lemmatizer.trees = EditTrees(lemmatizer.vocab.strings).from_bytes(srsly.msgpack_dumps({"trees": kept}))
    lemmatizer.cfg["labels"] = [place[number] for number in lemmatizer.cfg["labels"]]


def needed_strings(nlp: Language) -> Iterator[str]:
    """Strings that the edit trees of the lemmatizer refer to by their hash."""
    for lemmatizer in lemmatizers(nlp):
        trees = edit_trees(lemmatizer)
        hashes = {tree[side] for tree in trees for side in ("orig", "subst") if tree.get(side)}
        yield from (nlp.vocab.strings[number] for number in hashes)


def lean_config(nlp: Language) -> str:
    """The configuration without all that serves training alone."""
    config = nlp.config.copy()
    for section in DROPPED_SECTIONS:
        config.pop(section, None)
    return str(config.to_str(interpolate=False))


def lean_meta(name: str, folder: Path) -> dict[str, str]:
    """What spaCy asks to know of a model. The version ends in a digest of the weights."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("model")):
        digest.update(path.read_bytes())
    version = f"{RELEASE}+{digest.hexdigest()[:8]}"
    return {"lang": "en", "name": f"claimgraph_{name}", "version": version, "spacy_version": SPACY_VERSIONS}


def write_json(path: Path, value: object) -> None:
    """Write JSON with sorted keys and one line end."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=0)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")

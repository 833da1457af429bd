"""Reads the YAML files in which people correct a graph, and says what is wrong with them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

import yaml

from ..errors import GraphError


def read(path: Path, keys: tuple[str, ...]) -> Mapping[str, Any]:
    """The top of a YAML file, a mapping with no other keys than these; empty where there is no file.

    Raises GraphError when it cannot be read or is anything else.
    """
    try:
        content = yaml.safe_load(path.read_text("utf-8")) if path.exists() else None
    except (OSError, UnicodeDecodeError) as error:
        refuse(path, f"it cannot be read, {error}")
    except yaml.YAMLError as error:
        refuse(path, " ".join(str(error).split()))
    mapping = {} if content is None else as_mapping(path, "the file", content)
    for key in mapping:
        if key not in keys:
            refuse(path, f"the key {key!r} is unknown; known are {', '.join(keys)}")
    return mapping


def as_mapping(path: Path, what: str, value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else refuse(path, f"{what} must map names to values, not {value!r}")


def as_list(path: Path, what: str, value: object) -> list[Any]:
    return value if isinstance(value, list) else refuse(path, f"{what} must be a list, not {value!r}")


def as_text(path: Path, what: str, value: object) -> str:
    return value if isinstance(value, str) else refuse(path, f"{what} must be text, not {value!r}; put it in quotes")


def as_texts(path: Path, what: str, value: object) -> tuple[str, ...]:
    return tuple(as_text(path, f"each part of {what}", part) for part in as_list(path, what, value))


def refuse(path: Path, complaint: str) -> NoReturn:
    raise GraphError(f"{path}: {complaint}.")

"""Shortens IRIs by the prefixes that a graph knows, and remembers which of them it took."""

from .vocabulary import Names


class Prefixes:
    """The prefixes of a graph; ``used`` tells which ones have been needed so far."""

    def __init__(self, names: Names) -> None:
        self._prefixes = {namespace: prefix for prefix, namespace in names.prefixes().items()}
        self._used: set[str] = set()

    def split(self, iri: str) -> tuple[str, str] | None:
        """Prefix and local name; a passage (``#char=3,9``) is local to its article. None where no prefix fits."""
        cut = iri.rfind("/") + 1
        mark = iri.find("#", cut)
        if mark >= 0 and not iri.startswith("#char=", mark):
            cut = mark + 1
        prefix = self._prefixes.get(iri[:cut])
        return None if prefix is None else (prefix, iri[cut:])

    def use(self, prefix: str) -> None:
        self._used.add(prefix)

    def short(self, iri: str) -> str:
        """``ent:Lima`` for an IRI with a known prefix, any other as it is."""
        split = self.split(iri)
        if split is None:
            return iri
        self.use(split[0])
        return ":".join(split)

    def used(self) -> dict[str, str]:
        """Prefix -> namespace of those used, in order of the alphabet."""
        pairs = ((prefix, namespace) for namespace, prefix in self._prefixes.items() if prefix in self._used)
        return dict(sorted(pairs))

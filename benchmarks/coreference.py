"""Coreference on GUM dev and LitBank dev: predicted mentions on the bundled parse against gold clusters.

Prints MUC, B-cubed, CEAF-e and their mean with and without singletons, by genre, and how many third-person
pronouns found the entity they stand for: the nearest name or noun phrase before them in their chain must be a
mention of it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path

from ..extract.coreference import Chain, resolve
from ..extract.document import Document
from ..extract.language import load
from ..graph.model import Article
from .command import Row, run
from .coreference_data import GoldDocument, read_documents
from .coreference_scores import Cluster, Scores, Span, score, without_singletons

NEWS_LIKE = ("news", "interview", "bio")


@dataclass(frozen=True)
class Answer:
    """What the system says on one document: chains of mentions as (span of gold tokens, head token)."""

    gold: GoldDocument
    chains: tuple[tuple[tuple[Span, int], ...], ...]

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """The chains as sets; a span that two chains claim stays in the first."""
        taken: set[Span] = set()
        clusters = []
        for chain in self.chains:
            cluster = frozenset(span for span, _ in chain) - taken
            taken |= cluster
            clusters.append(cluster)
        return tuple(filter(None, clusters))

    def antecedent(self, pronoun: Span) -> int | None:
        """The head of the nearest mention before a pronoun, in its chain, that is none itself."""
        chain = next((chain for chain in self.chains if any(span == pronoun for span, _ in chain)), ())
        before = [(span, head) for span, head in chain if span[0] < pronoun[0] and not self.gold.is_pronoun(span)]
        return max(before)[1] if before else None


def rows(data: Path) -> list[Row]:
    """Means of the three F1 values, with and without singletons, and pronoun accuracy."""
    gum = answers(data / "coref" / "gum_dev.jsonl")
    news = [answer for answer in gum if answer.gold.genre in NEWS_LIKE]
    return [
        *_rows("GUM dev news+interview+bio", news),
        *_rows("GUM dev all", gum),
        *_rows("LitBank dev", answers(data / "coref" / "litbank_dev.jsonl")),
    ]


def details(data: Path) -> list[Row]:
    """The same with the three measures, and by genre."""
    gum = answers(data / "coref" / "gum_dev.jsonl")
    genres = sorted({answer.gold.genre for answer in gum})
    by_genre = [(f"GUM dev {genre}", [a for a in gum if a.gold.genre == genre]) for genre in genres]
    return rows(data) + [row for name, group in by_genre for row in _rows(name, group)]


def answers(path: Path) -> list[Answer]:
    """Read and resolve every document of a corpus with the bundled pipeline."""
    pipeline = load()
    return [_answer(gold, pipeline.read(_article(gold))) for gold in read_documents(path)]


def _article(gold: GoldDocument) -> Article:
    return Article(id=gold.id, title=gold.title, text=gold.text)


def _answer(gold: GoldDocument, document: Document) -> Answer:
    return Answer(gold, tuple(_aligned(chain, gold, document) for chain in resolve(document)))


def _aligned(chain: Chain, gold: GoldDocument, document: Document) -> tuple[tuple[Span, int], ...]:
    starts = [start for _, start, _ in gold.tokens]
    doc = document.doc

    def place(offset: int) -> int:
        return max(0, bisect_right(starts, offset) - 1)

    def span(start: int, end: int) -> Span:
        return place(doc[start].idx), place(doc[end - 1].end - 1) + 1

    return tuple((span(m.start, m.end), place(doc[m.head].idx)) for m in chain.mentions)


def total(group: Iterable[Answer], *, singletons: bool) -> Scores:
    """Scores summed over documents."""
    pairs = ((answer.clusters, answer.gold.clusters) for answer in group)
    if not singletons:
        pairs = ((without_singletons(predicted), without_singletons(gold)) for predicted, gold in pairs)
    return reduce(add, (score(*pair) for pair in pairs), Scores())


def pronoun_accuracy(group: Iterable[Answer]) -> tuple[int, int]:
    """Third-person pronouns with the right entity, of all that have a name or noun phrase to go back to."""
    judged = [_is_right(answer, span) for answer in group for span in answer.gold.pronouns_with_antecedent()]
    return sum(judged), len(judged)


def _is_right(answer: Answer, pronoun: Span) -> bool:
    head = answer.antecedent(pronoun)
    return head is not None and answer.gold.entity_at(head) == answer.gold.entity_of[pronoun]


def _rows(name: str, group: Sequence[Answer]) -> list[Row]:
    right, cases = pronoun_accuracy(group)
    return [
        (f"coreference, {name}", _written(total(group, singletons=False))),
        (f"coreference, {name}, with singletons", _written(total(group, singletons=True))),
        (f"pronouns, {name}", f"{right / max(cases, 1):.3f} ({right} of {cases})"),
    ]


def _written(scores: Scores) -> str:
    measures = {"MUC": scores.muc, "B3": scores.b_cubed, "CEAFe": scores.ceaf_e}
    parts = (f"{name} {t.precision:.3f}/{t.recall:.3f}/{t.f1:.3f}" for name, t in measures.items())
    return f"mean F1 {scores.mean_f1:.3f} ({', '.join(parts)})"


if __name__ == "__main__":
    run(__doc__, details)

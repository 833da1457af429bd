"""Invented graphs of any size for the page: made-up names, and articles whose sentences say the claims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from ..graph.model import (
    Article,
    Claim,
    Entity,
    EntityType,
    Evidence,
    Mention,
    Modality,
    Relation,
    Span,
    claim_id,
)
from ..graph.vocabulary import Names

_SYLLABLES = [
    "bra",
    "den",
    "kor",
    "lim",
    "ost",
    "vel",
    "tas",
    "mir",
    "gon",
    "pel",
    "sar",
    "und",
    "fel",
    "hok",
    "tri",
    "lan",
    "wes",
    "dor",
    "mak",
    "nis",
]
_RELATIONS = [
    "meets",
    "visits",
    "supplies",
    "backs",
    "criticizes",
    "owns",
    "joins",
    "warns",
    "sues",
    "funds",
    "leads",
    "trusts",
]
_SENTENCES_AN_ARTICLE = 20


@dataclass(frozen=True, slots=True)
class InventedGraph:
    """As much of a knowledge graph as a page reads."""

    names: Names
    _articles: tuple[Article, ...]
    _entities: tuple[Entity, ...]
    _claims: tuple[Claim, ...]

    def articles(self) -> tuple[Article, ...]:
        return self._articles

    def entities(self) -> tuple[Entity, ...]:
        return self._entities

    def claims(self) -> tuple[Claim, ...]:
        return self._claims


def invented(nodes: int, edges: int, seed: int = 1) -> InventedGraph:
    """A graph of ``nodes`` entities and ``edges`` claims; as in news, a few entities take part in many."""
    random = Random(seed)
    entities = tuple(_entity(i, random) for i in range(nodes))
    pairs = [_pair(entities, i, random) for i in range(edges)]
    batches = [pairs[i : i + _SENTENCES_AN_ARTICLE] for i in range(0, edges, _SENTENCES_AN_ARTICLE)]
    told = [_article(i, batch, random) for i, batch in enumerate(batches)]
    claims = tuple(claim for _, said in told for claim in said)
    return InventedGraph(Names(), tuple(article for article, _ in told), entities, claims)


def _entity(i: int, random: Random) -> Entity:
    words = ["".join(random.choices(_SYLLABLES, k=random.choice((2, 2, 3)))).capitalize() for _ in range(2)]
    label = " ".join(words)
    return Entity(f"{'_'.join(words)}_{i}", label, random.choice(list(EntityType)), (words[-1],))


def _pair(entities: tuple[Entity, ...], i: int, random: Random) -> tuple[Entity, Entity]:
    """Every entity once, in order, towards one drawn by a power law."""
    known = int(len(entities) * random.random() ** 3)
    return entities[i % len(entities)], entities[known]


def _article(i: int, pairs: list[tuple[Entity, Entity]], random: Random) -> tuple[Article, list[Claim]]:
    relations = [random.choice(_RELATIONS) for _ in pairs]
    sentences = [
        f"{subject.label} {relation} {other.label} after a long week of talks in the capital."
        for (subject, other), relation in zip(pairs, relations, strict=True)
    ]
    day = date(2024, 1, 1) + timedelta(days=i % 300)
    article = Article(f"invented/{i}.txt", f"Invented story {i}", " ".join(sentences), day)
    starts = [sum(len(sentence) + 1 for sentence in sentences[:n]) for n in range(len(sentences))]
    said = zip(pairs, relations, sentences, starts, strict=True)
    return article, [_claim(article, *parts, random) for parts in said]


def _claim(
    article: Article, pair: tuple[Entity, Entity], relation: str, sentence: str, start: int, random: Random
) -> Claim:
    subject, other = pair
    parts = (subject.label, relation, other.label)
    offsets = (0, len(subject.label) + 1, len(subject.label) + len(relation) + 2)
    mentions = [_mention(words, start + offset) for words, offset in zip(parts, offsets, strict=True)]
    evidence = Evidence(article.id, sentence, _mention(sentence[:-1], start), *mentions)
    modality = random.choices(list(Modality), weights=(80, 10, 7, 3))[0]
    named = Relation(relation, relation)
    known = Claim("", subject, named, other, evidence)
    identity = claim_id(named, evidence, (), known.polarity, modality, None)
    return Claim(identity, subject, named, other, evidence, modality=modality, confidence=0.9, extractor="verbs")


def _mention(words: str, start: int) -> Mention:
    return Mention(words, Span(start, start + len(words)))

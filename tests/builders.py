"""Builders of claims for tests. ``stories.STORIES`` holds the hand-made articles and their claims."""

from claimgraph.graph.model import (
    Article,
    Attribution,
    Claim,
    Entity,
    Evidence,
    Literal,
    Mention,
    Modality,
    Polarity,
    Qualifier,
    Relation,
    Span,
    claim_id,
)


def mention(article: Article, words: str, nth: int = 0) -> Mention:
    """Where ``words`` stand in the article, for the ``nth`` time."""
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    return Mention(words, Span(start, start + len(words)))


def sentence_around(article: Article, span: Span) -> str:
    """The sentence that holds ``span``, where sentences end in a full stop and a space or a line."""
    start = max(article.text.rfind(mark, 0, span.start) + len(mark) for mark in (". ", "\n\n"))
    ends = [article.text.find(mark, span.end - 1) for mark in (". ", ".\n", '." ')]
    end = min((found + 1 for found in ends if found >= 0), default=len(article.text))
    return article.text[start if start > 1 else 0 : end]


def evidence(article: Article, quote: str, subject: str, relation: str, obj: str) -> Evidence:
    """Evidence whose parts are looked up inside the quote."""
    whole = mention(article, quote)

    def inside(words: str) -> Mention:
        start = whole.span.start + quote.index(words)
        return Mention(words, Span(start, start + len(words)))

    return Evidence(
        article=article.id,
        sentence=sentence_around(article, whole.span),
        quote=whole,
        subject=inside(subject),
        relation=inside(relation),
        object=inside(obj),
    )


def claim(
    subject: Entity,
    relation: Relation,
    obj: Entity | Literal,
    shown: Evidence,
    *qualifiers: Qualifier,
    polarity: Polarity = Polarity.POSITIVE,
    modality: Modality = Modality.ACTUAL,
    cue: str | None = None,
    attributed_to: Attribution | None = None,
    confidence: float = 0.9,
    extractor: str = "verbs",
) -> Claim:
    """A claim with the id that the model gives it."""
    said = attributed_to.mention.span if attributed_to else None
    return Claim(
        id=claim_id(relation, shown, qualifiers, polarity, modality, said),
        subject=subject,
        relation=relation,
        object=obj,
        evidence=shown,
        qualifiers=qualifiers,
        polarity=polarity,
        modality=modality,
        cue=cue,
        attributed_to=attributed_to,
        confidence=confidence,
        extractor=extractor,
    )

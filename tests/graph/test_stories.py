"""The hand-made stories keep the promises that real claims keep."""

import pytest
from stories import STORIES

from claimgraph.graph.model import EntityType, LiteralType, Status

CLAIMS = [(article, claim) for article, claims in STORIES.items() for claim in claims]


@pytest.mark.parametrize(("article", "claim"), CLAIMS)
def test_every_mention_stands_where_it_says(article, claim):
    shown = claim.evidence
    speakers = [claim.attributed_to.mention] if claim.attributed_to else []
    for part in (shown.quote, shown.subject, shown.relation, shown.object, *speakers):
        assert part.span.text(article.text) == part.text
    for qualifier in claim.qualifiers:
        assert qualifier.mention.span.text(article.text) == qualifier.mention.text
    assert shown.quote.text in shown.sentence


def test_every_status_entity_type_and_literal_type_is_shown():
    nodes = [
        part
        for _, claim in CLAIMS
        for part in (claim.subject, claim.object, *(qualifier.filler for qualifier in claim.qualifiers))
    ] + [claim.attributed_to.entity for _, claim in CLAIMS if claim.attributed_to]
    assert {claim.status for _, claim in CLAIMS} == set(Status)
    assert {part.type for part in nodes} == set(EntityType) | set(LiteralType)

"""What a story's claims come to: expected, forbidden, judged."""

from dataclasses import replace

import pytest

from claimgraph.benchmarks.judgements import Verdict, line, read_judgements
from claimgraph.benchmarks.stories import Outcome, errors, to_judge
from claimgraph.benchmarks.story_files import Entry, Kind, Story
from claimgraph.graph.model import (
    Article,
    Claim,
    Entity,
    EntityType,
    Evidence,
    Mention,
    Polarity,
    Relation,
    Span,
)

MORK = Entity("Anna_Mork", "Anna Mork", EntityType.PERSON)
OSLO = Entity("Oslo", "Oslo", EntityType.PLACE)
HERE = Mention("Mork", Span(0, 4))
VISIT = Claim(
    id="1",
    subject=MORK,
    relation=Relation("visits", "visits"),
    object=OSLO,
    evidence=Evidence("x", "Mork visited Oslo.", HERE, HERE, HERE, HERE),
)
DENIED = replace(VISIT, id="2", polarity=Polarity.NEGATIVE)


def entry(kind, status):
    return Entry(kind, ("Anna Mork",), ("visits",), ("Oslo",), (status,), ("-",), (("place", "Oslo"),))


STORY = Story(
    "a",
    "travel",
    Article("x", "", "Mork visited Oslo."),
    (entry(Kind.EXPECTED, "asserted"), entry(Kind.EXPECTED, "planned"), entry(Kind.FORBIDDEN, "negated")),
)


def test_expected_claims_are_found_or_missing_and_forbidden_ones_caught():
    outcome = Outcome(STORY, (VISIT, DENIED), {})
    assert outcome.found == STORY.entries[:1]
    assert outcome.missing == STORY.entries[1:2]
    assert outcome.forbidden == ((STORY.entries[2], DENIED),)
    assert outcome.qualifiers == (0, 1)
    assert len(list(errors([outcome]))) == 2


def test_claims_without_a_verdict_are_shown_for_judging():
    outcome = Outcome(STORY, (VISIT, DENIED), {("travel", line(VISIT)): Verdict.RIGHT})
    assert outcome.verdicts == (Verdict.RIGHT, None)
    assert list(to_judge([outcome])) == ["# Mork visited Oslo.", "travel\t\tnegated: Anna Mork visits Oslo"]


def test_judgements_are_read_from_a_table(tmp_path):
    path = tmp_path / "judged.tsv"
    path.write_text("field\tverdict\tclaim\ntravel\tparse\tasserted: A b C\n", encoding="utf-8")
    assert read_judgements(path) == {("travel", "asserted: A b C"): Verdict.PARSE}
    assert read_judgements(tmp_path / "none.tsv") == {}


def test_an_unknown_verdict_is_an_error(tmp_path):
    path = tmp_path / "judged.tsv"
    path.write_text("field\tverdict\tclaim\ntravel\tmaybe\tasserted: A b C\n", encoding="utf-8")
    with pytest.raises(ValueError, match="maybe"):
        read_judgements(path)

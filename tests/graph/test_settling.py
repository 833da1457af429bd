"""Settling merges names over articles and applies corrections, and takes both back."""

from dataclasses import replace

import pytest
from builders import claim, evidence, mention
from stories import MEETS, MET, NOT_MET, RUIZ, STORIES, SUPPLY, TALKS

from claimgraph.errors import GraphError
from claimgraph.exports.rdf import turtle
from claimgraph.graph.aliases import Aliases
from claimgraph.graph.by_hand import ByHand, read_by_hand
from claimgraph.graph.corrections import Corrections, Edit
from claimgraph.graph.mapping import Recipe
from claimgraph.graph.model import Article, Entity, EntityType, Polarity, Qualifier, Relation
from claimgraph.graph.settling import settle
from claimgraph.graph.store import KnowledgeGraph

SHORT = Entity("Ruiz", "Ruiz", EntityType.PERSON)
STEAD = Entity("Stead", "Stead", EntityType.PERSON)
BRIEF = Article("brief.txt", "In brief", "Ruiz met Stead at the office of Stead.")
SEEN = claim(
    SHORT,
    MEETS,
    STEAD,
    evidence(BRIEF, "Ruiz met Stead at the office of Stead", "Ruiz", "met", "Stead"),
    Qualifier("place", STEAD, mention(BRIEF, "the office of Stead")),
)


def written(kg):
    return "".join(turtle(kg))


@pytest.fixture
def kg(kg):
    kg.add(BRIEF, [SEEN])
    return kg


def settled(kg, id):
    return next(claim for claim in kg.claims() if claim.id == id)


def test_a_surname_in_another_article_is_the_person(kg):
    settle(kg)
    found = settled(kg, SEEN.id)
    assert (found.subject.id, found.object.id, found.qualifiers[0].filler.id) == ("Ana_Ruiz", "Jon_Stead", "Jon_Stead")
    assert found.subject.aliases == ("Ruiz",)
    assert not {"Ruiz", "Stead"} & {entity.id for entity in kg.entities()}
    assert kg.query("ASK { ent:Ana_Ruiz rel:meets ent:Jon_Stead }")


def test_every_merge_has_its_reason(kg):
    settle(kg)
    (merge,) = kg.merges("Jon Stead")
    assert (merge.name, merge.entity, merge.reason) == ("Stead", "Jon_Stead", "the only person of the surname Stead")
    assert {merge.name: merge.reason for merge in kg.merges("Ana Ruiz")} == {
        "Foreign Minister Ana Ruiz": "so called in https://news.example/2024/06/bid?page=1, stories/lima-talks.txt, "
        "stories/output.txt",
        "Ruiz": "another name of Ana Ruiz",
    }


def test_settling_twice_changes_nothing(kg):
    settle(kg)
    once = written(kg)
    settle(kg)
    assert written(kg) == once


def test_merge_split_rerun_gives_the_same_turtle(kg):
    settle(kg)
    before = written(kg)
    settle(kg, ByHand(Aliases(merges=(("li wei", "jon stead"),))))
    assert kg.query("ASK { ent:Ana_Ruiz rel:meets ent:Li_Wei . ent:Li_Wei rel:says ?something }")
    settle(kg, ByHand(Aliases(apart=(frozenset({"ruiz", "ana ruiz"}),))))
    assert settled(kg, SEEN.id).subject.id == "Ruiz"
    settle(kg)
    assert written(kg) == before


def test_the_order_of_articles_does_not_matter(kg):
    settle(kg)
    other = KnowledgeGraph()
    other.add(BRIEF, [SEEN])
    settle(other)
    for article in reversed(STORIES):
        other.add(article, STORIES[article])
        settle(other)
    assert written(other) == written(kg)


def test_when_the_fuller_name_goes_the_short_one_is_by_itself_again(kg):
    settle(kg)
    for article in STORIES:
        kg.remove(article.id)
    settle(kg)
    assert set(kg.claims()) == {SEEN}
    assert kg.quads.with_kept() == []


def test_removing_a_settled_article_leaves_no_trace(kg):
    without = written_without_brief()
    settle(kg)
    kg.remove(BRIEF.id)
    settle(kg)
    assert written(kg) == without
    assert kg.quads.with_kept() == []


def written_without_brief():
    graph = KnowledgeGraph()
    for article, claims in STORIES.items():
        graph.add(article, claims)
    return written(graph)


def test_rejected_claims_go_with_their_edge_and_come_back(kg):
    before = written(kg)
    assert settle(kg, ByHand(corrections=Corrections(rejected=frozenset({SUPPLY.id})))) == ()
    assert SUPPLY.id not in {claim.id for claim in kg.claims()}
    assert not kg.query("ASK { ent:Peru rel:supplies ent:Ecuador }")
    assert "Andean_Council" not in {entity.id for entity in kg.entities()}
    settle(kg, ByHand(Aliases(apart=(frozenset({"ruiz", "ana ruiz"}), frozenset({"stead", "jon stead"})))))
    assert written(kg) == before


def test_edited_claims_keep_their_id_and_evidence(kg):
    edit = Edit(subject="Jon Stead", relation="backs", object="a new idea", polarity=Polarity.NEGATIVE)
    settle(kg, ByHand(corrections=Corrections(edits={MET.id: edit})))
    found = settled(kg, MET.id)
    assert (found.subject.id, found.relation, found.polarity) == (
        "Jon_Stead",
        Relation("backs", "backs"),
        Polarity.NEGATIVE,
    )
    assert found.object.value == "a new idea"
    assert found.evidence == MET.evidence


def test_corrections_that_no_claim_has_are_told(kg):
    corrections = Corrections(rejected=frozenset({NOT_MET.id, "0" * 32}), edits={"1" * 32: Edit(object="x")})
    assert settle(kg, ByHand(corrections=corrections)) == tuple(
        f"corrections.yaml: the graph has no claim {digit * 32}; correct its id, or take the entry out."
        for digit in "01"
    )


@pytest.mark.parametrize("with_text", [True, False])
def test_an_article_is_current_after_settling(kg, with_text):
    recipe = Recipe("bundled 1", "0.1.0", "abc")
    kg.add(BRIEF, [SEEN], recipe=recipe, with_text=with_text)
    settle(kg)
    assert settled(kg, SEEN.id).subject.id == "Ana_Ruiz"
    assert kg.holds(BRIEF, recipe)
    assert {article.text for article in kg.articles() if article.id == BRIEF.id} == {BRIEF.text if with_text else ""}


def test_the_files_of_a_folder_are_obeyed(tmp_path):
    (tmp_path / "aliases.yaml").write_text("rename: {Ana Ruiz: Ana María Ruiz}\n", encoding="utf-8")
    (tmp_path / "corrections.yaml").write_text(f"reject: ['{SUPPLY.id}']\n", encoding="utf-8")
    with KnowledgeGraph(tmp_path) as graph:
        graph.add(TALKS, STORIES[TALKS])
        settle(graph, read_by_hand(tmp_path))
    with KnowledgeGraph.open(tmp_path) as graph:
        assert {entity.label for entity in graph.entities() if entity.id == RUIZ.id} == {"Ana María Ruiz"}
        assert len(graph.claims()) == len(STORIES[TALKS]) - 1


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("aliases.yaml", "merge: [", "aliases.yaml: while parsing"),
        ("aliases.yaml", "- a", "must map names to values"),
        ("aliases.yaml", "joins: []", "the key 'joins' is unknown; known are merge, split, rename, type"),
        ("aliases.yaml", "merge: [[Ana Ruiz]]", "needs two names"),
        ("aliases.yaml", "merge: [[Ana Ruiz, 7]]", "must be text, not 7; put it in quotes"),
        ("aliases.yaml", "split: [{name: a, as: b}]", "needs name, articles and as"),
        ("aliases.yaml", "type: {Ana Ruiz: Robot}", "'Robot' is no type; choose one of Person"),
        ("corrections.yaml", "reject: all", "reject must be a list"),
        ("corrections.yaml", "edit: {abc: {verb: x}}", "'verb' cannot be edited"),
        ("corrections.yaml", "edit: {abc: {polarity: maybe}}", "'maybe' is not a valid Polarity"),
    ],
)
def test_a_file_that_says_something_else_is_refused_in_one_sentence(tmp_path, name, text, complaint):
    (tmp_path / name).write_text(text)
    with pytest.raises(GraphError, match=complaint) as caught:
        read_by_hand(tmp_path)
    assert "\n" not in str(caught.value)


def test_only_what_changes_is_written(kg, monkeypatch):
    settle(kg)
    kg.add(replace(BRIEF, id="other.txt"), [])
    monkeypatch.setattr(kg.quads, "put", None)
    settle(kg)

"""What aliases.yaml names and the graph does not have is told, what it has is not."""

import pytest

from claimgraph.graph.aliases import Aliases, Split, read_aliases
from claimgraph.graph.by_hand import unknown_names
from claimgraph.graph.identity import Sighting
from claimgraph.graph.model import Entity, EntityType


def seen(article, *labels):
    return [Sighting(article, Entity(label.replace(" ", "_"), label, EntityType.PERSON)) for label in labels]


SIGHTINGS = (*seen("a.txt", "Ana Ruiz", "Jo Lund"), *seen("b.txt", "Jo Lund"), *seen("c.txt"))


def told(**parts):
    return list(unknown_names(Aliases(**parts), SIGHTINGS))


def test_names_in_any_case_and_ids_are_known():
    assert (
        told(
            merges=(("ana ruiz", "Jo_Lund"),),
            apart=(frozenset({"ANA RUIZ", "jo lund"}),),
            splits=(Split("jo lund", frozenset({"a.txt", "b.txt"}), "Jo Lund (skier)"),),
            labels={"Ana_Ruiz": "Ana María Ruiz", "Jo Lund (skier)": "Jo Lund"},
            types={"Jo Lund": EntityType.GROUP},
        )
        == []
    )


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({"merges": (("Ana Ruiz", "Ana Ruis"),)}, "merge: nothing in the graph is called 'Ana Ruis'"),
        ({"apart": (frozenset({"Ana Ruiz", "Ana Ruis"}),)}, "split: nothing in the graph is called 'Ana Ruis'"),
        ({"labels": {"Ana Ruis": "A"}}, "rename: nothing in the graph is called 'Ana Ruis'"),
        ({"types": {"Ana Ruis": EntityType.PERSON}}, "type: nothing in the graph is called 'Ana Ruis'"),
    ],
)
def test_a_misspelt_name_is_told_with_the_nearest(part, said):
    assert told(**part) == [f"aliases.yaml, {said}; did you mean Ana Ruiz?"]


def test_a_name_like_no_other_is_told_with_what_lists_all():
    assert told(labels={"Xyzzy": "A"}) == [
        "aliases.yaml, rename: nothing in the graph is called 'Xyzzy'; list all names with 'query GRAPH @entities'."
    ]


def test_a_split_holds_in_its_articles_alone():
    assert told(splits=(Split("Ana Ruiz", frozenset({"a.txt", "b.txt", "bb.txt"}), "Ana Ruiz (pilot)"),)) == [
        "aliases.yaml, split in b.txt: nothing in the graph is called 'Ana Ruiz'; "
        "list all names with 'query GRAPH @entities'.",
        "aliases.yaml, split: the graph knows no names from an article 'bb.txt'; did you mean b.txt or a.txt?",
    ]


def test_names_are_told_as_they_are_written(tmp_path):
    (tmp_path / "aliases.yaml").write_text("merge:\n  - [Ana Ruiz, A. RUIS]\n")
    (complaint,) = unknown_names(read_aliases(tmp_path / "aliases.yaml"), SIGHTINGS)
    assert "'A. RUIS'" in complaint

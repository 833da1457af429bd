"""Finding entities by what people call them."""

import pytest

from claimgraph.errors import GraphError
from claimgraph.graph.lookup import matching
from claimgraph.graph.model import Entity, EntityType

ANA = Entity("Ana_Ruiz", "Ana Ruiz", EntityType.PERSON, ("Ruiz",))
LI = Entity("Li_Wei", "Li Wei", EntityType.PERSON)
TOM = Entity("Tom_Holm", "Tom Holm", EntityType.PERSON)
EVA = Entity("Eva_Holm", "Eva Holm", EntityType.PERSON)
EVERYBODY = (ANA, LI, TOM, EVA)


@pytest.mark.parametrize(("name", "entity"), [("Ana_Ruiz", ANA), ("ana ruiz", ANA), ("Ruiz", ANA), ("wei", LI)])
def test_id_label_alias_and_last_name_find_an_entity(name, entity):
    assert matching(EVERYBODY, name) == [entity]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Holm", "did you mean Eva Holm or Tom Holm?"),
        ("Li", "did you mean Li Wei?"),
        ("ruis", "did you mean Ana Ruiz?"),
        ("ANA RUIS", "did you mean Ana Ruiz?"),
        ("ei", "did you mean Li Wei?"),
        ("Zorb", "list all names with 'query GRAPH @entities'."),
    ],
)
def test_names_that_several_bear_or_nobody_find_none_and_hint_at_the_nearest(name, hint):
    with pytest.raises(GraphError) as caught:
        matching(EVERYBODY, name)
    assert str(caught.value) == f"Nothing in the graph is called {name!r}; {hint}"

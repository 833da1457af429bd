"""A story of two circles of people who back each other, with one line between them, and somebody beside."""

from itertools import combinations

from builders import claim, evidence

from claimgraph.graph.model import Article, Entity, EntityType, Relation

BACKS = Relation("backs", "backs")
PEOPLE = tuple(Entity(name, name, EntityType.PERSON) for name in ("Ada", "Bea", "Cal", "Dov", "Eva", "Fay", "Gus"))
LONER = Entity("Ian", "Ian", EntityType.PERSON)
FIRST, SECOND = PEOPLE[:4], PEOPLE[4:]
_PAIRS = (*combinations(FIRST, 2), *combinations(SECOND, 2), (FIRST[0], SECOND[0]))
CIRCLES = Article("circles.txt", "Two circles", " ".join(f"{one.label} backs {other.label}." for one, other in _PAIRS))
CLAIMS = tuple(
    claim(one, BACKS, other, evidence(CIRCLES, f"{one.label} backs {other.label}", one.label, "backs", other.label))
    for one, other in _PAIRS
)

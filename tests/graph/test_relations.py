"""relations.ttl: well-formed, unambiguous, and what news says is in it."""

import re
from importlib.resources import files
from itertools import combinations

import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from claimgraph.graph.model import EntityType, RelationTerm
from claimgraph.graph.vocabulary import load_vocabulary

CG = Namespace("https://claimgraph.example/ontology#")
REL = Namespace("https://claimgraph.example/relation/")
EVERY_TYPE = frozenset(EntityType)
SHAPE = re.compile(r"[a-zéñ-]+( [a-zéñ-]+){0,4}")


@pytest.fixture(scope="module")
def text() -> str:
    return (files("claimgraph.graph") / "relations.ttl").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def relations(text: str) -> Graph:
    return Graph().parse(data=text, format="turtle")


def terms() -> tuple[RelationTerm, ...]:
    return load_vocabulary().terms


def properties(graph: Graph) -> list[URIRef]:
    return sorted(set(graph.subjects(RDF.type, RDF.Property)))


def camel(label: str) -> str:
    first, *rest = label.split()
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def test_there_are_some_120() -> None:
    assert 110 <= len(terms()) <= 145


def test_every_relation_is_described(relations: Graph) -> None:
    for relation in properties(relations):
        assert relations.value(relation, RDFS.label), relation
        assert relations.value(relation, RDFS.comment), relation
        assert relations.value(relation, SKOS.inScheme) == CG.relations, relation
        assert (relation, RDF.type, SKOS.Concept) in relations, relation
        assert (relation, CG.pattern, None) in relations, relation


def test_names_are_their_labels_in_camel_case(relations: Graph) -> None:
    for relation in properties(relations):
        label = str(relations.value(relation, RDFS.label))
        assert relation == REL[camel(label)]
        assert re.fullmatch(r"[a-z]+( [a-z]+)*", label)


def test_the_file_is_sorted_by_name(text: str) -> None:
    names = re.findall(r"^rel:(\w+) a ", text, re.MULTILINE)
    assert names == sorted(names)
    assert len(names) == len(terms())


def test_inverses_point_back(relations: Graph) -> None:
    pairs = set(relations.subject_objects(OWL.inverseOf))
    assert pairs
    assert {(other, one) for one, other in pairs} == pairs


def test_inverses_exchange_domain_and_range() -> None:
    known = {term.relation.id: term for term in terms()}
    for term in terms():
        if term.inverse and term.domain and known[term.inverse].range:
            assert term.domain == known[term.inverse].range, term.relation.id


def test_symmetric_relations_have_no_other_direction() -> None:
    for term in terms():
        if term.symmetric:
            assert not term.inverse_patterns, term.relation.id
            assert term.inverse is None, term.relation.id


def test_close_matches_lie_in_known_vocabularies(relations: Graph) -> None:
    known = r"https://schema\.org/[a-z]\w+|http://www\.wikidata\.org/entity/P[1-9]\d*"
    assert all(re.fullmatch(known, str(match)) for match in relations.objects(None, SKOS.closeMatch))


def test_patterns_are_lemma_sequences() -> None:
    for term in terms():
        for pattern in (*term.patterns, *term.inverse_patterns):
            assert SHAPE.fullmatch(pattern), (term.relation.id, pattern)


def test_no_pattern_says_a_relation_both_ways() -> None:
    for term in terms():
        assert not set(term.patterns) & set(term.inverse_patterns), term.relation.id


def admitted(term: RelationTerm, inverted: bool) -> tuple[frozenset[EntityType], frozenset[EntityType]]:
    """Types that a relation admits before and behind one of its patterns."""
    sides = (term.domain or EVERY_TYPE, term.range or EVERY_TYPE)
    return sides[::-1] if inverted else sides


def test_shared_patterns_are_told_apart_by_types() -> None:
    """Either no pair of types fits both relations, or the first that fits is the narrower one."""
    for pattern, found in load_vocabulary().by_pattern.items():
        for one, other in combinations(found, 2):
            (subject, obj), (next_subject, next_obj) = admitted(*one), admitted(*other)
            apart = not subject & next_subject or not obj & next_obj
            narrower = subject <= next_subject and obj <= next_obj and (subject, obj) != (next_subject, next_obj)
            assert apart or narrower, (pattern, one[0].relation.id, other[0].relation.id)


@pytest.mark.parametrize(
    ("pattern", "relation", "inverted"),
    [
        ("meet with", "meets", False),
        ("hold talk with", "holdsTalksWith", False),
        ("arrive in", "arrivesIn", False),
        ("visit to", "visits", False),
        ("supply", "supplies", False),
        ("import from", "supplies", True),
        ("support for", "backs", False),
        ("secure support from", "backs", True),
        ("ally of", "allyOf", False),
        ("be ally with", "allyOf", False),
        ("impose sanction on", "sanctions", False),
        ("threat to", "threatens", False),
        ("hold sway over", "influences", False),
        ("be wary of", "fears", False),
        ("be responsible for", "responsibleFor", False),
        ("be locate in", "locatedIn", False),
        ("be base in", "basedIn", False),
        ("be bear in", "bornIn", False),
        ("leader of", "leads", False),
        ("prime minister of", "leads", False),
        ("ambassador to", "ambassadorTo", False),
        ("hold position", "holdsPosition", False),
        ("serve as", "holdsPosition", False),
        ("step down as", "resignsFrom", False),
        ("predecessor of", "succeeds", True),
        ("be charge with", "chargedWith", False),
        ("be sentence to", "sentencedTo", False),
        ("claim responsibility for", "responsibleFor", False),
        ("take over", "acquires", False),
        ("acquire stake in", "investsIn", False),
        ("subsidiary of", "owns", True),
        ("work for", "worksFor", False),
        ("wife of", "marriedTo", False),
        ("daughter of", "childOf", False),
        ("graduate from", "studiesAt", False),
        ("play for", "playsFor", False),
        ("lose to", "defeats", True),
        ("stem from", "causes", True),
    ],
)
def test_common_wordings_of_news(pattern: str, relation: str, inverted: bool) -> None:
    term, exchanged = load_vocabulary().by_pattern[pattern][0]
    assert (term.relation.id, exchanged) == (relation, inverted)


@pytest.mark.parametrize(
    ("pattern", "obj", "relation"),
    [
        ("buy", EntityType.ORGANIZATION, "acquires"),
        ("buy", EntityType.THING, "buys"),
        ("dismiss", EntityType.PERSON, "dismisses"),
        ("dismiss", EntityType.THING, "rejects"),
        ("release", EntityType.PERSON, "frees"),
        ("release", EntityType.THING, "publishes"),
        ("attend", EntityType.ORGANIZATION, "studiesAt"),
        ("attend", EntityType.EVENT, "attends"),
        ("take over", EntityType.PLACE, "seizes"),
    ],
)
def test_types_choose_the_relation(pattern: str, obj: EntityType, relation: str) -> None:
    found = load_vocabulary().by_pattern[pattern]
    fitting = [term for term, inverted in found if {EntityType.PERSON} <= admitted(term, inverted)[0]]
    assert next(term for term in fitting if obj in (term.range or EVERY_TYPE)).relation.id == relation

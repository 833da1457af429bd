"""Tables and Cypher hold every claim, node and edge."""

import csv
import io
import json
import re

from stories import BID, DIG, MAY_BUY, STORIES, TO_MEET

from claimgraph.exports.cypher import cypher
from claimgraph.exports.tables import csv_claims, csv_edges, csv_nodes

CLAIMS = [claim for claims in STORIES.values() for claim in claims]


def rows(chunks):
    return list(csv.DictReader(io.StringIO("".join(chunks), newline="")))


def test_a_row_a_claim(kg):
    table = {row["id"]: row for row in rows(csv_claims(kg))}
    assert set(table) == {claim.id for claim in CLAIMS}
    met = table[TO_MEET.id]
    assert (met["subject"], met["relation"], met["object"], met["status"]) == ("Ana Ruiz", "meets", "Li Wei", "planned")
    assert met["qualifiers"] == "place: Copper Fair; time: on Friday"
    assert table[MAY_BUY.id]["attributed_to"] == "two analysts"
    assert (table[DIG.id]["object_id"], table[DIG.id]["object_type"]) == ("", "Quote")


def test_the_quote_can_be_found_in_the_article_by_its_offsets(kg):
    for row in rows(csv_claims(kg)):
        if row["article"] == BID.id:
            assert BID.text[int(row["start"]) : int(row["end"])] == row["quote"]


def test_a_row_an_entity(kg):
    assert [row["id"] for row in rows(csv_nodes(kg))] == [entity.id for entity in kg.entities()]


def test_edges_count_their_claims(kg):
    edges = {(row["subject_id"], row["relation_id"], row["object"], row["status"]): row for row in rows(csv_edges(kg))}
    assert edges[("Ana_Ruiz", "meets", "Li Wei", "negated")]["claims"] == "1"
    assert sum(int(row["claims"]) for row in edges.values()) == len(CLAIMS)


def test_cypher_merges_every_node_and_claim_with_its_strings_escaped(kg):
    statements = list(cypher(kg))
    assert all(statement.endswith(";\n") and statement.count("\n") == 1 for statement in statements)
    assert sum("MERGE (e:Entity" in statement for statement in statements) == len(kg.entities())
    assert sum("MERGE (s)-[" in statement for statement in statements) == len(CLAIMS)
    assert any("-[r:ARRIVES_IN {" in statement for statement in statements)
    said = next(statement for statement in statements if "-[r:SAYS {" in statement)
    assert json.loads(re.search(r'quote: ("(?:[^"\\]|\\.)*")', said)[1]) == DIG.evidence.quote.text

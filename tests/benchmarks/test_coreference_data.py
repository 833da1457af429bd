"""Gold documents, and when a pronoun has found what it stands for."""

import json

import pytest

from claimgraph.benchmarks.coreference import Answer, pronoun_accuracy, total
from claimgraph.benchmarks.coreference_data import read_documents

WORDS = ["Mork", "met", "the", "mayor", "of", "Ostby", ".", "She", "thanked", "him", ".", "It", "rained", "."]
MORK, MAYOR, OSTBY, SHE, HIM, IT = (0, 1), (2, 6), (5, 6), (7, 8), (9, 10), (11, 12)


@pytest.fixture
def gold(tmp_path):
    starts = [sum(len(word) + 1 for word in WORDS[:i]) for i in range(len(WORDS))]
    spans = {MORK: "1", MAYOR: "2", OSTBY: "3", SHE: "1", HIM: "2", IT: "4"}
    document = {
        "doc_id": "x",
        "genre": "news",
        "text": " ".join(WORDS),
        "tokens": [[w, start, start + len(w)] for w, start in zip(WORDS, starts, strict=True)],
        "mentions": [{"start": s, "end": e, "entity": entity} for (s, e), entity in spans.items()],
    }
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(document) + "\n", encoding="utf-8")
    return next(read_documents(path))


def test_clusters_hold_all_mentions_of_an_entity(gold):
    assert gold.clusters == (
        frozenset({MORK, SHE}),
        frozenset({MAYOR, HIM}),
        frozenset({OSTBY}),
        frozenset({IT}),
    )


def test_only_pronouns_with_a_noun_phrase_before_them_are_judged(gold):
    assert list(gold.pronouns_with_antecedent()) == [SHE, HIM]


def test_the_smallest_mention_around_a_token_says_its_entity(gold):
    assert [gold.entity_at(token) for token in (0, 2, 3, 5, 6)] == ["1", "2", "2", "3", None]


def answer(gold, *chains):
    """Chains of (span, head)."""
    return Answer(gold, chains)


def test_a_pronoun_is_right_when_the_nearest_noun_phrase_of_its_chain_is_of_its_entity(gold):
    right = answer(gold, ((MORK, 0), (SHE, 7)), (((2, 4), 3), (HIM, 9)))
    assert pronoun_accuracy([right]) == (2, 2)


def test_a_pronoun_alone_or_with_another_entity_is_wrong(gold):
    wrong = answer(gold, ((MORK, 0), (OSTBY, 5), (SHE, 7)), ((HIM, 9),))
    assert pronoun_accuracy([wrong]) == (0, 2)


def test_the_perfect_answer_scores_one_with_and_without_singletons(gold):
    perfect = answer(gold, ((MORK, 0), (SHE, 7)), ((MAYOR, 3), (HIM, 9)), ((OSTBY, 5),), ((IT, 11),))
    assert total([perfect], singletons=True).mean_f1 == pytest.approx(1)
    assert total([perfect], singletons=False).mean_f1 == pytest.approx(1)


def test_a_span_in_two_chains_counts_in_the_first(gold):
    assert answer(gold, ((MORK, 0), (SHE, 7)), ((SHE, 7), (HIM, 9))).clusters == (
        frozenset({MORK, SHE}),
        frozenset({HIM}),
    )

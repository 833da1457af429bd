"""What the parser gets to see, and the way back, on hand-made parses."""

from spacy.tokens import Doc

from claimgraph.extract.columns import to_doc
from claimgraph.extract.pipeline.names import Name
from claimgraph.extract.pipeline.reduction import Reduced, assembled, head_of, paragraphs, reduced
from claimgraph.extract.pipeline.tokenizer import blank_english

NLP = blank_english()
TEXT = "“Rain is good,” Anna Berg said.\n\nThe Bank of Oslo closed."
#       0 1    2  3   45 6    7    8   9 10   11  12   13 14   15    16
NAMES = [Name(6, 8, "PERSON"), Name(12, 15, "ORG")]


def shown(doc, paragraph, names):
    return [token.text for token in reduced(doc, paragraph, names).doc]


def parse(part, pos, heads, deps):
    """The reduced paragraph with a parse; heads are words of it."""
    words = [token.text for token in part.doc]
    doc = Doc(
        NLP.vocab,
        words=words,
        pos=pos.split(),
        lemmas=[word.lower() for word in words],
        heads=[words.index(head) for head in heads.split()],
        deps=deps.split(),
    )
    return Reduced(doc, part.places)


def whole():
    doc = NLP.make_doc(TEXT)
    first, second = (reduced(doc, block, NAMES) for block in paragraphs(doc))
    parts = [
        parse(
            first,
            "NOUN AUX ADJ PUNCT PROPN VERB PUNCT",
            "good good said said said said said",
            "nsubj cop ccomp punct nsubj ROOT punct",
        ),
        parse(second, "DET PROPN VERB PUNCT", "Bank closed closed closed", "det nsubj ROOT punct"),
    ]
    return to_doc(assembled(doc, parts, NAMES), NLP.vocab)


def test_paragraphs_end_at_empty_lines():
    doc = NLP.make_doc("One line.\nSame paragraph.\n\nAnother.\n\n\n")
    assert [doc[block.start : block.stop].text.strip() for block in paragraphs(doc)] == [
        "One line.\nSame paragraph.",
        "Another.",
    ]


def test_the_parser_sees_no_quotes_and_one_word_a_name():
    doc = NLP.make_doc(TEXT)
    first, second = paragraphs(doc)
    assert shown(doc, first, NAMES) == ["Rain", "is", "good", ",", "Berg", "said", "."]
    assert shown(doc, second, NAMES) == ["The", "Bank", "closed", "."]


def test_the_parser_sees_the_norms_of_the_tokenizer():
    doc = NLP.make_doc("They can't sing.")
    assert [token.norm_ for token in reduced(doc, range(len(doc)), []).doc][1:3] == ["can", "not"]


def test_the_head_of_an_organisation_stands_before_its_preposition():
    doc = NLP.make_doc("The Council for Old Boats met the Boat Club.")
    assert doc[head_of(doc, Name(1, 5, "ORG"))].text == "Council"
    assert doc[head_of(doc, Name(7, 9, "ORG"))].text == "Club"


def test_no_sentence_begins_in_the_middle_of_one():
    doc = NLP.make_doc("Anna sang (badly.) Then Bo left early")
    part = reduced(doc, range(len(doc)), [])
    may_begin = [token.text for token in part.doc if token.is_sent_start is not False]
    assert may_begin == ["Anna", ")", "Then"]


def test_the_text_comes_back_unchanged():
    assert whole().text == TEXT


def test_the_parse_is_mapped_onto_the_whole_text():
    doc = whole()
    heads = {token.text: (token.dep_, token.head.text) for token in doc}
    assert heads["Berg"] == ("nsubj", "said")
    assert heads["Anna"] == ("flat", "Berg")
    assert heads["Oslo"] == ("flat", "Bank")
    assert heads["Bank"] == ("nsubj", "closed")
    assert heads["“"] == ("punct", "Rain")
    assert heads["”"] == ("punct", ",")


def test_sentences_end_with_their_paragraph():
    assert [sentence.text.strip() for sentence in whole().sents] == TEXT.split("\n\n")


def test_names_are_entities():
    assert [(entity.text, entity.label_) for entity in whole().ents] == [
        ("Anna Berg", "PERSON"),
        ("Bank of Oslo", "ORG"),
    ]


def test_straight_quotes_open_and_close_in_turn():
    doc = NLP.make_doc('Anna said "go" twice.')
    part = reduced(doc, range(len(doc)), [])
    heads = "said said said said said"
    result = assembled(doc, [parse(part, "PROPN VERB VERB ADV PUNCT", heads, "nsubj ROOT obj advmod punct")], [])
    assert [doc[result.heads[token.i]].text for token in doc if token.text == '"'] == ["go", "go"]

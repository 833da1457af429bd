"""How far a noun phrase reaches when it is taken as a mention: all that narrows it down, as treebanks annotate it."""

from .tokens import Token

INSIDE = frozenset(("det", "amod", "nummod", "nmod", "compound", "flat", "acl", "fixed", "goeswith", "cc:preconj"))
OPENING = ("case", "mark")
OUTSIDE = ("acl:relcl",)
TRAILING = ("acl:relcl", "appos", "parataxis")
GENITIVE = frozenset(("'s", "’s", "'", "’"))
EDGES = ("PUNCT", "SPACE", "CCONJ")
PAIRS = {"”": "“", ")": "(", "]": "["}


def extent(head: Token) -> tuple[int, int]:
    """Start and end (exclusive) of the phrase: no preposition, relative clause or apposition, but a genitive ending."""
    if not head.children:
        return head.i, head.i + 1
    first, opened, last = head.i, 0, head.i
    for part in head.children:
        if part.i < head.i:
            if part.label in OPENING:
                opened = part.i + 1
            elif _is_inside(part):
                first = min(first, part.left_edge.i)
        elif _is_inside(part) or _is_genitive(part):
            last = max(last, last_word(part))
    return trimmed(head, max(first, opened), last + 1)


def _is_genitive(part: Token) -> bool:
    return part.label == "case" and part.lower_ in GENITIVE


def _is_inside(part: Token) -> bool:
    """No relative clause, and no clause apart from what it explains: "Founded in May, the firm"."""
    inside = part.label in INSIDE or part.dep_ in INSIDE
    return inside and part.dep_ not in OUTSIDE and not (part.dep_ == "acl" and is_apart(part))


def is_apart(clause: Token) -> bool:
    """Whether a clause stands before its noun or behind a comma: "the firm, founded in May"."""
    first = clause.left_edge
    return clause.i < clause.head.i or "," in (first.text, clause.doc[first.i - 1].text)


def last_word(part: Token) -> int:
    """Index of the last word of a part, relative clauses and appositions at its end left out."""
    right = (word for word in part.rights if word.dep_ not in TRAILING)
    return max((last_word(word) for word in right), default=part.i)


def trimmed(head: Token, start: int, end: int) -> tuple[int, int]:
    """Without punctuation at the edges, but with the closing half of a pair that opens inside."""
    tokens = head.doc
    while start < head.i and tokens[start].pos_ in EDGES:
        start += 1
    while end > head.i + 1 and tokens[end - 1].pos_ in EDGES:
        end -= 1
    opening = PAIRS.get(tokens[end].text) if end < len(tokens) else None
    return start, end + (opening is not None and any(token.text == opening for token in tokens[start:end]))

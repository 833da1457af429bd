"""Blocks around an article that are no part of it: bylines, share lines, advertisements, comment sections."""

import re
from collections.abc import Iterable, Iterator

_COMMENTS_BEGIN = re.compile(r"(?:\d+\s+)?(?:reader\s+)?comments?(?:\s*\(\d+\))?:?", re.IGNORECASE)
_NOISE = re.compile(
    r"please let us know .{0,80}\bcomment.*"
    r"|(?:read|see|find out|learn|watch|listen)(?: also| more)\b.{0,20}|(?:read|see) (?:also|more)\s*[:|].*"
    r"|related(?: articles?| stor(?:y|ies)| topics| content| links?)?:?"
    r"|(?:share|tweet|print|e-?mail|save)"
    r"(?: (?:this|the|on|via|by|article|story|page|post|facebook|twitter|x|or|and|e-?mail)\b)*[:.]?"
    r"|(?:follow|like) us (?:on|at) .*|sign up (?:for|to) .*newsletter.*|subscribe (?:to|now|today)\b.{0,60}"
    r"|advertise?ments?|sponsored(?: content)?|(?:article|story) continues below.*|loading\W*"
    r"|(?:©|\(c\)|copyright)\s.*|all rights reserved\.?|skip to (?:main )?content"
    r"|(?:click|tap) here (?:to|for) .{0,60}|log ?in to comment.*|sign in to .{0,40}",
    re.IGNORECASE | re.DOTALL,
)
_NAME = r"[A-Z][\w.'’-]*"
_BYLINE = re.compile(rf"By {_NAME}(?:(?:,| and| in| at| of| for|\s\|)?\s{_NAME}){{1,8}}(?:, [a-z ]{{3,40}})?")


def without_boilerplate(paragraphs: Iterable[str], title: str) -> Iterator[str]:
    """The story itself: no repeated headline, no byline, nothing from the heading of a comment section on."""
    headline, begun = _bare(title), False
    for paragraph in paragraphs:
        if _COMMENTS_BEGIN.fullmatch(paragraph) and begun:
            return
        if not _is_noise(paragraph, headline):
            begun = True
            yield paragraph


def is_byline(paragraph: str) -> bool:
    """Whether a line such as "By Nell Avery, political reporter" only names who wrote the story."""
    return _BYLINE.fullmatch(paragraph) is not None


def _is_noise(paragraph: str, headline: str) -> bool:
    if is_byline(paragraph) or _bare(paragraph) in ("", headline):
        return True
    return any(pattern.fullmatch(paragraph) for pattern in (_NOISE, _COMMENTS_BEGIN))


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))

"""Repairs of the name spans of the Groningen Meaning Bank: bounds, titles, names cut in two.

Its spans were made by machine: they hold titles ("Foreign Minister Khursheed Kasuri"), run over commas and
conjunctions, and cut names of two words ("North" + "Korean"). Labels here are the bank's own: per, org, geo,
gpe.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .names import MONTHS, WEEKDAYS, known_names
from .spans import NameSpan, covered
from .words import word_list

LINKS = frozenset("of for the and on in de al bin van der von & del la el to da ul ibn".split())
NAME_LINKS = frozenset(("al", "bin"))
PARTICLES = frozenset("al bin de van von el da der la ibn del den bint ben di dos du ul Al-".split())
ARTICLE_NAME = re.compile(r"(al|el|an|ar|as|ad|ash)-[A-Z]")
ADDRESSES = frozenset("Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr".split())
AFTER_TITLE = frozenset(("of", "the", "for", "State"))
LONGEST_NAME = 5


@dataclass(frozen=True)
class Sentence:
    """Words with their Penn Treebank tags."""

    words: list[str]
    tags: list[str]

    def is_name(self, i: int) -> bool:
        """Whether a word can be part of a name, by its tag and spelling."""
        inside = 0 <= i < len(self.words)
        return inside and self.tags[i].startswith("NNP") and self._spelled_as_name(self.words[i])

    @staticmethod
    def _spelled_as_name(word: str) -> bool:
        return word not in MONTHS | WEEKDAYS and word[:1].isalpha()


Spans = list[NameSpan]
Repair = Callable[[Sentence, Spans], Spans]


def is_known(text: str) -> bool:
    """Whether a string is a known country, capital, organisation or people."""
    names = known_names()
    return text in names.states or text in word_list("organisations") or text in names.peoples


def split_at_words(sentence: Sentence, spans: Spans) -> Spans:
    """Cut spans at punctuation and lower-case words; conjunctions separate names."""
    return [part for span in spans for piece in _pieces(sentence, span) for part in _split_and(sentence, piece)]


def _pieces(sentence: Sentence, span: NameSpan) -> Iterator[NameSpan]:
    start = span.start
    while start < span.end:
        end = start
        while end < span.end and _joins(sentence, span, start, end):
            end += 1
        trimmed = _trim(sentence, NameSpan(start, end, span.label))
        if trimmed.end > trimmed.start:
            yield trimmed
        start = max(end, start + 1)


def _joins(sentence: Sentence, span: NameSpan, start: int, i: int) -> bool:
    """Whether word ``i`` continues the name that begins at ``start``."""
    word = sentence.words[i]
    if word[:1].isupper() or word in LINKS or (word[:1].isdigit() and i > start):
        return True
    french = word[:1] == "e" and word[1:2].isupper()
    return french or bool(ARTICLE_NAME.match(word)) or _joins_genitive(sentence, span, start, i)


def _joins_genitive(sentence: Sentence, span: NameSpan, start: int, i: int) -> bool:
    """ "'s" inside of an organisation's name, as in "Children's Fund"."""
    words = sentence.words
    if words[i] != "'s" or span.label != "org" or i == start or i + 1 >= span.end:
        return False
    return not is_known(words[i - 1]) and words[i + 1] in word_list("organisation_words") | {"World", "Daily"}


def _trim(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Without linking words at either end."""
    start, end = span.start, span.end
    while start < end and sentence.words[start] in LINKS - NAME_LINKS:
        start += 1
    while end > start and sentence.words[end - 1] in LINKS:
        end -= 1
    return NameSpan(start, end, span.label)


def _split_and(sentence: Sentence, span: NameSpan) -> Spans:
    words = sentence.words
    if "and" not in words[span.start : span.end]:
        return [span]
    middle = words.index("and", span.start)
    left, right = NameSpan(span.start, middle, span.label), NameSpan(middle + 1, span.end, span.label)
    two_names = (
        span.label != "org"
        or any(is_known(side.text(words)) for side in (left, right))
        or words[middle + 1] in word_list("person_titles")
    )
    return [side for side in (left, right) if side.end > side.start] if two_names else [span]


def strip_titles(sentence: Sentence, spans: Spans) -> Spans:
    """Take titles off names of persons, and persons out of spans of other types."""
    return [kept for span in spans for kept in _strip_title(sentence, span)]


def _strip_title(sentence: Sentence, span: NameSpan) -> Iterator[NameSpan]:
    words = sentence.words
    titles = [i for i in range(span.start, span.end) if words[i] in word_list("titles")]
    strong = [i for i in titles if words[i] in word_list("person_titles")]
    if not titles:
        yield span
    elif span.label == "per" or _titles_person(sentence, span, strong):
        last = titles[-1] if span.label == "per" else strong[-1]
        yield from _before_title(sentence, span, titles[0], last)
        yield from _after_title(sentence, span, last)
    elif span.label != "org":
        yield span
    else:
        yield from _office(sentence, span, titles[0])


def _titles_person(sentence: Sentence, span: NameSpan, strong: list[int]) -> bool:
    """Whether a name follows the last personal title of a span that is not labelled as a person."""
    words = sentence.words
    if not strong or strong[-1] + 1 >= span.end:
        return False
    follows = words[strong[-1] + 1] not in LINKS | word_list("not_after_title")
    return follows and words[span.end - 1] not in word_list("organisation_words") | word_list("not_after_title")


def _before_title(sentence: Sentence, span: NameSpan, first: int, last: int) -> Iterator[NameSpan]:
    """What stands before the titles, where it is a name: "U.S. | Secretary of State | Colin Powell"."""
    before = NameSpan(span.start, first, "per")
    text, names = before.text(sentence.words), known_names()
    if text in names.states:
        yield before._replace(label="geo")
    elif text in word_list("organisations"):
        yield before._replace(label="org")
    elif text in names.peoples:
        yield before._replace(label="gpe")
    elif span.label == "per" and last + 1 >= span.end and first - span.start >= 2:
        yield before


def _after_title(sentence: Sentence, span: NameSpan, last: int) -> Iterator[NameSpan]:
    start = last + 1
    while start < span.end and sentence.words[start] in AFTER_TITLE:
        start += 1
    if start < span.end:
        yield NameSpan(start, span.end, "per")


def _office(sentence: Sentence, span: NameSpan, first: int) -> Iterator[NameSpan]:
    """An organisation with an office in it: "Defense Secretary" goes, "Pentagon Spokesman" is cut."""
    words = sentence.words
    if all(word in word_list("titles") | AFTER_TITLE for word in words[span.start : span.end]):
        return
    if words[span.end - 1] not in word_list("person_titles") or span.end - span.start == 1:
        yield span
    elif first > span.start:
        yield span._replace(end=first)


def name_titled_persons(sentence: Sentence, spans: Spans) -> Spans:
    """Label the proper nouns after a personal title as a person, whatever they were."""
    persons, i = [], 0
    while i + 1 < len(sentence.words):
        end = _titled_end(sentence, spans, i)
        if end:
            persons.append(NameSpan(i + 1, end, "per"))
        i = end or i + 1
    inside = covered(persons)
    others = [span for span in spans if not inside & set(range(span.start, span.end))]
    return sorted([*others, *persons])


def _titled_end(sentence: Sentence, spans: Spans, i: int) -> int:
    """End of the name after the title at ``i``, 0 where there is none."""
    words, no_name = sentence.words, word_list("not_after_title") | word_list("organisation_words")
    titled = words[i] in word_list("person_titles") and (words[i] in ADDRESSES or sentence.is_name(i))
    starts = sentence.is_name(i + 1) and words[i + 1] not in no_name | word_list("titles")
    if not titled or not starts or words[i + 1] in known_names().countries | known_names().peoples:
        return 0
    end = i + 1
    while _continues_name(sentence, end):
        end += 1
    if words[i] == "General":
        return end if i + 1 in covered([span for span in spans if span.label == "per"]) else 0
    return end if words[end - 1] not in no_name and end - i <= LONGEST_NAME else 0


def _continues_name(sentence: Sentence, i: int) -> bool:
    if i >= len(sentence.words):
        return False
    word = sentence.words[i]
    if sentence.is_name(i):
        return word not in word_list("titles") and word not in ("U.S.", "U.N.")
    return (word in PARTICLES or bool(re.match("(al|el)-", word))) and sentence.is_name(i + 1)


def keep_peninsulas(sentence: Sentence, spans: Spans) -> Spans:
    """Make one place of "Korean" + "peninsula"."""
    words = [*sentence.words, ""]
    return [
        NameSpan(span.start, span.end + 1, "geo")
        if span.label == "gpe" and words[span.end].lower() == "peninsula"
        else span
        for span in spans
    ]


def merge_names(sentence: Sentence, spans: Spans) -> Spans:
    """Join neighbours that are one name: "North" + "Korean", "Bank" + of + "Japan", "British" + "Airways"."""
    merged: Spans = []
    for span in spans:
        label = _merged_label(sentence, merged[-1], span) if merged else ""
        if label:
            merged[-1] = NameSpan(merged[-1].start, span.end, label)
        else:
            merged.append(span)
    return merged


def _merged_label(sentence: Sentence, left: NameSpan, right: NameSpan) -> str:
    words = sentence.words
    if left.end + 1 == right.start and words[left.end] == "of":
        heads = word_list("organisation_words") | {"Republic", "Emirate"}
        joins = left.label == "org" and right.label in ("geo", "gpe", "org") and words[left.end - 1] in heads
        return "org" if joins else ""
    if left.end != right.start:
        return ""
    return _neighbours_label(sentence, left, right)


def _neighbours_label(sentence: Sentence, left: NameSpan, right: NameSpan) -> str:
    words, names = sentence.words, known_names()
    text, left_text = NameSpan(left.start, right.end, "").text(words), left.text(words)
    if text in names.peoples:
        return "gpe"
    natural = frozenset("Ocean Sea Peninsula Republic Kashmir Desert".split())
    if text in names.states | word_list("regions") or (left.label == "gpe" and words[right.end - 1] in natural):
        return "geo"
    if left.label == "per" and right.label in ("org", "geo") and left.end - left.start == 1:
        return "per" if _is_surname(words, left, right) else ""
    keyword = right.label == "org" and words[right.end - 1] in word_list("organisation_words")
    return "org" if keyword and left.label in ("gpe", "geo", "org") and is_known(left_text) else ""


def _is_surname(words: list[str], left: NameSpan, right: NameSpan) -> bool:
    names = known_names()
    first, last = words[left.start], words[right.start]
    no_surname = is_known(last) or last in word_list("organisation_words")
    named = first in names.first_names | names.last_names and first not in names.peoples
    return right.end - right.start == 1 and named and not no_surname


def extend_organisations(sentence: Sentence, spans: Spans) -> Spans:
    """Take the organisation words that follow into the name: "Fatah" + "Party"."""
    taken = covered(spans)
    extended: Spans = []
    for span in spans:
        end = span.end
        while sentence.is_name(end) and end not in taken and sentence.words[end] in word_list("organisation_words"):
            end += 1
        grows = span.label in ("org", "gpe") and end > span.end
        extended.append(NameSpan(span.start, end, "org") if grows else span)
    return extended


REPAIRS: tuple[Repair, ...] = (
    split_at_words,
    strip_titles,
    name_titled_persons,
    keep_peninsulas,
    merge_names,
    extend_organisations,
)


def repaired(sentence: Sentence, spans: Spans) -> Spans:
    """All repairs, in their order."""
    for repair in REPAIRS:
        spans = repair(sentence, spans)
    return spans

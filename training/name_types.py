"""The type of a name by its string: lists first, then what a corpus mostly says of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .names import known_names
from .words import word_list

MIN_USES = 4
MIN_SHARE = 0.6
COMPASS = frozenset("North South East West Northern Southern Eastern Western Central".split())
FIRST_PLACE_WORDS = frozenset("Lake Mount Gulf Strait Cape Bay".split())
AFTER_COMPASS = frozenset("Africa America Asia Europe Atlantic Pacific Bank Side Coast".split())
NOT_FIRST_NAMES = frozenset("San North South New Saint Port Santa Al El Costa Christian Sierra Paris Los La".split())
GENERIC_PLACES = frozenset("Building Church Hall Hotel Palace Park Port Quarter Temple Tower Zone Gulf Pass".split())


def without_article(text: str) -> str:
    """A name without "the" in front."""
    return text[4:] if text[:4].lower() == "the " else text


def is_people(text: str) -> bool:
    """Whether a name is one of a nationality, people, faith or political group."""
    peoples = known_names().peoples
    words = text.split()
    all_peoples = len(words) > 1 and all(word in peoples for word in words)
    return text in peoples or text in word_list("parties") or all_peoples


def place_type(text: str) -> str:
    """GPE or LOC for the name of a place."""
    words = without_article(text).split()
    compass = words[0].capitalize() in COMPASS and len(words) > 1 and words[-1] in AFTER_COMPASS
    natural = words[-1] in word_list("place_words") or words[0] in FIRST_PLACE_WORDS
    return "LOC" if compass or natural or " ".join(words) in word_list("regions") else "GPE"


@lru_cache(maxsize=1)
def _event_pattern() -> re.Pattern[str]:
    entries = sorted(word_list("events"))
    starts = "|".join(re.escape(entry[:-1]) + ".+" for entry in entries if entry.endswith(" *"))
    ends = "|".join(re.escape(entry) for entry in entries if not entry.endswith(" *"))
    return re.compile(f"(?:{starts}|(?:.* )?(?:{ends}))")


def listed_type(text: str, label: str) -> str | None:
    """Type of a string that a list decides; "" for strings that name nothing, None where no list decides."""
    names = known_names()
    person_word = label == "PERSON" and text in names.first_names | names.last_names
    for kind, entries in (("NORP", word_list("parties")), ("ORG", word_list("organisations"))):
        if text in entries:
            return kind
    if is_people(text):
        return "NORP"
    if text in word_list("regions"):
        return "LOC"
    if text in names.states and not person_word:
        return "GPE"
    if text in names.provinces and label != "PERSON":
        return "GPE"
    if text in word_list("persons"):
        return "PERSON"
    return "" if text in word_list("no_names") else None


def shaped_type(text: str, label: str, surnames: frozenset[str]) -> str:
    """Type of a name by its words, where the given label disagrees with them."""
    names, words = known_names(), text.split()
    if _event_pattern().fullmatch(text):
        return "MISC"
    if len(words) > 1 and label == "ORG" and words[-1] in word_list("place_words") - GENERIC_PLACES:
        return "LOC"
    if len(words) > 1 and words[-1] in word_list("organisation_words") and label in ("PLACE", "PERSON", "ORG"):
        return "ORG"
    if label not in ("PLACE", "ORG") or text in names.cities:
        return label
    if len(words) == 1:
        return "PERSON" if text in surnames else label
    return "PERSON" if _is_full_name(words, surnames) else label


def _is_full_name(words: list[str], surnames: frozenset[str]) -> bool:
    names = known_names()
    first = words[0] in names.first_names - NOT_FIRST_NAMES
    no_name = word_list("place_words") | word_list("organisation_words")
    last = words[-1] not in no_name and words[-1] in surnames | names.last_names
    return len(words) in (2, 3) and first and last


@dataclass(frozen=True)
class NameTypes:
    """What a corpus says of its strings: surnames, uses, and the type that most uses of a string carry."""

    surnames: frozenset[str]
    uses: dict[str, int]
    majority: dict[str, str]

    def type_of(self, text: str, label: str) -> str:
        """Type of a name labelled PERSON, ORG, PLACE or MISC; "" for no name, PLACE never comes back."""
        plain = without_article(text)
        listed = listed_type(plain, label)
        kind = shaped_type(plain, label, self.surnames) if listed is None else listed
        if listed is None and kind:
            kind = self.majority.get(text, kind)
        return place_type(text) if kind == "PLACE" else kind


def name_types(names: Iterable[tuple[str, str]]) -> NameTypes:
    """Learn surnames and majorities from (text, label) pairs, labels as in ``NameTypes.type_of``."""
    pairs = list(names)
    surnames = _surnames(pairs)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for text, label in pairs:
        plain = without_article(text)
        listed = listed_type(plain, label)
        kind = shaped_type(plain, label, surnames) if listed is None else listed
        if kind:
            counts[text][kind] += 1
    majorities = {text: _majority(kinds) for text, kinds in counts.items()}
    majority = {text: kind for text, kind in majorities.items() if kind}
    return NameTypes(surnames, {text: kinds.total() for text, kinds in counts.items()}, majority)


def _surnames(pairs: list[tuple[str, str]]) -> frozenset[str]:
    """Last words of at least two people's names; a single word counts half."""
    weights: Counter[str] = Counter()
    for text, label in pairs:
        if label == "PERSON":
            weights[text.split()[-1]] += 2 if " " in text else 1
    known = known_names().states | known_names().peoples
    return frozenset(word for word, weight in weights.items() if weight >= 4 and word not in known)


def _majority(kinds: Counter[str]) -> str | None:
    kind, uses = kinds.most_common(1)[0]
    total = kinds.total()
    return kind if total >= MIN_USES and uses / total >= MIN_SHARE else None

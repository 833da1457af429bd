"""A light check that a text is English: the share of English function words among its words.

The list holds common words of English that are no common words of other European languages. Running English
has a quarter to two fifths of them, other languages hardly any: a tenth is generous to lists and tables.
"""

import re

from ..lexicon import words

_BAR = 0.1
_TOO_FEW = 12


def is_english(text: str) -> bool:
    """Whether the text may be English. Fewer than a dozen words are believed if their letters are Latin."""
    found = re.findall(r"[^\W\d_]+", text.casefold())
    if len(found) < _TOO_FEW:
        letters = "".join(found)
        return 2 * sum(map(str.isascii, letters)) >= len(letters)
    return sum(map(words("function_words").__contains__, found)) >= _BAR * len(found)

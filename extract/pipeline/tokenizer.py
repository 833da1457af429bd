"""The tokenizer of the bundled pipeline: spaCy's English rules, hyphens cut as in the treebanks."""

from spacy.lang.en import English
from spacy.language import Language
from spacy.util import compile_infix_regex

AFTER_ABBREVIATION = r"(?<=[A-Za-z]\.)[-–](?=[A-Za-z])"
"""The hyphen of "U.S.-led", which spaCy's own rules leave inside of the word."""


def blank_english() -> Language:
    """An English pipeline without components."""
    nlp = English()
    infixes = [*nlp.Defaults.infixes, AFTER_ABBREVIATION]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]
    return nlp

"""Between the model's literals and RDF literals. Lossless both ways."""

import re
from datetime import date
from typing import Final

from pyoxigraph import Literal as RdfLiteral

from .model import Literal, LiteralType
from .vocabulary import CG, XSD

_ISO_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def english(text: str) -> RdfLiteral:
    return RdfLiteral(text, language="en")


def whole_number(number: int) -> RdfLiteral:
    return RdfLiteral(str(number), datatype=XSD("integer"))


def decimal(number: float) -> RdfLiteral:
    """``0.82`` as ``xsd:decimal``, in canonical form: no exponent, no needless zeros."""
    digits = f"{number:f}".rstrip("0").rstrip(".")
    return RdfLiteral(digits, datatype=XSD("decimal"))


def is_date(text: str) -> bool:
    """Whether ``text`` is a whole date in ISO 8601, such as 2024-05-17."""
    if not _ISO_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def moment(text: str) -> RdfLiteral:
    """An ``xsd:date`` where the text is one, else plain text ("2024-05", "spring")."""
    return RdfLiteral(text, datatype=XSD("date")) if is_date(text) else RdfLiteral(text)


def from_model(literal: Literal) -> RdfLiteral:
    """A phrase in English, a date as ``xsd:date`` where it is one, anything else in a datatype of ours."""
    if literal.type is LiteralType.PHRASE:
        return english(literal.value)
    if literal.type is LiteralType.DATE and is_date(literal.value):
        return moment(literal.value)
    return RdfLiteral(literal.value, datatype=CG(literal.type.value))


def to_model(literal: RdfLiteral) -> Literal:
    """The way back from `from_model`; a datatype that is not ours makes a phrase."""
    if literal.language:
        return Literal(literal.value, LiteralType.PHRASE)
    if literal.datatype == XSD("date"):
        return Literal(literal.value, LiteralType.DATE)
    name = literal.datatype.value.removeprefix(CG.iri)
    return Literal(literal.value, LiteralType(name) if name in set(LiteralType) else LiteralType.PHRASE)

"""What all XML files share."""

import re
from typing import Final

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def legal(text: str) -> str:
    """The text with a replacement character for each character that XML 1.0 cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)

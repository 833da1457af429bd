"""Sieves over common nouns: the same words, the same noun, the same noun of the same owner."""

from collections.abc import Iterator
from itertools import islice

from ..lexicon import table
from ..mentions import Determiner, Kind, Mention
from ..syntax import child
from ..traits import Number
from .chains import Chains, Link, Reason

REACH = 20
"""How many sentences back the same noun still means the same thing."""

REACH_OF_BARE_PLURALS = 6
BELONGING = frozenset(("-", "based", "owned", "run", "backed", "listed", "state", "family", "privately", "publicly"))
"""Words that tell where a body is from or whose it is, as in "the state-owned firm"."""
KNOWN = (Determiner.DEFINITE, Determiner.DEMONSTRATIVE)


def same_words(chains: Chains) -> Iterator[Link]:
    """The same noun with the same modifiers, not counting what is introduced anew or owned."""
    last: dict[str, Mention] = {}
    for mention in chains.common:
        key = written(chains, mention)
        if (
            mention.determiner not in (Determiner.INDEFINITE, Determiner.POSSESSIVE)
            and key in last
            and near(last[key], mention)
        ):
            yield Link(last[key], mention, Reason.SAME_WORDS)
        last[key] = mention


def same_head(chains: Chains) -> Iterator[Link]:
    """A definite noun phrase that adds nothing to an earlier one with the same noun."""
    seen: dict[str, list[Mention]] = {}
    for mention in chains.common:
        if mention.determiner in KNOWN:
            earlier = (one for one in reversed(seen.get(mention.lemma, ())) if may_repeat(one, mention))
            fitting = (one for one in earlier if not is_displaced(chains, one, mention))
            yield from (Link(one, mention, Reason.SAME_HEAD) for one in islice(fitting, 1))
        seen.setdefault(mention.lemma, []).append(mention)


def may_repeat(earlier: Mention, later: Mention) -> bool:
    """Whether a phrase adds nothing to one before, both of one thing or both of several."""
    plurals = {one.traits.number is Number.PLURAL for one in (earlier, later)}
    return later.words <= earlier.words and len(plurals) == 1 and near(earlier, later)


def is_displaced(chains: Chains, earlier: Mention, later: Mention) -> bool:
    """Whether a name of the kind came since somebody's: "his company ... Norvane lost money. The company ..."."""
    between = chains.mentions[chains.index(earlier) + 1 : chains.index(later)]
    owned = earlier.determiner is Determiner.POSSESSIVE or not BELONGING.isdisjoint(earlier.words)
    kind = table("kind_nouns").get(later.lemma) if owned else None
    return kind is not None and any(one.kind is Kind.NAME and one.traits.type == kind for one in between)


def same_owner(chains: Chains) -> Iterator[Link]:
    """The same noun of the same owner: "Ann's house" and "her house"."""
    heads = chains.by_head
    seen: dict[str, list[tuple[Mention, Mention]]] = {}
    for mention in chains.common:
        token = child(chains.document.doc[mention.head], "nmod:poss")
        owner = heads.get(token.i) if token is not None else None
        if owner is None:
            continue
        fitting = [one for one, other in seen.get(mention.lemma, ()) if chains.together(owner, other)]
        if fitting:
            yield Link(fitting[-1], mention, Reason.SAME_OWNER)
        seen.setdefault(mention.lemma, []).append((mention, owner))


def written(chains: Chains, mention: Mention) -> str:
    """The words in lower case, without determiner, genitive ending and punctuation."""
    inner = chains.document.doc[mention.start : mention.end]
    return " ".join(token.lower_ for token in inner if token.pos_ not in ("DET", "PUNCT", "PART"))


def near(earlier: Mention, later: Mention) -> bool:
    """Whether a noun is close enough to one before to mean the same."""
    bare = later.determiner is Determiner.NONE and later.traits.number is Number.PLURAL
    return later.sentence - earlier.sentence <= (REACH_OF_BARE_PLURALS if bare else REACH)

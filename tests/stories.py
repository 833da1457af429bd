"""Three invented articles and their claims, for tests of the graph, the exports and the page.

Between them the claims show every status, attribution (plain and nested), qualifiers filled by entities and
by literals, every entity type and every literal type, a dispute (``MET`` against ``NOT_MET``),
text beyond ASCII and an article without date and address. ``STORIES`` maps each article to its claims.
"""

from datetime import date

from builders import claim, evidence, mention

from claimgraph.graph.model import (
    Article,
    Attribution,
    Claim,
    Entity,
    EntityType,
    Literal,
    LiteralType,
    Modality,
    Polarity,
    Qualifier,
    Relation,
)

RUIZ = Entity("Ana_Ruiz", "Ana Ruiz", EntityType.PERSON, ("Foreign Minister Ana Ruiz", "Ruiz"))
LI = Entity("Li_Wei", "Li Wei", EntityType.PERSON, ("Trade Minister Li Wei",))
STEAD = Entity("Jon_Stead", "Jon Stead", EntityType.PERSON)
PERU = Entity("Peru", "Peru", EntityType.COUNTRY)
ECUADOR = Entity("Ecuador", "Ecuador", EntityType.COUNTRY, ("Ecuador's",))
LIMA = Entity("Lima", "Lima", EntityType.PLACE)
COUNCIL = Entity("Andean_Council", "Andean Council", EntityType.ORGANIZATION)
NORVIK = Entity("Norvik_Metals", "Norvik Metals", EntityType.ORGANIZATION, ("Norvik",))
POST = Entity("Harbour_Post", "Harbour Post", EntityType.ORGANIZATION)
ANALYSTS = Entity("two_analysts", "two analysts", EntityType.GROUP)
MINE = Entity("Quilla_mine", "Quilla mine", EntityType.THING, ("the mine",))
PORT = Entity("Muelle_Peñón", "Muelle Peñón", EntityType.PLACE)
FAIR = Entity("Copper_Fair", "Copper Fair", EntityType.EVENT)

TALKS = Article(
    id="stories/lima-talks.txt",
    title="Ruiz to meet Li in Lima",
    text=(
        "Foreign Minister Ana Ruiz arrived in Lima on Tuesday. "
        "She was to meet Trade Minister Li Wei at the Copper Fair on Friday.\n\n"
        "Peru supplies 40 percent of Ecuador's copper, the Andean Council said. Ruiz did not mention Ecuador."
    ),
    date=date(2024, 5, 15),
)
BID = Article(
    id="https://news.example/2024/06/bid?page=1",
    title="Norvik “may bid” for mine & port",
    text=(
        "Norvik Metals may buy the Quilla mine for 30 million dollars, two analysts told the Harbour Post 🛠. "
        "If the bid fails, Norvik would sell Muelle Peñón to Peru.\n\n"
        'Norvik was founded on 3 March 1998. "We dig with care," said Jon Stead. '
        "Ruiz never met Li Wei, Peru said."
    ),
    date=date(2024, 6, 2),
    url="https://news.example/2024/06/bid?page=1",
)
OUTPUT = Article(
    id="stories/output.txt",
    title="A year at the Quilla mine",
    text=(
        "The Quilla mine yields 12,000 tonnes of copper a year. Norvik Metals owns the mine, "
        "which costs 9 million dollars a year to run. Ana Ruiz met Li Wei in May to discuss it."
    ),
)


ARRIVES = Relation("arrivesIn", "arrives in")
MEETS = Relation("meets", "meets")
POSITION = Relation("holdsPosition", "holds position")
SUPPLIES = Relation("supplies", "supplies")
MENTIONS = Relation("mentions", "mentions")
ACQUIRES = Relation("acquires", "acquires")
SELLS = Relation("sells", "sells")
FOUNDED_ON = Relation("foundedOn", "founded on")
SAYS = Relation("says", "says")
YIELDS = Relation("yields", "yields")
OWNS = Relation("owns", "owns")
COSTS = Relation("costs", "costs")

ARRIVED = claim(
    RUIZ,
    ARRIVES,
    LIMA,
    evidence(
        TALKS,
        "Foreign Minister Ana Ruiz arrived in Lima on Tuesday",
        "Foreign Minister Ana Ruiz",
        "arrived in",
        "Lima",
    ),
    Qualifier("time", Literal("on Tuesday", LiteralType.DATE), mention(TALKS, "on Tuesday"), "2024-05-14"),
)
MINISTER = claim(
    RUIZ,
    POSITION,
    Literal("Foreign Minister"),
    evidence(TALKS, "Foreign Minister Ana Ruiz", "Ana Ruiz", "Foreign Minister", "Foreign Minister"),
    confidence=1.0,
    extractor="titles",
)
TO_MEET = claim(
    RUIZ,
    MEETS,
    LI,
    evidence(
        TALKS,
        "She was to meet Trade Minister Li Wei at the Copper Fair on Friday",
        "She",
        "was to meet",
        "Trade Minister Li Wei",
    ),
    Qualifier("place", FAIR, mention(TALKS, "at the Copper Fair")),
    Qualifier("time", Literal("on Friday", LiteralType.DATE), mention(TALKS, "on Friday"), "2024-05-17"),
    modality=Modality.PLANNED,
    cue="was to",
    confidence=0.82,
)
SUPPLY = claim(
    PERU,
    SUPPLIES,
    ECUADOR,
    evidence(TALKS, "Peru supplies 40 percent of Ecuador's copper", "Peru", "supplies", "Ecuador's"),
    Qualifier("quantity", Literal("40 percent", LiteralType.QUANTITY), mention(TALKS, "40 percent"), "0.4"),
    Qualifier("good", Literal("copper"), mention(TALKS, "copper")),
    attributed_to=Attribution(COUNCIL, mention(TALKS, "the Andean Council")),
)
NOT_MENTIONED = claim(
    RUIZ,
    MENTIONS,
    ECUADOR,
    evidence(TALKS, "Ruiz did not mention Ecuador", "Ruiz", "did not mention", "Ecuador"),
    polarity=Polarity.NEGATIVE,
    cue="not",
)
MAY_BUY = claim(
    NORVIK,
    ACQUIRES,
    MINE,
    evidence(
        BID,
        "Norvik Metals may buy the Quilla mine for 30 million dollars",
        "Norvik Metals",
        "may buy",
        "the Quilla mine",
    ),
    Qualifier("price", Literal("30 million dollars", LiteralType.MONEY), mention(BID, "for 30 million dollars")),
    modality=Modality.POSSIBLE,
    cue="may",
    attributed_to=Attribution(ANALYSTS, mention(BID, "two analysts"), reported_by=POST),
    confidence=0.6,
)
WOULD_SELL = claim(
    NORVIK,
    SELLS,
    PORT,
    evidence(BID, "Norvik would sell Muelle Peñón to Peru", "Norvik", "would sell", "Muelle Peñón"),
    Qualifier("recipient", PERU, mention(BID, "to Peru")),
    modality=Modality.HYPOTHETICAL,
    cue="if",
    confidence=0.5,
)
FOUNDED = claim(
    NORVIK,
    FOUNDED_ON,
    Literal("1998-03-03", LiteralType.DATE),
    evidence(BID, "Norvik was founded on 3 March 1998", "Norvik", "was founded on", "3 March 1998"),
)
DIG = claim(
    STEAD,
    SAYS,
    Literal("We dig with care,", LiteralType.QUOTE),
    evidence(BID, '"We dig with care," said Jon Stead', "Jon Stead", "said", "We dig with care,"),
    extractor="quotations",
)
NOT_MET = claim(
    RUIZ,
    MEETS,
    LI,
    evidence(BID, "Ruiz never met Li Wei", "Ruiz", "met", "Li Wei"),
    polarity=Polarity.NEGATIVE,
    cue="never",
    attributed_to=Attribution(PERU, mention(BID, "Peru", 1)),
)
YIELD = claim(
    MINE,
    YIELDS,
    Literal("12,000 tonnes of copper a year", LiteralType.QUANTITY),
    evidence(
        OUTPUT,
        "The Quilla mine yields 12,000 tonnes of copper a year",
        "The Quilla mine",
        "yields",
        "12,000 tonnes of copper a year",
    ),
)
OWNED = claim(NORVIK, OWNS, MINE, evidence(OUTPUT, "Norvik Metals owns the mine", "Norvik Metals", "owns", "the mine"))
COST = claim(
    MINE,
    COSTS,
    Literal("9 million dollars a year", LiteralType.MONEY),
    evidence(
        OUTPUT,
        "the mine, which costs 9 million dollars a year to run",
        "the mine",
        "costs",
        "9 million dollars a year",
    ),
)
MET = claim(
    RUIZ,
    MEETS,
    LI,
    evidence(OUTPUT, "Ana Ruiz met Li Wei in May", "Ana Ruiz", "met", "Li Wei"),
    Qualifier("time", Literal("in May", LiteralType.DATE), mention(OUTPUT, "in May")),
    Qualifier("purpose", Literal("to discuss it"), mention(OUTPUT, "to discuss it")),
)

STORIES: dict[Article, tuple[Claim, ...]] = {
    TALKS: (MINISTER, ARRIVED, TO_MEET, SUPPLY, NOT_MENTIONED),
    BID: (MAY_BUY, WOULD_SELL, FOUNDED, DIG, NOT_MET),
    OUTPUT: (YIELD, OWNED, COST, MET),
}

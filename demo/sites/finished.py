"""The sites that are finished: two that are being handed over, two that people live in."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

ORCHARD_ROW = Site(
    works=(
        Work("Plinth", 20, 44, 30.5, 30, description="All forty-two plinths, and the drains between the trees."),
        Work("Roof slab", 25, 30, 18, 19, description="Two floors and the stair head, row by row."),
        Work(
            "Finishes",
            25,
            19,
            8,
            6,
            description="Kota stone, lime plaster, kitchens and bathrooms.",
            notes="Carpenter's final account closed at 2.14 crore, 3 lakh under the estimate.",
            setback=Setback(9, "Kota stone of the first two trucks was of three shades and went back."),
        ),
        Work(
            "Clubhouse and orchard",
            15,
            12,
            5,
            4.4,
            description="Courts, pool, paths, and 160 chikoo trees that stayed.",
        ),
        Work("Occupancy certificate", 15, 6, 4.5, 4, description="Inspection by the authority, house by house."),
    ),
    news=(
        News(
            262,
            UpdateType.DELAY,
            "One quarter more, for the stone",
            "The first two trucks of Kota stone were of three shades, and went back to the quarry. The next ones "
            "come in seven weeks. We could lay something else; nobody whom we asked wanted that. So the houses "
            "will be finished a quarter later than promised, with the stone that was promised.",
            by=MemberRole.OWNER,
            priority=Priority.HIGH,
            delay_days=50,
            promises=-5,
            tags=("stone", "date"),
        ),
        News(
            162,
            UpdateType.QUALITY,
            "Every house walked through, twice",
            "Our own people and an inspector of the owners' choosing went through all forty-two houses. 311 points "
            "were written down, 298 are closed. What is left are mostly doors that the rains have swollen.",
            tags=("handover",),
        ),
        News(
            120,
            UpdateType.MILESTONE,
            "The occupancy certificate is here",
            "It came on Thursday, for all three rows. Handovers begin next week, in the order of the "
            "registrations; Asha or Rohan will call each of you for a day.",
            by=MemberRole.OWNER,
            priority=Priority.HIGH,
            tags=("handover",),
        ),
        News(
            55,
            UpdateType.GENERAL,
            "Water: how to share the borewell",
            "City water comes from six to nine; the tank holds a day and a half. Until the society has its own "
            "rules, the gardens get borewell water only, on odd days the first and third row, on even days the "
            "second.",
            tags=("water",),
        ),
        News(
            17,
            UpdateType.GENERAL,
            "Chikoos for everybody",
            "The trees do not know that the place has changed hands. Whoever wants to pick, please do, and leave "
            "the upper branches to the gardener and his ladder.",
            by=MemberRole.SALES,
            priority=Priority.LOW,
            tags=("orchard",),
        ),
    ),
    promised=-8,
)

GRANITE_EXCHANGE = Site(
    works=(
        Work("Foundation between the boulders", 15, 40, 33, 33, description="Rock was cut with wire, not blasted."),
        Work("Fourth slab", 20, 33, 28, 27, description="The shops and the first four floors of offices."),
        Work("Roof slab", 20, 27, 16, 15, description="Floors five to eight and the plant room."),
        Work(
            "Façade",
            20,
            15,
            7.5,
            6,
            description="Granite below, glass and fins above.",
            setback=Setback(8, "Eleven panes were broken in transit and had to be made again."),
        ),
        Work("Cooling and lifts", 15, 12, 5, 4.2, description="Chillers, four lifts, raised floors."),
        Work("Occupancy certificate", 10, 5, 3.5, 3, description="Fire, lifts, power, and the building as a whole."),
    ),
    news=(
        News(
            128,
            UpdateType.QUALITY,
            "Fire drill with the brigade",
            "The brigade came with two engines and cleared the building from the eighth floor in seven minutes. "
            "One of the stair doors did not close by itself; it does now.",
            tags=("fire",),
        ),
        News(
            90,
            UpdateType.MILESTONE,
            "Occupancy certificate received",
            "All eight floors and the shops may be used. Fit-out rules are in the handbook; the goods lift is "
            "booked with Anu, and drilling is possible before nine and after six.",
            by=MemberRole.OWNER,
            priority=Priority.HIGH,
            tags=("handover", "fit-out"),
        ),
        News(
            26,
            UpdateType.SAFETY,
            "Fit-out: please shut the valves",
            "On the fifth floor a sprinkler line was cut on a Sunday, and the third floor had to be dried for a "
            "week. Whoever works at ceilings calls the control room first, day or night; it takes two minutes.",
            priority=Priority.HIGH,
            tags=("fit-out",),
        ),
    ),
)

CASUARINA_TERRACE = Site(
    works=(
        Work("Foundation", 25, 49, 41.5, 41, description="Strip footings on sand, both blocks."),
        Work("Top slab", 35, 41, 29, 30, description="Ground and four floors."),
        Work("Finishes", 30, 30, 17, 18, description="Tiles, doors, lime wash."),
        Work("Handover", 10, 17.5, 15, 15, description="Certificate, keys, and the first meeting of the residents."),
    ),
)

TAMARIND_FIELDS = Site(
    works=(
        Work("Survey and levelling", 20, 52, 46, 45, description="Plots pegged, the tank's bund left as it was."),
        Work("Roads and drains", 40, 45, 36, 34, description="Three lanes, tarred, with drains on both sides."),
        Work("Power and water", 30, 34, 25, 24, description="Cables under the ground, the tower by the gate."),
        Work("Titles and gate", 10, 26, 21, 21, description="Every title registered; the gate with its guard."),
    ),
)

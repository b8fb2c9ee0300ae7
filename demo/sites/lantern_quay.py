"""The site of Lantern Quay: on the water, and at the mercy of it; the top slab is what they work at."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

WORKS = (
    Work(
        "Piling",
        18,
        19,
        13,
        12,
        description="Piles of 32 m under both buildings, down to the rock.",
        notes="Pile B-17 was redone at the contractor's cost. Load test reports are in the blue file.",
    ),
    Work("Plinth above the flood", 8, 13, 9.5, 9.2, description="Raised to 1.2 m above the highest water on record."),
    Work(
        "Fifth slab",
        16,
        9.2,
        5.6,
        5,
        description="Bow and Stern up to the fifth floor.",
        setback=Setback(5.9, "Barges with sand could not land for four weeks of high water."),
    ),
    Work(
        "Top slab",
        16,
        5,
        -1.5,
        percent=60,
        description="Floors six to ten and the two penthouses under each roof.",
        notes=(
            "Tower crane of Stern is hired by the week since the contract ran out; ask Revathi before every extension."
        ),
        setback=Setback(2.4, "The wind: 31 days on which neither crane could turn."),
    ),
    Work(
        "Walls and verandas", 14, 4, -6, percent=30, description="Laterite block, lime render, teak-coloured screens."
    ),
    Work("Finishes", 18, -2, -11, description="Stone floors, kitchens, bathrooms, the screens of the verandas."),
    Work("Jetty and promenade", 6, -4, -12.5, description="Piles for the jetty stand; deck and lamps come last."),
    Work(
        "Harbour licences",
        4,
        10,
        -8,
        percent=40,
        description="Licences of the port and of the inland navigation.",
        visible=False,
    ),
)

NEWS = (
    News(
        205,
        UpdateType.QUALITY,
        "Load test: pile S-09 carries what it should",
        "S-09 was loaded with one and a half times what it will ever carry, 465 tonnes of sand bags on a platform. "
        "It settled by 6.1 mm and came back by 4.9. The engineer from the college has signed the report.",
        tags=("piles",),
    ),
    News(
        153,
        UpdateType.MILESTONE,
        "Fifth slab, both buildings",
        "Bow on Tuesday, Stern on Sunday. The stage of the plan that waits for the fifth slab falls due with it. "
        "From the fifth floor one sees the whole of the backwater, and the ferry, which is late as well.",
        priority=Priority.HIGH,
        tags=("structure",),
    ),
    News(
        0,
        UpdateType.DELAY,
        "Ten weeks, and a new date",
        "Last year's monsoon we had planned for; this one stayed longer. On 31 days the wind was too strong for "
        "the cranes, and for a fortnight no barge could land. We are ten weeks behind. Building faster now would "
        "mean taking the forms off earlier than the concrete allows, which we will not do. So the date of "
        "completion moves by one quarter. It takes the next monsoon into account as well, and it is the one that "
        "we promise.",
        by=MemberRole.OWNER,
        priority=Priority.HIGH,
        delay_days=70,
        promises=14,
        tags=("monsoon", "date"),
        season=(8, 26),
    ),
    News(
        71,
        UpdateType.SAFETY,
        "Life jackets on the barge",
        "Since a carpenter fell into the water beside the jetty (he is well, and can swim), everybody on the barge "
        "and on the jetty piles wears a jacket. Visitors who come by ferry get one at the landing.",
        tags=("jetty",),
    ),
    News(
        34,
        UpdateType.GENERAL,
        "The screens: come and choose the tone",
        "Three samples of the veranda screens hang in the sample room, teak, walnut and grey. What most of you "
        "prefer, all get, since the house should look like one. The list closes at the end of next month.",
        by=MemberRole.SALES,
        tags=("screens", "choice"),
    ),
    News(
        9,
        UpdateType.MILESTONE,
        "Bow is at the eighth floor",
        "Bow's eighth slab is cast, Stern is one behind. The verandas up to the third floor have their render.",
        tags=("Bow", "structure"),
    ),
)

SITE = Site(WORKS, NEWS, promised=11)

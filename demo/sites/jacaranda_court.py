"""The site of Jacaranda Court: both buildings have their roof, walls and windows are under way."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

WORKS = (
    Work(
        "Foundation",
        15,
        21,
        17.5,
        17,
        description="Footings and ground beams, dug by hand wherever a tree stood close.",
    ),
    Work(
        "Fifth slab",
        15,
        17,
        11.6,
        11,
        description="Both buildings up to the fifth floor.",
        notes="Steel was bought ahead at 61,400 a tonne; the last lot may be returned, see the letter of March.",
    ),
    Work(
        "Roof slab",
        15,
        11,
        5.5,
        4,
        description="Floors six to ten and the water tanks.",
        setback=Setback(6.2, "The mixing plant at Hoskote stood still for five weeks; no other had our grade."),
    ),
    Work(
        "Walls and windows",
        15,
        7,
        -2.2,
        percent=55,
        description="Block walls, lintels and frames; then the windows, with their mosquito mesh.",
        notes=(
            "Window supplier offers anodised instead of powder coated at the same price: not accepted, the brochure "
            "says coated."
        ),
        setback=Setback(0.9, "Window frames came 8 mm too wide for Mauve and went back to the maker."),
    ),
    Work("Services", 15, 4, -5, percent=30, description="Water, drains, power, gas and the sewage treatment plant."),
    Work("Finishes", 17, -1, -9, description="Floors, doors, kitchens, paint."),
    Work(
        "Court and paths",
        5,
        -6,
        -10.5,
        description="Paths between the jacarandas, benches, light; not one tree is felled.",
    ),
    Work("Snagging", 3, -9, -11, description="Going through every flat with a list.", visible=False),
)

NEWS = (
    News(
        248,
        UpdateType.MILESTONE,
        "Indigo is at the eighth slab, Mauve at the seventh",
        "Both crews cast in the same week for the first time. The heights were checked with the level on Monday: "
        "Indigo is 4 mm low at one corner, well within what is allowed.",
        tags=("structure",),
    ),
    News(
        186,
        UpdateType.DELAY,
        "No concrete for five weeks, and what it means for the date",
        "The mixing plant at Hoskote has lost its licence for the time being, and nobody else nearby makes the "
        "grade that our engineer prescribes. We looked at four plants and took the one at Malur, which can begin "
        "in five weeks. We will not build with a weaker mix. Completion moves by two months, and the date below is "
        "the one that we now promise. We are sorry; please write if it upsets your plans, and we will look for a "
        "way.",
        by=MemberRole.OWNER,
        priority=Priority.HIGH,
        delay_days=56,
        promises=11,
        tags=("concrete", "date"),
    ),
    News(
        121,
        UpdateType.MILESTONE,
        "Both buildings have their roof",
        "The roof slab of Mauve was poured on Friday, a week after Indigo's. The tradition wants a coconut and "
        "sweets for all; there were 140 of us. The stage that waits for it falls due with this.",
        priority=Priority.HIGH,
        tags=("structure",),
    ),
    News(
        92,
        UpdateType.SAFETY,
        "Ninety days without an accident",
        "The board at the gate shows 90. The last entry is a cut finger. We have put nets under the ninth floor "
        "all the same, and nobody goes up without a harness, visitors included, who do not go up at all for now.",
        priority=Priority.LOW,
        tags=("safety",),
    ),
    News(
        58,
        UpdateType.QUALITY,
        "Rain test of the roofs",
        "We dammed up both roofs and left 5 cm of water on them for three days. One damp patch under Indigo's lift "
        "room: opened, sealed, and flooded again for three days. Dry.",
        tags=("roof", "waterproofing"),
    ),
    News(
        30,
        UpdateType.GENERAL,
        "How the jacarandas are doing",
        "The arborist was here. Thirty-eight of the forty trees have taken the building well; two near the ramp "
        "get water by drip until the roots have found their way around the drain.",
        priority=Priority.LOW,
        tags=("trees",),
    ),
    News(
        12,
        UpdateType.DELAY,
        "Window frames for Mauve went back",
        "The first 60 frames were 8 mm too wide. The maker in Peenya cuts them again at his cost; Mauve gets its "
        "windows about twelve days later than Indigo. The plasterers have been sent to Indigo meanwhile, so that "
        "the promised month stays.",
        delay_days=12,
        tags=("Mauve", "windows"),
    ),
    News(
        1.1,
        UpdateType.QUALITY,
        "Gas line: results",
        "Pressure held at 2 bar for 12 hours in Indigo. Waiting for the certificate with its number from the gas "
        "company before we publish.",
        draft=True,
        tags=("gas",),
    ),
)

SITE = Site(WORKS, NEWS, promised=9)

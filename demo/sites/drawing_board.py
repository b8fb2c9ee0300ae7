"""The sites on which nothing stands yet: the phases are planned, and two of them have begun on paper."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

MILL_WHARF = Site(
    works=(
        Work(
            "Approvals and clearing",
            5,
            9,
            0.3,
            percent=80,
            description="Commencement certificate, demolition of the sheds, shoring of the north-light hall.",
            notes=(
                "File moved to the executive engineer's desk on the second attempt. Heritage committee wants "
                "the trusses numbered."
            ),
            setback=Setback(0.5, "The heritage committee meets once a month, and its last meeting fell out."),
        ),
        Work("Plinth", 15, -2, -10, description="Piles in reclaimed ground, and the street of shops above them."),
        Work("Ninth slab", 20, -10, -20, description="Spindle and Loom up to the ninth floor."),
        Work("Top slab", 20, -20, -29, description="Up to the seventeenth floor and the roof garden."),
        Work(
            "Walls, windows and services",
            20,
            -18,
            -36,
            description="Block walls, windows against the wind from the harbour, risers.",
        ),
        Work("Finishes", 20, -28, -44, description="Floors, kitchens, bathrooms, lifts, mechanical parking."),
    ),
    news=(
        News(
            16,
            UpdateType.GENERAL,
            "Launched, with 136 homes and 8 shops",
            "Plans, prices and the schedule of payments are in the app as of today. The last approval is still "
            "out; nothing falls due by progress before the work has begun.",
            by=MemberRole.SALES,
            tags=("launch",),
        ),
        News(
            6,
            UpdateType.DELAY,
            "The last approval needs one more meeting",
            "The heritage committee's meeting of this month fell out for lack of a quorum. We expect the "
            "certificate a month later than we had hoped, and begin then. The promised quarter has room for it and "
            "stays.",
            by=MemberRole.OWNER,
            delay_days=30,
            priority=Priority.NORMAL,
            tags=("approvals",),
        ),
    ),
)

HARBOUR_LANE = Site(
    works=(
        Work("Foundation", 30, -6, -14, description="Piles and plinth."),
        Work("Top slab", 40, -14, -28, description="Nine floors."),
        Work("Finishes", 30, -26, -39, description="From plaster to keys."),
    ),
)

"""The site of Oryx Terraces: the podium is done, the frames stand at the fourth floor."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

WORKS = (
    Work(
        "Enabling works and piling", 10, 14, 10, 9.5, description=("Shoring against the creek, dewatering, 164 piles.")
    ),
    Work(
        "Podium",
        15,
        9.5,
        7,
        6,
        description="Two levels of parking under a shaded court.",
        setback=Setback(6.8, ("The pump broke twice, and the spare part lay at the port for three weeks.")),
    ),
    Work(
        "Seventh floor",
        15,
        6,
        -0.5,
        percent=55,
        description="Frames of Creek and Garden up to the seventh floor, where the first terraces lie.",
        notes=(
            "Rebar fixing by the second subcontractor since week 31. Back-charge for the rejected cover blocks: 42,000."
        ),
        setback=Setback(1.4, "Post-tensioning jacks waited for their calibration certificate.", 40),
    ),
    Work("Top floor", 15, -1, -6, description="Up to the fourteenth floor and the roofs."),
    Work(
        "Façade and glazing",
        15,
        -3,
        -11,
        description="Double glazing, shading fins, the stone of the podium.",
        setback=Setback(0.7, "The glazing contract had to be tendered again; the first bidder withdrew."),
    ),
    Work("Cooling, lifts and services", 15, -2, -13, description="Connection to the district cooling, six lifts."),
    Work("Interiors", 12, -6, -16, description="Floors, kitchens, bathrooms, wardrobes."),
    Work(
        "Authority approvals",
        3,
        12,
        -18,
        percent=35,
        description="Building completion certificate and its inspections.",
        visible=False,
    ),
)

NEWS = (
    News(
        180,
        UpdateType.MILESTONE,
        "Podium complete",
        "The podium slab is finished, waterproofed and flood-tested, and the consultant has certified it to the "
        "escrow account trustee. Buyers on the construction-linked plan have the podium stage in their schedule "
        "with its date.",
        priority=Priority.HIGH,
        tags=("podium",),
    ),
    News(
        133,
        UpdateType.DELAY,
        "One quarter later: terraces before façade",
        "The re-tendering of the structure's upper floors took longer than the float that we had in the programme. "
        "We considered working on the façade in parallel, under people pouring terraces above, and decided against "
        "it. Completion moves by 60 days and with it into the next quarter. Service charges begin at handover, not "
        "before.",
        by=MemberRole.OWNER,
        priority=Priority.HIGH,
        delay_days=60,
        promises=19,
        tags=("programme", "date"),
    ),
    News(
        84,
        UpdateType.SAFETY,
        "What we do when the wind is up",
        "Above 38 km/h at the tip both cranes stop, above 45 the hoist does, and the formwork is tied down before "
        "anybody leaves. That was six half days last month. Viewings from the hoist are then moved, not cancelled; "
        "Omar writes to you the evening before.",
        tags=("wind", "visits"),
    ),
    News(
        47,
        UpdateType.QUALITY,
        "Stressing records, floors three and four",
        "All tendons of floors three and four were stressed and their elongation measured: within 4 % of what was "
        "calculated, 7 % being allowed. Two jacks had been sent for calibration before, which is why we were late.",
        priority=Priority.LOW,
        tags=("post-tensioning",),
    ),
    News(
        16,
        UpdateType.GENERAL,
        "View from the fourth floor of Creek",
        "From the hoist one now sees over the neighbours to the creek. We have put a few pictures up in the sales "
        "office; they were taken where the terrace of C-0402 will be.",
        by=MemberRole.SALES,
        tags=("Creek",),
    ),
)

SITE = Site(WORKS, NEWS, promised=16)

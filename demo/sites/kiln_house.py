"""The site of Kiln House: three towers, of which the smallest has its roof and the tallest is at the fifteenth slab."""

from demo.works import News, Setback, Site, Work
from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import UpdateType

WORKS = (
    Work(
        "Excavation and foundations",
        12,
        25,
        19,
        18.5,
        description="Down to the murum at 9 m, anchored on the pond side; raft under each tower.",
        notes="Final bill of the excavation contractor agreed; retention of 5 % to be released with the podium.",
    ),
    Work(
        "Basements and podium",
        8,
        19,
        15.5,
        15.2,
        description="Two levels of parking and the slab that the garden lies on.",
    ),
    Work(
        "Fifteenth slab",
        20,
        15,
        0.8,
        0.2,
        description="Structure of the three towers up to the fifteenth floor of Tower B. Tower C has its roof.",
        notes=(
            "Cycle was 11 days a floor up to the ninth, 14 since. Second set of wall forms is on hire until the "
            "18th slab."
        ),
        setback=Setback(2.6, "Rain on 23 days on which concrete should have been poured; two slabs came late."),
    ),
    Work(
        "Top slab", 12, 0.15, -5, percent=5, description="Floors sixteen to twenty-two of Tower B and the tank rooms."
    ),
    Work(
        "Walls and plaster",
        15,
        8,
        -4,
        percent=72,
        description="Fly-ash blocks inside, our own brick outside where hands reach it.",
        notes=(
            "Mason gangs short by 14 against the programme. Do not release the third running bill before the plumb "
            "check."
        ),
        setback=Setback(1.1, "The kiln's own bricks came three weeks late; Tower A waits at the seventh floor."),
    ),
    Work(
        "Water, power and drains",
        10,
        6,
        -6.5,
        percent=45,
        description="Risers, drains and conduits, floor by floor behind the walls.",
        setback=Setback(1.9, "Pressure test on floors 2 to 4 of Tower C was repeated after two joints wept.", 30),
    ),
    Work(
        "Finishes and lifts",
        15,
        1.6,
        -11,
        percent=10,
        description="Tiles, doors, paint; six lifts, of which Tower C's come first.",
    ),
    Work(
        "Pond, gardens and clubhouse",
        5,
        -8,
        -14.5,
        description="The pond walk, the library in the kiln, pool and courts.",
    ),
    Work(
        "Claims and retention",
        3,
        12,
        -16,
        percent=20,
        description="Settling of accounts with the contractors.",
        notes="Claim of the piling contractor, 38 lakh, is disputed; hearing before the arbitrator is being fixed.",
        visible=False,
    ),
)

NEWS = (
    News(
        228,
        UpdateType.MILESTONE,
        "Tower C has its roof",
        "The eleventh and last slab of Tower C was cast on Saturday night, 186 cubic metres in one go. Block work "
        "has reached the sixth floor below it. From now on the crane of Tower C helps out at B.",
        tags=("Tower C", "structure"),
    ),
    News(
        191,
        UpdateType.QUALITY,
        "Concrete of the eighth slab: all 27 cubes passed",
        "The 28-day results of Tower B's eighth slab are in from the laboratory in Hadapsar. The weakest of 27 "
        "cubes reached 37.4 N/mm² where 35 are asked for. Whoever wants to see the sheets: they lie at the site "
        "office.",
        priority=Priority.LOW,
        tags=("Tower B", "concrete"),
    ),
    News(
        150,
        UpdateType.SAFETY,
        "Helmets for visitors, and no visits above the fourth floor",
        "Since the outer scaffolding of Tower B is being raised, we take visitors to Tower C and to the fourth "
        "floor of Tower A only. Please come in closed shoes; helmets and vests are at the gate. Children under "
        "twelve we have to ask to stay with the watchman's wife, who makes good tea.",
        tags=("visits",),
    ),
    News(
        117,
        UpdateType.GENERAL,
        "A sample flat in Tower C",
        "C-0102 is furnished as it will be handed over, with the tiles, doors and fittings of the agreement and "
        "nothing beside them. What is not in the agreement has a yellow tag. Open during visiting hours.",
        by=MemberRole.SALES,
        tags=("Tower C", "sample flat"),
    ),
    News(
        0,
        UpdateType.DELAY,
        "Rain has cost us three weeks at Tower B",
        "Between June and the middle of August it rained on 23 days on which we would have poured concrete. Tower "
        "B is three weeks behind its programme. We have put on a second set of wall forms and a night shift for "
        "the fixing of steel, and expect to have made up for it by the twentieth slab. The promised month of "
        "completion stays as it is; should that change, you will read it here first.",
        by=MemberRole.OWNER,
        delay_days=21,
        priority=Priority.HIGH,
        tags=("Tower B", "monsoon"),
        season=(8, 18),
    ),
    News(
        63,
        UpdateType.QUALITY,
        "Two joints wept in Tower C, and were made again",
        "At the pressure test of floors two to four (10 bar for 24 hours) two joints of the cold water line let "
        "water through, in C-0203 and C-0401. Both were cut out and made again, the test was repeated on all three "
        "floors, and held. The plumber's foreman has signed for each riser since.",
        tags=("Tower C", "plumbing"),
    ),
    News(
        40,
        UpdateType.GENERAL,
        "The chimneys are standing firm",
        "The mason from Morbi who repointed both chimneys has finished. The taller one leans 11 cm, as it has "
        "since 1961; the structural engineer measured it again and is content. They will be lit from below.",
        by=MemberRole.OWNER,
        priority=Priority.LOW,
        tags=("old brickworks",),
    ),
    News(
        24,
        UpdateType.MILESTONE,
        "Fourteen of twenty-two",
        "The fourteenth slab of Tower B was cast on Wednesday. Windows go in on floors one to five of Tower C; in "
        "Tower A the block work stands at the seventh floor and waits for bricks.",
        tags=("Tower B", "Tower C", "windows"),
    ),
    News(
        5,
        UpdateType.MILESTONE,
        "The fifteenth slab is cast",
        "Poured in eleven hours, 212 cubic metres, without a drop of rain. With it the phase that a stage of most "
        "plans waits for is complete: whoever has that stage finds it in the app with its date. Forms come off the "
        "thirteenth floor next week.",
        priority=Priority.HIGH,
        tags=("Tower B", "structure"),
    ),
    News(
        1.2,
        UpdateType.GENERAL,
        "Road closed for the new transformer",
        "The electricity board brings our transformer on Thursday or Friday night; Baner Road will be closed from "
        "eleven to five. Still to be confirmed with the junior engineer. Check the name of the feeder before this "
        "goes out.",
        draft=True,
        tags=("power",),
    ),
)

SITE = Site(WORKS, NEWS)

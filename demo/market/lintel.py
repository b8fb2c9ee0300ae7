"""Lintel & Sons of Pune: the towers on the old brickworks, a row of villas, and a mill that has just been launched."""

from decimal import Decimal

from demo.blueprint import Block, ExtraOffer, House, Member, Pin, Scheme, Stack, Stock, Terms, hours
from demo.market.terms import GST_5, LENIENT, bank_loan, fixed, in_full, linked, monthly, of_base, per_floor, per_sqft
from demo.sites import drawing_board, finished, kiln_house
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.units import Facing, UnitType

TWO, THREE, FOUR = UnitType.TWO_BHK, UnitType.THREE_BHK, UnitType.FOUR_BHK_PLUS
_KILN_PHASES = (("Fifteenth slab", 10), ("Top slab", 25), ("Finishes and lifts", 25))

KILN_HOUSE = Scheme(
    name="Kiln House",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.CONSTRUCTION,
    address="Old Brickworks, Baner Road, Baner",
    city="Pune",
    state="Maharashtra",
    zipcode="411045",
    latitude=Decimal("18.559700"),
    longitude=Decimal("73.786800"),
    project_area=186_400,
    description=(
        "Three towers on the old brickworks. Two of the chimneys stay, and so does the clay pit, which becomes a pond "
        "with a walk around it. The towers stand apart and turned, so that no living room looks into another.\n\n"
        "Brick where hands reach it, render above; a deep balcony to every living room; four or five homes to a "
        "floor, with two lifts and a stair in daylight. The market on Baner Road is six minutes on foot."
    ),
    amenities=(
        "Lap pool, 25 m",
        "Pond walk",
        "Library in the kiln",
        "Gym",
        "Play court",
        "Crèche",
        "Workshop with tools",
        "Guest rooms",
        "Rainwater harvesting",
        "Solar for common areas",
        "EV charging",
        "Full power backup",
    ),
    rera_number="P52100031847",
    blocks=(
        Block(
            "A",
            range(1, 17),
            (
                Stack(TWO, 912, Facing.NORTH_EAST, "Pond view"),
                Stack(THREE, 1184, Facing.EAST, "Pond view"),
                Stack(THREE, 1226, Facing.WEST, "Hill view"),
                Stack(TWO, 876, Facing.NORTH_WEST),
            ),
            "A-{floor:02}{position:02}",
            refuge=frozenset({(8, 4)}),
        ),
        Block(
            "B",
            range(1, 23),
            (
                Stack(FOUR, 1648, Facing.NORTH_EAST, "Hill view"),
                Stack(THREE, 1310, Facing.NORTH),
                Stack(TWO, 905, Facing.WEST),
                Stack(THREE, 1184, Facing.EAST, "Pond view"),
                Stack(FOUR, 1592, Facing.SOUTH_EAST, "Pond view"),
            ),
            "B-{floor:02}{position:02}",
            refuge=frozenset({(8, 3), (15, 3)}),
        ),
        Block(
            "C",
            range(1, 12),
            (
                Stack(TWO, 864, Facing.EAST, "Garden view"),
                Stack(TWO, 878, Facing.WEST),
                Stack(THREE, 1150, Facing.NORTH, "Garden view"),
                Stack(TWO, 880, Facing.NORTH),
            ),
            "C-{floor:02}{position:02}",
            refuge=frozenset({(8, 4)}),
        ),
    ),
    rate=Decimal(10_000),
    rise=Decimal("0.002"),
    level=12,
    rounding=10_000,
    started=25,
    published=610,
    promised=16,
    precision=DatePrecision.MONTH,
    charges=(per_floor(29_600, 4),),
    taxes=(GST_5,),
    extras=(
        ExtraOffer("Car park, covered", Decimal(450_000), 190, 0.6),
        ExtraOffer("Storage room", Decimal(175_000), 14, 0.16),
        ExtraOffer("EV charging point", Decimal(65_000), 60, 0.12),
    ),
    plans=(
        linked(*_KILN_PHASES),
        in_full(),
        bank_loan(("Fifteenth slab", 25), ("Top slab", 25), ("Finishes and lifts", 25)),
    ),
    stock=Stock(
        withheld=24,
        live={
            BookingStatus.RESERVED: 6,
            BookingStatus.TOKEN_PAID: 9,
            BookingStatus.CONFIRMED: 30,
            BookingStatus.AGREEMENT_SIGNED: 56,
            BookingStatus.REGISTERED: 28,
        },
        expired=9,
        cancelled=8,
        keep_free=frozenset({"C-0101", "B-1205", "A-1204"}),
        pins=(
            Pin(
                "B-1204",
                "meera.joshi",
                BookingStatus.AGREEMENT_SIGNED,
                212,
                0,
                ("Car park, covered",),
                ("Kiran", "sister-in-law"),
                owes="Fifteenth slab",
            ),
            Pin("A-0902", "farhan.qureshi", BookingStatus.TOKEN_PAID, 3.2, 2, ("Car park, covered",)),
            Pin(
                "C-0301",
                "lakshmi.subbaraman",
                BookingStatus.CONFIRMED,
                16,
                wish="The tall unit beside the fridge as in the sample flat, to be paid at handover.",
            ),
            Pin("A-1503", "joseph.mathew", BookingStatus.REGISTERED, 340, 1, ("Car park, covered", "Storage room")),
            Pin("B-0704", "sameer.gokhale", BookingStatus.AGREEMENT_SIGNED, 150, 2, ("Car park, covered",)),
            Pin("A-0601", "swati.pendharkar", BookingStatus.AGREEMENT_SIGNED, 260, 0, ("Car park, covered",)),
            Pin("C-0703", "raghav.tilak", BookingStatus.REGISTERED, 330, 0, ("Car park, covered",), ("Jaya", "mother")),
            Pin("B-1805", "ananya.bhattacharya", BookingStatus.CONFIRMED, 24, 0, ("Car park, covered",)),
            Pin("A-0302", "mohan.bafna", BookingStatus.AGREEMENT_SIGNED, 400, 1),
            Pin("B-1403", "rustom.daruwala", BookingStatus.AGREEMENT_SIGNED, 95, 1, owes="On agreement"),
            Pin("A-1102", "ashok.malpani", BookingStatus.AGREEMENT_SIGNED, 80, owes="On agreement"),
            Pin("C-0904", "nikhil.waghmare", BookingStatus.AGREEMENT_SIGNED, 130, 2),
            Pin("C-0502", "vandana.kelkar", BookingStatus.CONFIRMED, 20, 0, ("Car park, covered",), walked_in=True),
        ),
    ),
    registry="HVL-17",
    terms=Terms(cooling_off_days=7, interest_percent=Decimal(9), forfeit=LENIENT, visit_capacity=3),
    opening_hours=hours("10:00", "18:30", closed=("tuesday",), sunday=("10:00", "16:00")),
    featured=True,
    revisions=((16, Decimal(3)), (9, Decimal(4))),
    site=kiln_house.SITE,
)

ORCHARD_ROW = Scheme(
    name="Orchard Row",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.COMPLETED,
    address="Chikoo Lane, off the Shela road, Shela",
    city="Ahmedabad",
    state="Gujarat",
    zipcode="380058",
    latitude=Decimal("22.994100"),
    longitude=Decimal("72.460300"),
    project_area=214_000,
    description=(
        "Forty-two row houses between the trees of an old chikoo orchard. Each has its own court, a kitchen that "
        "opens to it, and a roof terrace on the north side, out of the afternoon sun.\n\n"
        "The houses are finished and have their certificate; the last three are shown by appointment."
    ),
    amenities=(
        "Orchard of 160 trees",
        "Clubhouse",
        "Children's pool",
        "Badminton court",
        "Kitchen gardens",
        "Gate with guard",
        "Sewage treatment",
        "Borewell and city water",
    ),
    rera_number="PR/GJ/AHMEDABAD/SANAND/AUDA/RAA09417/2023",
    blocks=tuple(
        Block(
            row,
            range(1),
            tuple(
                Stack(
                    UnitType.VILLA,
                    2480 if place in (0, 13) else 2150,
                    facing,
                    "Corner plot" if place in (0, 13) else None,
                )
                for place in range(14)
            ),
            "R-{count:02}",
            first=first,
            premium=premium,
        )
        for row, facing, first, premium in (
            ("First row", Facing.EAST, 1, Decimal("1.03")),
            ("Second row", Facing.WEST, 15, Decimal(1)),
            ("Third row", Facing.EAST, 29, Decimal("1.01")),
        )
    ),
    rate=Decimal(6_900),
    rise=Decimal(0),
    rounding=25_000,
    started=44,
    published=1180,
    promised=-5,
    precision=DatePrecision.QUARTER,
    completed=4,
    charges=(
        fixed("Clubhouse membership", 300_000),
        per_sqft("Maintenance, two years", 72),
        of_base("Corpus fund", "1"),
    ),
    taxes=(GST_5,),
    extras=(
        ExtraOffer("Lift, two stops", Decimal(950_000), 42, 0.2),
        ExtraOffer("Solar roof, 5 kW", Decimal(310_000), 42, 0.4),
    ),
    plans=(
        linked(("Plinth", 20), ("Roof slab", 25), ("Finishes", 20), agreement=15),
        in_full(30),
        bank_loan(("Plinth", 25), ("Roof slab", 25), ("Finishes", 25)),
    ),
    stock=Stock(
        withheld=1,
        live={
            BookingStatus.RESERVED: 1,
            BookingStatus.TOKEN_PAID: 1,
            BookingStatus.CONFIRMED: 2,
            BookingStatus.AGREEMENT_SIGNED: 5,
            BookingStatus.REGISTERED: 12,
            BookingStatus.COMPLETED: 17,
        },
        expired=2,
        cancelled=4,
        pins=(
            Pin(
                "R-14",
                "tenzin.dolma",
                BookingStatus.AGREEMENT_SIGNED,
                190,
                0,
                ("Solar roof, 5 kW",),
                owes="On handover",
            ),
            Pin("R-05", "nasreen.contractor", BookingStatus.REGISTERED, 700, 0, ("Lift, two stops",)),
            Pin("R-22", "hemant.barot", BookingStatus.COMPLETED, 900, 0),
            Pin("R-31", "ishita.choksi", BookingStatus.AGREEMENT_SIGNED, 150, 2),
            Pin("R-09", "harshad.lalwani", BookingStatus.COMPLETED, 820, 1, ("Solar roof, 5 kW",)),
        ),
    ),
    registry="SND-2",
    terms=Terms(hold_hours=48, token_percent=Decimal(2), forfeit=LENIENT),
    featured=True,
    revisions=((26, Decimal(5)), (8, Decimal(4))),
    site=finished.ORCHARD_ROW,
)

MILL_WHARF = Scheme(
    name="Mill Wharf",
    project_type=ProjectType.MIXED,
    status=ProjectStatus.PLANNING,
    address="Spindle Yard, off Tokersey Jivraj Road, Sewri",
    city="Mumbai",
    state="Maharashtra",
    zipcode="400015",
    latitude=Decimal("18.998300"),
    longitude=Decimal("72.855100"),
    project_area=96_200,
    description=(
        "Two slim towers over a street of shops, where a cotton mill used to load its barges. The mill's north-light "
        "shed stays and becomes the shared room of the house.\n\n"
        "Launched this month. Work begins when the last approval is in; until then prices are those of the launch."
    ),
    amenities=(
        "North-light hall",
        "Roof garden",
        "Gym",
        "Co-working room",
        "Pool on the podium",
        "Mechanical parking",
        "Shops at street level",
        "EV charging",
    ),
    rera_number="P51900058216",
    blocks=tuple(
        block
        for tower, letter, premium in (("Spindle", "S", Decimal("1.02")), ("Loom", "L", Decimal(1)))
        for block in (
            Block(
                tower,
                range(1),
                (
                    Stack(UnitType.SHOP, 310, Facing.WEST, "Street front"),
                    Stack(UnitType.SHOP, 265, Facing.WEST, "Street front"),
                    Stack(UnitType.SHOP, 265, Facing.WEST, "Street front"),
                    Stack(UnitType.SHOP, 420, Facing.SOUTH_WEST, "Corner shop"),
                ),
                letter + "-G{position:02}",
                premium=Decimal("1.45"),
            ),
            Block(
                tower,
                range(1, 18),
                (
                    Stack(UnitType.ONE_BHK, 428, Facing.WEST),
                    Stack(TWO, 686, Facing.EAST, "Harbour view"),
                    Stack(TWO, 704, Facing.SOUTH_EAST, "Harbour view"),
                    Stack(THREE, 986, Facing.NORTH_EAST, "Harbour view"),
                ),
                letter + "-{floor:02}{position:02}",
                premium=premium,
            ),
        )
    ),
    rate=Decimal(33_500),
    rise=Decimal("0.006"),
    rounding=25_000,
    started=-2,
    published=18,
    promised=46,
    precision=DatePrecision.QUARTER,
    charges=(per_floor(45_000, 5), fixed("Society formation", 25_000), per_sqft("Development charges", 180)),
    taxes=(GST_5,),
    extras=(
        ExtraOffer("Car park, mechanical", Decimal(1_200_000), 110, 0.5),
        ExtraOffer("Storage locker", Decimal(225_000), 40, 0.15),
    ),
    plans=(
        linked(("Plinth", 15), ("Ninth slab", 15), ("Top slab", 20), ("Finishes", 10)),
        in_full(),
        monthly(20, "Twenty months"),
        bank_loan(("Plinth", 20), ("Ninth slab", 25), ("Top slab", 20), ("Finishes", 10)),
    ),
    stock=Stock(
        withheld=12,
        live={BookingStatus.RESERVED: 7, BookingStatus.TOKEN_PAID: 4, BookingStatus.CONFIRMED: 3},
        expired=3,
        cancelled=1,
        pins=(
            Pin("S-1103", "meera.joshi", BookingStatus.RESERVED, 1.1, 2, ("Car park, mechanical",)),
            Pin("S-0304", "gurpreet.sandhu", BookingStatus.RESERVED, 1.4),
            Pin("L-0702", "prerna.agnihotri", BookingStatus.TOKEN_PAID, 6),
            Pin("L-G04", "rekha.jhaveri", BookingStatus.CONFIRMED, 12, 1),
        ),
    ),
    registry="BOM-5",
    terms=Terms(token_percent=Decimal("0.5"), forfeit=LENIENT, visit_capacity=4),
    opening_hours=hours("10:30", "19:30"),
    site=drawing_board.MILL_WHARF,
)

LINTEL = House(
    company_name="Lintel & Sons",
    license_number="MH/PROM/2004/01187",
    phone="+912040005120",
    address="3 Kiln Lane, Baner, Pune 411045",
    website="https://lintel.example.com",
    description=(
        "Three generations, one trade. Lintel & Sons began as brick makers in Baner and have built 31 houses in "
        "Pune, Ahmedabad and Mumbai since, most of them still looked after by the same people."
    ),
    years=22,
    members=(
        Member("Asha", "Kulkarni", MemberRole.OWNER),
        Member("Rohan", "Deshmukh", MemberRole.SALES),
        Member("Nilima", "Sathe", MemberRole.ACCOUNTS),
        Member("Imran", "Shaikh", MemberRole.SITE),
    ),
    schemes=(ORCHARD_ROW, KILN_HOUSE, MILL_WHARF),
)

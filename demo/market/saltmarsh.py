"""Saltmarsh Estates of Chennai: a quay in Kochi, offices in Hyderabad, and two projects at home, one a draft."""

from decimal import Decimal

from demo.blueprint import Block, ExtraOffer, House, Member, Pin, Scheme, Stack, Stock, Terms, hours
from demo.market.terms import (
    GST_1,
    GST_5,
    GST_12,
    LENIENT,
    STRICT,
    bank_loan,
    fixed,
    in_full,
    linked,
    monthly,
    of_base,
    per_floor,
    per_sqft,
)
from demo.sites import drawing_board, finished, lantern_quay
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.units import Facing, UnitType

TWO, THREE = UnitType.TWO_BHK, UnitType.THREE_BHK

CASUARINA_TERRACE = Scheme(
    name="Casuarina Terrace",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.DELIVERED,
    address="7 Casuarina Street, Perungalathur",
    city="Chennai",
    state="Tamil Nadu",
    zipcode="600063",
    latitude=Decimal("12.904600"),
    longitude=Decimal("80.083900"),
    project_area=31_700,
    description=(
        "Forty small homes at prices that a teacher can pay, in two buildings of five floors, ten minutes from the "
        "suburban line. Handed over on the promised quarter; the residents run it themselves now."
    ),
    amenities=("Lift in each building", "Community hall", "Terrace garden", "Cycle stands", "Rainwater harvesting"),
    rera_number="TN/29/Building/0388/2022",
    blocks=tuple(
        Block(
            f"Block {number}",
            range(5),
            (
                Stack(UnitType.ONE_BHK, 392, Facing.EAST),
                Stack(TWO, 562, Facing.NORTH_EAST),
                Stack(TWO, 558, Facing.SOUTH_WEST),
                Stack(UnitType.ONE_BHK, 388, Facing.WEST),
            ),
            f"{number}-" + "{floor}{position:02}",
        )
        for number in (1, 2)
    ),
    rate=Decimal(6_850),
    rise=Decimal("0.005"),
    rounding=5_000,
    started=49,
    published=1390,
    promised=-15,
    precision=DatePrecision.QUARTER,
    completed=15,
    charges=(per_sqft("Maintenance, one year", 24),),
    taxes=(GST_1,),
    extras=(
        ExtraOffer("Two-wheeler stand", Decimal(35_000), 40, 0.5),
        ExtraOffer("Car park, open", Decimal(150_000), 12, 0.3),
    ),
    plans=(
        bank_loan(("Foundation", 25), ("Top slab", 30), ("Finishes", 20)),
        linked(("Foundation", 20), ("Top slab", 25), ("Finishes", 15)),
        in_full(),
    ),
    stock=Stock(
        live={BookingStatus.REGISTERED: 3, BookingStatus.COMPLETED: 37},
        expired=3,
        cancelled=2,
        pins=(Pin("1-302", "padma.chettiar", BookingStatus.COMPLETED, 1100),),
    ),
    registry="TBM-3",
    terms=Terms(forfeit=LENIENT),
    site=finished.CASUARINA_TERRACE,
)

LANTERN_QUAY = Scheme(
    name="Lantern Quay",
    project_type=ProjectType.MIXED,
    status=ProjectStatus.CONSTRUCTION,
    address="Old Ferry Road, Thevara",
    city="Kochi",
    state="Kerala",
    zipcode="682013",
    latitude=Decimal("9.938200"),
    longitude=Decimal("76.293500"),
    project_area=74_300,
    description=(
        "Two buildings on the backwater, raised on a plinth above the highest flood on record. Shops and a jetty for "
        "the ferry below, homes with deep verandas above, two penthouses under each roof.\n\n"
        "The second monsoon cost ten weeks; the new date takes that into account and is the one we promise."
    ),
    amenities=(
        "Private jetty",
        "Water-front promenade",
        "Infinity pool",
        "Gym",
        "Party hall",
        "Shops at street level",
        "Flood-safe plinth",
        "Full power backup",
        "Waste to biogas",
    ),
    rera_number="K-RERA/PRJ/ERN/127/2024",
    blocks=tuple(
        block
        for tower, letter, premium in (("Bow", "B", Decimal("1.02")), ("Stern", "S", Decimal(1)))
        for block in (
            Block(
                tower,
                range(1),
                (
                    Stack(UnitType.SHOP, 380, Facing.EAST, "Street front"),
                    Stack(UnitType.SHOP, 340, Facing.EAST, "Street front"),
                    Stack(UnitType.SHOP, 340, Facing.WEST, "On the promenade"),
                    Stack(UnitType.SHOP, 610, Facing.WEST, "On the promenade"),
                ),
                letter + "-G{position:02}",
                premium=Decimal("1.4"),
            ),
            Block(
                tower,
                range(1, 10),
                (
                    Stack(TWO, 864, Facing.EAST),
                    Stack(THREE, 1242, Facing.NORTH_WEST, "Water view"),
                    Stack(THREE, 1278, Facing.SOUTH_WEST, "Water view"),
                    Stack(UnitType.ONE_BHK, 545, Facing.SOUTH_EAST),
                ),
                letter + "-{floor:02}{position:02}",
                premium=premium,
            ),
            Block(
                tower,
                range(10, 11),
                (
                    Stack(UnitType.PENTHOUSE, 2380, Facing.NORTH_WEST, "Water view"),
                    Stack(UnitType.PENTHOUSE, 2310, Facing.SOUTH_WEST, "Water view"),
                ),
                letter + "-PH{position}",
                premium=Decimal("1.18"),
            ),
        )
    ),
    rate=Decimal(7_900),
    rise=Decimal("0.008"),
    rounding=10_000,
    started=19,
    published=430,
    promised=14,
    precision=DatePrecision.QUARTER,
    charges=(
        per_sqft("Land and infrastructure", 210),
        fixed("Clubhouse and jetty", 275_000),
        of_base("Corpus fund", "1"),
    ),
    taxes=(GST_5,),
    extras=(
        ExtraOffer("Car park, covered", Decimal(400_000), 96, 0.6),
        ExtraOffer("Berth for a boat", Decimal(550_000), 8, 0.18),
        ExtraOffer("Storage room", Decimal(140_000), 18, 0.2),
    ),
    plans=(
        linked(("Piling", 15), ("Fifth slab", 15), ("Top slab", 15), ("Finishes", 15)),
        in_full(),
        bank_loan(("Piling", 20), ("Fifth slab", 20), ("Top slab", 20), ("Finishes", 15)),
    ),
    stock=Stock(
        withheld=6,
        live={
            BookingStatus.RESERVED: 3,
            BookingStatus.TOKEN_PAID: 3,
            BookingStatus.CONFIRMED: 8,
            BookingStatus.AGREEMENT_SIGNED: 16,
            BookingStatus.REGISTERED: 6,
        },
        expired=3,
        cancelled=4,
        pins=(
            Pin("S-0402", "chitra.venkatesan", BookingStatus.AGREEMENT_SIGNED, 405),
            Pin("B-0603", "abhijit.borthakur", BookingStatus.CONFIRMED, 25, 0, ("Car park, covered",)),
            Pin("B-0802", "joseph.mathew", BookingStatus.REGISTERED, 300, 1, ("Berth for a boat",)),
            Pin("S-0703", "zoya.mirza", BookingStatus.AGREEMENT_SIGNED, 160, 2, ("Car park, covered",)),
            Pin("B-PH1", "indira.pillai", BookingStatus.AGREEMENT_SIGNED, 250, 0, ("Berth for a boat",)),
        ),
    ),
    registry="EKM-9",
    terms=Terms(cooling_off_days=14, forfeit=LENIENT, visit_capacity=2),
    opening_hours=hours("10:00", "17:30", closed=("sunday",), saturday=("10:00", "19:00")),
    revisions=((7, Decimal("3.5")),),
    site=lantern_quay.SITE,
)

GRANITE_EXCHANGE = Scheme(
    name="Granite Exchange",
    project_type=ProjectType.COMMERCIAL,
    status=ProjectStatus.COMPLETED,
    address="Plot 9, Boulder Hills, Khajaguda",
    city="Hyderabad",
    state="Telangana",
    zipcode="500104",
    latitude=Decimal("17.416900"),
    longitude=Decimal("78.366100"),
    project_area=88_500,
    description=(
        "Eight floors of offices from 900 to 2,400 sq ft over a row of shops, between boulders that we left where "
        "they lay. Occupancy certificate received; fit-outs have begun on three floors."
    ),
    amenities=(
        "Double-height lobby",
        "Meeting rooms by the hour",
        "Cafeteria",
        "Raised floors",
        "Central cooling",
        "Three lifts and a goods lift",
        "EV charging",
        "Showers and lockers",
    ),
    rera_number="P02400009136",
    blocks=(
        Block(
            "Exchange",
            range(1),
            tuple(
                Stack(UnitType.SHOP, area, facing, "Street front")
                for area, facing in (
                    (640, Facing.EAST),
                    (520, Facing.EAST),
                    (520, Facing.EAST),
                    (780, Facing.SOUTH_EAST),
                    (780, Facing.SOUTH_WEST),
                    (560, Facing.WEST),
                    (560, Facing.WEST),
                    (690, Facing.NORTH_WEST),
                )
            ),
            "G-{position:02}",
            premium=Decimal("1.5"),
        ),
        Block(
            "Exchange",
            range(1, 9),
            tuple(
                Stack(UnitType.OFFICE, area, facing, view)
                for area, facing, view in (
                    (2410, Facing.NORTH_EAST, "Hill view"),
                    (1180, Facing.EAST, None),
                    (960, Facing.EAST, None),
                    (1650, Facing.SOUTH_EAST, None),
                    (1650, Facing.SOUTH_WEST, "Lake view"),
                    (905, Facing.WEST, "Lake view"),
                    (1180, Facing.WEST, "Lake view"),
                    (2380, Facing.NORTH_WEST, "Lake view"),
                )
            ),
            "{floor}{position:02}",
        ),
    ),
    rate=Decimal(9_200),
    rise=Decimal("0.007"),
    rounding=10_000,
    started=40,
    published=860,
    promised=-3,
    precision=DatePrecision.MONTH,
    completed=3,
    charges=(
        per_sqft("Common area fit-out", 350),
        fixed("Electrical connection", 180_000),
        of_base("Corpus fund", "1.5"),
    ),
    taxes=(GST_12,),
    extras=(
        ExtraOffer("Car park, basement", Decimal(500_000), 140, 0.8),
        ExtraOffer("Signage on the façade", Decimal(900_000), 6, 0.15),
    ),
    plans=(
        in_full(30),
        monthly(8, "Eight months"),
        linked(("Fourth slab", 20), ("Roof slab", 20), ("Façade", 20), agreement=15, handover=15),
    ),
    stock=Stock(
        withheld=8,
        live={
            BookingStatus.TOKEN_PAID: 3,
            BookingStatus.CONFIRMED: 4,
            BookingStatus.AGREEMENT_SIGNED: 5,
            BookingStatus.REGISTERED: 8,
            BookingStatus.COMPLETED: 8,
        },
        cancelled=3,
        pins=(
            Pin("504", "bilquis.khatri", BookingStatus.REGISTERED, 500, 0, ("Car park, basement",)),
            Pin("306", "neelam.rastogi", BookingStatus.AGREEMENT_SIGNED, 200, 1),
            Pin("G-03", "ashok.malpani", BookingStatus.COMPLETED, 700, 0, ("Signage on the façade",)),
        ),
    ),
    registry="RR-6",
    terms=Terms(token_percent=Decimal(0), advance_cap_percent=None, forfeit=STRICT, visit_capacity=2),
    opening_hours=hours("09:00", "18:00", closed=("saturday", "sunday")),
    revisions=((14, Decimal(5)),),
    site=finished.GRANITE_EXCHANGE,
)

HARBOUR_LANE = Scheme(
    name="Harbour Lane",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.PLANNING,
    address="Customs House Lane, Royapuram",
    city="Chennai",
    state="Tamil Nadu",
    zipcode="600013",
    latitude=Decimal("13.111800"),
    longitude=Decimal("80.294600"),
    project_area=28_400,
    description="Nine floors by the fishing harbour. Plans are with the authority; prices are not final.",
    amenities=("Roof terrace", "Gym", "Sea breeze court"),
    rera_number=None,
    blocks=(
        Block(
            "Main",
            range(1, 10),
            (
                Stack(TWO, 742, Facing.EAST, "Sea view"),
                Stack(THREE, 1065, Facing.NORTH_EAST, "Sea view"),
                Stack(THREE, 1048, Facing.SOUTH_EAST, "Sea view"),
                Stack(TWO, 756, Facing.WEST),
            ),
            "{floor}{position:02}",
        ),
    ),
    rate=Decimal(11_200),
    rise=Decimal("0.007"),
    rounding=10_000,
    started=-6,
    published=None,
    promised=40,
    precision=DatePrecision.QUARTER,
    charges=(per_floor(25_000, 4), of_base("Corpus fund", "1")),
    taxes=(GST_5,),
    extras=(ExtraOffer("Car park, covered", Decimal(425_000), 40, 0.5),),
    plans=(in_full(), linked(("Foundation", 20), ("Top slab", 25), ("Finishes", 15))),
    stock=Stock(withheld=4),
    registry="RPM-1",
    terms=Terms(forfeit=LENIENT),
    site=drawing_board.HARBOUR_LANE,
)

SALTMARSH = House(
    company_name="Saltmarsh Estates",
    license_number="TN/PROM/2008/00295",
    phone="+914440009210",
    address="52 Lighthouse Road, Mylapore, Chennai 600004",
    website="https://saltmarsh.example.com",
    description=(
        "Along the coast and a little inland. Saltmarsh builds for the climate first: raised plinths, shaded walls, "
        "wind through every room. Homes in Tamil Nadu and Kerala, offices in Telangana."
    ),
    years=18,
    members=(
        Member("Vasanth", "Iyengar", MemberRole.OWNER),
        Member("Anu", "Varghese", MemberRole.SALES),
        Member("Revathi", "Sundar", MemberRole.ACCOUNTS),
        Member("Selvam", "Murugesan", MemberRole.SITE),
    ),
    schemes=(CASUARINA_TERRACE, GRANITE_EXCHANGE, LANTERN_QUAY, HARBOUR_LANE),
)

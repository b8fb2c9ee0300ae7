"""Banyan Quarter of Bengaluru: flats near the tech parks, and plots that are all sold."""

from decimal import Decimal

from demo.blueprint import Block, ExtraOffer, House, Member, Pin, Scheme, Stack, Stock, Terms, hours
from demo.market.terms import GST_5, STRICT, bank_loan, fixed, in_full, linked, monthly, of_base, per_floor, per_sqft
from demo.sites import finished, jacaranda_court
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.units import Facing, UnitType

JACARANDA_COURT = Scheme(
    name="Jacaranda Court",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.CONSTRUCTION,
    address="Survey 41, Nallurhalli Main Road, Whitefield",
    city="Bengaluru",
    state="Karnataka",
    zipcode="560066",
    latitude=Decimal("12.963400"),
    longitude=Decimal("77.735200"),
    project_area=118_900,
    description=(
        "Two ten-storey buildings around a court of forty jacaranda trees, which were there first. From studios for "
        "whoever works down the road to three bedrooms for families, all with cross ventilation.\n\n"
        "Both buildings have their roof; walls, windows and services are under way."
    ),
    amenities=(
        "Tree court",
        "Half-Olympic pool",
        "Gym and yoga deck",
        "Co-working floor",
        "Pet park",
        "Indoor games",
        "Convenience store",
        "Sewage treatment",
        "Piped gas",
        "Full power backup",
        "EV charging",
    ),
    rera_number="PRM/KA/RERA/1251/446/PR/240917/006812",
    blocks=tuple(
        Block(
            tower,
            range(1, 11),
            (
                Stack(UnitType.STUDIO, 365, Facing.WEST),
                Stack(UnitType.ONE_BHK, 520, Facing.WEST),
                Stack(UnitType.TWO_BHK, 815, Facing.EAST, "Court view"),
                Stack(UnitType.TWO_BHK, 842, Facing.EAST, "Court view"),
                Stack(UnitType.THREE_BHK, 1120, Facing.NORTH_EAST, "Court view"),
                Stack(UnitType.THREE_BHK, 1168, Facing.SOUTH_EAST),
            ),
            letter + "-{floor:02}{position:02}",
            premium=premium,
        )
        for tower, letter, premium in (("Indigo", "I", Decimal(1)), ("Mauve", "M", Decimal("1.015")))
    ),
    rate=Decimal(9_400),
    rise=Decimal("0.004"),
    rounding=5_000,
    started=21,
    published=540,
    promised=11,
    precision=DatePrecision.MONTH,
    charges=(
        per_floor(18_000, 3),
        fixed("Clubhouse membership", 200_000),
        per_sqft("Maintenance, one year", 48),
        of_base("Corpus fund", "0.75"),
    ),
    taxes=(GST_5,),
    extras=(
        ExtraOffer("Car park, covered", Decimal(350_000), 130, 0.55),
        ExtraOffer("Second car park, open", Decimal(200_000), 20, 0.12),
    ),
    plans=(
        linked(("Foundation", 10), ("Fifth slab", 15), ("Roof slab", 15), ("Walls and windows", 10), ("Services", 10)),
        bank_loan(("Foundation", 20), ("Fifth slab", 20), ("Roof slab", 20), ("Services", 15)),
        monthly(10, "Ten months"),
        in_full(30),
    ),
    stock=Stock(
        withheld=5,
        live={
            BookingStatus.RESERVED: 4,
            BookingStatus.TOKEN_PAID: 5,
            BookingStatus.CONFIRMED: 12,
            BookingStatus.AGREEMENT_SIGNED: 31,
            BookingStatus.REGISTERED: 20,
        },
        expired=5,
        cancelled=5,
        pins=(
            Pin(
                "I-0403",
                "kavitha.ramaiah",
                BookingStatus.AGREEMENT_SIGNED,
                210,
                0,
                ("Car park, covered",),
                wish="The car park should be near the lift: my mother-in-law cannot walk far.",
            ),
            Pin(
                "M-0705",
                "pallavi.shenoy",
                BookingStatus.AGREEMENT_SIGNED,
                300,
                1,
                ("Car park, covered",),
                ("Prem", "spouse"),
            ),
            Pin("I-0902", "daniel.fernandes", BookingStatus.REGISTERED, 380, 2),
            Pin("M-0301", "geeta.nambiar", BookingStatus.AGREEMENT_SIGNED, 180, 3),
            Pin("M-1006", "arvind.selvaraj", BookingStatus.CONFIRMED, 20),
            Pin(
                "I-0604", "thomas.kurien", BookingStatus.TOKEN_PAID, 4, 1, ("Car park, covered",), ("Anna", "daughter")
            ),
        ),
    ),
    registry="MHP-1",
    terms=Terms(hold_hours=96, forfeit=STRICT, visit_capacity=2),
    opening_hours=hours("09:30", "19:00"),
    revisions=((13, Decimal(4)), (6, Decimal(3))),
    site=jacaranda_court.SITE,
)

_LANES = (("North lane", 1200, "1"), ("Lake lane", 1500, "1.06"), ("Grove lane", 2400, "0.97"))

TAMARIND_FIELDS = Scheme(
    name="Tamarind Fields",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.DELIVERED,
    address="Survey 112/3, Sadahalli Gate, Devanahalli",
    city="Bengaluru",
    state="Karnataka",
    zipcode="562110",
    latitude=Decimal("13.208900"),
    longitude=Decimal("77.651400"),
    project_area=98_600,
    description=(
        "Thirty-six plots along three lanes, with roads, drains, water and street light in place and every title "
        "registered. All are sold and handed over; the first houses stand."
    ),
    amenities=(
        "Tar roads",
        "Underground cables",
        "Water tower",
        "Park by the tank",
        "Gate with guard",
        "Walking track",
    ),
    rera_number="PRM/KA/RERA/1250/303/PR/220408/004871",
    blocks=tuple(
        Block(
            lane,
            range(1),
            tuple(
                Stack(
                    UnitType.PLOT,
                    area,
                    Facing.EAST if place % 2 else Facing.WEST,
                    "Corner plot" if place in (0, 11) else None,
                )
                for place in range(12)
            ),
            "P-{count:02}",
            first=12 * number + 1,
            premium=Decimal(premium),
        )
        for number, (lane, area, premium) in enumerate(_LANES)
    ),
    rate=Decimal(4_650),
    rise=Decimal(0),
    rounding=10_000,
    started=52,
    published=1450,
    promised=-20,
    precision=DatePrecision.QUARTER,
    completed=21,
    charges=(
        fixed("Development charges", 150_000, taxable=False),
        per_sqft("Maintenance, two years", 30, taxable=False),
    ),
    taxes=(),
    extras=(),
    plans=(in_full(30), linked(("Roads and drains", 30), ("Power and water", 30), agreement=20)),
    stock=Stock(
        live={BookingStatus.COMPLETED: 36},
        expired=2,
        cancelled=2,
        pins=(
            Pin("P-07", "farhan.qureshi", BookingStatus.COMPLETED, 1190),
            Pin("P-20", "joseph.mathew", BookingStatus.COMPLETED, 1010),
        ),
    ),
    registry="DNH-1",
    terms=Terms(hold_hours=24, token_percent=Decimal(5), forfeit=STRICT),
    revisions=((38, Decimal(6)),),
    site=finished.TAMARIND_FIELDS,
)

BANYAN = House(
    company_name="Banyan Quarter Developers",
    license_number="KA/PROM/2011/00632",
    phone="+918040007340",
    address="18 Tank Bund Street, Indiranagar, Bengaluru 560038",
    website="https://banyanquarter.example.com",
    description=(
        "We build around what already grows. Fourteen projects in and around Bengaluru, none above twelve storeys, "
        "each with at least a third of its land left open."
    ),
    years=15,
    members=(
        Member("Deepa", "Hegde", MemberRole.OWNER),
        Member("Karthik", "Gowda", MemberRole.SALES),
        Member("Shalini", "Bhat", MemberRole.ACCOUNTS),
        Member("Manjunath", "Naik", MemberRole.SITE),
    ),
    schemes=(TAMARIND_FIELDS, JACARANDA_COURT),
)

"""Sandgrouse Properties of Dubai: another currency, another time zone, another law."""

from decimal import Decimal

from demo.blueprint import Block, ExtraOffer, House, Member, Pin, Scheme, Stack, Stock, Terms, hours
from demo.market.terms import VAT_0, fixed, in_full, linked, monthly, of_base, per_sqft
from demo.sites import oryx_terraces
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.units import Facing, UnitType

ORYX_TERRACES = Scheme(
    name="Oryx Terraces",
    project_type=ProjectType.RESIDENTIAL,
    status=ProjectStatus.CONSTRUCTION,
    address="Street 14, Creek Extension, Al Jaddaf",
    city="Dubai",
    state="Dubai",
    zipcode="00000",
    latitude=Decimal("25.219400"),
    longitude=Decimal("55.329800"),
    project_area=92_000,
    description=(
        "Two stepped buildings near the creek. Every third floor sets back and leaves its roof to the home behind "
        "it, so most have a terrace that lies in the shade from two in the afternoon.\n\n"
        "Payments go to the project's escrow account; the balance falls due as the building grows."
    ),
    amenities=(
        "Pool and children's pool",
        "Shaded courtyard",
        "Gym",
        "Sauna",
        "Concierge",
        "Prayer rooms",
        "Covered parking",
        "EV charging",
        "District cooling",
    ),
    rera_number="71-2284-0456",
    blocks=tuple(
        block
        for tower, letter, premium in (("Creek", "C", Decimal("1.04")), ("Garden", "G", Decimal(1)))
        for block in (
            Block(
                tower,
                range(1, 14),
                (
                    Stack(UnitType.STUDIO, 432, Facing.SOUTH),
                    Stack(UnitType.ONE_BHK, 748, Facing.EAST, "Creek view"),
                    Stack(UnitType.TWO_BHK, 1142, Facing.NORTH_EAST, "Creek view"),
                    Stack(UnitType.THREE_BHK, 1624, Facing.NORTH_WEST, "Skyline view"),
                ),
                letter + "-{floor:02}{position:02}",
                premium=premium,
            ),
            Block(
                tower,
                range(14, 15),
                (
                    Stack(UnitType.PENTHOUSE, 2960, Facing.NORTH_EAST, "Creek view"),
                    Stack(UnitType.PENTHOUSE, 3120, Facing.NORTH_WEST, "Skyline view"),
                ),
                letter + "-PH{position}",
                premium=Decimal("1.25"),
            ),
        )
    ),
    rate=Decimal(1_690),
    rise=Decimal("0.006"),
    rounding=1_000,
    started=14,
    published=330,
    promised=19,
    precision=DatePrecision.QUARTER,
    charges=(
        of_base("Land department fee, 4 %", "4"),
        fixed("Registration of the contract", 5_250, taxable=False),
        per_sqft("Service charge, first year", "16.50"),
    ),
    taxes=(VAT_0,),
    extras=(
        ExtraOffer("Second parking bay", Decimal(65_000), 30, 0.3),
        ExtraOffer("Storage room", Decimal(28_000), 44, 0.25),
        ExtraOffer("Furniture package", Decimal(85_000), 108, 0.15),
    ),
    plans=(
        linked(("Podium", 10), ("Seventh floor", 10), ("Top floor", 10), agreement=10, booking=10, handover=50),
        monthly(20, "Twenty months"),
        in_full(),
    ),
    stock=Stock(
        withheld=8,
        live={
            BookingStatus.RESERVED: 4,
            BookingStatus.TOKEN_PAID: 3,
            BookingStatus.CONFIRMED: 7,
            BookingStatus.AGREEMENT_SIGNED: 12,
            BookingStatus.REGISTERED: 6,
        },
        expired=3,
        cancelled=3,
        pins=(
            Pin("C-0602", "farhan.qureshi", BookingStatus.RESERVED, 0.6, 0),
            Pin("G-0803", "yusuf.merchant", BookingStatus.AGREEMENT_SIGNED, 180, 0, ("Second parking bay",)),
            Pin("C-1002", "simran.ahluwalia", BookingStatus.REGISTERED, 240, 1, ("Storage room",)),
            Pin("G-0301", "fatima.sayani", BookingStatus.CONFIRMED, 18),
            Pin("C-PH2", "khalid.rahmani", BookingStatus.AGREEMENT_SIGNED, 150, 2, ("Furniture package",)),
        ),
    ),
    registry="OQOOD",
    terms=Terms(
        hold_hours=36,
        cooling_off_days=10,
        token_percent=Decimal(5),
        advance_cap_percent=None,
        forfeit={BookingStatus.TOKEN_PAID: 0.0, BookingStatus.CONFIRMED: 40.0, BookingStatus.AGREEMENT_SIGNED: 40.0},
        visit_capacity=3,
    ),
    opening_hours=hours("10:00", "20:00", friday=("14:30", "20:00")),
    revisions=((4, Decimal(4)),),
    site=oryx_terraces.SITE,
)

SANDGROUSE = House(
    company_name="Sandgrouse Properties",
    license_number="DXB-DEV-20617",
    phone="+97145551840",
    address="Office 1402, Wharf Building, Al Jaddaf, Dubai",
    website="https://sandgrouse.example.com",
    description="Mid-rise homes for people who live in them. Four buildings in Dubai, the fifth under way.",
    years=9,
    members=(
        Member("Layla", "Haddad", MemberRole.OWNER),
        Member("Omar", "Nasser", MemberRole.SALES),
        Member("Priscilla", "Dias", MemberRole.ACCOUNTS),
        Member("Tariq", "Bilal", MemberRole.SITE),
    ),
    schemes=(ORYX_TERRACES,),
    currency="AED",
    timezone="Asia/Dubai",
    verified=False,
)

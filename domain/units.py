"""What a unit is, and which states it may be in."""

from enum import StrEnum


class UnitType(StrEnum):
    STUDIO = "studio"
    ONE_BHK = "1BHK"
    TWO_BHK = "2BHK"
    THREE_BHK = "3BHK"
    FOUR_BHK_PLUS = "4BHK+"
    PENTHOUSE = "penthouse"
    VILLA = "villa"
    PLOT = "plot"
    SHOP = "shop"
    OFFICE = "office"


class Facing(StrEnum):
    NORTH = "north"
    NORTH_EAST = "north-east"
    EAST = "east"
    SOUTH_EAST = "south-east"
    SOUTH = "south"
    SOUTH_WEST = "south-west"
    WEST = "west"
    NORTH_WEST = "north-west"


class UnitStatus(StrEnum):
    AVAILABLE = "available"
    RESERVED = "reserved"
    BOOKED = "booked"
    SOLD = "sold"
    WITHHELD = "withheld"


# What a builder may set by hand. Every other state follows from the unit's booking.
UNIT_MOVES_BY_BUILDER: dict[UnitStatus, tuple[UnitStatus, ...]] = {
    UnitStatus.AVAILABLE: (UnitStatus.WITHHELD,),
    UnitStatus.WITHHELD: (UnitStatus.AVAILABLE,),
    UnitStatus.RESERVED: (),
    UnitStatus.BOOKED: (),
    UnitStatus.SOLD: (),
}

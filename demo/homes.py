"""Homes: the units of a project, laid out floor by floor and priced, before they have buyers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from demo.blueprint import Block, Scheme, Stack
from demo.clock import MONTH, Clock
from domain.units import Facing, UnitStatus, UnitType


@dataclass(frozen=True)
class Fittings:
    bathrooms: int
    balconies: int
    parking: int
    features: tuple[str, ...] = ()


FITTINGS = {
    UnitType.STUDIO: Fittings(1, 0, 0, ("Kitchenette",)),
    UnitType.ONE_BHK: Fittings(1, 1, 0),
    UnitType.TWO_BHK: Fittings(2, 1, 1, ("Utility balcony",)),
    UnitType.THREE_BHK: Fittings(3, 2, 1, ("Utility balcony", "Walk-in wardrobe")),
    UnitType.FOUR_BHK_PLUS: Fittings(4, 3, 2, ("Utility balcony", "Walk-in wardrobe", "Study", "Staff room")),
    UnitType.PENTHOUSE: Fittings(5, 2, 3, ("Roof terrace", "Study", "Staff room", "Private lift lobby")),
    UnitType.VILLA: Fittings(4, 2, 2, ("Court", "Roof terrace", "Study")),
    UnitType.PLOT: Fittings(0, 0, 0, ("Water connection", "Power connection")),
    UnitType.SHOP: Fittings(1, 0, 0, ("Shutter", "Three-phase power")),
    UnitType.OFFICE: Fittings(1, 0, 1, ("Pantry point", "Raised floor")),
}
FACING = {
    Facing.NORTH: Decimal("1"),
    Facing.NORTH_EAST: Decimal("1.015"),
    Facing.EAST: Decimal("1"),
    Facing.SOUTH_EAST: Decimal("1.005"),
    Facing.SOUTH: Decimal("0.99"),
    Facing.SOUTH_WEST: Decimal("0.985"),
    Facing.WEST: Decimal("0.99"),
    Facing.NORTH_WEST: Decimal("0.995"),
}
REPRICED = timedelta(minutes=10)  # after it came back
CORNERS = (Facing.NORTH_EAST, Facing.SOUTH_EAST, Facing.SOUTH_WEST, Facing.NORTH_WEST)


@dataclass(frozen=True)
class Revision:
    """When all prices of a project were raised, and what they were before as a share of what they are today."""

    at: datetime
    before: Decimal


@dataclass(frozen=True)
class PriceChange:
    at: datetime
    old: Decimal
    new: Decimal


@dataclass
class Home:
    """A unit: where it lies, what it is, and what it asks today. What its sales make of it is filled in later."""

    tower: str
    number: str
    floor: int
    position: int
    stack: Stack
    list_price: Decimal
    rounding: int
    status: UnitStatus = UnitStatus.AVAILABLE
    held_until: datetime | None = None
    changed_at: datetime | None = None
    changes: int = 0
    # When somebody had the unit, so that its price stood still: from, until (none: still).
    taken: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    id: int = 0

    def prices(self, revisions: list[Revision]) -> list[PriceChange]:
        """Every rise of the unit's price; one that somebody had then follows when it comes back, or never."""
        price = self._at(revisions[0].before) if revisions else self.list_price
        rises: list[PriceChange] = []
        for place, revision in enumerate(revisions):
            at = self._free_from(revision.at)
            follows = revisions[place + 1] if place + 1 < len(revisions) else None
            if at is None or (follows and self._free_from(follows.at) == at):
                continue
            raised = self._at(follows.before if follows else Decimal(1))
            if raised != price:
                rises.append(PriceChange(at, price, raised))
            price = raised
        return rises

    def price_on(self, at: datetime, revisions: list[Revision]) -> Decimal:
        """What the unit asked at that moment."""
        rises = self.prices(revisions)
        before = [rise for rise in rises if rise.at <= at]
        if before:
            return before[-1].new
        return rises[0].old if rises else self._at(revisions[0].before if revisions else Decimal(1))

    def _free_from(self, at: datetime) -> datetime | None:
        for start, end in self.taken:
            if start <= at and (end is None or at < end + REPRICED):
                return end and end + REPRICED
        return at

    def _at(self, share: Decimal) -> Decimal:
        return self.list_price if share == 1 else nearest(self.list_price * share, self.rounding)


def nearest(amount: Decimal, step: int) -> Decimal:
    """The amount rounded as a price list is."""
    return (amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step


def revisions(scheme: Scheme, clock: Clock, rng: Random) -> list[Revision]:
    """The project's rises of price, oldest first."""
    made: list[Revision] = []
    share = Decimal(1)
    for months, percent in sorted(scheme.revisions):
        share /= 1 + percent / 100
        at = clock.day_ago(months * MONTH) + timedelta(minutes=rng.randrange(300))
        made.insert(0, Revision(at, share))
    return made


def lay_out(scheme: Scheme) -> list[Home]:
    """All units of the project, block by block from the ground up."""
    return [home for block in scheme.blocks for home in _in_block(scheme, block)]


def _in_block(scheme: Scheme, block: Block) -> Iterator[Home]:
    count = block.first
    for floor in block.floors:
        for position, stack in enumerate(block.stacks, start=1):
            if (floor, position) in block.refuge:
                continue
            yield Home(
                tower=block.tower,
                number=block.number.format(floor=floor, position=position, count=count),
                floor=floor,
                position=position,
                stack=stack,
                list_price=_price(scheme, block, floor, stack),
                rounding=scheme.rounding,
            )
            count += 1


def _price(scheme: Scheme, block: Block, floor: int, stack: Stack) -> Decimal:
    height = 1 + scheme.rise * (floor - scheme.level)
    return nearest(scheme.rate * stack.area * block.premium * height * FACING[stack.facing], scheme.rounding)


def features(home: Home) -> list[str]:
    """What a listing says about the unit besides its numbers."""
    told = list(FITTINGS[home.stack.kind].features)
    if home.stack.view:
        told.insert(0, home.stack.view)
    living = home.stack.kind not in (UnitType.SHOP, UnitType.OFFICE, UnitType.PLOT, UnitType.VILLA, UnitType.STUDIO)
    if living and home.stack.facing in CORNERS:
        told.append("Corner home")
    return told

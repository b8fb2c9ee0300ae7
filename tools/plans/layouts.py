"""How homes are laid out, in metres, north up: rooms, what leads from one to the other, and what stands in them."""

from dataclasses import dataclass
from enum import StrEnum

from domain.units import UnitType


class Kind(StrEnum):
    ROOM = "room"
    WET = "wet"
    OUTSIDE = "outside"  # balconies: no part of the carpet area


@dataclass(frozen=True)
class Room:
    """`label`: where its name stands, as shares of its width and height; `quiet`: it is too small to be measured."""

    name: str
    x: float
    y: float
    width: float
    height: float
    kind: Kind = Kind.ROOM
    label: tuple[float, float] = (0.5, 0.5)
    quiet: bool = False


@dataclass(frozen=True)
class Door:
    """A door in a wall that runs across (`upright` if up and down), from its hinge; `swing`: to which sides it opens.

    The first of `swing` is along the wall from the hinge, the other is the side of the wall that it opens to.
    """

    x: float
    y: float
    upright: bool
    swing: tuple[int, int] = (1, 1)
    width: float = 0.85


@dataclass(frozen=True)
class Gap:
    """An opening without a door, or with one of glass."""

    x: float
    y: float
    length: float
    upright: bool
    glass: bool = False


@dataclass(frozen=True)
class Window:
    x: float
    y: float
    length: float
    upright: bool


@dataclass(frozen=True)
class Piece:
    """A piece of furniture; `facing`: where its front is."""

    what: str
    x: float
    y: float
    width: float
    height: float
    facing: str = "down"


@dataclass(frozen=True)
class Layout:
    width: float
    height: float
    rooms: tuple[Room, ...]
    doors: tuple[Door, ...]
    gaps: tuple[Gap, ...]
    windows: tuple[Window, ...]
    pieces: tuple[Piece, ...]


OUT, WET = Kind.OUTSIDE, Kind.WET

STUDIO = Layout(
    5.2,
    7.4,
    (
        Room("Living and sleeping", 0, 0, 5.2, 4.9, label=(0.5, 0.62)),
        Room("Bath", 0, 4.9, 2.0, 2.5, WET, (0.5, 0.54)),
        Room("Kitchenette", 2.0, 4.9, 3.2, 2.5, label=(0.36, 0.45)),
    ),
    (Door(0.2, 4.9, upright=False, swing=(1, 1), width=0.75), Door(2.5, 7.4, upright=False, swing=(1, -1), width=1.0)),
    (Gap(2.2, 4.9, 2.8, upright=False),),
    (Window(0.6, 0, 1.6, upright=False), Window(3.0, 0, 1.6, upright=False), Window(0, 6.0, 0.6, upright=True)),
    (
        Piece("bed", 0.15, 0.5, 2.0, 1.6, "right"),
        Piece("sofa", 4.22, 0.6, 0.8, 1.9, "left"),
        Piece("table", 3.1, 1.1, 0.7, 0.9),
        Piece("counter", 4.55, 5.1, 0.6, 2.2, "left"),
        Piece("toilet", 0.15, 6.75, 0.65, 0.42, "right"),
        Piece("basin", 1.35, 6.9, 0.5, 0.42, "up"),
        Piece("shower", 1.05, 5.0, 0.85, 0.85),
    ),
)
ONE = Layout(
    6.8,
    6.4,
    (
        Room("Bedroom", 0, 0, 3.3, 4.0, label=(0.5, 0.79)),
        Room("Wardrobe", 0, 4.0, 1.5, 2.4, quiet=True, label=(0.5, 0.6)),
        Room("Bath", 1.5, 4.0, 1.8, 2.4, WET, (0.5, 0.5)),
        Room("Living", 3.3, 0, 3.5, 3.9, label=(0.5, 0.72)),
        Room("Kitchen and dining", 3.3, 3.9, 3.5, 2.5, label=(0.44, 0.4)),
        Room("Balcony", 3.3, -1.4, 3.5, 1.4, OUT),
    ),
    (
        Door(3.3, 3.85, upright=True, swing=(-1, -1)),
        Door(0.35, 4.0, upright=False, swing=(1, 1), width=0.75),
        Door(3.3, 4.15, upright=True, swing=(1, -1), width=0.75),
        Door(3.6, 6.4, upright=False, swing=(1, -1), width=1.0),
    ),
    (Gap(3.37, 3.9, 3.31, upright=False), Gap(4.0, 0, 2.1, upright=False, glass=True)),
    (
        Window(0.8, 0, 1.7, upright=False),
        Window(6.8, 4.4, 1.4, upright=True),
        Window(2.1, 6.4, 0.6, upright=False),
    ),
    (
        Piece("bed", 0.15, 0.8, 2.0, 1.6, "right"),
        Piece("sofa", 5.88, 0.9, 0.75, 1.9, "left"),
        Piece("table", 4.7, 1.4, 0.7, 0.9),
        Piece("counter", 6.15, 4.05, 0.6, 2.3, "left"),
        Piece("toilet", 1.7, 5.65, 0.42, 0.65, "up"),
        Piece("basin", 2.75, 5.75, 0.45, 0.55, "left"),
        Piece("shower", 1.58, 4.08, 0.8, 0.8),
        Piece("shelf", 0.1, 5.75, 1.3, 0.55),
    ),
)
TWO = Layout(
    10.0,
    7.8,
    (
        Room("Bedroom 1", 0, 0, 3.6, 4.2, label=(0.5, 0.8)),
        Room("Bath 1", 0, 4.2, 1.7, 2.2, WET, (0.5, 0.45)),
        Room("Utility", 0, 6.4, 1.7, 1.4, OUT, quiet=True),
        Room("Kitchen", 1.7, 4.2, 1.9, 3.6, label=(0.66, 0.5)),
        Room("Living and dining", 3.6, 0, 3.4, 7.8, label=(0.5, 0.5)),
        Room("Bedroom 2", 7.0, 0, 3.0, 3.9, label=(0.5, 0.79)),
        Room("Bath 2", 7.0, 3.9, 3.0, 1.7, WET, (0.46, 0.38)),
        Room("Foyer", 7.0, 5.6, 3.0, 2.2, label=(0.55, 0.36)),
        Room("Balcony", 3.6, -1.5, 3.4, 1.5, OUT),
    ),
    (
        Door(3.6, 4.05, upright=True, swing=(-1, -1)),
        Door(0.3, 4.2, upright=False, swing=(1, 1), width=0.75),
        Door(1.7, 7.5, upright=True, swing=(-1, 1), width=0.75),
        Door(7.0, 3.75, upright=True, swing=(-1, 1)),
        Door(7.0, 4.1, upright=True, swing=(1, 1), width=0.75),
        Door(8.7, 7.8, upright=False, swing=(1, -1), width=1.0),
    ),
    (
        Gap(3.6, 4.7, 1.1, upright=True),
        Gap(7.0, 5.85, 1.7, upright=True),
        Gap(4.2, 0, 2.2, upright=False, glass=True),
    ),
    (
        Window(0.9, 0, 1.8, upright=False),
        Window(7.6, 0, 1.8, upright=False),
        Window(0, 4.9, 0.6, upright=True),
        Window(2.1, 7.8, 1.1, upright=False),
        Window(10.0, 4.4, 0.6, upright=True),
    ),
    (
        Piece("bed", 0.15, 0.9, 2.05, 1.8, "right"),
        Piece("shelf", 2.75, 0.15, 0.7, 2.2),
        Piece("bed", 7.85, 0.55, 2.0, 1.6, "left"),
        Piece("sofa", 3.75, 0.9, 0.85, 2.1, "right"),
        Piece("table", 4.95, 1.5, 0.7, 1.0),
        Piece("dining", 4.45, 5.5, 1.0, 1.7),
        Piece("counter", 1.78, 4.3, 0.6, 2.2, "right"),
        Piece("toilet", 0.12, 5.38, 0.65, 0.42, "right"),
        Piece("basin", 0.12, 5.9, 0.5, 0.42, "right"),
        Piece("shower", 0.82, 5.5, 0.8, 0.8),
        Piece("toilet", 8.35, 4.88, 0.42, 0.62, "up"),
        Piece("basin", 7.3, 5.1, 0.5, 0.4, "up"),
        Piece("shower", 9.05, 4.0, 0.85, 0.85),
        Piece("shelf", 7.15, 7.25, 1.2, 0.42),
    ),
)
THREE = Layout(
    12.6,
    8.8,
    (
        Room("Bedroom 1", 0, 0, 4.0, 4.2, label=(0.5, 0.8)),
        Room("Wardrobe", 0, 4.2, 2.0, 1.9, quiet=True, label=(0.33, 0.62)),
        Room("Bath 1", 0, 6.1, 2.0, 2.7, WET, (0.5, 0.48)),
        Room("Kitchen", 2.0, 4.2, 2.0, 3.2, label=(0.66, 0.66)),
        Room("Utility", 2.0, 7.4, 2.0, 1.4, OUT, quiet=True),
        Room("Living and dining", 4.0, 0, 3.8, 8.8, label=(0.5, 0.47)),
        Room("Bath 2", 7.8, 0, 1.7, 2.6, WET, (0.5, 0.47)),
        Room("Study", 7.8, 2.6, 1.7, 1.3, quiet=True, label=(0.58, 0.5)),
        Room("Bedroom 2", 9.5, 0, 3.1, 3.9, label=(0.54, 0.67)),
        Room("Passage", 7.8, 3.9, 4.8, 1.1, quiet=True, label=(0.68, 0.5)),
        Room("Bath 3", 7.8, 5.0, 1.7, 2.3, WET, (0.36, 0.47)),
        Room("Store", 7.8, 7.3, 1.7, 1.5, quiet=True, label=(0.6, 0.5)),
        Room("Bedroom 3", 9.5, 5.0, 3.1, 3.8, label=(0.5, 0.32)),
        Room("Balcony", 4.0, -1.5, 3.8, 1.5, OUT),
        Room("Balcony", 12.6, 0.4, 1.4, 2.8, OUT, quiet=True),
    ),
    (
        Door(4.0, 4.05, upright=True, swing=(-1, -1)),
        Door(0.5, 4.2, upright=False, swing=(1, 1), width=0.75),
        Door(0.5, 6.1, upright=False, swing=(1, 1), width=0.75),
        Door(3.8, 7.4, upright=False, swing=(-1, 1), width=0.75),
        Door(9.5, 2.45, upright=True, swing=(-1, -1), width=0.75),
        Door(9.75, 3.9, upright=False, swing=(1, -1)),
        Door(9.75, 5.0, upright=False, swing=(1, 1)),
        Door(8.2, 5.0, upright=False, swing=(1, 1), width=0.75),
        Door(7.8, 8.55, upright=True, swing=(-1, 1), width=0.75),
        Door(5.1, 8.8, upright=False, swing=(1, -1), width=1.0),
    ),
    (
        Gap(4.0, 4.6, 1.2, upright=True),
        Gap(7.8, 2.75, 1.0, upright=True),
        Gap(7.8, 4.0, 0.9, upright=True),
        Gap(4.7, 0, 2.4, upright=False, glass=True),
        Gap(12.6, 1.0, 1.6, upright=True, glass=True),
    ),
    (
        Window(1.0, 0, 2.0, upright=False),
        Window(10.2, 0, 1.6, upright=False),
        Window(8.3, 0, 0.6, upright=False),
        Window(0, 7.0, 0.6, upright=True),
        Window(12.6, 6.0, 1.8, upright=True),
        Window(0, 4.9, 0.5, upright=True),
    ),
    (
        Piece("bed", 0.15, 0.9, 2.1, 1.8, "right"),
        Piece("desk", 3.25, 0.3, 0.6, 1.3, "left"),
        Piece("shelf", 1.35, 4.3, 0.55, 1.7),
        Piece("bed", 10.45, 0.35, 2.0, 1.7, "left"),
        Piece("bed", 10.4, 6.85, 1.6, 1.8, "up"),
        Piece("sofa", 4.15, 1.0, 0.9, 2.3, "right"),
        Piece("table", 5.4, 1.6, 0.75, 1.1),
        Piece("dining", 5.15, 5.6, 1.1, 1.9),
        Piece("counter", 2.08, 4.3, 0.6, 2.9, "right"),
        Piece("toilet", 0.12, 7.75, 0.65, 0.42, "right"),
        Piece("basin", 1.35, 6.2, 0.5, 0.42, "down"),
        Piece("shower", 1.1, 7.9, 0.8, 0.8),
        Piece("toilet", 7.9, 1.55, 0.65, 0.42, "right"),
        Piece("basin", 7.95, 2.1, 0.5, 0.42, "up"),
        Piece("shower", 8.6, 0.08, 0.82, 0.82),
        Piece("toilet", 8.77, 6.12, 0.65, 0.42, "left"),
        Piece("basin", 8.92, 6.72, 0.5, 0.42, "up"),
        Piece("shower", 7.88, 6.4, 0.82, 0.82),
    ),
)
FOUR = Layout(
    16.6,
    9.8,
    (
        Room("Bedroom 1", 0, 0, 4.2, 4.4, label=(0.5, 0.8)),
        Room("Wardrobe", 0, 4.4, 2.0, 1.8, quiet=True, label=(0.34, 0.62)),
        Room("Bath 1", 0, 6.2, 2.0, 1.9, WET, (0.36, 0.52)),
        Room("Staff", 0, 8.1, 2.0, 1.7, quiet=True, label=(0.42, 0.5)),
        Room("Kitchen", 2.0, 4.4, 2.2, 3.6, label=(0.64, 0.6)),
        Room("Utility", 2.0, 8.0, 2.2, 1.8, OUT, quiet=True, label=(0.6, 0.5)),
        Room("Living and dining", 4.2, 0, 4.4, 9.8, label=(0.5, 0.47)),
        Room("Bath 2", 8.6, 0, 1.7, 2.4, WET, (0.5, 0.47)),
        Room("Study", 8.6, 2.4, 1.7, 2.0, label=(0.5, 0.82), quiet=True),
        Room("Bedroom 2", 10.3, 0, 3.1, 4.4, label=(0.5, 0.74)),
        Room("Bedroom 3", 13.4, 0, 3.2, 4.4, label=(0.5, 0.74)),
        Room("Passage", 8.6, 4.4, 8.0, 1.1, quiet=True),
        Room("Bath 3", 8.6, 5.5, 1.8, 2.2, WET, (0.34, 0.5)),
        Room("Store", 8.6, 7.7, 1.8, 2.1, quiet=True, label=(0.6, 0.4)),
        Room("Bath 4", 10.4, 5.5, 2.0, 2.0, WET, (0.5, 0.42)),
        Room("Wardrobe", 10.4, 7.5, 2.0, 2.3, quiet=True, label=(0.42, 0.4)),
        Room("Bedroom 4", 12.4, 5.5, 4.2, 4.3, label=(0.5, 0.28)),
        Room("Balcony", 4.2, -1.8, 4.4, 1.8, OUT),
        Room("Balcony", 16.6, 0.8, 1.5, 2.8, OUT, quiet=True),
        Room("Balcony", 16.6, 6.2, 1.5, 2.8, OUT, quiet=True),
    ),
    (
        Door(4.2, 4.25, upright=True, swing=(-1, -1)),
        Door(0.4, 4.4, upright=False, swing=(1, 1), width=0.75),
        Door(0.2, 6.2, upright=False, swing=(1, 1), width=0.75),
        Door(4.0, 8.0, upright=False, swing=(-1, 1), width=0.75),
        Door(2.0, 9.6, upright=True, swing=(-1, -1), width=0.75),
        Door(10.3, 2.25, upright=True, swing=(-1, -1), width=0.75),
        Door(10.6, 4.4, upright=False, swing=(1, -1)),
        Door(13.7, 4.4, upright=False, swing=(1, -1)),
        Door(9.0, 5.5, upright=False, swing=(1, 1), width=0.75),
        Door(8.6, 9.6, upright=True, swing=(-1, 1), width=0.75),
        Door(12.4, 7.3, upright=True, swing=(-1, -1), width=0.75),
        Door(12.4, 9.6, upright=True, swing=(-1, -1), width=0.75),
        Door(12.7, 5.5, upright=False, swing=(1, 1)),
        Door(5.6, 9.8, upright=False, swing=(1, -1), width=1.05),
    ),
    (
        Gap(4.2, 4.8, 1.4, upright=True),
        Gap(8.6, 3.2, 0.95, upright=True),
        Gap(8.6, 4.5, 0.9, upright=True),
        Gap(5.0, 0, 2.8, upright=False, glass=True),
        Gap(16.6, 1.3, 1.8, upright=True, glass=True),
        Gap(16.6, 6.7, 1.8, upright=True, glass=True),
    ),
    (
        Window(1.0, 0, 2.2, upright=False),
        Window(9.1, 0, 0.6, upright=False),
        Window(11.1, 0, 1.6, upright=False),
        Window(14.2, 0, 1.6, upright=False),
        Window(0, 6.9, 0.6, upright=True),
        Window(0, 5.0, 0.6, upright=True),
        Window(0, 8.6, 0.7, upright=True),
        Window(13.6, 9.8, 1.8, upright=False),
    ),
    (
        Piece("bed", 0.15, 1.0, 2.15, 1.9, "right"),
        Piece("desk", 3.45, 0.3, 0.6, 1.4, "left"),
        Piece("shelf", 1.4, 4.5, 0.5, 1.6),
        Piece("bed", 10.5, 0.9, 2.0, 1.7, "right"),
        Piece("bed", 13.6, 0.9, 2.0, 1.7, "right"),
        Piece("bed", 14.1, 7.65, 1.8, 2.0, "up"),
        Piece("sofa", 4.35, 1.1, 0.9, 2.5, "right"),
        Piece("sofa", 6.1, 3.3, 1.9, 0.85, "up"),
        Piece("table", 5.8, 1.8, 0.8, 1.1),
        Piece("dining", 5.75, 6.2, 1.2, 2.1),
        Piece("counter", 2.08, 4.5, 0.6, 3.2, "right"),
        Piece("desk", 9.65, 2.5, 0.55, 1.1, "left"),
        Piece("toilet", 1.25, 7.35, 0.42, 0.65, "up"),
        Piece("basin", 0.2, 7.55, 0.5, 0.42, "up"),
        Piece("shower", 1.1, 6.28, 0.82, 0.82),
        Piece("toilet", 8.7, 1.35, 0.65, 0.42, "right"),
        Piece("basin", 8.75, 1.9, 0.5, 0.42, "up"),
        Piece("shower", 9.4, 0.08, 0.82, 0.82),
        Piece("toilet", 8.75, 6.95, 0.42, 0.65, "up"),
        Piece("basin", 9.9, 6.35, 0.42, 0.5, "left"),
        Piece("shower", 9.5, 6.85, 0.82, 0.82),
        Piece("toilet", 10.5, 5.65, 0.65, 0.42, "right"),
        Piece("basin", 11.75, 5.58, 0.5, 0.42, "down"),
        Piece("shower", 10.48, 6.62, 0.82, 0.82),
        Piece("shelf", 10.5, 9.1, 0.95, 0.55),
    ),
)
LAYOUTS = {
    UnitType.STUDIO: STUDIO,
    UnitType.ONE_BHK: ONE,
    UnitType.TWO_BHK: TWO,
    UnitType.THREE_BHK: THREE,
    UnitType.FOUR_BHK_PLUS: FOUR,
}

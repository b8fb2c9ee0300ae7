"""What a layout is made of, in metres."""

from dataclasses import dataclass
from enum import StrEnum


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

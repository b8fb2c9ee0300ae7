"""One side of one floor: walls, windows, balconies, shop fronts, and the rooms that are seen through the glass.

Everything here lies in the wall's own frame: x runs along it from left to right as seen from the street, y goes into
the house, z = 0 is the floor.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tools.pictures.model import Model, Span

THICK = 0.32
SLAB = 0.24
ROOM = 4.2


class Bay(StrEnum):
    """What a piece of wall is."""

    BLANK = "blank"
    WINDOW = "window"
    TALL = "tall"
    STAIR = "stair"
    BALCONY = "balcony"
    SHOP = "shop"
    OFFICE = "office"
    OPEN = "open"


class Finish(StrEnum):
    """How far a floor is: bare slabs and columns, walls without windows, plastered, done."""

    FRAME = "frame"
    BLOCK = "block"
    PLASTER = "plaster"
    DONE = "done"


@dataclass(frozen=True)
class Look:
    """The manner of a house. `deep`: how far balconies stand out; `recess`: how far they lie behind the wall.

    `strip`: what the tall windows stand in, all the way up, if that is not the wall.
    """

    wall: str = "render"
    base: str = "brick"
    base_floors: int = 3
    pier: str = "brick"
    edge: str = "slab edge"
    edge_out: float = 0.1
    frame: str = "frame dark"
    rail: str = "bars"
    deep: float = 1.7
    recess: float = 0.0
    screens: str | None = None
    fins: str | None = None
    hoods: str | None = None
    strip: str | None = None
    block: str = "block"
    height: float = 3.05
    ground: float = 4.2


@dataclass
class Facade:
    model: Model
    look: Look
    chance: random.Random
    lit: float = 0.0
    _length: float = 0.0

    def run(self, bays: Sequence[tuple[float, Bay]], height: float, finish: Finish, low: bool, first: bool) -> None:
        """The bays side by side. `low`: of the material of the lowest floors; `first`: nothing stands out below it."""
        x = 0.0
        self._length = sum(width for width, _ in bays)
        for width, bay in bays:
            self.bay((x, x + width), bay, height, finish, low, first)
            x += width

    def bay(self, x: Span, bay: Bay, height: float, finish: Finish, low: bool, first: bool) -> None:
        look, top = self.look, height - SLAB
        wall = look.base if low else look.wall
        raw = finish is not Finish.DONE
        if raw:
            wall = look.block if finish is Finish.BLOCK else "plaster raw"
        a, b = x
        if bay is Bay.BLANK:
            self.model.box(wall, x, (0, THICK), (0, top))
        elif bay is Bay.BALCONY:
            self._balcony(x, top, wall, raw, first)
        elif bay is Bay.OPEN:
            self.railing((a, b), 0.1, "bars")
        elif bay in {Bay.SHOP, Bay.OFFICE}:
            self._glazed(x, top, wall, bay, raw)
        else:
            self._window(x, top, wall, bay, raw)
        if bay not in {Bay.BLANK, Bay.OPEN} and not raw:
            self._room(x, top)

    def _window(self, x: Span, top: float, wall: str, bay: Bay, raw: bool) -> None:
        a, b = x
        wide = min(b - a - 0.7, 2.4 if bay is Bay.WINDOW else 1.7)
        if bay is Bay.TALL and self.look.strip and not raw:
            wall = self.look.strip
        middle = (a + b) / 2 + (self.chance.choice((-0.25, 0, 0.25)) if bay is Bay.WINDOW else 0)
        hole = (middle - wide / 2, middle + wide / 2)
        sill, head = (0.7, top - 0.25) if bay is Bay.WINDOW else (0.1, top - 0.3)
        if bay is Bay.STAIR:
            hole, sill, head = (middle - 0.7, middle + 0.7), 0.0, top
        self._around(x, top, wall, hole, (sill, head))
        if raw:
            return
        self.pane(hole, (sill, head), 0.16, 3 if bay is Bay.STAIR else 2)
        model = self.model
        model.box(self.look.edge, (hole[0] - 0.06, hole[1] + 0.06), (-0.07, 0.16), (sill - 0.07, sill))
        if self.look.hoods and bay is Bay.WINDOW:
            model.box(self.look.hoods, (hole[0] - 0.15, hole[1] + 0.15), (-0.55, 0.05), (head + 0.02, head + 0.1))
        if bay is Bay.TALL:
            with model.at(0, -0.08):
                self.railing(hole, 0.0, "bars")

    def _around(self, x: Span, top: float, wall: str, hole: Span, rise: Span) -> None:
        for left, right in ((x[0], hole[0]), (hole[1], x[1])):
            if right - left > 0.01:
                self.model.box(wall, (left, right), (0, THICK), (0, top))
        for low, high in ((0.0, rise[0]), (rise[1], top)):
            if high - low > 0.01:
                self.model.box(wall, hole, (0, THICK), (low, high))

    def pane(self, x: Span, z: Span, y: float, lights: int) -> None:
        """A window of so many lights in its frame."""
        model, frame, bar = self.model, self.look.frame, 0.06
        model.face("glass", ((x[0], y, z[0]), (x[1], y, z[0]), (x[1], y, z[1]), (x[0], y, z[1])))
        deep = (y - 0.04, y + 0.04)
        model.box(frame, (x[0], x[1]), deep, (z[0], z[0] + bar))
        model.box(frame, (x[0], x[1]), deep, (z[1] - bar, z[1]))
        for n in range(lights + 1):
            at = x[0] + bar / 2 + (x[1] - x[0] - bar) * n / lights
            model.box(frame, (at - bar / 2, at + bar / 2), deep, (z[0], z[1]))

    def _balcony(self, x: Span, top: float, wall: str, raw: bool, first: bool) -> None:
        model, look = self.model, self.look
        a, b = x
        back = look.recess
        deep = 0.0 if first else look.deep
        if deep:
            model.box("concrete" if raw else look.edge, (a + 0.05, b - 0.05), (-deep, 0.05), (-SLAB, 0.0))
        hole, head = (a + 0.45, b - 0.45), top - 0.25
        with model.at(0, back):
            self._around(x, top, wall, hole, (0.0, head))
            if not raw:
                self.pane(hole, (0.02, head), 0.14, 4 if b - a > 4 else 3)
        if back:
            for side in (a, b - 0.2):
                model.box(wall, (side, side + 0.2), (0, back), (0, top))
        if raw:
            return
        if deep and look.pier:
            model.box(look.pier, (a, a + 0.22), (-deep, 0.0), (-SLAB, top))
        if look.rail == "solid":
            model.box(look.pier, (a + 0.05, b - 0.05), (-deep - 0.02, -deep + 0.1), (-SLAB, 0.95))
        else:
            self.railing((a + 0.1, b - 0.1), -deep + 0.06, look.rail)
        for side in (a + 0.12, b - 0.12):
            if deep:
                model.box("rail", (side - 0.02, side + 0.02), (-deep + 0.06, 0), (1.0, 1.05))
                self._fill((side, side + 0.015), (-deep + 0.06, 0.0), look.rail)
        self._lived_in(x, deep or back, top)

    def _lived_in(self, x: Span, deep: float, top: float) -> None:
        """A plant here, a chair or washing there: nobody lives on a balcony that is bare."""
        a, b = x
        out = -deep if self.look.deep else 0.0
        kind = self.chance.random()
        if kind < 0.4:
            at = self.chance.uniform(a + 0.7, b - 0.7)
            self.model.box("render clay", (at - 0.2, at + 0.2), (out + 0.25, out + 0.6), (0, 0.4))
            self.model.ball("hedge", (at, out + 0.42, 0.75), (0.38, 0.3, 0.5), 6)
        elif kind < 0.6:
            at = self.chance.uniform(a + 0.7, b - 1.4)
            self.model.box("teak", (at, at + 0.6), (out + 0.4, out + 0.95), (0.35, 0.45))
            self.model.box("teak", (at, at + 0.6), (out + 0.9, out + 0.97), (0.4, 0.95))
        if self.look.screens and kind > 0.35:
            wide = (b - a) * self.chance.choice((0.28, 0.4))
            at = self.chance.choice((a + 0.1, b - wide - 0.1, (a + b - wide) / 2))
            n = int(wide / 0.11)
            for step in range(n):
                left = at + step * wide / n
                self.model.box(self.look.screens, (left, left + 0.05), (out - 0.02, out + 0.04), (0.0, top))

    def railing(self, x: Span, y: float, kind: str) -> None:
        self.model.box("rail", x, (y - 0.03, y + 0.03), (1.02, 1.08))
        self._fill(x, (y - 0.01, y + 0.01), kind)

    def _fill(self, x: Span, y: Span, kind: str) -> None:
        along = x if x[1] - x[0] > y[1] - y[0] else y
        if kind == "glass":
            if along is x:
                self.model.face(
                    "glass rail", ((x[0], y[0], 0), (x[1], y[0], 0), (x[1], y[0], 1.02), (x[0], y[0], 1.02))
                )
            else:
                self.model.face(
                    "glass rail", ((x[0], y[0], 0), (x[0], y[1], 0), (x[0], y[1], 1.02), (x[0], y[0], 1.02))
                )
            return
        n = max(2, int((along[1] - along[0]) / 0.16))
        for step in range(n + 1):
            at = along[0] + (along[1] - along[0]) * step / n
            bar = (at - 0.012, at + 0.012)
            self.model.box("rail", bar if along is x else x, y if along is x else bar, (0.0, 1.02))

    def _glazed(self, x: Span, top: float, wall: str, bay: Bay, raw: bool) -> None:
        """Glass from pier to pier: a shop with its sign, an office with its fins."""
        model = self.model
        a, b = x
        shop = bay is Bay.SHOP
        side, head = (0.3, top - 0.75) if shop else (0.12, top - 0.1)
        self._around(x, top, wall, (a + side, b - side), (0.35 if shop else 0.45, head))
        if raw:
            return
        self.pane((a + side, b - side), (0.35 if shop else 0.45, head), 0.2, 4 if shop else 3)
        if shop:
            sign = self.chance.choice(("sign", "cloth dark", "cloth ochre", "cloth green", "hoarding brick"))
            model.box(sign, (a + 0.6, b - 0.6), (-0.06, 0.0), (head + 0.12, head + 0.58))
            model.box("fin", (a + 0.2, b - 0.2), (-1.5, 0.0), (head, head + 0.07))
        elif self.look.fins:
            for step in range(3):
                at = a + (b - a) * step / 3
                model.box(self.look.fins, (at - 0.04, at + 0.04), (-0.45, 0.1), (-SLAB, top))

    def _room(self, x: Span, top: float) -> None:
        # Within the walls of the two other sides.
        a, b = max(x[0], THICK + 0.04), min(x[1], self._length - THICK)
        model, back = self.model, ROOM + self.look.recess
        lit = self.chance.random() < self.lit
        inside = "room lit" if lit else self.chance.choice(("room", "room", "room dark"))
        model.face(inside, ((a, back, 0), (b, back, 0), (b, back, top), (a, back, top)))
        model.box("room", (a - 0.04, a + 0.04), (THICK + self.look.recess, back), (0, top))
        y = THICK + self.look.recess + 0.12
        cloth = self.chance.choice(("curtain", "curtain", "curtain warm"))
        for left, right, chance in ((a, a + (b - a) * 0.3, 0.55), (b - (b - a) * 0.3, b, 0.55), (a, b, 0.12)):
            if self.chance.random() < chance:
                model.face(cloth, ((left, y, 0), (right, y, 0), (right, y, top - 0.1), (left, y, top - 0.1)))

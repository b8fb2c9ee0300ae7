"""A tower from its floors: slabs, walls on four sides, roof; finished, or as far as the site is."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from demo.blueprint import Stack
from tools.pictures import facts
from tools.pictures.facade import SLAB, Bay, Facade, Finish, Look
from tools.pictures.model import Model, Span
from tools.pictures.structure import floor_frame, top_of_frame

Plan = tuple[float, float, float, float]
Bays = list[tuple[float, Bay]]


@dataclass(frozen=True)
class Stage:
    """How many floors have their slab, their walls, their plaster, their windows; None: all of them."""

    slabs: int | None = None
    walls: int | None = None
    plaster: int | None = None
    done: int | None = None

    def of(self, index: int) -> Finish | None:
        for finish, count in (
            (Finish.DONE, self.done),
            (Finish.PLASTER, self.plaster),
            (Finish.BLOCK, self.walls),
            (Finish.FRAME, self.slabs),
        ):
            if count is None or index < count:
                return finish
        return None


FINISHED = Stage()


@dataclass
class Building:
    """A tower that stands around the origin of the model's frame; `plan`: the outline of the floor with that index."""

    model: Model
    tower: facts.Tower
    look: Look
    depth: float = 19.0
    lit: float = 0.0
    stage: Stage = FINISHED
    seed: int = 1
    length: float | None = None
    plan: Callable[[int], Plan] | None = None
    office: bool = False
    lobby: bool = True

    def outline(self, index: int) -> Plan:
        if self.plan:
            return self.plan(index)
        length = self.length or self.tower.length(self.depth)
        return (-length / 2, length / 2, -self.depth / 2, self.depth / 2)

    def level(self, index: int) -> float:
        """How high the floor with that index lies."""
        return index * self.look.height + (self.look.ground - self.look.height if index and self._tall else 0)

    @property
    def _tall(self) -> bool:
        return self.tower.floors[0].shops or self.lobby

    @property
    def top(self) -> float:
        return self.level(len(self.tower.floors))

    def build(self) -> None:
        chance = random.Random(self.seed)
        facade = Facade(self.model, self.look, chance, self.lit)
        last = -1
        for index, floor in enumerate(self.tower.floors):
            finish = self.stage.of(index)
            if finish is None:
                break
            last = index
            with self.model.at(0, 0, self.level(index)):
                self._floor(facade, index, floor, finish)
        if last == len(self.tower.floors) - 1:
            with self.model.at(0, 0, self.top):
                self._roof(last, done=self.stage.of(last) is Finish.DONE)
        elif last >= 0:
            with self.model.at(0, 0, self.level(last + 1)):
                top_of_frame(self.model, self.outline(last), self.look.height, chance)

    def _floor(self, facade: Facade, index: int, floor: facts.Floor, finish: Finish) -> None:
        x0, x1, y0, y1 = plan = self.outline(index)
        height = self.level(index + 1) - self.level(index)
        model, look = self.model, self.look
        raw = finish is not Finish.DONE
        edge = "concrete" if raw else look.edge
        out = 0 if raw else look.edge_out
        model.box(edge, (x0 - out, x1 + out), (y0 - out, y1 + out), (height - SLAB, height))
        if finish is Finish.FRAME:
            floor_frame(model, plan, height - SLAB, props=index >= (self.stage.slabs or 99) - 2)
            return
        inner = 4.4 + look.recess
        model.box("room dark", (x0 + inner, x1 - inner), (y0 + inner, y1 - inner), (0, height - SLAB))
        for turn, corner, bays in self._sides(index, floor, plan):
            with model.at(*corner, 0, turn):
                facade.run(bays, height, finish, index < look.base_floors, index == 0)
        for x in (x0, x1 - 0.45):
            for y in (y0, y1 - 0.45):
                wall = look.base if index < look.base_floors else look.wall
                post = wall if not raw else "concrete"
                model.box(post, (x - 0.02, x + 0.47), (y - 0.02, y + 0.47), (0, height - SLAB))
        if self.plan and index + 1 < len(self.tower.floors):
            self._terrace(facade, plan, self.outline(index + 1), height, raw)

    def _sides(self, index: int, floor: facts.Floor, plan: Plan) -> list[tuple[float, tuple[float, float], Bays]]:
        x0, x1, y0, y1 = plan
        front, back = facts.sides(floor.homes)
        refuge = [position in floor.refuges for position in range(1, len(floor.homes) + 1)]
        ends = self._end(y1 - y0, index)
        return [
            (0, (x0, y0), self._homes(front, refuge[: len(front)], x1 - x0, index)),
            (90, (x1, y0), ends),
            (180, (x1, y1), self._homes(back, refuge[len(front) :], x1 - x0, index)),
            (270, (x0, y1), ends[::-1]),
        ]

    def _homes(self, homes: Sequence[Stack], refuge: Sequence[bool], length: float, index: int) -> Bays:
        total = sum(home.area for home in homes)
        bays: Bays = []
        for place, home in enumerate(homes):
            width = length * home.area / total
            if refuge[place]:
                bays.append((width, Bay.OPEN))
            elif self.tower.floors[index].shops:
                bays += _equal(width, 5.0, Bay.SHOP)
            elif self.office:
                bays += _equal(width, 3.4, Bay.OFFICE)
            else:
                bays += _home(width, mirrored=place % 2 == 1, ground=index == 0 and self.lobby)
        return bays

    def _end(self, length: float, index: int) -> Bays:
        if self.tower.floors[index].shops:
            return _equal(length, 5.0, Bay.SHOP)
        if self.office:
            return _equal(length, 3.4, Bay.OFFICE)
        kinds = (Bay.BLANK, Bay.WINDOW, Bay.TALL, Bay.STAIR, Bay.WINDOW, Bay.TALL, Bay.BLANK)
        inner = (length - 4.2) / 5
        return [(2.1 if kind is Bay.BLANK else inner, kind) for kind in kinds]

    def _terrace(self, facade: Facade, plan: Plan, above: Plan, height: float, raw: bool) -> None:
        """What the next floor leaves of this one's roof: railings, planters, a parasol."""
        x0, x1, y0, _ = plan
        if above[1] >= x1 - 0.5 and above[2] <= y0 + 0.5:
            return
        model = self.model
        with model.at(0, 0, height):
            if raw:
                return
            with model.at(x0, y0):
                facade.railing((0, x1 - x0), 0.12, self.look.rail if self.look.rail != "solid" else "glass")
            with model.at(x1, y0, 0, 90):
                facade.railing((0, plan[3] - y0), 0.12, self.look.rail if self.look.rail != "solid" else "glass")
            for at in (above[1] + 0.8, (above[1] + x1) / 2):
                y = y0 + 1.2
                model.box("render white", (at, at + 1.6), (y, y + 0.6), (0, 0.5))
                model.ball("hedge", (at + 0.8, y + 0.3, 0.75), (0.85, 0.4, 0.5), 7)
            if x1 - above[1] > 2.4:
                middle, y = (x1 + above[1]) / 2, (y0 + above[3]) / 2
                model.tube("frame white", (middle, y, 0), (middle, y, 2.4), 0.03)
                model.tube("linen", (middle, y, 2.2), (middle, y, 2.75), 1.5, 0.05, 8)

    def _roof(self, last: int, done: bool) -> None:
        x0, x1, y0, y1 = self.outline(last)
        model, look = self.model, self.look
        wall = look.wall if done else "concrete"
        for across, along in (
            ((x0, x1), (y0, y0 + 0.2)),
            ((x0, x1), (y1 - 0.2, y1)),
            ((x0, x0 + 0.2), (y0, y1)),
            ((x1 - 0.2, x1), (y0, y1)),
        ):
            model.box(wall, across, along, (0, 1.15))
        middle: Span = ((x0 + x1) / 2 - 4.5, (x0 + x1) / 2 + 4.5)
        model.box(look.pier if done else "concrete", middle, (-3.2, 3.2), (0, 3.4))
        model.box(look.edge if done else "concrete", (middle[0] - 0.3, middle[1] + 0.3), (-3.5, 3.5), (3.4, 3.6))
        if done:
            for n in range(int((middle[0] - x0 - 3) / 1.4)):
                at = x0 + 1.8 + n * 1.4
                for y in (y0 + 2.5, y0 + 5.0, y1 - 4.5):
                    model.face(
                        "solar", ((at, y, 0.4), (at + 1.1, y, 0.4), (at + 1.1, y + 1.9, 1.1), (at, y + 1.9, 1.1))
                    )
            for y in (y0 + 3, y1 - 4):
                model.tube("frame white", (middle[1] + 4, y, 0), (middle[1] + 4, y, 2.2), 1.1, n=10)


def _home(width: float, mirrored: bool, ground: bool) -> Bays:
    """A home's frontage: the living room with its balcony, and a window to each of the other rooms."""
    living = min(5.6, max(2.8, width * 0.44))
    others = max(1, round((width - living) / 3.5))
    rooms: Bays = [((width - living) / others, Bay.TALL if n % 2 else Bay.WINDOW) for n in range(others)]
    bays = [(living, Bay.TALL if ground else Bay.BALCONY), *rooms]
    return bays[::-1] if mirrored else bays


def _equal(length: float, width: float, bay: Bay) -> Bays:
    n = max(1, round(length / width))
    return [(length / n, bay)] * n

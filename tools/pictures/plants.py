"""Trees and hedges: a few of each kind are grown leaf by leaf, and stand in many places."""

import math
import random
from itertools import pairwise
from typing import Any

import bpy

from tools.pictures.model import Model, Point
from tools.pictures.paints import Paints


class Garden:
    """Grows each kind once and plants it as often as wanted, each time turned and sized a little differently."""

    def __init__(self, paints: Paints, seed: int = 5) -> None:
        self.paints = paints
        self.chance = random.Random(seed)
        self._grown: dict[tuple[str, int], list[Any]] = {}

    def plant(self, kind: str, x: float, y: float, z: float = 0, size: float = 1.0) -> None:
        variant = self.chance.randrange(3)
        if (kind, variant) not in self._grown:
            self._grown[kind, variant] = self._grow(kind, variant)
        scale = size * self.chance.uniform(0.85, 1.15)
        turn = self.chance.uniform(0, 2 * math.pi)
        for part in self._grown[kind, variant]:
            copy = bpy.data.objects.new(kind, part)
            copy.location = (x, y, z)
            copy.rotation_euler = (0, 0, turn)
            copy.scale = (scale, scale, scale * self.chance.uniform(0.92, 1.08))
            bpy.context.scene.collection.objects.link(copy)

    def row(self, kind: str, start: Point, end: Point, step: float, size: float = 1.0) -> None:
        length = math.dist(start, end)
        n = max(1, round(length / step))
        for i in range(n + 1):
            share = i / n
            self.plant(
                kind,
                start[0] + (end[0] - start[0]) * share + self.chance.uniform(-0.6, 0.6),
                start[1] + (end[1] - start[1]) * share + self.chance.uniform(-0.6, 0.6),
                start[2] + (end[2] - start[2]) * share,
                size,
            )

    def _grow(self, kind: str, variant: int) -> list[Any]:
        chance = random.Random(f"{kind} {variant}")
        model = Model(self.paints)
        if kind == "palm":
            _palm(model, chance, tall=True)
        elif kind == "date palm":
            _palm(model, chance, tall=False)
        elif kind == "shrub":
            _leaves(model, "hedge", chance, [((0, 0, 0.5), (0.7, 0.7, 0.55))], 1100, 0.15)
        elif kind == "banana":
            _banana(model, chance)
        else:
            _tree(model, kind, chance)
        grown = []
        for thing in model.build():
            grown.append(thing.data)
            bpy.data.objects.remove(thing)
        return grown


# Height of the trunk, half-width and half-height of the crown, its clumps, leaves.
_KINDS: dict[str, tuple[float, float, float, int, str]] = {
    "round": (2.3, 2.7, 2.4, 30, "leaf"),
    "broad": (2.9, 4.4, 2.5, 40, "leaf dark"),
    "tall": (3.2, 2.4, 4.0, 24, "leaf"),
    "young": (1.5, 1.3, 1.5, 18, "leaf"),
    "olive": (1.6, 2.0, 1.8, 24, "leaf olive"),
    "jacaranda": (3.0, 4.0, 2.4, 36, "leaf lilac"),
    "casuarina": (3.0, 1.5, 5.0, 16, "leaf olive"),
}


def _tree(model: Model, kind: str, chance: random.Random) -> None:
    trunk, wide, high, clumps, leaf = _KINDS[kind]
    lean = (chance.uniform(-0.3, 0.3), chance.uniform(-0.3, 0.3))
    fork = (lean[0], lean[1], trunk)
    bark = chance.choice(("bark", "bark pale"))
    model.tube(bark, (0, 0, -0.2), fork, 0.06 * wide + 0.05, 0.035 * wide + 0.03, 7)
    balls: list[tuple[Point, Point]] = []
    for _ in range(clumps):
        around, out, up = chance.uniform(0, 2 * math.pi), math.sqrt(chance.random()), chance.uniform(-0.55, 1)
        out *= math.sqrt(max(0.1, 1 - up * up * 0.9))
        centre = (
            fork[0] + wide * 0.78 * out * math.cos(around),
            fork[1] + wide * 0.78 * out * math.sin(around),
            trunk + high * (0.85 + up * 0.8),
        )
        size = wide * chance.uniform(0.2, 0.42)
        balls.append((centre, (size, size, size * 0.75)))
        model.tube(bark, fork, centre, 0.018 * wide + 0.02, 0.02, 4)
    _leaves(model, leaf, chance, balls, 8500, 0.24 if wide > 1.5 else 0.16)
    if kind == "jacaranda":
        _leaves(model, "leaf", chance, balls, 1200, 0.22)


def _leaves(
    model: Model, material: str, chance: random.Random, balls: list[tuple[Point, Point]], count: int, size: float
) -> None:
    for n in range(count):
        centre, half = balls[n % len(balls)]
        up, around = chance.uniform(-1, 1), chance.uniform(0, 2 * math.pi)
        flat, far = math.sqrt(1 - up * up), chance.uniform(0.72, 1.06)
        at = (
            centre[0] + half[0] * far * flat * math.cos(around),
            centre[1] + half[1] * far * flat * math.sin(around),
            centre[2] + half[2] * far * up,
        )
        _leaf(model, material, chance, at, size * chance.uniform(0.7, 1.3))


def _leaf(model: Model, material: str, chance: random.Random, at: Point, size: float) -> None:
    a, b = chance.uniform(0, 2 * math.pi), chance.uniform(-0.7, 0.7)
    along = (math.cos(a) * math.cos(b) * size, math.sin(a) * math.cos(b) * size, math.sin(b) * size)
    c = a + math.pi / 2 + chance.uniform(-0.4, 0.4)
    tilt = chance.uniform(-0.8, 0.8)
    across = (math.cos(c) * size * 0.5, math.sin(c) * size * 0.5, tilt * size * 0.5)
    x, y, z = at
    model.face(
        material,
        (
            (x - along[0] / 2, y - along[1] / 2, z - along[2] / 2),
            (x + across[0] / 2, y + across[1] / 2, z + across[2] / 2),
            (x + along[0] / 2, y + along[1] / 2, z + along[2] / 2),
            (x - across[0] / 2, y - across[1] / 2, z - across[2] / 2),
        ),
    )


def _palm(model: Model, chance: random.Random, tall: bool) -> None:
    height = chance.uniform(8.5, 11.5) if tall else chance.uniform(4.5, 6.0)
    thick = 0.16 if tall else 0.26
    bend = chance.uniform(0.3, 1.6) if tall else 0.1
    points = [(bend * (n / 6) ** 2, 0.0, height * n / 6) for n in range(7)]
    for low, high in pairwise(points):
        model.tube("bark pale", low, high, thick, thick * 0.93, 7)
    top = points[-1]
    fronds, reach = (22, 3.2) if tall else (34, 2.6)
    for n in range(fronds):
        around = 2 * math.pi * n / fronds * 2.4 + chance.uniform(-0.2, 0.2)
        rise = chance.uniform(-0.5, 1.1)
        _frond(model, chance, top, around, rise, reach * chance.uniform(0.85, 1.1))


def _frond(model: Model, chance: random.Random, root: Point, around: float, rise: float, reach: float) -> None:
    def on(t: float) -> Point:
        out = reach * t * math.cos(rise * 0.8)
        return (
            root[0] + out * math.cos(around),
            root[1] + out * math.sin(around),
            root[2] + reach * (rise * t - (0.75 + rise * 0.35) * t * t),
        )

    model.tube("bark pale", on(0), on(0.5), 0.03, 0.02, 4)
    model.tube("bark pale", on(0.5), on(1), 0.02, 0.008, 4)
    side = (-math.sin(around), math.cos(around))
    for n in range(26):
        t = 0.12 + 0.88 * n / 26
        x, y, z = on(t)
        x2, y2, z2 = on(min(1, t + 0.03))
        long = 0.75 * math.sin(math.pi * min(1, t * 0.9 + 0.12)) + 0.1
        for way in (-1, 1):
            droop = long * chance.uniform(0.35, 0.6)
            tip = (
                x2 + way * side[0] * long + (x2 - x) * 4,
                y2 + way * side[1] * long + (y2 - y) * 4,
                z2 - droop,
            )
            model.face("leaf palm", ((x, y, z), (x2, y2, z2), tip))


def _banana(model: Model, chance: random.Random) -> None:
    for _ in range(9):
        around, rise = chance.uniform(0, 6.3), chance.uniform(0.6, 1.3)
        reach = chance.uniform(1.3, 2.1)
        cos, sin = math.cos(around), math.sin(around)
        edge: list[tuple[Point, Point]] = []
        for n in range(6):
            t = n / 5
            out, z = reach * t, 0.6 + reach * (rise * t - 0.8 * t * t)
            half = 0.3 * math.sin(math.pi * min(0.97, t * 0.85 + 0.1))
            edge.append(
                (
                    (out * cos - half * sin, out * sin + half * cos, z),
                    (out * cos + half * sin, out * sin - half * cos, z),
                )
            )
        for low, high in pairwise(edge):
            model.face("leaf palm", (low[0], low[1], high[1], high[0]))


def hedge(model: Model, chance: random.Random, x: tuple[float, float], y: tuple[float, float], height: float) -> None:
    """A clipped hedge: leaves on the faces of a dark box."""
    model.box("hedge", (x[0] + 0.1, x[1] - 0.1), (y[0] + 0.1, y[1] - 0.1), (0, height - 0.1))
    area = (x[1] - x[0]) * (y[1] - y[0]) + 2 * height * (x[1] - x[0] + y[1] - y[0])
    for _ in range(int(area * 60)):
        px, py, pz = chance.uniform(*x), chance.uniform(*y), chance.uniform(0.05, height)
        face = chance.randrange(5)
        if face == 0:
            pz = height
        elif face in {1, 2}:
            py = y[face - 1]
        else:
            px = x[face - 3]
        _leaf(model, "hedge", chance, (px, py, pz), 0.17)

"""A building site: the pit, the crane, scaffolding, hoarding, cabins, heaps and people with helmets."""

import random
from collections.abc import Callable

from tools.pictures.folk import person
from tools.pictures.model import Model, Point, Span
from tools.pictures.scene import Scene
from tools.pictures.street import belt, land, quarter, road, skyline
from tools.pictures.tower import Building


def plot(
    scene: Scene,
    y: float,
    *,
    soil: str = "murum",
    ground: str = "far ground",
    trees: tuple[str, ...] = ("round", "broad"),
) -> None:
    """The bare ground of a site behind its hoarding, and the neighbourhood around it."""
    model, chance = scene.model, scene.chance
    land(model, ground)
    model.box(soil, (-86, 86), (y + 3, 84), (-0.3, -0.05))
    road(model, chance, y - 12, cars=3)
    hoarding(model, (-84, 84), y + 3, gate=(-8, 6))
    quarter(model, chance, (-210, -104), (-20, 130), 8, (3, 7))
    quarter(model, chance, (104, 220), (-20, 130), 8, (3, 7))
    quarter(model, chance, (-110, 130), (100, 190), 9, (3, 8))
    skyline(model, random.Random(4), (20, 160), (260, 900), 50, (3, 14))
    belt(scene.garden, (0, 180), (118, 280), 120, trees)
    for n in range(4):
        with model.at(-70 + n * 6.6, y + 9):
            cabin(model, upper=n < 3)
    heaps(model, chance, (30, 70), (y + 6, y + 16))
    for _ in range(16):
        person(model, chance, chance.uniform(-50, 60), chance.uniform(y + 6, -10), 0, worker=True)


def hoarding(model: Model, x: Span, y: float, gate: Span) -> None:
    """Sheets along the street, open at the gate."""
    at, n = x[0], 0
    while at < x[1]:
        if not gate[0] - 2 < at < gate[1]:
            model.box("hoarding" if n % 9 else "hoarding brick", (at, at + 2.38), (y, y + 0.08), (0, 2.4))
            model.tube("tube", (at, y + 0.15, 0), (at, y + 0.15, 2.5), 0.04, n=5)
        at, n = at + 2.4, n + 1


def cabin(model: Model, *, upper: bool) -> None:
    for level in range(2 if upper else 1):
        z = level * 2.7
        model.box("cabin" if level else "cabin blue", (0, 6), (0, 2.5), (z, z + 2.6))
        for at in (0.8, 3.8):
            model.box("car glass", (at, at + 1.2), (-0.03, 0.05), (z + 1.0, z + 1.9))
        model.box("frame white", (2.4, 3.3), (-0.04, 0.05), (z, z + 2.1))


def heaps(model: Model, chance: random.Random, x: Span, y: Span) -> None:
    """Sand, stone, blocks on pallets, bars and pipes."""
    for material in ("sand", "gravel", "sand"):
        px, py, size = chance.uniform(*x), chance.uniform(*y), chance.uniform(2, 3.4)
        model.tube(material, (px, py, -0.1), (px, py, size * 0.6), size, 0.15, 14)
    for n in range(7):
        px, py = x[0] + n * 2.2, y[0] - 1
        model.box("block red" if n % 2 else "block", (px, px + 1.4), (py, py + 1.1), (0, chance.choice((0.7, 1.3))))
    for n in range(14):
        model.tube("steel", (x[0], y[1] + 2 + n * 0.14, 0.1), (x[0] + 11, y[1] + 2 + n * 0.14, 0.1), 0.06, n=5)
    for n in range(5):
        model.tube("pipe", (x[1] + 2, y[0] + n * 0.5, 0.25), (x[1] + 8, y[0] + n * 0.5, 0.25), 0.22, n=10)


def crane(model: Model, x: float, y: float, height: float, turn: float, paint: str = "crane") -> None:
    """A tower crane: mast, jib, counter-jib with its weights, cab, rope and hook."""
    with model.at(x, y, 0, turn):
        model.box("concrete", (-2.4, 2.4), (-2.4, 2.4), (-0.2, 0.9))
        _truss(model, paint, height, lambda along, a, b: (a, b, along))
        with model.at(0, 0, height):
            model.box(paint, (-1.0, 1.0), (-1.0, 1.0), (0, 1.2))
            model.box("cabin", (0.9, 2.4), (-1.6, -0.1), (0.2, 2.3))
            model.box("car glass", (2.3, 2.45), (-1.5, -0.2), (0.9, 2.1))
            model.tube(paint, (0, 0, 1.2), (0, 0, 7.5), 0.35, 0.1, 6)
            _truss(model, paint, 46, lambda along, a, b: (along, a * 0.8, 1.9 + b), 0.62)
            _truss(model, paint, 15, lambda along, a, b: (-along, a * 0.8, 1.9 + b), 0.62)
            for end in (46.0, -15.0):
                model.tube("frame dark", (0, 0, 7.4), (end * 0.8, 0, 2.6), 0.05, n=4)
            model.box("concrete dark", (-15, -11), (-0.9, 0.9), (0.2, 2.2))
            drop = height * 0.45
            model.tube("frame dark", (31, 0, 1.4), (31, 0, -drop), 0.05, n=4)
            model.box("plank", (29.5, 32.5), (-0.6, 0.6), (-drop - 0.9, -drop))


def _truss(
    model: Model, paint: str, length: float, on: Callable[[float, float, float], Point], half: float = 0.9
) -> None:
    """A lattice of four booms; `on` puts a point that is so far along it, and from its middle, into the frame."""
    corners = ((-half, -half), (half, -half), (half, half), (-half, half))
    for a, b in corners:
        model.tube(paint, on(0, a, b), on(length, a, b), 0.09, n=4)
    n = max(1, round(length / 2))
    for i in range(n):
        low, high = length * i / n, length * (i + 1) / n
        for j in range(4):
            (a, b), (c, d) = corners[j], corners[(j + 1) % 4]
            ends = (on(low, a, b), on(high, c, d)) if (i + j) % 2 else (on(low, c, d), on(high, a, b))
            model.tube(paint, *ends, 0.05, n=4)


def scaffold(model: Model, building: Building, floors: tuple[int, int]) -> None:
    """Tubes, planks and a green net before the front, between two floors; the model's frame is the building's."""
    x0, x1, y0, _ = building.outline(floors[0])
    low, high = building.level(floors[0]), building.level(floors[1])
    out = y0 - 2.6
    at = x0
    while at <= x1 + 0.1:
        for y in (out, out + 1.1):
            model.tube("tube", (at, y, 0), (at, y, high + 1.2), 0.035, n=5)
        at += 2.4
    for index in range(floors[0], floors[1] + 1):
        z = building.level(index) + 0.1
        model.box("plank", (x0, x1), (out, out + 1.1), (z, z + 0.06))
        for rise in (0.55, 1.05):
            model.tube("tube", (x0, out, z + rise), (x1, out, z + rise), 0.03, n=5)
    third = x0 + (x1 - x0) * 0.62
    model.face("net", ((x0, out - 0.1, low), (third, out - 0.1, low), (third, out - 0.1, high), (x0, out - 0.1, high)))


def pit(scene: Scene, x: Span, y: Span, deep: float = 5.0) -> None:
    """An excavation: sloped sides, piles with their bars, the first raft, an excavator and a lorry at the edge."""
    model, chance = scene.model, scene.chance
    (a, b), (c, d) = x, y
    slope = 4.0
    top, low = 0.02, 0.02
    # The ground is at zero: the pit is told by banks that stand up around it.
    banks = (
        ((a - slope, c - slope), (b + slope, c - slope), (b, c), (a, c)),
        ((b + slope, c - slope), (b + slope, d + slope), (b, d), (b, c)),
        ((b + slope, d + slope), (a - slope, d + slope), (a, d), (b, d)),
        ((a - slope, d + slope), (a - slope, c - slope), (a, c), (a, d)),
    )
    for index, (p, q, r, s) in enumerate(banks):
        height = deep * (0.18 if index == 0 else 0.42)
        model.face("soil", ((*p, low), (*q, low), (*r, height), (*s, height)))
        inner = 3.0
        model.face(
            "murum",
            (
                (*s, height),
                (*r, height),
                (r[0] + (inner if r[0] == a else -inner), r[1] + (inner if r[1] == c else -inner), top),
                (s[0] + (inner if s[0] == a else -inner), s[1] + (inner if s[1] == c else -inner), top),
            ),
        )
    for px in range(int(a + 6), int(b - 5), 5):
        for py in range(int(c + 6), int(d - 5), 5):
            done = px < (a + b) / 2 + chance.uniform(-4, 4)
            if done:
                model.box("concrete", (px - 1.0, px + 1.0), (py - 1.0, py + 1.0), (0, 0.7))
            for dx in (-0.5, 0, 0.5):
                for dy in (-0.5, 0.5):
                    model.tube("steel", (px + dx, py + dy, 0), (px + dx, py + dy, 2.1), 0.03, n=4)
    model.box("concrete", (a + 5, (a + b) / 2 - 8), (c + 5, d - 5), (0.02, 0.5))
    with model.at(b - 14, c + 10, 0, 200):
        excavator(model)
    for _ in range(14):
        person(model, chance, chance.uniform(a + 5, b - 5), chance.uniform(c + 5, d - 5), 0.02, worker=True)


def excavator(model: Model) -> None:
    for side in (-1.3, 0.7):
        model.box("tyre", (-2, 2), (side, side + 0.6), (0, 0.9))
    model.box("crane", (-1.9, 1.5), (-1.2, 1.2), (1.0, 2.1))
    model.box("crane", (-1.9, -0.4), (-1.2, 1.2), (2.1, 2.6))
    model.box("car glass", (0.1, 1.4), (0.1, 1.2), (2.1, 3.1))
    model.box("crane", (0.1, 1.4), (0.1, 1.2), (3.1, 3.2))
    model.tube("crane", (1.4, -0.3, 1.9), (4.6, -0.3, 4.6), 0.26, n=6)
    model.tube("crane", (4.6, -0.3, 4.6), (6.9, -0.3, 2.0), 0.2, n=6)
    model.box("frame dark", (6.3, 7.5), (-0.9, 0.3), (0.9, 2.0))

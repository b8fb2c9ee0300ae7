"""What is around a house: street, pavement, wall, neighbours, lamps, what lies at the horizon."""

import math
import random

from tools.pictures.folk import car
from tools.pictures.model import Model, Span
from tools.pictures.plants import Garden

KERB = 0.16


def land(model: Model, ground: str = "far ground", near: str | None = None, reach: float = 170) -> None:
    """The ground to the horizon; `near`: another one about the middle."""
    far = 4500.0
    model.face(ground, ((-far, -far, -0.35), (far, -far, -0.35), (far, far, -0.35), (-far, far, -0.35)))
    if near:
        model.box(near, (-reach, reach), (-reach, reach), (-0.34, -0.06))


def road(model: Model, chance: random.Random, y: float, width: float = 9.0, reach: float = 220, cars: int = 3) -> None:
    """A street along x, its near kerb at `y`, with pavements on both sides; nothing stands on it but a few cars."""
    x: Span = (-reach, reach)
    far = y + width
    model.box("asphalt", x, (y - 0.2, far + 0.2), (-0.2, 0))
    for at in range(int(-reach), int(reach), 8):
        model.box("line", (at, at + 3), (y + width / 2 - 0.07, y + width / 2 + 0.07), (0, 0.006))
    for edge in (y + 0.35, far - 0.35):
        model.box("line", x, (edge - 0.06, edge + 0.06), (0, 0.006))
    near_side = -reach
    while near_side < reach:
        paint = "kerb" if round(near_side / 1.2) % 2 else "kerb black"
        for low in (y - 0.18, far):
            model.box(paint, (near_side, near_side + 1.19), (low, low + 0.18), (-0.1, KERB))
        near_side += 1.2
    model.box("paving", x, (y - 3.6, y - 0.18), (-0.1, KERB - 0.01))
    model.box("paving", x, (far + 0.18, far + 3.8), (-0.1, KERB - 0.01))
    for _ in range(cars):
        lane = chance.random() < 0.5
        car(model, chance, chance.uniform(-60, 60), y + (2.3 if lane else width - 2.3), 0 if lane else 180)


def lane(model: Model, x: float, y: Span, width: float = 5.5) -> None:
    """A plain side street along y."""
    model.box("asphalt", (x - width / 2, x + width / 2), y, (-0.3, -0.02))
    for side in (x - width / 2 - 1.5, x + width / 2):
        model.box("paving", (side, side + 1.5), y, (-0.3, 0.08))


def lamps(model: Model, y: float, x: Span, step: float = 24, arm: float = -1.6) -> None:
    at = x[0]
    while at <= x[1]:
        model.tube("frame dark", (at, y, 0), (at, y, 6.6), 0.09, 0.05, 8)
        model.tube("frame dark", (at, y, 6.5), (at, y + arm, 6.75), 0.04, n=6)
        model.box("frame dark", (at - 0.12, at + 0.12), (y + arm - 0.3, y + arm + 0.3), (6.72, 6.82))
        model.box("lamp", (at - 0.09, at + 0.09), (y + arm - 0.25, y + arm + 0.25), (6.69, 6.72))
        at += step


def wall(
    model: Model, x: Span, y: float, material: str = "brick", height: float = 1.0, gate: Span | None = None
) -> None:
    """A low wall with piers and a rail along x, open where the gate is."""
    parts = [x] if gate is None else [(x[0], gate[0]), (gate[1], x[1])]
    for a, b in parts:
        model.box(material, (a, b), (y, y + 0.25), (0, height))
        model.box("slab edge", (a, b), (y - 0.03, y + 0.28), (height, height + 0.06))
        n = max(1, round((b - a) / 4))
        for i in range(n + 1):
            at = a + (b - a) * i / n
            model.box(material, (at - 0.22, at + 0.22), (y - 0.08, y + 0.33), (0, height + 0.75))
            model.box("slab edge", (at - 0.26, at + 0.26), (y - 0.12, y + 0.37), (height + 0.75, height + 0.82))
        for z in (height + 0.25, height + 0.5):
            model.tube("rail", (a, y + 0.12, z), (b, y + 0.12, z), 0.025, n=4)


PAINTS = ("neighbour", "neighbour warm", "neighbour cool", "neighbour rose")


def neighbour(model: Model, chance: random.Random, x: float, y: float, wide: float, deep: float, floors: int) -> None:
    """A house of the neighbourhood, muted, with a roof that has been lived on."""
    top = floors * 3.1
    paint = chance.choice(PAINTS)
    with model.at(x, y, 0, chance.choice((0, 0, 4, -5, 90))):
        model.box(paint, (-wide / 2, wide / 2), (-deep / 2, deep / 2), (-0.3, top))
        for n in range(1, floors + 1):
            if paint != "neighbour cool":
                model.box(
                    "slab edge",
                    (-wide / 2 - 0.25, wide / 2 + 0.25),
                    (-deep / 2 - 0.25, deep / 2 + 0.25),
                    (n * 3.1 - 0.2, n * 3.1 - 0.03),
                )
        model.box("render", (-wide / 2, wide / 2), (-deep / 2, -deep / 2 + 0.2), (top, top + 0.9))
        model.box("render", (-wide / 2, -wide / 2 + 0.2), (-deep / 2, deep / 2), (top, top + 0.9))
        model.box(paint, (-2, 2), (-1.5, 2.5), (top, top + 2.8))
        for at in (-wide / 3, wide / 3):
            model.tube("cloth dark", (at, 0, top + 0.3), (at, 0, top + 1.6), 0.7, 0.62, 10)


def quarter(model: Model, chance: random.Random, x: Span, y: Span, count: int, floors: tuple[int, int]) -> None:
    """Neighbours at random, none upon another."""
    placed: list[tuple[float, float]] = []
    for _ in range(count * 6):
        if len(placed) >= count:
            break
        at = (chance.uniform(*x), chance.uniform(*y))
        if all(math.dist(at, other) > 27 for other in placed):
            placed.append(at)
            neighbour(model, chance, *at, chance.uniform(13, 24), chance.uniform(11, 16), chance.randint(*floors))


def skyline(
    model: Model, chance: random.Random, angle: Span, distance: Span, count: int, floors: tuple[int, int]
) -> None:
    """Far houses within an angle about the origin, seen through the haze."""
    for _ in range(count):
        a, d = math.radians(chance.uniform(*angle)), chance.uniform(*distance)
        wide, deep, tall = chance.uniform(14, 30), chance.uniform(12, 20), chance.randint(*floors) * 3.1
        with model.at(d * math.cos(a), d * math.sin(a), 0, chance.uniform(0, 90)):
            model.box(chance.choice(PAINTS), (-wide / 2, wide / 2), (-deep / 2, deep / 2), (-0.3, tall))
            model.box("render", (-3, 3), (-3, 3), (tall, tall + 3))


def hills(model: Model, chance: random.Random, angle: Span, distance: float, height: float) -> None:
    """A line of hills."""
    steps = 60
    top = [height * (0.45 + 0.55 * math.sin(i * 0.23 + 1) * math.sin(i * 0.061 + 2)) for i in range(steps + 1)]
    top = [max(2.0, h + chance.uniform(-0.04, 0.04) * height) for h in top]
    for i in range(steps):
        a, b = (math.radians(angle[0] + (angle[1] - angle[0]) * j / steps) for j in (i, i + 1))
        low = distance, distance * 1.25
        points = [
            (low[0] * math.cos(b), low[0] * math.sin(b), -1.0),
            (low[0] * math.cos(a), low[0] * math.sin(a), -1.0),
            (low[1] * math.cos(a), low[1] * math.sin(a), top[i]),
            (low[1] * math.cos(b), low[1] * math.sin(b), top[i + 1]),
        ]
        model.face("hill", points[::-1])


def belt(garden: Garden, angle: Span, distance: Span, count: int, kinds: tuple[str, ...], size: float = 1.1) -> None:
    """Trees at random within an angle about the origin, so that houses do not stand on a bare plain."""
    chance = garden.chance
    for _ in range(count):
        a, d = math.radians(chance.uniform(*angle)), chance.uniform(*distance)
        garden.plant(chance.choice(kinds), d * math.cos(a), d * math.sin(a), -0.3, size * chance.uniform(0.8, 1.4))

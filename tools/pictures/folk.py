"""People and what they drive: simple figures that give a picture its scale."""

import math
import random

from tools.pictures.model import Model

_TOPS = ("cloth white", "cloth blue", "cloth red", "cloth green", "cloth ochre", "cloth rose")
_LEGS = ("cloth dark", "cloth blue", "render sand", "cloth white")


def person(model: Model, chance: random.Random, x: float, y: float, z: float = 0, worker: bool = False) -> None:
    """Somebody on their way; some in a sari, on a site with helmet and vest."""
    with model.at(x, y, z, chance.uniform(0, 360)):
        size = chance.uniform(0.93, 1.04)
        top = "vest" if worker else chance.choice(_TOPS)
        stride = chance.uniform(0.1, 0.3)
        hip = (0.0, 0.0, 0.88 * size)
        if not worker and chance.random() < 0.35:
            model.tube(top, (0, 0, 0.03), hip, 0.27, 0.16, 9)
        else:
            legs = chance.choice(_LEGS)
            for side, way in ((0.09, 1), (-0.09, -1)):
                knee = (side, way * stride * 0.6, 0.46 * size)
                model.tube(legs, (side, way * stride, 0.06), knee, 0.06, 0.075, 7)
                model.tube(legs, knee, (side * 0.9, 0, 0.9 * size), 0.075, 0.1, 7)
                model.box(
                    "cloth dark", (side - 0.05, side + 0.05), (way * stride - 0.1, way * stride + 0.17), (0, 0.09)
                )
        model.ball(top, (0, 0, 1.14 * size), (0.2, 0.13, 0.33), 10)
        model.ball(top, (0, 0, 1.34 * size), (0.22, 0.12, 0.12), 10)
        for side in (-1, 1):
            swing = -side * stride * 0.7
            elbow = (side * 0.26, swing * 0.4, 1.08 * size)
            model.tube(top, (side * 0.2, 0, 1.36 * size), elbow, 0.06, 0.05, 6)
            model.tube("skin", elbow, (side * 0.24, swing + 0.1, 0.86 * size), 0.042, 0.035, 6)
        model.tube("skin", (0, 0, 1.4 * size), (0, 0, 1.54 * size), 0.05, n=7)
        model.ball("skin", (0, 0.01, 1.6 * size), (0.09, 0.1, 0.125), 10)
        if worker:
            model.ball("helmet", (0, 0, 1.67 * size), (0.13, 0.14, 0.1), 10)
        else:
            model.ball("hair", (0, -0.025, 1.64 * size), (0.1, 0.105, 0.11), 10)


def crowd(
    model: Model, chance: random.Random, x: tuple[float, float], y: tuple[float, float], count: int, z: float = 0
) -> None:
    """People here and there in a rectangle, every third with somebody beside them."""
    for _ in range(count):
        px, py = chance.uniform(*x), chance.uniform(*y)
        person(model, chance, px, py, z)
        if chance.random() < 0.35:
            person(model, chance, px + 0.65, py + 0.15, z)


def car(model: Model, chance: random.Random, x: float, y: float, turn: float = 0, z: float = 0) -> None:
    paint = chance.choice(("car white", "car white", "car grey", "car red", "car blue"))
    low = [(-2.05, 0.32), (1.95, 0.32), (2.1, 0.6), (1.95, 0.82), (0.95, 0.95), (-1.95, 1.0), (-2.12, 0.75)]
    cabin = [(-1.75, 0.97), (1.0, 0.93), (0.3, 1.42), (-1.3, 1.46)]
    with model.at(x, y, z, turn):
        model.profile(paint, low, (-0.86, 0.86))
        model.profile("car glass", cabin, (-0.76, 0.76))
        model.profile(paint, [(-1.35, 1.43), (0.34, 1.4), (0.25, 1.48), (-1.25, 1.52)], (-0.74, 0.74))
        for at in (-0.5, 0.72):
            model.box(paint, (at - 0.05, at + 0.05), (-0.78, 0.78), (0.95, 1.2))
        for wheel in (-1.3, 1.3):
            for side in (-0.87, 0.69):
                model.tube("tyre", (wheel, side, 0.32), (wheel, side + 0.18, 0.32), 0.32, n=14)
                hub = side - 0.01 if side < 0 else side + 0.19
                model.tube("car grey", (wheel, hub, 0.32), (wheel, hub + 0.005, 0.32), 0.19, n=10)
        for side in (-0.6, 0.6):
            model.box("sign", (2.02, 2.08), (side - 0.18, side + 0.18), (0.6, 0.74))
            model.box("car red", (-2.12, -2.06), (side - 0.18, side + 0.18), (0.7, 0.84))


def rickshaw(model: Model, x: float, y: float, turn: float = 0) -> None:
    with model.at(x, y, 0, turn):
        model.profile("cloth green", [(-1.2, 0.35), (0.9, 0.35), (1.25, 0.75), (1.0, 1.0), (-1.2, 1.0)], (-0.6, 0.6))
        model.profile("cloth ochre", [(-1.25, 1.55), (0.55, 1.55), (0.45, 1.72), (-1.15, 1.78)], (-0.65, 0.65))
        model.profile("car glass", [(0.55, 1.0), (0.98, 1.0), (0.6, 1.55), (0.5, 1.55)], (-0.55, 0.55))
        for at in (-1.15, -0.2):
            for side in (-0.58, 0.54):
                model.box("cloth dark", (at, at + 0.05), (side, side + 0.04), (1.0, 1.6))
        for wheel, side in ((-0.8, -0.62), (-0.8, 0.5), (1.0, -0.06)):
            model.tube("tyre", (wheel, side, 0.24), (wheel, side + 0.12, 0.24), 0.24, n=12)


def dinghy(model: Model, x: float, y: float, turn: float, awning: bool) -> None:
    """A wooden boat, some with a roof of matting."""
    with model.at(x, y, 0, turn):
        n = 10
        for side in (-1, 1):
            for i in range(n):
                a, b = (-4 + 8 * i / n, -4 + 8 * (i + 1) / n)
                wa, wb = (0.95 * math.cos(a * 0.37) ** 0.7, 0.95 * math.cos(b * 0.37) ** 0.7)
                ha, hb = (0.5 + 0.035 * a * a, 0.5 + 0.035 * b * b)
                points = [
                    (a, side * wa * 0.6, -0.2),
                    (b, side * wb * 0.6, -0.2),
                    (b, side * wb, hb),
                    (a, side * wa, ha),
                ]
                model.face("teak", points if side < 0 else points[::-1])
        model.box("plank", (-2.6, 2.6), (-0.6, 0.6), (0.12, 0.18))
        if awning:
            for i in range(6):
                t, u = math.pi * i / 6, math.pi * (i + 1) / 6
                low, high = (0.95 * math.cos(t), 0.5 + 1.2 * math.sin(t)), (0.95 * math.cos(u), 0.5 + 1.2 * math.sin(u))
                model.face("render sand", [(-2, *low), (1.6, *low), (1.6, *high), (-2, *high)])

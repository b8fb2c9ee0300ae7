"""Orchard Row: forty-two row houses with courts and roof terraces between chikoo trees, at Ahmedabad."""

import random

from tools.pictures.facts import PROJECTS
from tools.pictures.folk import car, crowd
from tools.pictures.light import View, morning
from tools.pictures.model import Model
from tools.pictures.plants import hedge
from tools.pictures.scene import Picture, Scene
from tools.pictures.street import belt, land, quarter

FACTS = PROJECTS["orchard-row"]
WIDE, DEEP, FLOOR = 8.4, 13.0, 3.1
ROWS = (0.0, 34.0, 68.0)


def house(model: Model, chance: random.Random, lit: float) -> None:
    """A house of two floors: the court at the front, the kitchen open to it, the terrace on the north side."""
    paint = chance.choice(("render white", "render sand", "render warm"))
    model.box("brick", (0.12, WIDE - 0.12), (0, 0.25), (0, 1.5))
    model.box("teak", (WIDE - 2.2, WIDE - 1.1), (-0.03, 0.1), (0, 2.1))
    model.box(paint, (0.12, WIDE - 0.12), (5, DEEP), (0, FLOOR))
    model.box("slab edge", (0, WIDE), (4.2, DEEP + 0.2), (FLOOR - 0.2, FLOOR))
    model.box(paint, (0.12, WIDE - 0.12), (5.6, 10.4), (FLOOR, 2 * FLOOR))
    model.box("slab edge", (0, WIDE), (5.0, 10.8), (2 * FLOOR - 0.2, 2 * FLOOR))
    model.box(paint, (0.12, WIDE - 0.12), (5.4, 5.6), (2 * FLOOR, 2 * FLOOR + 0.8))
    model.box("brick", (0.12, 2.6), (9, 12), (2 * FLOOR, 2 * FLOOR + 2.2))
    for x, z, wide, high, y in (
        (0.8, 0.15, 3.6, 2.3, 5.0),
        (5.4, 0.9, 1.8, 1.5, 5.0),
        (1.2, FLOOR + 0.2, 2.2, 2.2, 5.6),
        (4.8, FLOOR + 0.8, 2.4, 1.6, 5.6),
    ):
        glow = "room lit" if chance.random() < lit else "room dark"
        model.box(glow, (x, x + wide), (y - 0.02, y + 0.1), (z, z + high))
        model.box("glass", (x, x + wide), (y - 0.06, y - 0.03), (z, z + high))
        for at in (x, x + wide / 2 - 0.04, x + wide - 0.08):
            model.box("frame dark", (at, at + 0.08), (y - 0.12, y), (z, z + high))
        for at in (z, z + high - 0.08):
            model.box("frame dark", (x, x + wide), (y - 0.12, y), (at, at + 0.08))
    model.box("slab edge", (0.9, 3.8), (4.6, 5.6), (2 * FLOOR - 0.9, 2 * FLOOR - 0.8))
    for bar in range(8):
        at = 0.9 + bar * 0.36
        model.box("teak", (at, at + 0.08), (4.3, 5.0), (FLOOR + 2.5, FLOOR + 2.6))


def whole(scene: Scene) -> None:
    model, chance, garden = scene.model, scene.chance, scene.garden
    land(model)
    model.box("grass", (-90, 90), (-30, 100), (-0.3, -0.06))
    names = [tower.name for tower in FACTS.towers]
    for name, y in zip(names, ROWS, strict=True):
        homes = len(FACTS.tower(name).floors[0].homes)
        long = homes * WIDE + 6
        for n in range(homes):
            x = -long / 2 + n * WIDE + (6 if n >= homes // 2 else 0)
            with model.at(x, y):
                house(model, chance, scene.weather.lit)
            if chance.random() < 0.8:
                garden.plant("young", x + chance.uniform(1.5, 4), y + 2.6, 0, 1.0)
        model.box("paving red", (-long / 2 - 4, long / 2 + 4), (y - 10.5, y - 1), (-0.1, 0.02))
        hedge(model, chance, (-long / 2, -4), (y - 1.0, y - 0.3), 0.8)
        hedge(model, chance, (4, long / 2), (y - 1.0, y - 0.3), 0.8)
        for _ in range(6):
            car(model, chance, chance.uniform(-long / 2, long / 2), y - 3.2, 0)
        for x in range(int(-long / 2), int(long / 2), 9):
            garden.plant("round", x + chance.uniform(-1, 1), y - 15 + chance.uniform(-2, 2), 0, 1.05)
        crowd(model, chance, (-40, 40), (y - 9, y - 5), 6, 0.02)
    belt(garden, (0, 360), (86, 240), 260, ("round", "broad", "olive"))
    quarter(model, chance, (-190, -100), (-40, 120), 6, (1, 3))
    quarter(model, chance, (100, 190), (-40, 120), 6, (1, 3))


PICTURES = (
    Picture(
        "lane",
        "Along the first row, in the morning",
        "Row houses of two floors with brick courts and roof terraces along a lane of red paving under chikoo trees.",
        morning(235, 34),
        View((44, -7.5, 2.1), (-14, 6, 0), 27, 0.36),
        whole,
    ),
    Picture(
        "above",
        "From above: three rows in the orchard",
        "Three rows of houses between the trees of the orchard, seen from above.",
        morning(235, 42),
        View((56, -74, 58), (0, 26, 0), 28, None),
        whole,
    ),
)

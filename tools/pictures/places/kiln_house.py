"""Kiln House: three towers on the old brickworks, two chimneys, the pond, the library in the kiln."""

import math
import random

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.folk import crowd, person
from tools.pictures.light import View, dusk, morning, noon, point_lamp
from tools.pictures.model import Model
from tools.pictures.places.site import crane, pit, plot, scaffold
from tools.pictures.plants import hedge
from tools.pictures.scene import Picture, Scene
from tools.pictures.street import belt, hills, lamps, land, lane, quarter, road, skyline, wall
from tools.pictures.tower import FINISHED, Building, Stage

FACTS = PROJECTS["kiln-house"]
LOOK = Look(
    wall="render", base="brick", base_floors=3, pier="brick", rail="bars", deep=1.8, strip="brick", block="block red"
)
# Where each stands, and how it is turned, so that no living room looks into another.
PLACES = {"A": (-40.0, 4.0, 14.0), "B": (2.0, 22.0, -6.0), "C": (42.0, 0.0, 18.0)}
STREET = -54.0
POND = (62.0, 62.0, 34.0, 20.0)
CHIMNEYS = ((96.0, 30.0, 31.0, 0.4), (108.0, 42.0, 26.0, 0.1))


def towers(scene: Scene, stages: dict[str, Stage] | None = None) -> None:
    for name, (x, y, turn) in PLACES.items():
        stage = (stages or {}).get(name, FINISHED)
        with scene.model.at(x, y, 0, turn):
            Building(scene.model, FACTS.tower(name), LOOK, lit=scene.weather.lit, stage=stage, seed=ord(name)).build()


def chimney(model: Model, x: float, y: float, height: float, lean: float) -> None:
    """One of the chimneys of the brickworks; the taller leans a little, as it has for decades."""
    foot, head = (x, y, -0.2), (x + lean, y, height)
    model.box("brick old", (x - 2.1, x + 2.1), (y - 2.1, y + 2.1), (-0.2, 3.2))
    model.tube("brick old", foot, head, 1.75, 1.05, 16)
    for share in (0.9, 0.96, 1.0):
        z = height * share
        model.tube("brick dark", (x + lean * share, y, z - 0.5), (x + lean * share, y, z), 1.3, 1.38, 16)


def kiln(model: Model, x: float, y: float) -> None:
    """The long kiln: a vault of brick with arched openings, now a library."""
    with model.at(x, y, 0, 8):
        long, half = 30.0, 4.4
        outline = [(half * math.cos(t * math.pi / 14), 2.6 + 2.6 * math.sin(t * math.pi / 14)) for t in range(15)]
        with model.at(0, 0, 0, 90):
            model.profile("brick old", [(-half, -0.2), (half, -0.2), *outline], (-long / 2, long / 2))
        for n in range(6):
            at = -long / 2 + 2.6 + n * 5
            model.box("room lit", (at - 1, at + 1), (-half - 0.03, -half + 0.1), (0.1, 2.2))
            model.tube("room lit", (at, -half - 0.03, 2.2), (at, -half + 0.2, 2.2), 1.0, n=16)
            for bar in (-1, -0.33, 0.33, 1):
                model.box("frame dark", (at + bar - 0.03, at + bar + 0.03), (-half - 0.08, -half), (0.1, 2.4))


def pond(scene: Scene) -> None:
    """The clay pit as a pond, with the walk around it, reeds and benches."""
    model, chance = scene.model, scene.chance
    x, y, wide, deep = POND
    n = 44

    def ring(grow: float, z: float) -> list[tuple[float, float, float]]:
        return [
            (
                x + (wide * (1 + 0.07 * math.sin(3 * a)) + grow) * math.cos(a),
                y + (deep * (1 + 0.09 * math.sin(2 * a + 1)) + grow) * math.sin(a),
                z,
            )
            for a in (2 * math.pi * i / n for i in range(n))
        ]

    model.face("water", ring(0, 0.0))
    for inner, outer, material, z in (
        (-0.1, 1.6, "gravel", 0.05),
        (1.6, 1.9, "kerb", 0.1),
        (1.9, 5.0, "paving red", 0.09),
    ):
        low, high = ring(inner, z), ring(outer, z)
        for i in range(n):
            j = (i + 1) % n
            model.face(material, (low[i], high[i], high[j], low[j]))
    for place in ring(0.4, 0):
        for _ in range(14):
            px, py = place[0] + chance.gauss(0, 0.9), place[1] + chance.gauss(0, 0.9)
            if chance.random() < 0.6:
                model.tube(
                    "leaf olive",
                    (px, py, -0.1),
                    (px + chance.gauss(0, 0.15), py, chance.uniform(0.4, 1.2)),
                    0.02,
                    0.004,
                    3,
                )
    for place in ring(6.0, 0)[::3]:
        scene.garden.plant(chance.choice(("round", "olive", "young")), place[0], place[1], 0, 0.9)
    for place in ring(3.4, 0.09)[1::3]:
        if chance.random() < 0.7:
            person(model, chance, place[0], place[1], 0.09)
    for place in ring(5.3, 0)[::4]:
        model.tube("frame dark", place, (place[0], place[1], 3.4), 0.05, n=6)
        model.ball("lamp", (place[0], place[1], 3.5), (0.16, 0.16, 0.16), 8)


def grounds(scene: Scene) -> None:
    """Everything but the towers: garden, street, neighbours, the hills of Baner."""
    model, chance, garden = scene.model, scene.chance, scene.garden
    land(model, near=None)
    model.box("grass", (-80, 122), (STREET + 4, 106), (-0.3, -0.06))
    road(model, chance, STREET - 12, cars=4)
    for x in (-86.0, 129.0):
        lane(model, x, (STREET + 3, 240))
    model.box("asphalt", (-83, 126), (108, 114), (-0.3, -0.02))
    lamps(model, STREET - 13.2, (-200, 200), 26, 1.6)
    lamps(model, STREET - 0.4, (-188, 200), 26, -1.6)
    model.box("paving", (-110, 130), (STREET + 0.6, STREET + 4), (-0.05, 0.1))
    model.box("paving", (-160, 160), (STREET - 34, STREET - 15.5), (-0.05, 0.14))
    wall(model, (-76, 76), STREET + 4, "brick", 0.9, gate=(-13, -3))
    model.box("paving red", (-13, -3), (STREET + 4, 6), (-0.05, 0.08))
    model.box("paving red", (-60, 60), (-16.5, -12.5), (-0.05, 0.07))
    hedge(model, chance, (-74, -14), (STREET + 4.6, STREET + 5.6), 1.3)
    hedge(model, chance, (-2, 74), (STREET + 4.6, STREET + 5.6), 1.3)
    for x in range(-70, 76, 12):
        if not -18 < x < 4:
            garden.plant(chance.choice(("broad", "round", "tall")), x, STREET + 9 + chance.uniform(0, 6), 0, 1.3)
            garden.plant(chance.choice(("round", "olive", "young")), x + 5, -22 + chance.uniform(-6, 2), 0, 1.1)
        garden.plant(chance.choice(("round", "young")), x + 3, STREET + 1.6, 0, 1.1)
    for x in range(-90, 110, 11):
        if not -64 < x < 56:
            garden.plant(chance.choice(("broad", "round")), x, STREET - 16.5, 0.1, 1.15)
    crowd(model, chance, (-62, -30), (STREET - 20, STREET - 16), 4, 0.14)
    crowd(model, chance, (0, 44), (STREET - 24, STREET - 16), 6, 0.14)
    for _ in range(90):
        garden.plant("shrub", chance.uniform(-70, 70), chance.uniform(-44, -19), 0, chance.uniform(0.7, 1.3))
    pond(scene)
    kiln(model, 84, 14)
    for x, y, height, lean in CHIMNEYS:
        chimney(model, x, y, height, lean)
    crowd(model, chance, (-60, 60), (STREET - 2.6, STREET - 0.8), 9, 0.15)
    crowd(model, chance, (-60, 60), (STREET + 0.8, STREET + 3.4), 8, 0.1)
    crowd(model, chance, (-12, -4), (STREET + 5, -14), 4, 0.08)
    crowd(model, chance, (-50, 50), (-16, -13), 6, 0.07)
    quarter(model, chance, (-190, -86), (-20, 120), 10, (3, 8))
    quarter(model, chance, (120, 220), (-30, 130), 9, (3, 8))
    quarter(model, chance, (-180, 180), (-190, -125), 12, (3, 6))
    quarter(model, chance, (-90, 130), (110, 190), 10, (4, 9))
    skyline(model, random.Random(4), (20, 170), (260, 900), 70, (4, 16))
    skyline(model, random.Random(5), (170, 380), (260, 700), 50, (3, 9))
    hills(model, random.Random(9), (20, 160), 2200, 260)
    belt(garden, (0, 360), (112, 300), 330, ("broad", "round", "tall"))


def whole(scene: Scene) -> None:
    grounds(scene)
    towers(scene)


def by_night(scene: Scene) -> None:
    whole(scene)
    for x, y, _, _ in CHIMNEYS:
        point_lamp((x - 4, y - 4, 1), "#ffb066", 900)
    for x in range(-70, 80, 26):
        point_lamp((x, STREET - 1.4, 6), "#ffc98a", 500)
        point_lamp((x, STREET - 11.8, 6), "#ffc98a", 500)
    for x in (-44.0, -8.0, 30.0):
        point_lamp((x, -15.0, 3), "#ffc98a", 350)


def _site(scene: Scene, stages: dict[str, Stage], cranes: tuple[tuple[float, float, float, float], ...]) -> None:
    """The plot behind its hoarding, the chimneys, and the towers as far as they are."""
    plot(scene, STREET, trees=("round", "broad"))
    for x, y, height, lean in CHIMNEYS:
        chimney(scene.model, x, y, height, lean)
    for place in cranes:
        crane(scene.model, *place)
    for name, (x, y, turn) in PLACES.items():
        with scene.model.at(x, y, 0, turn):
            building = Building(scene.model, FACTS.tower(name), LOOK, stage=stages[name], seed=ord(name))
            building.build()
            if stages[name].walls:
                scaffold(scene.model, building, (0, stages[name].walls or 0))


def excavation(scene: Scene) -> None:
    plot(scene, STREET, trees=("round", "broad"))
    for x, y, height, lean in CHIMNEYS:
        chimney(scene.model, x, y, height, lean)
    pit(scene, (-58, 58), (-22, 30))


def podium(scene: Scene) -> None:
    one = Stage(1, 0, 0, 0)
    _site(scene, {"A": one, "B": one, "C": one}, ((-14, 34, 40, -40), (26, 36, 36, 200)))


def fifteenth(scene: Scene) -> None:
    bare = {"A": Stage(14, 0, 0, 0), "B": Stage(15, 0, 0, 0), "C": Stage(11, 0, 0, 0)}
    _site(scene, bare, ((-14, 34, 66, -40), (26, 36, 62, 200)))


def walls(scene: Scene) -> None:
    now = {"A": Stage(15, 7, 4, 0), "B": Stage(16, 9, 5, 0), "C": Stage(11, 9, 7, 3)}
    _site(scene, now, ((-14, 34, 70, -25), (26, 36, 66, 215)))


def top_slab(scene: Scene) -> None:
    rising = {"A": Stage(15, 2, 0, 0), "B": Stage(17, 2, 0, 0), "C": Stage(11, 3, 0, 0)}
    _site(scene, rising, ((-14, 34, 74, -60), (26, 36, 66, 160)))


def services(scene: Scene) -> None:
    now = {"A": Stage(15, 6, 5, 0), "B": Stage(16, 8, 7, 0), "C": Stage(11, 10, 9, 2)}
    _site(scene, now, ((-14, 34, 70, -10),))


def finishes(scene: Scene) -> None:
    now = {"A": Stage(16, 9, 7, 0), "B": Stage(17, 11, 8, 0), "C": Stage(11, 11, 11, 6)}
    _site(scene, now, ((-14, 34, 70, 30),))


_SITE_LIGHT = noon(300, 46)
_SITE_VIEW = View((62, -88, 3.4), (1, 13, 0), 23, 0.17)

PICTURES = (
    Picture(
        "street",
        "From Baner Road, in the morning",
        "Three towers of brick and pale render with deep balconies behind a street with trees; the middle one is the "
        "tallest, with twenty-two floors.",
        morning(312, 33),
        View((62, -85, 3.2), (1, 13, 0), 23, 0.17),
        whole,
    ),
    Picture(
        "balconies",
        "Tower C from the garden",
        "The lowest floors of Tower C seen from the garden: brick below, render above, deep balconies with plants.",
        morning(312, 33),
        View((18, -36, 1.8), (40, 0, 0), 26, 0.22),
        whole,
    ),
    Picture(
        "pond",
        "Across the pond, in the morning",
        "Towers C and B, of brick and pale render, mirrored in the pond; on the left the vault of the old kiln and a "
        "woman on the walk.",
        morning(-14, 28),
        View((99, 71, 1.9), (30, 27, 0), 20, 0.2),
        whole,
    ),
    Picture(
        "dusk",
        "From the corner, at dusk",
        "The three towers at dusk, with light in about half of the rooms and the street lamps on.",
        dusk(165),
        View((-70, -84, 2.2), (-4, 0, 0), 22, 0.17),
        by_night,
    ),
    Picture(
        "above",
        "From above: towers, pond and kiln",
        "The site from above: three towers that stand apart and turned, the pond with its walk, the long kiln and the "
        "two chimneys.",
        noon(235, 48),
        View((70, -120, 150), (22, 22, 0), 30, None),
        whole,
    ),
    Picture(
        "site-excavation",
        "Excavation and foundations",
        "The excavation with bars and the first concrete, workers with helmets, the two chimneys behind.",
        _SITE_LIGHT,
        View((36, -70, 30), (4, 4, 0), 25, None),
        excavation,
        phase="Excavation and foundations",
        size=(960, 540),
    ),
    Picture(
        "site-podium",
        "The podium",
        "The first slabs of the three towers under two tower cranes, behind the hoarding on Baner Road.",
        _SITE_LIGHT,
        View((56, -84, 16), (4, 8, 4), 24, None),
        podium,
        phase="Basements and podium",
        size=(960, 540),
    ),
    Picture(
        "site-fifteenth",
        "The fifteenth slab",
        "Three bare frames of slabs and columns, the tallest at the fifteenth floor, two tower cranes above them.",
        _SITE_LIGHT,
        _SITE_VIEW,
        fifteenth,
        phase="Fifteenth slab",
        size=(960, 540),
    ),
    Picture(
        "site-walls",
        "Walls and plaster",
        "Walls of brick rise behind scaffolding with green nets; the frame of the tallest tower goes on above them.",
        _SITE_LIGHT,
        _SITE_VIEW,
        walls,
        phase="Walls and plaster",
        size=(960, 540),
    ),
    Picture(
        "site-top",
        "On the way to the top slab",
        "The tallest frame at the seventeenth floor under a tower crane, the two others behind the first walls.",
        _SITE_LIGHT,
        View((-58, -84, 3.4), (4, 13, 0), 23, 0.15),
        top_slab,
        phase="Top slab",
        size=(960, 540),
    ),
    Picture(
        "site-services",
        "Water, power and drains",
        "Plastered floors behind green nets, where pipes and cables are laid; the smallest has its first windows.",
        _SITE_LIGHT,
        View((84, -66, 4.0), (30, 4, 0), 24, 0.2),
        services,
        phase="Water, power and drains",
        size=(960, 540),
    ),
    Picture(
        "site-finishes",
        "Finishes, tower C first",
        "The smallest tower with brick, render and windows on its lower floors; the others still behind nets.",
        _SITE_LIGHT,
        View((74, -60, 3.0), (40, 0, 0), 24, 0.2),
        finishes,
        phase="Finishes and lifts",
        size=(960, 540),
    ),
)

"""Lantern Quay: two houses on the backwater at Kochi, raised above the floods, with a jetty for the ferry."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.folk import crowd, dinghy
from tools.pictures.light import View, evening, overcast, point_lamp
from tools.pictures.places.site import crane, heaps, scaffold
from tools.pictures.places.surroundings import houses
from tools.pictures.scene import Picture, Scene
from tools.pictures.street import belt, land, quarter
from tools.pictures.tower import Stage

FACTS = PROJECTS["lantern-quay"]
LOOK = Look(
    wall="render white", base="laterite", base_floors=2, pier="teak", rail="bars", deep=2.2, strip="teak",
    screens="teak", edge="slab edge", block="block red", frame="frame bronze",
)  # fmt: skip
PLACES = {"Bow": (-27.0, 8.0, 6.0), "Stern": (27.0, 6.0, -8.0)}
QUAY = -26.0


def _water(scene: Scene) -> None:
    """The backwater before the quay, palms behind it, boats on it."""
    model, chance, garden = scene.model, scene.chance, scene.garden
    land(model, "far ground")
    model.face("water", ((-900, -900, -0.2), (900, -900, -0.2), (900, QUAY - 3, -0.2), (-900, QUAY - 3, -0.2)))
    model.box("laterite", (-140, 140), (QUAY - 3, QUAY), (-0.4, 1.2))
    model.box("paving", (-140, 140), (QUAY, QUAY + 9), (-0.3, 1.3))
    for n in range(9):
        dinghy(
            model,
            -64 + n * 15 + chance.uniform(-4, 4),
            QUAY - 8 - chance.uniform(0, 16),
            chance.uniform(-30, 30),
            n % 3 == 0,
        )
    for x in range(-130, 140, 9):
        if not -52 < x < 52 or chance.random() < 0.6:
            garden.plant("palm", x, QUAY + 5 + chance.uniform(-2, 3), 1.2, chance.uniform(0.9, 1.2))
    belt(garden, (0, 180), (60, 240), 200, ("palm", "broad", "banana"))
    quarter(model, chance, (-190, -80), (10, 110), 7, (1, 4))
    quarter(model, chance, (80, 190), (10, 110), 7, (1, 4))


def _jetty(scene: Scene) -> None:
    model = scene.model
    model.box("plank", (-3, 3), (QUAY - 20, QUAY), (0.9, 1.1))
    for x in (-2.8, 2.8):
        for n in range(6):
            at = QUAY - 20 + n * 4
            model.tube("bark", (x, at, -1), (x, at, 1.9), 0.12, n=7)
            model.ball("lamp", (x, at, 2.1), (0.16, 0.16, 0.2), 8)
    with model.at(0, QUAY - 12, 1.1):
        for x in (-2.4, 2.4):
            for y in (-3, 3):
                model.tube("teak", (x, y, 0), (x, y, 2.8), 0.09, n=6)
        model.profile("roof tile", [(-3.4, 2.7), (3.4, 2.7), (0, 4.4)], (-3.8, 3.8))


def whole(scene: Scene) -> None:
    _water(scene)
    _jetty(scene)
    chance = scene.chance
    crowd(scene.model, chance, (-44, 44), (QUAY + 1, QUAY + 7), 14, 1.3)
    for x in range(-48, 50, 8):
        scene.garden.plant("shrub", x, QUAY + 9.5, 1.2, 1.0)
    with scene.model.at(0, 0, 1.3):
        houses(scene, FACTS, LOOK, PLACES, depth=17)
    if scene.weather.lit > 0.1:
        for x in range(-48, 56, 16):
            point_lamp((x, QUAY + 2, 4.2), "#ffc98a", 260)


def _site(scene: Scene, bow: Stage, stern: Stage) -> None:
    _water(scene)
    heaps(scene.model, scene.chance, (46, 70), (QUAY + 3, QUAY + 9))
    crane(scene.model, 0, 24, 52, -30)
    stages = {"Bow": bow, "Stern": stern}
    with scene.model.at(0, 0, 1.3):
        built = houses(scene, FACTS, LOOK, PLACES, depth=17, stages=stages)
        for name, (x, y, turn) in PLACES.items():
            if stages[name].walls:
                with scene.model.at(x, y, 0, turn):
                    scaffold(scene.model, built[name], (0, stages[name].walls or 0))


def piling(scene: Scene) -> None:
    """The rig among the piles that are in, before there is any slab."""
    _water(scene)
    model = scene.model
    model.box("murum", (-58, 58), (QUAY + 9, 40), (-0.2, 1.32))
    for x in range(-48, 50, 6):
        for y in range(int(QUAY) + 14, 30, 7):
            model.tube("concrete", (x, y, 1.2), (x, y, 2.1), 0.55, n=12)
            for dx, dy in ((-0.3, 0), (0.3, 0), (0, 0.3), (0, -0.3)):
                model.tube("steel", (x + dx, y + dy, 2.0), (x + dx, y + dy, 3.4), 0.04, n=4)
    with model.at(14, -2, 1.3, 20):
        model.box("tyre", (-2.6, 2.6), (-1.8, 1.8), (0, 1.0))
        model.box("crane", (-2.4, 1.2), (-1.4, 1.4), (1.1, 3.0))
        model.tube("crane red", (2.4, 0, 0.4), (2.4, 0, 19), 0.42, n=8)
        model.tube("frame dark", (3.0, 0, 1.0), (3.0, 0, 16), 0.28, n=8)
        model.tube("crane", (0.4, 0, 3.0), (2.2, 0, 12), 0.18, n=6)
    heaps(model, scene.chance, (46, 70), (QUAY + 12, QUAY + 20))


def plinth(scene: Scene) -> None:
    _site(scene, Stage(1, 0, 0, 0), Stage(1, 0, 0, 0))


def fifth(scene: Scene) -> None:
    _site(scene, Stage(6, 0, 0, 0), Stage(5, 0, 0, 0))


def top(scene: Scene) -> None:
    _site(scene, Stage(9, 2, 0, 0), Stage(8, 2, 0, 0))


def walls(scene: Scene) -> None:
    _site(scene, Stage(9, 4, 2, 0), Stage(8, 3, 1, 0))


_LIGHT = overcast(232)
_VIEW = View((30, -84, 4.0), (0, 4, 0), 24, 0.2)

PICTURES = (
    Picture(
        "water",
        "From the water, in the evening",
        "Two white houses with deep verandas behind the quay, the ferry's jetty with its tiled roof, wooden boats on "
        "the water.",
        evening(210, 15),
        View((24, -74, 2.6), (-1, 2, 0), 24, 0.2),
        whole,
    ),
    Picture(
        "site-plinth",
        "The plinth above the flood",
        "The first slabs of both houses on their plinth behind the quay, under a tower crane.",
        _LIGHT,
        View((34, -74, 12), (0, 4, 4), 24, None),
        plinth,
        phase="Plinth above the flood",
        size=(960, 540),
    ),
    Picture(
        "site-fifth",
        "The fifth slab",
        "Bare slabs and columns of both houses at the fifth floor, seen from the water.",
        _LIGHT,
        _VIEW,
        fifth,
        phase="Fifth slab",
        size=(960, 540),
    ),
    Picture(
        "site-top",
        "On the way to the top slab",
        "Frames at the eighth and ninth floor, the first walls of red block below.",
        _LIGHT,
        _VIEW,
        top,
        phase="Top slab",
        size=(960, 540),
    ),
    Picture(
        "site-walls",
        "Walls and verandas",
        "Walls of red block up to the fourth floor and plaster below, behind scaffolding with green nets.",
        _LIGHT,
        _VIEW,
        walls,
        phase="Walls and verandas",
        size=(960, 540),
    ),
    Picture(
        "site-piling",
        "The piles",
        "A piling rig among the heads of finished piles with their bars, on the bank of the backwater.",
        _LIGHT,
        View((30, -62, 16), (2, 0, 2), 25, None),
        piling,
        phase="Piling",
        size=(960, 540),
    ),
)

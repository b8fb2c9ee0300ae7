"""Jacaranda Court: two houses of ten floors around a court of trees that were there first."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.light import View, morning, noon
from tools.pictures.places.site import crane, pit, plot, scaffold
from tools.pictures.places.surroundings import Street, houses, surroundings
from tools.pictures.scene import Picture, Scene
from tools.pictures.tower import Stage

FACTS = PROJECTS["jacaranda-court"]
LOOK = Look(
    wall="render white", base="granite", base_floors=1, pier="render clay", rail="bars", deep=1.5, strip="render clay",
    block="block", frame="frame dark",
)  # fmt: skip
PLACES = {"Indigo": (-30.0, 2.0, 12.0), "Mauve": (32.0, 4.0, -12.0)}
STREET = Street(trees=("jacaranda", "broad"), near=("jacaranda", "young"), boundary="granite", open_view=(-30, 22))


def _trees(scene: Scene) -> None:
    chance = scene.chance
    for row in range(5):
        for column in range(4):
            x, y = -9 + column * 7 + chance.uniform(-1, 1), -24 + row * 9 + chance.uniform(-1, 1)
            scene.garden.plant("jacaranda", x, y, 0, 0.85)


def whole(scene: Scene) -> None:
    surroundings(scene, STREET)
    _trees(scene)
    houses(scene, FACTS, LOOK, PLACES, depth=16)


def _site(scene: Scene, indigo: Stage, mauve: Stage, cranes: bool) -> None:
    plot(scene, STREET.y, trees=("jacaranda", "broad"))
    _trees(scene)
    if cranes:
        crane(scene.model, 0, 26, 48, -30)
    stages = {"Indigo": indigo, "Mauve": mauve}
    built = houses(scene, FACTS, LOOK, PLACES, depth=16, stages=stages)
    for name, (x, y, turn) in PLACES.items():
        walls = stages[name].walls
        if walls:
            with scene.model.at(x, y, 0, turn):
                scaffold(scene.model, built[name], (0, walls))


def foundation(scene: Scene) -> None:
    plot(scene, STREET.y, trees=("jacaranda", "broad"))
    pit(scene, (-58, -12), (-18, 20))
    pit(scene, (14, 58), (-18, 20))


def fifth(scene: Scene) -> None:
    _site(scene, Stage(5, 0, 0, 0), Stage(4, 0, 0, 0), cranes=True)


def roof(scene: Scene) -> None:
    _site(scene, Stage(10, 0, 0, 0), Stage(10, 0, 0, 0), cranes=True)


def walls(scene: Scene) -> None:
    _site(scene, Stage(10, 7, 4, 0), Stage(10, 6, 3, 0), cranes=False)


def services(scene: Scene) -> None:
    _site(scene, Stage(10, 9, 6, 2), Stage(10, 8, 5, 1), cranes=False)


_LIGHT = noon(232, 48)
_VIEW = View((26, -80, 3.0), (0, 2, 0), 23, 0.17)

PICTURES = (
    Picture(
        "court",
        "From the road, when the jacarandas flower",
        "Two white houses of ten floors with clay-coloured strips, and violet jacaranda trees in the court between "
        "them.",
        morning(228, 34),
        View((17, -72, 2.2), (0, 2, 0), 23, 0.17),
        whole,
    ),
    Picture(
        "above",
        "From above: the court between the two houses",
        "The two houses stand at an angle around a court of violet trees, seen from above.",
        noon(235, 50),
        View((8, -98, 82), (0, 2, 6), 30, None),
        whole,
    ),
    Picture(
        "site-foundation",
        "The foundations",
        "Two excavations beside the fenced trees, with bars and the first concrete.",
        _LIGHT,
        View((18, -66, 30), (0, 0, 0), 25, None),
        foundation,
        phase="Foundation",
        size=(960, 540),
    ),
    Picture(
        "site-fifth",
        "The fifth slab",
        "Bare slabs and columns of both houses at the fourth and fifth floor, a tower crane behind the trees.",
        _LIGHT,
        _VIEW,
        fifth,
        phase="Fifth slab",
        size=(960, 540),
    ),
    Picture(
        "site-roof",
        "The roof slab",
        "Both frames stand at their full ten floors.",
        _LIGHT,
        _VIEW,
        roof,
        phase="Roof slab",
        size=(960, 540),
    ),
    Picture(
        "site-walls",
        "Walls and windows",
        "Walls of block up to the seventh floor, plaster below, scaffolding with green nets before the fronts.",
        _LIGHT,
        _VIEW,
        walls,
        phase="Walls and windows",
        size=(960, 540),
    ),
    Picture(
        "site-services",
        "Pipes and cables",
        "Plastered floors with the first windows below, scaffolding above, the trees of the court between the houses.",
        _LIGHT,
        View((-24, -78, 3.0), (0, 2, 0), 23, 0.17),
        services,
        phase="Services",
        size=(960, 540),
    ),
)

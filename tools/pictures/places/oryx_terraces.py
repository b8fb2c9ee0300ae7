"""Oryx Terraces: two stepped houses of pale stone near the creek in Dubai."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.light import View, evening, noon
from tools.pictures.places.site import crane, pit, plot, scaffold
from tools.pictures.places.surroundings import Street, houses, street_lights, surroundings
from tools.pictures.scene import Picture, Scene
from tools.pictures.tower import Plan, Stage

FACTS = PROJECTS["oryx-terraces"]
LOOK = Look(
    wall="render white", base="sandstone", base_floors=2, pier="sandstone", frame="frame bronze", rail="glass",
    deep=1.5, recess=0.9, screens="fin", strip="sandstone", edge="render white", edge_out=0.25, block="block",
)  # fmt: skip
PLACES = {"Creek": (-27.0, 0.0, 8.0), "Garden": (29.0, 6.0, -6.0)}
STREET = Street(
    ground="far sand", garden="sand", trees=("date palm", "palm"), near=("date palm", "olive"), boundary="sandstone",
    open_view=(-40, 44), neighbours=(4, 12), lush=False,
)  # fmt: skip
DEPTH = 20.0


def _outline(index: int) -> Plan:
    """Every third floor sets back from the street and from one end."""
    back = (index // 3) * 1.5
    return (-20.0, 20.0 - back * 1.7, -DEPTH / 2 + back, DEPTH / 2)


def _towers(scene: Scene, stages: dict[str, Stage] | None = None) -> None:
    built = houses(scene, FACTS, LOOK, PLACES, stages=stages, depth=DEPTH, plan=_outline)
    if stages:
        for name, (x, y, turn) in PLACES.items():
            stage = stages[name]
            if stage.walls:
                with scene.model.at(x, y, 0, turn):
                    scaffold(scene.model, built[name], (0, stage.walls))


def whole(scene: Scene) -> None:
    surroundings(scene, STREET)
    _towers(scene)
    if scene.weather.lit > 0.1:
        street_lights(STREET)


def _ground(scene: Scene) -> None:
    plot(scene, STREET.y, soil="sand", ground="far sand", trees=("date palm",))


def piling(scene: Scene) -> None:
    _ground(scene)
    pit(scene, (-46, 46), (-22, 24))


def podium(scene: Scene) -> None:
    _ground(scene)
    crane(scene.model, 0, 24, 34, -35)
    _towers(scene, {"Creek": Stage(1, 0, 0, 0), "Garden": Stage(1, 0, 0, 0)})


def seventh(scene: Scene) -> None:
    _ground(scene)
    crane(scene.model, 0, 24, 40, -35)
    crane(scene.model, 58, 24, 34, 200, "crane red")
    _towers(scene, {"Creek": Stage(5, 0, 0, 0), "Garden": Stage(4, 0, 0, 0)})


_FROM_THE_STREET = View((34, -78, 2.2), (-2, 0, 0), 24, 0.18)

PICTURES = (
    Picture(
        "creek",
        "From the creek road, late in the day",
        "Two stepped houses of pale stone; every third floor sets back and leaves a terrace, date palms on the road.",
        evening(205, 14),
        View((30, -76, 2.2), (-1, 0, 0), 24, 0.17),
        whole,
    ),
    Picture(
        "above",
        "From above: the terraces",
        "Both houses from above: each step is the roof terrace of the homes behind it.",
        noon(235, 50),
        View((44, -96, 88), (0, 4, 8), 32, None),
        whole,
    ),
    Picture(
        "site-piling",
        "Piles and rafts",
        "The excavation with piles, their bars, the first concrete and workers with helmets.",
        noon(230, 50),
        View((30, -62, 26), (0, 2, 0), 26, None),
        piling,
        phase="Enabling works and piling",
        size=(960, 540),
    ),
    Picture(
        "site-podium",
        "The podium",
        "The first slabs of both houses under a tower crane, behind the hoarding on the road.",
        noon(230, 50),
        View((40, -74, 14), (0, 2, 4), 24, None),
        podium,
        phase="Podium",
        size=(960, 540),
    ),
    Picture(
        "site-seventh",
        "On the way to the seventh floor",
        "Bare slabs and columns at the fourth and fifth floor of the two houses, two tower cranes above them.",
        noon(230, 50),
        _FROM_THE_STREET,
        seventh,
        phase="Seventh floor",
        size=(960, 540),
    ),
)

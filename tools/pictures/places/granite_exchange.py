"""Granite Exchange: eight floors of offices over shops, between boulders, at Hyderabad."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.light import View, morning
from tools.pictures.places.surroundings import Street, houses, surroundings
from tools.pictures.scene import Picture, Scene

FACTS = PROJECTS["granite-exchange"]
LOOK = Look(
    wall="granite", base="granite", base_floors=1, pier="granite", frame="frame dark", rail="glass", fins="fin",
    edge="slab edge dark", edge_out=0.25, height=3.7, ground=4.8,
)  # fmt: skip
STREET = Street(
    trees=("olive", "round"), near=("olive", "young"), boundary="granite", neighbours=(4, 9), open_view=(-50, 50)
)


def whole(scene: Scene) -> None:
    surroundings(scene, STREET)
    chance, model = scene.chance, scene.model
    for x, y, size in (
        (-46, -18, 5.5),
        (-52, -10, 4.2),
        (44, -20, 4.6),
        (50, -12, 6.0),
        (38, -26, 2.4),
        (-38, -26, 2.6),
    ):
        model.ball("boulder", (x, y, size * 0.35), (size, size * chance.uniform(0.7, 0.95), size * 0.75), 18)
        model.ball("boulder", (x + size, y + 2, size * 0.2), (size * 0.55, size * 0.5, size * 0.45), 14)
    houses(scene, FACTS, LOOK, {"Exchange": (0.0, 2.0, 5.0)}, depth=24, office=True)


PICTURES = (
    Picture(
        "street",
        "From the road, in the morning",
        "An office building of dark granite and glass with fins, eight floors over a row of shops, between boulders.",
        morning(228, 36),
        View((40, -76, 2.2), (0, 2, 0), 24, 0.17),
        whole,
    ),
)

"""Casuarina Terrace: forty small homes in two buildings of five floors, at Chennai."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.light import View, morning
from tools.pictures.places.surroundings import Street, houses, surroundings
from tools.pictures.scene import Picture, Scene

FACTS = PROJECTS["casuarina-terrace"]
LOOK = Look(
    wall="render ochre", base="render white", base_floors=1, pier="render white", rail="bars", deep=1.2,
    frame="frame white", hoods="slab edge", strip="render white", ground=3.05,
)  # fmt: skip
STREET = Street(
    y=-36.0,
    trees=("casuarina", "round"),
    near=("young", "banana"),
    boundary="render white",
    open_view=(-26, 30),
    neighbours=(1, 4),
)


def whole(scene: Scene) -> None:
    surroundings(scene, STREET, wide=56)
    for x in range(-52, 56, 7):
        scene.garden.plant("casuarina", x, 22 + scene.chance.uniform(-2, 2), 0, 1.1)
    houses(scene, FACTS, LOOK, {"Block 1": (-19.0, 0.0, 4.0), "Block 2": (19.0, 3.0, -5.0)}, depth=14)


PICTURES = (
    Picture(
        "lane",
        "From the lane, in the morning",
        "Two ochre buildings of five floors with white balconies, casuarinas behind them.",
        morning(232, 36),
        View((20, -60, 2.0), (-1, 0, 0), 26, 0.2),
        whole,
    ),
)

"""Mill Wharf: two slim towers over a street of shops at Mumbai, and the mill's old shed."""

from tools.pictures.facade import Look
from tools.pictures.facts import PROJECTS
from tools.pictures.light import View, dusk, morning
from tools.pictures.places.surroundings import Street, houses, street_lights, surroundings
from tools.pictures.scene import Picture, Scene

FACTS = PROJECTS["mill-wharf"]
LOOK = Look(
    wall="render grey", base="brick old", base_floors=1, pier="render white", rail="glass", deep=1.3, recess=0.7,
    strip="render white", frame="frame dark", edge="render white", edge_out=0.2,
)  # fmt: skip
PLACES = {"Spindle": (-24.0, 4.0, 10.0), "Loom": (24.0, 10.0, -4.0)}
STREET = Street(trees=("round", "tall", "palm"), boundary="brick old", open_view=(-46, 46), neighbours=(5, 12))


def _shed(scene: Scene) -> None:
    """The shed of the mill: a wall of old brick under five north lights."""
    model = scene.model
    with model.at(58, -6):
        model.box("brick old", (-14, 14), (-9, 9), (-0.2, 5.0))
        for n in range(5):
            at = -14 + n * 5.6
            model.profile("metal roof", [(at, 5.0), (at + 5.6, 5.0), (at + 5.4, 8.0)], (-9.2, 9.2))
            model.box("glass", (at + 5.38, at + 5.5), (-8.6, 8.6), (5.3, 7.7))
        for n in range(6):
            at = -11.6 + n * 4.6
            model.box("room lit", (at - 0.9, at + 0.9), (-9.04, -8.9), (0.9, 3.6))
            for bar in (-0.9, -0.3, 0.3, 0.9):
                model.box("frame dark", (at + bar - 0.04, at + bar + 0.04), (-9.1, -9.0), (0.9, 3.6))


def whole(scene: Scene) -> None:
    surroundings(scene, STREET)
    _shed(scene)
    houses(scene, FACTS, LOOK, PLACES, depth=15)
    if scene.weather.lit > 0.1:
        street_lights(STREET)


PICTURES = (
    Picture(
        "street",
        "From the street of shops, in the morning",
        "Two slim towers of seventeen floors over shops behind old brick; to the right the shed of the mill.",
        morning(300, 33),
        View((30, -76, 2.6), (6, 4, 0), 22, 0.12),
        whole,
    ),
    Picture(
        "dusk",
        "Spindle and Loom at dusk",
        "Both towers at dusk, with light in about half of the rooms and in the shops.",
        dusk(165),
        View((-36, -74, 2.6), (2, 4, 0), 22, 0.12),
        whole,
    ),
)

"""What the projects have in common: a street with trees and people before the house, neighbours behind it."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tools.pictures.facade import Look
from tools.pictures.facts import Facts
from tools.pictures.folk import crowd
from tools.pictures.light import point_lamp
from tools.pictures.plants import hedge
from tools.pictures.scene import Scene
from tools.pictures.street import belt, lamps, land, quarter, road, skyline, wall
from tools.pictures.tower import FINISHED, Building, Plan, Stage

Place = tuple[float, float, float]


@dataclass(frozen=True)
class Street:
    """The manner of a street. `y`: the kerb on the house's side; `open_view`: no trees before this stretch of x."""

    y: float = -46.0
    ground: str = "far ground"
    garden: str = "grass"
    trees: tuple[str, ...] = ("broad", "round", "tall")
    near: tuple[str, ...] = ("round", "young", "olive")
    boundary: str = "brick"
    open_view: tuple[float, float] = (-60.0, 60.0)
    neighbours: tuple[int, int] = (3, 7)
    lush: bool = True


def surroundings(scene: Scene, street: Street, wide: float = 76) -> None:
    """Everything but the house; it stands about the origin, and the street runs along x before it."""
    model, chance, garden = scene.model, scene.chance, scene.garden
    y = street.y
    land(model, street.ground)
    model.box(street.garden, (-wide - 4, wide + 4), (y + 4, 90), (-0.3, -0.06))
    road(model, chance, y - 12, cars=4)
    lamps(model, y - 0.4, (-190, 200), 26, -1.6)
    model.box("paving", (-120, 130), (y + 0.6, y + 4), (-0.05, 0.1))
    model.box("paving", (-170, 170), (y - 44, y - 15.5), (-0.05, 0.14))
    wall(model, (-wide, wide), y + 4, street.boundary, 0.8, gate=(-7, 5))
    model.box("paving", (-7, 5), (y + 4, -8), (-0.05, 0.08))
    model.box("paving", (-wide + 8, wide - 8), (-19, -15), (-0.05, 0.07))
    for side in ((-wide + 2, -9), (7, wide - 2)):
        hedge(model, chance, side, (y + 4.6, y + 5.5), 1.1)
    step = 13 if street.lush else 22
    for x in range(int(-wide), int(wide), step):
        if not -12 < x < 10:
            garden.plant(chance.choice(street.near), x, y + 9 + chance.uniform(0, 6), 0, 0.9)
        if not street.open_view[0] < x < street.open_view[1]:
            garden.plant(chance.choice(street.trees), x + 3, y + 1.8, 0, 1.0)
    for _ in range(70 if street.lush else 25):
        garden.plant(
            "shrub", chance.uniform(-wide + 6, wide - 6), chance.uniform(y + 8, -20), 0, chance.uniform(0.7, 1.2)
        )
    crowd(model, chance, (-50, 50), (y - 2.6, y - 0.8), 9, 0.15)
    crowd(model, chance, (-50, 50), (y + 0.8, y + 3.4), 8, 0.1)
    crowd(model, chance, (-6, 4), (y + 5, -14), 4, 0.08)
    quarter(model, chance, (-210, -wide - 22), (-20, 130), 9, street.neighbours)
    quarter(model, chance, (wide + 22, 220), (-20, 130), 9, street.neighbours)
    quarter(model, chance, (-110, 130), (105, 190), 10, street.neighbours)
    skyline(model, random.Random(4), (20, 160), (260, 900), 60, (3, 14))
    skyline(model, random.Random(5), (160, 380), (260, 700), 40, (3, 9))
    belt(garden, (0, 180), (118, 300), 190 if street.lush else 60, street.trees)


def houses(
    scene: Scene,
    facts: Facts,
    look: Look,
    places: dict[str, Place],
    *,
    stages: dict[str, Stage] | None = None,
    depth: float = 18.0,
    office: bool = False,
    plan: Callable[[int], Plan] | None = None,
) -> dict[str, Building]:
    """The towers of a project where they stand, finished or as far as they are."""
    built = {}
    for name, (x, y, turn) in places.items():
        with scene.model.at(x, y, 0, turn):
            built[name] = Building(
                scene.model,
                facts.tower(name),
                look,
                depth=depth,
                lit=scene.weather.lit,
                stage=(stages or {}).get(name, FINISHED),
                seed=sum(map(ord, name)),
                office=office,
                plan=plan,
            )
            built[name].build()
    return built


def street_lights(street: Street) -> None:
    """What the lamps of the street give by night."""
    for at in range(-70, 80, 26):
        point_lamp((at, street.y - 1.4, 6), "#ffc98a", 450)
    for x in (-30.0, 0.0, 30.0):
        point_lamp((x, -17.0, 3), "#ffc98a", 300)

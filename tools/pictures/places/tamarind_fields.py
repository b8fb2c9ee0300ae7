"""Tamarind Fields: thirty-six plots along three lanes near Bengaluru, the first houses on them."""

from tools.pictures.facts import PROJECTS
from tools.pictures.folk import car, crowd
from tools.pictures.light import View, morning
from tools.pictures.places.orchard_row import house
from tools.pictures.scene import Picture, Scene
from tools.pictures.street import belt, hills, lamps, land

FACTS = PROJECTS["tamarind-fields"]
WIDE, DEEP = 12.0, 18.0
BUILT = 9


def whole(scene: Scene) -> None:
    model, chance, garden = scene.model, scene.chance, scene.garden
    land(model)
    model.box("grass dry", (-100, 100), (-40, 110), (-0.3, -0.08))
    left = BUILT
    for lane, tower in enumerate(FACTS.towers):
        y = lane * 46.0
        plots = len(tower.floors[0].homes)
        half = (plots + 1) // 2
        model.box("asphalt", (-half * WIDE / 2 - 14, half * WIDE / 2 + 14), (y - 3.2, y + 3.2), (-0.2, 0.0))
        for side in (-1, 1):
            model.box(
                "kerb",
                (-half * WIDE / 2 - 14, half * WIDE / 2 + 14),
                (y + min(side * 3.2, side * 3.5), y + max(side * 3.2, side * 3.5)),
                (-0.1, 0.15),
            )
        lamps(model, y + 4.4, (-half * WIDE / 2, half * WIDE / 2), 24, -1.4)
        for n in range(plots):
            side, place = (1, n) if n < half else (-1, n - half)
            x = -half * WIDE / 2 + place * WIDE
            near, far = (y + 4.5, y + 4.5 + DEEP) if side > 0 else (y - 4.5 - DEEP, y - 4.5)
            model.box(
                chance.choice(("grass", "grass dry", "soil")), (x + 0.15, x + WIDE - 0.15), (near, far), (-0.2, -0.04)
            )
            for a, b in (((x, near), (x + WIDE, near)), ((x, near), (x, far)), ((x, far), (x + WIDE, far))):
                model.box("laterite", (a[0] - 0.1, b[0] + 0.1), (a[1] - 0.1, b[1] + 0.1), (-0.1, 0.55))
            if left and chance.random() < 0.34:
                left -= 1
                turn = 0 if side > 0 else 180
                with model.at(x + (1.8 if side > 0 else WIDE - 1.8), near + 2 if side > 0 else far - 2, 0, turn):
                    house(model, chance, scene.weather.lit)
            elif chance.random() < 0.5:
                garden.plant(chance.choice(("young", "shrub")), x + WIDE / 2, (near + far) / 2, 0, 1.0)
        for x in range(int(-half * WIDE / 2), int(half * WIDE / 2), 14):
            garden.plant("round", x, y - 4.2, 0, 0.7)
        car(model, chance, chance.uniform(-30, 30), y - 1.4)
        crowd(model, chance, (-30, 30), (y - 2.6, y + 2.6), 4)
    belt(garden, (0, 360), (100, 260), 300, ("broad", "round", "olive"))
    hills(model, scene.chance, (30, 150), 2400, 180)


PICTURES = (
    Picture(
        "lanes",
        "From above: three lanes, the first houses",
        "Plots along three lanes with low walls, street lamps and young trees; the first houses stand on some of them.",
        morning(235, 38),
        View((44, -66, 42), (0, 26, 0), 27, None),
        whole,
    ),
)

"""What a house is before it has walls: columns, cores, props, the forms and bars on top."""

import random

from tools.pictures.model import Model

Plan = tuple[float, float, float, float]


def _grid(low: float, high: float, step: float) -> list[float]:
    n = max(1, round((high - low) / step))
    return [low + (high - low) * i / n for i in range(n + 1)]


def columns(plan: Plan) -> list[tuple[float, float]]:
    x0, x1, y0, y1 = plan
    return [(x, y) for x in _grid(x0 + 0.4, x1 - 0.4, 5.6) for y in _grid(y0 + 0.4, y1 - 0.4, 6.0)]


def core(plan: Plan) -> Plan:
    middle = (plan[0] + plan[1]) / 2
    return (middle - 4.2, middle + 4.2, -3.0, 3.0)


def floor_frame(model: Model, plan: Plan, height: float, props: bool) -> None:
    """Columns, core and edge rails of a floor; under the youngest slabs the props."""
    for x, y in columns(plan):
        model.box("concrete", (x - 0.3, x + 0.3), (y - 0.3, y + 0.3), (0, height))
    x0, x1, y0, y1 = core(plan)
    for across, along in (
        ((x0, x1), (y0, y0 + 0.25)),
        ((x0, x1), (y1 - 0.25, y1)),
        ((x0, x0 + 0.25), (y0, y1)),
        ((x1 - 0.25, x1), (y0, y1)),
    ):
        model.box("concrete dark", across, along, (0, height))
    if props:
        for x in _grid(plan[0] + 1, plan[1] - 1, 1.7):
            for y in _grid(plan[2] + 1, plan[3] - 1, 1.9):
                model.tube("crane red", (x, y, 0), (x, y, height), 0.035, n=4)
        for x in _grid(plan[0] + 1, plan[1] - 1, 1.7):
            model.box("ply", (x - 0.06, x + 0.06), (plan[2] + 0.2, plan[3] - 0.2), (height - 0.14, height - 0.01))
    edge_rail(model, plan)


def edge_rail(model: Model, plan: Plan) -> None:
    """The rail along an open edge, with its posts."""
    x0, x1, y0, y1 = (plan[0] + 0.1, plan[1] - 0.1, plan[2] + 0.1, plan[3] - 0.1)
    for a, b in (((x0, y0), (x1, y0)), ((x1, y0), (x1, y1)), ((x1, y1), (x0, y1)), ((x0, y1), (x0, y0))):
        for z in (0.5, 1.05):
            model.tube("crane", (*a, z), (*b, z), 0.022, n=4)


def top_of_frame(model: Model, plan: Plan, height: float, chance: random.Random) -> None:
    """On the last slab: column forms, bars that wait, a stack of steel, the core one lift ahead."""
    for x, y in columns(plan):
        if chance.random() < 0.55:
            model.box("ply", (x - 0.36, x + 0.36), (y - 0.36, y + 0.36), (0, height - 0.3))
            top = height + 0.6
        else:
            top = 1.3
        for dx in (-0.2, 0.0, 0.2):
            for dy in (-0.2, 0.2):
                model.tube("steel", (x + dx, y + dy, 0), (x + dx, y + dy, top), 0.02, n=4)
    x0, x1, y0, y1 = core(plan)
    model.box("ply", (x0, x1), (y0, y1), (0, height))
    for x in _grid(x0 + 0.1, x1 - 0.1, 0.45):
        for y in (y0 + 0.1, y1 - 0.1):
            model.tube("steel", (x, y, 0), (x, y, height + 1.2), 0.02, n=4)
    at = plan[0] + 3
    for n in range(9):
        model.tube("steel", (at, plan[2] + 3 + n * 0.12, 0.1), (at + 6, plan[2] + 3 + n * 0.12, 0.1), 0.05, n=4)
    model.box("plank", (plan[1] - 5, plan[1] - 3), (plan[2] + 3, plan[2] + 4.4), (0, 0.8))
    edge_rail(model, plan)

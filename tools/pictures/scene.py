"""A scene: an empty world with its weather, a model to build in and a garden to plant."""

import random
from collections.abc import Callable
from dataclasses import dataclass

import bpy

from tools.pictures.light import View, Weather, hang_sky
from tools.pictures.model import Model
from tools.pictures.paints import Paints
from tools.pictures.plants import Garden


class Scene:
    def __init__(self, weather: Weather, seed: int = 3) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.weather = weather
        self.paints = Paints(weather.air, weather.lit)
        self.model = Model(self.paints)
        self.garden = Garden(self.paints)
        self.chance = random.Random(seed)
        hang_sky(weather)

    def finish(self) -> None:
        self.model.build()


@dataclass(frozen=True)
class Picture:
    """One picture of a project; `phase`: the phase of the site that it shows, as the demo calls it."""

    name: str
    caption: str
    alt: str
    weather: Weather
    view: View
    build: Callable[[Scene], None]
    phase: str | None = None
    size: tuple[int, int] = (1280, 720)
    samples: int = 6

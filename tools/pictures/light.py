"""Sky, sun, camera, and how a picture is taken."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy

from tools.pictures.model import Point
from tools.pictures.nodes import Nodes, linear
from tools.pictures.paints import Air


@dataclass(frozen=True)
class Weather:
    """An hour of the day. `sun`: its height and the direction that it comes from, in degrees, 0 being +x.

    `sky`: the colours from the horizon to the zenith. `lit`: the share of the rooms with light in them.
    """

    sky: tuple[str, str, str]
    sun: tuple[float, float]
    sun_colour: str
    strength: float
    sky_strength: float = 1.0
    glow: str = "#ffdfb0"
    glowing: float = 0.5
    clouds: float = 0.45
    cloud_colour: str = "#f4f1ec"
    haze: float = 1800
    exposure: float = 0.0
    lit: float = 0.0

    @property
    def air(self) -> Air:
        return Air(self.sky[0], self.haze)


def morning(direction: float = 215, height: float = 27) -> Weather:
    return Weather(
        ("#c7d6e0", "#85add1", "#3f76b0"), (height, direction), "#ffd9ae", 4.6, 0.95, exposure=0.35, lit=0.04
    )


def noon(direction: float = 240, height: float = 52) -> Weather:
    return Weather(("#d3dee3", "#8fb6d6", "#4a80b5"), (height, direction), "#fff0dc", 4.4, 0.9, exposure=0.25, lit=0.02)


def evening(direction: float = 200, height: float = 11) -> Weather:
    return Weather(
        ("#e9cfae", "#b6bfc6", "#5f86ad"),
        (height, direction),
        "#ffb778",
        4.6,
        0.75,
        glow="#ffc98a",
        glowing=0.8,
        cloud_colour="#f6dcc2",
        haze=1500,
        exposure=0.3,
        lit=0.16,
    )


def dusk(direction: float = 160) -> Weather:
    return Weather(
        ("#d9a684", "#8288a8", "#34507e"),
        (3, direction),
        "#ff9a5c",
        0.5,
        0.95,
        glow="#ffa868",
        glowing=0.7,
        clouds=0.6,
        cloud_colour="#c98f88",
        haze=1700,
        exposure=0.5,
        lit=0.5,
    )


def overcast(direction: float = 230) -> Weather:
    return Weather(
        ("#d5d8d8", "#b9c4cb", "#9dafbc"), (45, direction), "#fff4e4", 1.6, 1.0, clouds=0.9, haze=1200, lit=0.04
    )


def hang_sky(weather: Weather) -> None:
    """The world: a sky that pales to the horizon, brighter about the sun, with high clouds; and the sun itself."""
    scene = bpy.context.scene
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    scene.world = world
    nodes = Nodes(world.node_tree)
    way = nodes.add("TexCoord").outputs["Generated"]
    split = nodes.add("SeparateXYZ", {0: way})
    up = nodes.math("MAXIMUM", split.outputs[2], 0.0)
    low, middle, top = (linear(colour) for colour in weather.sky)
    colour = nodes.blend(nodes.ramp(up, 0.0, 0.26), low, middle)
    colour = nodes.blend(nodes.ramp(up, 0.2, 0.95), colour, top)
    flat = nodes.math("ADD", up, 0.16)
    drift = nodes.add(
        "CombineXYZ",
        {
            0: nodes.math("DIVIDE", split.outputs[0], flat),
            1: nodes.math("MULTIPLY", nodes.math("DIVIDE", split.outputs[1], flat), 1.7),
            2: 3.7,
        },
    ).outputs[0]
    cloud = nodes.add("TexNoise", {"Vector": drift, "Scale": 0.75, "Detail": 7.0, "Roughness": 0.58, "Distortion": 0.5})
    cover = nodes.ramp(cloud.outputs[0], 0.66 - weather.clouds * 0.25, 0.86 - weather.clouds * 0.2)
    cover = nodes.math("MULTIPLY", cover, nodes.ramp(up, 0.0, 0.14))
    colour = nodes.blend(nodes.math("MULTIPLY", cover, 0.85), colour, linear(weather.cloud_colour))
    height, around = (math.radians(angle) for angle in weather.sun)
    sun = (math.cos(height) * math.cos(around), math.cos(height) * math.sin(around), math.sin(height))
    near = nodes.add("VectorMath", {0: way, 1: sun}, operation="DOT_PRODUCT").outputs["Value"]
    halo = nodes.math("POWER", nodes.math("MAXIMUM", near, 0.0), 10.0)
    colour = nodes.blend(nodes.math("MULTIPLY", halo, weather.glowing), colour, linear(weather.glow))
    background = nodes.add("Background", {0: colour, 1: weather.sky_strength}).outputs[0]
    seen = nodes.add("Background", {0: colour, 1: 1.0}).outputs[0]
    camera = nodes.add("LightPath").outputs["Is Camera Ray"]
    mixed = nodes.mix(camera, background, seen)
    out = nodes.add("OutputWorld")
    nodes.tree.links.new(mixed, out.inputs[0])
    light = bpy.data.lights.new("sun", "SUN")
    light.energy, light.color, light.angle = weather.strength, linear(weather.sun_colour)[:3], math.radians(0.7)
    lamp = bpy.data.objects.new("sun", light)
    lamp.rotation_euler = (math.pi / 2 - height, 0, around + math.pi / 2)
    scene.collection.objects.link(lamp)
    scene.view_settings.exposure = weather.exposure


def point_lamp(place: Point, colour: str, watts: float, size: float = 0.3) -> None:
    light = bpy.data.lights.new("lamp", "POINT")
    light.energy, light.color, light.shadow_soft_size = watts, linear(colour)[:3], size
    lamp = bpy.data.objects.new("lamp", light)
    lamp.location = place
    bpy.context.scene.collection.objects.link(lamp)


def panel_lamp(place: Point, size: tuple[float, float], colour: str, watts: float, turn: Point = (0, 0, 0)) -> None:
    """A bright rectangle that is not itself seen, as for daylight at a window; it shines downward unless turned."""
    light = bpy.data.lights.new("panel", "AREA")
    light.shape, light.size, light.size_y = "RECTANGLE", size[0], size[1]
    light.energy, light.color = watts, linear(colour)[:3]
    lamp = bpy.data.objects.new("panel", light)
    lamp.location, lamp.rotation_euler = place, [math.radians(angle) for angle in turn]
    lamp.visible_camera = False
    bpy.context.scene.collection.objects.link(lamp)


@dataclass(frozen=True)
class View:
    """Where the eye is, what it looks at, and through what; the lens is told as for 36 mm film.

    `horizon`: how high in the picture the horizon lies; with it, verticals stay vertical. None: the eye looks up or
    down at what it looks at.
    """

    eye: Point
    at: Point
    lens: float = 28
    horizon: float | None = 0.25


def set_up(view: View, size: tuple[int, int], samples: int) -> Any:
    """The camera, and the engine, with its denoiser; on the processor, since there may be no other."""
    scene = bpy.context.scene
    lens = bpy.data.cameras.new("camera")
    lens.lens, lens.clip_end, lens.clip_start = view.lens, 8000, 0.1
    camera = bpy.data.objects.new("camera", lens)
    scene.collection.objects.link(camera)
    dx, dy, dz = (b - a for a, b in zip(view.eye, view.at, strict=True))
    turn = math.atan2(dy, dx) - math.pi / 2
    tilt = math.pi / 2
    if view.horizon is None:
        tilt += math.atan2(dz, math.hypot(dx, dy))
    else:
        lens.shift_y = (0.5 - view.horizon) * size[1] / size[0]
    camera.location, camera.rotation_euler = view.eye, (tilt, 0, turn)
    scene.camera = camera
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.image_settings.file_format = "PNG"
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.05
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 2
    cycles.transparent_max_bounces, cycles.transmission_bounces = 8, 2
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4.0
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    return scene


def take(path: Path) -> None:
    scene = bpy.context.scene
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)

"""What things are made of. A material is made when it is first asked for, by its name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import bpy

from tools.pictures.nodes import Nodes, linear


@dataclass(frozen=True)
class Air:
    """The haze between the eye and what is far: its colour, and after how many metres two thirds of it are reached."""

    colour: str = "#c9d3da"
    reach: float = 900


@dataclass(frozen=True)
class Paint:
    """A surface; `kind` names the function below that lays it on."""

    colour: str
    kind: str = "plain"
    roughness: float = 0.85
    other: str | None = None
    size: float = 1.0
    metal: float = 0.0
    glow: float = 0.0


PAINTS: dict[str, Paint] = {
    "render": Paint("#d3c6b2", "plain"),
    "render warm": Paint("#cfb596"),
    "render white": Paint("#e6e0d4"),
    "render sand": Paint("#c9ab84"),
    "render clay": Paint("#b5714f"),
    "render ochre": Paint("#c99a56"),
    "render grey": Paint("#8e8d88"),
    "render blue": Paint("#6e8796"),
    "render green": Paint("#8e9a7c"),
    "brick": Paint("#9c4a30", "brick", other="#7d3521"),
    "brick dark": Paint("#6e3526", "brick", other="#532a20"),
    "brick old": Paint("#8d4c38", "brick", other="#a8664a"),
    "sandstone": Paint("#cbb28a", "stone", other="#b89a6f", size=1.1),
    "granite": Paint("#5d5956", "stone", 0.45, other="#474442", size=1.2),
    "laterite": Paint("#94503a", "stone", other="#7c4030", size=0.42),
    "concrete": Paint("#a19c93", "raw"),
    "concrete dark": Paint("#77736c", "raw"),
    "block": Paint("#9d9890", "stone", other="#8a857c", size=0.42),
    "block red": Paint("#a65d43", "stone", other="#8e4a34", size=0.4),
    "plaster raw": Paint("#a9a49a", "raw"),
    "slab edge": Paint("#e4ded2"),
    "slab edge dark": Paint("#5a534c"),
    "frame dark": Paint("#2a2b2b", roughness=0.45),
    "frame bronze": Paint("#4a3a2c", roughness=0.4, metal=0.6),
    "frame white": Paint("#dedad2", roughness=0.5),
    "rail": Paint("#35332f", roughness=0.5, metal=0.4),
    "fin": Paint("#8a7a66", roughness=0.4, metal=0.7),
    "teak": Paint("#8a5a33", "wood", 0.55, other="#6b4224"),
    "floor wood": Paint("#a9825a", "wood", 0.35, other="#8f6a45", size=0.6),
    "kota": Paint("#8b948c", "stone", 0.25, other="#7d877f", size=0.9),
    "glass": Paint("#bcd0d2", "glass"),
    "glass rail": Paint("#d5e4e4", "glass"),
    "room": Paint("#8f8779"),
    "room dark": Paint("#5d574e"),
    "room lit": Paint("#ffb968", "lit", glow=1.0),
    "curtain": Paint("#d9d2c4"),
    "curtain warm": Paint("#b9a488"),
    "lamp": Paint("#ffd9a0", "glow", glow=10),
    "sign": Paint("#ffe3b3", "glow", glow=2.5),
    "asphalt": Paint("#4b4a49", "ground", 0.9, other="#5b5957", size=0.25),
    "line": Paint("#d6d2c6"),
    "kerb": Paint("#b3aea4"),
    "kerb black": Paint("#2c2b2a"),
    "kerb yellow": Paint("#c9a13b"),
    "paving": Paint("#a79d8e", "stone", other="#998f80", size=0.6),
    "paving red": Paint("#9a6149", "stone", other="#87523c", size=0.24),
    "gravel": Paint("#b3a58f", "ground", other="#9c8e78", size=4),
    "grass": Paint("#5d7036", "ground", other="#7a8446", size=0.35),
    "grass dry": Paint("#8c8a52", "ground", other="#a59a68", size=0.25),
    "soil": Paint("#8f6440", "ground", other="#765033", size=0.3),
    "murum": Paint("#a5683f", "ground", other="#8a5633", size=0.2),
    "sand": Paint("#cdb084", "ground", other="#bd9f73", size=0.2),
    "far ground": Paint("#7f8560", "ground", other="#8f8a68", size=0.02),
    "far sand": Paint("#c3ab86", "ground", other="#b59c78", size=0.02),
    "hill": Paint("#6f7b5c", "ground", other="#7d8362", size=0.01),
    "water": Paint("#2f4a48", "water"),
    "pool": Paint("#3f9aa6", "water"),
    "neighbour": Paint("#b9b2a6", "city"),
    "neighbour warm": Paint("#b8a58c", "city"),
    "neighbour cool": Paint("#9ea3a3", "city"),
    "neighbour rose": Paint("#b49683", "city"),
    "bark": Paint("#55463a"),
    "bark pale": Paint("#6f6250"),
    "leaf": Paint("#56702f", "leaf", other="#7d9140"),
    "leaf dark": Paint("#3c5729", "leaf", other="#5a7536"),
    "leaf olive": Paint("#7a8350", "leaf", other="#99995a"),
    "leaf palm": Paint("#54702f", "leaf", other="#869148"),
    "leaf lilac": Paint("#8d76b3", "leaf", other="#a892c9"),
    "hedge": Paint("#47612c", "leaf", other="#62793a"),
    "skin": Paint("#7d5438"),
    "hair": Paint("#1d1815"),
    "cloth white": Paint("#dcd7cc"),
    "cloth blue": Paint("#34506b"),
    "cloth red": Paint("#9c3b2b"),
    "cloth green": Paint("#3f6b55"),
    "cloth ochre": Paint("#c08a35"),
    "cloth dark": Paint("#2c2d33"),
    "cloth rose": Paint("#b5667a"),
    "car white": Paint("#dcdcd8", roughness=0.25),
    "car grey": Paint("#6e7377", roughness=0.25, metal=0.5),
    "car red": Paint("#8c2f26", roughness=0.25),
    "car blue": Paint("#2f4964", roughness=0.25),
    "car glass": Paint("#1b2024", roughness=0.1),
    "tyre": Paint("#1e1d1c"),
    "steel": Paint("#8b5a43", roughness=0.7),
    "tube": Paint("#a8a9a6", roughness=0.45, metal=0.6),
    "crane": Paint("#d3a02a", roughness=0.5),
    "crane red": Paint("#b5432c", roughness=0.5),
    "plank": Paint("#a98a5f", "wood", other="#8f7148"),
    "ply": Paint("#b58a52", "wood", other="#9d7440"),
    "net": Paint("#4f7d5c", "net"),
    "tarpaulin": Paint("#2f5f8f"),
    "hoarding": Paint("#4f6f52"),
    "hoarding brick": Paint("#a8452b"),
    "cabin": Paint("#cfd3d2", roughness=0.5),
    "cabin blue": Paint("#4d6b86", roughness=0.5),
    "helmet": Paint("#e0b52a", roughness=0.4),
    "vest": Paint("#e0762a"),
    "pipe": Paint("#d8d6cf", roughness=0.4),
    "pipe orange": Paint("#c26a35", roughness=0.5),
    "copper": Paint("#b06a45", roughness=0.3, metal=1.0),
    "sofa": Paint("#7b8471"),
    "cushion": Paint("#b0623f"),
    "rug": Paint("#c9bba3", "ground", other="#b9a78b", size=3),
    "linen": Paint("#cfc6b6"),
    "wall": Paint("#e9e3d8"),
    "ceiling": Paint("#efebe3"),
    "boulder": Paint("#8d8378", "raw"),
    "roof tile": Paint("#9c5a3c", "stone", other="#85482e", size=0.3),
    "solar": Paint("#1d2a3d", roughness=0.2),
    "metal roof": Paint("#8a9296", roughness=0.5, metal=0.3),
}


class Paints:
    """The materials of one scene, in its air; at `lit`, windows of other houses have light in them."""

    def __init__(self, air: Air, lit: float = 0.0) -> None:
        self.air = air
        self.lit = lit
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = self._make(name, PAINTS[name])
        return self._made[name]

    def _make(self, name: str, paint: Paint) -> Any:
        material = bpy.data.materials.new(name)
        material.use_nodes = True
        material.cycles.emission_sampling = "AUTO" if paint.kind == "glow" else "NONE"
        nodes = Nodes(material.node_tree)
        surface = KINDS[paint.kind](nodes, paint, self)
        nodes.into_air(surface, self.air.colour, self.air.reach)
        return material


def _plain(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    if paint.metal or paint.roughness < 0.6:
        return nodes.surface(linear(paint.colour), paint.roughness, paint.metal)
    return nodes.surface(nodes.weathered(paint.colour, 0.08), paint.roughness)


def _raw(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    return nodes.surface(nodes.weathered(paint.colour, 0.22, 0.8), paint.roughness, bump=nodes.noise(6, 4), depth=0.01)


def _ground(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    coarse = nodes.ramp(nodes.noise(paint.size, 6, 0.65), 0.35, 0.65)
    colour = nodes.blend(coarse, linear(paint.colour), linear(paint.other or paint.colour))
    fine = nodes.ramp(nodes.noise(paint.size * 30, 3), 0.3, 0.7)
    return nodes.surface(nodes.shade(colour, fine, 0.25), paint.roughness, bump=fine, depth=0.02)


def _brick(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    colour, height = nodes.bricks(paint.colour, paint.other or paint.colour, "#a89c8c", 0.23, 0.075, 0.01)
    return nodes.surface(nodes.shade(colour, nodes.noise(0.6, 4), 0.25), 0.9, bump=height, depth=0.006)


def _stone(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    colour, height = nodes.bricks(
        paint.colour, paint.other or paint.colour, paint.other or paint.colour, paint.size, paint.size / 2, 0.012
    )
    return nodes.surface(nodes.shade(colour, nodes.noise(1.5, 5), 0.22), paint.roughness, bump=height, depth=0.004)


def _wood(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    colour, height = nodes.bricks(paint.colour, paint.other or paint.colour, paint.other or "", 1.8, 0.14, 0.004)
    return nodes.surface(colour, paint.roughness, bump=height, depth=0.002)


def _glass(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    return nodes.pane(linear(paint.colour))


def _lit(nodes: Nodes, paint: Paint, paints: Paints) -> Any:
    strength = 0.3 + paints.lit * 2.6
    return nodes.surface(linear(paint.colour), 0.9, glow=nodes.uneven(linear(paint.colour)), strength=strength)


def _glow(nodes: Nodes, paint: Paint, paints: Paints) -> Any:
    return nodes.emission(linear(paint.colour), paint.glow * (0.15 + paints.lit))


def _leaf(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    return nodes.leaves(linear(paint.colour), linear(paint.other or paint.colour))


def _water(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    return nodes.water(linear(paint.colour))


def _city(nodes: Nodes, paint: Paint, paints: Paints) -> Any:
    return nodes.windows(paint.colour, paints.lit)


def _net(nodes: Nodes, paint: Paint, _: Paints) -> Any:
    return nodes.net(linear(paint.colour))


KINDS: dict[str, Callable[[Nodes, Paint, Paints], Any]] = {
    "plain": _plain,
    "raw": _raw,
    "ground": _ground,
    "brick": _brick,
    "stone": _stone,
    "wood": _wood,
    "glass": _glass,
    "lit": _lit,
    "glow": _glow,
    "leaf": _leaf,
    "water": _water,
    "city": _city,
    "net": _net,
}

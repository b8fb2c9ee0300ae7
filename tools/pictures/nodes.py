"""Shader nodes, put together by what they are for."""

from typing import Any

Colour = tuple[float, float, float, float]


def linear(colour: str) -> Colour:
    """A colour as it is written for the web, as light."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return (red, green, blue, 1.0)


class Nodes:
    def __init__(self, tree: Any) -> None:
        self.tree = tree
        tree.nodes.clear()

    def add(self, kind: str, inputs: dict[str | int, Any] | None = None, **settings: Any) -> Any:
        """A node; an input is a value, or the output of another node."""
        node = self.tree.nodes.new(f"ShaderNode{kind}")
        for name, value in settings.items():
            setattr(node, name, value)
        for key, value in (inputs or {}).items():
            if hasattr(value, "is_output"):
                self.tree.links.new(value, node.inputs[key])
            else:
                node.inputs[key].default_value = value
        return node

    def math(self, operation: str, *values: Any) -> Any:
        return self.add("Math", dict(enumerate(values)), operation=operation).outputs[0]

    def sheet(self) -> Any:
        return self.add("UVMap").outputs[0]

    def place(self) -> Any:
        return self.add("NewGeometry").outputs["Position"]

    def noise(self, scale: float, detail: float = 3, roughness: float = 0.55) -> Any:
        inputs: dict[str | int, Any] = {
            "Vector": self.place(),
            "Scale": scale,
            "Detail": detail,
            "Roughness": roughness,
        }
        return self.add("TexNoise", inputs).outputs[0]

    def ramp(self, value: Any, low: float, high: float) -> Any:
        return self.add("MapRange", {0: value, 1: low, 2: high}).outputs[0]

    def blend(self, share: Any, one: Any, other: Any, way: str = "MIX") -> Any:
        mix = self.add("Mix", {0: share, 6: one, 7: other}, data_type="RGBA", blend_type=way)
        return mix.outputs[2]

    def shade(self, colour: Any, value: Any, amount: float) -> Any:
        """The colour, darker and lighter with the value."""
        factor = self.add("MapRange", {0: value, 1: 0.0, 2: 1.0, 3: 1 - amount, 4: 1 + amount}).outputs[0]
        light = colour if hasattr(colour, "is_output") else colour[:3]
        return self.add("VectorMath", {0: light, "Scale": factor}, operation="SCALE").outputs[0]

    def weathered(self, colour: str, amount: float, scale: float = 0.35) -> Any:
        return self.shade(linear(colour), self.noise(scale, 5, 0.6), amount * 2)

    def bricks(self, one: str, other: str, joint: str, width: float, height: float, gap: float) -> tuple[Any, Any]:
        inputs: dict[str | int, Any] = {
            "Vector": self.sheet(),
            "Color1": linear(one),
            "Color2": linear(other),
            "Mortar": linear(joint or one),
            "Scale": 1.0,
            "Mortar Size": gap,
            "Brick Width": width,
            "Row Height": height,
        }
        node = self.add("TexBrick", inputs)
        return node.outputs["Color"], self.math("SUBTRACT", 1.0, node.outputs["Fac"])

    def surface(
        self,
        colour: Any,
        roughness: float,
        metal: float = 0.0,
        bump: Any = None,
        depth: float = 0.01,
        glow: Any = None,
        strength: float = 0.0,
    ) -> Any:
        inputs: dict[str | int, Any] = {"Base Color": colour, "Roughness": roughness, "Metallic": metal}
        if roughness > 0.6:
            inputs["Specular IOR Level"] = 0.2
        if bump is not None:
            inputs["Normal"] = self.add("Bump", {"Height": bump, "Distance": depth}).outputs[0]
        if glow is not None:
            inputs |= {"Emission Color": glow, "Emission Strength": strength}
        return self.add("BsdfPrincipled", inputs).outputs[0]

    def emission(self, colour: Any, strength: Any) -> Any:
        return self.add("Emission", {0: colour, 1: strength}).outputs[0]

    def mix(self, share: Any, one: Any, other: Any) -> Any:
        return self.add("MixShader", {0: share, 1: one, 2: other}).outputs[0]

    def pane(self, tint: Colour) -> Any:
        """Glass without thickness: it mirrors the more the flatter one looks at it, and lets light through."""
        mirror = self.add("Fresnel", {"IOR": 1.65}).outputs[0]
        share = self.math("ADD", self.math("MULTIPLY", mirror, 0.95), 0.06)
        ripple = self.add("Bump", {"Height": self.noise(0.5, 1), "Distance": 0.02}).outputs[0]
        shine = self.add("BsdfGlossy", {"Roughness": 0.02, "Normal": ripple}).outputs[0]
        through = self.add("BsdfTransparent", {0: tint}).outputs[0]
        return self.mix(share, through, shine)

    def uneven(self, colour: Colour) -> Any:
        """A lit wall: brighter in some rooms than in others, and warmer or cooler."""
        cell = self.add("TexWhiteNoise", {0: self._cells(3.4, 3.1)}, noise_dimensions="3D")
        warm = self.blend(self.math("MULTIPLY", cell.outputs[0], 0.5), colour, linear("#fff0d8"))
        spread = self.ramp(self.noise(0.45, 2), 0.2, 0.8)
        return self.shade(warm, spread, 0.6)

    def leaves(self, one: Colour, other: Colour) -> Any:
        tree = self.add("ObjectInfo").outputs["Random"]
        patch = self.ramp(self.noise(0.9, 3), 0.3, 0.7)
        share = self.math("MULTIPLY", self.math("ADD", tree, patch), 0.5)
        colour = self.blend(share, one, other)
        flat = self.add("BsdfDiffuse", {0: colour}).outputs[0]
        bright = self.shade(colour, 1.0, 0.35)
        through = self.add("BsdfTranslucent", {0: bright}).outputs[0]
        return self.mix(0.35, flat, through)

    def water(self, colour: Colour) -> Any:
        waves = self.add("TexNoise", {"Vector": self.place(), "Scale": 0.5, "Detail": 4.0, "Distortion": 0.6}).outputs[
            0
        ]
        normal = self.add("Bump", {"Height": waves, "Distance": 0.16, "Strength": 0.4}).outputs[0]
        return self.add(
            "BsdfPrincipled",
            {"Base Color": colour, "Roughness": 0.04, "IOR": 1.33, "Normal": normal, "Specular IOR Level": 0.6},
        ).outputs[0]

    def net(self, colour: Colour) -> Any:
        cloth = self.add("BsdfDiffuse", {0: colour}).outputs[0]
        folds = self.ramp(self.noise(0.7, 2), 0.3, 0.7)
        share = self.math("ADD", self.math("MULTIPLY", folds, 0.25), 0.5)
        return self.mix(share, self.add("BsdfTransparent").outputs[0], cloth)

    def _cells(self, width: float, height: float) -> Any:
        grid = self.add("VectorMath", {0: self.place(), 1: (width, width, height)}, operation="SNAP")
        return grid.outputs[0]

    def windows(self, colour: str, lit: float) -> Any:
        """A wall with windows painted on it, for houses that stand far away."""
        split = self.add("SeparateXYZ", {0: self.sheet()})
        u = self.math("FLOORED_MODULO", split.outputs[0], 3.2)
        v = self.math("FLOORED_MODULO", split.outputs[1], 3.1)
        steep = self.math("LESS_THAN", self.math("ABSOLUTE", self._up()), 0.5)
        hole = steep
        for value, low, high in ((u, 0.75, 2.5), (v, 0.9, 2.45)):
            hole = self.math("MULTIPLY", hole, self.math("GREATER_THAN", value, low))
            hole = self.math("MULTIPLY", hole, self.math("LESS_THAN", value, high))
        house = self.add("ObjectInfo").outputs["Random"]
        cells = self.add("VectorMath", {0: self.sheet(), 1: (3.2, 3.1, 1.0)}, operation="SNAP").outputs[0]
        chance = self.add("TexWhiteNoise", {0: cells, 1: house}, noise_dimensions="4D").outputs[0]
        wall = self.surface(self.weathered(colour, 0.1, 0.05), 0.9)
        dark = self.surface(self.shade(linear("#3a4348"), chance, 0.5), 0.15)
        bright = self.emission(linear("#f0bd78"), 1.1)
        pane = self.mix(self.math("LESS_THAN", chance, lit * 0.5), dark, bright)
        return self.mix(hole, wall, pane)

    def _up(self) -> Any:
        return self.add("SeparateXYZ", {0: self.add("NewGeometry").outputs["True Normal"]}).outputs[2]

    def into_air(self, surface: Any, haze: str, reach: float) -> None:
        """The surface, paler the farther it is, as the eye sees it."""
        far = self.add("CameraData").outputs["View Distance"]
        beyond = self.math("MAXIMUM", self.math("SUBTRACT", far, 90.0), 0.0)
        left = self.math("POWER", 2.718, self.math("MULTIPLY", beyond, -1 / reach))
        seen = self.add("LightPath").outputs["Is Camera Ray"]
        share = self.math("MULTIPLY", self.math("SUBTRACT", 1.0, left), seen)
        self.output(self.mix(share, surface, self.emission(linear(haze), 1.0)))

    def output(self, surface: Any) -> None:
        out = self.add("OutputMaterial")
        self.tree.links.new(surface, out.inputs[0])

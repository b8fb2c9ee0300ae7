"""Solids, gathered by what they are made of: thousands of boxes become one mesh for each material."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import bpy

from tools.pictures.paints import Paints

Point = tuple[float, float, float]
Span = tuple[float, float]


class Model:
    """Takes solids in metres, in a frame that can be moved and turned, and makes objects of them."""

    def __init__(self, paints: Paints) -> None:
        self.paints = paints
        self._points: dict[str, list[Point]] = defaultdict(list)
        self._faces: dict[str, list[list[int]]] = defaultdict(list)
        self._sheet: dict[str, list[float]] = defaultdict(list)
        self._frame = (0.0, 0.0, 0.0, 0.0)

    @contextmanager
    def at(self, x: float, y: float, z: float = 0, turn: float = 0) -> Iterator[None]:
        """What is put inside stands there, turned by so many degrees against the clock."""
        before = self._frame
        left, back, down, angle = before
        cos, sin = math.cos(angle), math.sin(angle)
        self._frame = (left + x * cos - y * sin, back + x * sin + y * cos, down + z, angle + math.radians(turn))
        yield
        self._frame = before

    def where(self, point: Point) -> Point:
        x, y, z, angle = self._frame
        cos, sin = math.cos(angle), math.sin(angle)
        return (x + point[0] * cos - point[1] * sin, y + point[0] * sin + point[1] * cos, z + point[2])

    def face(self, material: str, points: Sequence[Point], sheet: Sequence[Span] | None = None) -> None:
        """A flat face; `sheet`: where its corners lie on the material, in metres, else by the way that it looks."""
        known = self._points[material]
        first = len(known)
        known.extend(self.where(point) for point in points)
        self._faces[material].append(list(range(first, first + len(points))))
        for u, v in sheet or _sheet(points):
            self._sheet[material] += (u, v)

    def box(self, material: str, x: Span, y: Span, z: Span) -> None:
        (a, b), (c, d), (e, f) = x, y, z
        self.face(material, ((a, c, e), (b, c, e), (b, c, f), (a, c, f)))
        self.face(material, ((b, d, e), (a, d, e), (a, d, f), (b, d, f)))
        self.face(material, ((b, c, e), (b, d, e), (b, d, f), (b, c, f)))
        self.face(material, ((a, d, e), (a, c, e), (a, c, f), (a, d, f)))
        self.face(material, ((a, c, f), (b, c, f), (b, d, f), (a, d, f)))
        self.face(material, ((a, d, e), (b, d, e), (b, c, e), (a, c, e)))

    def tube(
        self, material: str, start: Point, end: Point, radius: float, top: float | None = None, n: int = 6
    ) -> None:
        """A round bar between two points; `top`: its radius at the end, if that differs."""
        axis = [e - s for s, e in zip(start, end, strict=True)]
        length = math.hypot(*axis) or 1.0
        w = [a / length for a in axis]
        u = _cross(w, (0.0, 0.0, 1.0) if abs(w[2]) < 0.9 else (1.0, 0.0, 0.0))
        size = math.hypot(*u)
        u = [a / size for a in u]
        v = _cross(w, u)

        def ring(centre: Point, r: float) -> list[Point]:
            turns = [2 * math.pi * step / n for step in range(n)]
            return [
                (
                    centre[0] + r * (math.cos(t) * u[0] + math.sin(t) * v[0]),
                    centre[1] + r * (math.cos(t) * u[1] + math.sin(t) * v[1]),
                    centre[2] + r * (math.cos(t) * u[2] + math.sin(t) * v[2]),
                )
                for t in turns
            ]

        low, high = ring(start, radius), ring(end, radius if top is None else top)
        for i in range(n):
            j = (i + 1) % n
            self.face(material, (low[i], low[j], high[j], high[i]))
        self.face(material, low[::-1])
        self.face(material, high)

    def ball(self, material: str, centre: Point, size: Point, n: int = 8) -> None:
        """An ellipsoid with half-axes `size`."""
        rows = max(3, n // 2)

        def on(row: int, step: int) -> Point:
            up, around = math.pi * row / rows - math.pi / 2, 2 * math.pi * step / n
            return (
                centre[0] + size[0] * math.cos(up) * math.cos(around),
                centre[1] + size[1] * math.cos(up) * math.sin(around),
                centre[2] + size[2] * math.sin(up),
            )

        for row in range(rows):
            for step in range(n):
                self.face(material, (on(row, step), on(row, step + 1), on(row + 1, step + 1), on(row + 1, step)))

    def profile(self, material: str, outline: Sequence[Span], y: Span) -> None:
        """An outline in x and z, against the clock, drawn out along y."""
        front = [(x, y[0], z) for x, z in outline]
        back = [(x, y[1], z) for x, z in outline]
        self.face(material, front)
        self.face(material, back[::-1])
        for i, point in enumerate(front):
            j = (i + 1) % len(front)
            self.face(material, (front[j], point, back[i], back[j]))

    def build(self) -> list[Any]:
        """One object for each material, in the scene."""
        made = []
        for material, points in self._points.items():
            mesh = bpy.data.meshes.new(material)
            mesh.from_pydata(points, [], self._faces[material])
            mesh.uv_layers.new().data.foreach_set("uv", self._sheet[material])
            mesh.materials.append(self.paints[material])
            thing = bpy.data.objects.new(material, mesh)
            bpy.context.scene.collection.objects.link(thing)
            made.append(thing)
        self._points.clear()
        self._faces.clear()
        self._sheet.clear()
        return made


def _sheet(points: Sequence[Point]) -> list[Span]:
    a, b, c = points[0], points[1], points[2]
    normal = _cross([b[i] - a[i] for i in range(3)], [c[i] - a[i] for i in range(3)])
    flat = max(range(3), key=lambda axis: abs(normal[axis]))
    if flat == 2:
        return [(x, y) for x, y, _ in points]
    return [(y, z) for _, y, z in points] if flat == 0 else [(x, z) for x, _, z in points]


def _cross(a: Sequence[float], b: Sequence[float]) -> list[float]:
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

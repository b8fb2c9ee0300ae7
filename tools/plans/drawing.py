"""A layout as an SVG: walls, doors, windows and furniture, with every room's name and its measures."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from tools.plans.shapes import Door, Gap, Kind, Layout, Piece, Room, Window

OUTER, INNER = 0.22, 0.12  # how thick walls are, in metres
MARGIN = 0.75
SCALE_BAR = 5
INK, SOFT, FAINT, PAPER = "#1c1b19", "#5d5850", "#a79f92", "#ffffff"
FLOORS = {Kind.ROOM: "#fbf9f5", Kind.WET: "#e6ecec", Kind.OUTSIDE: "#f1ece2"}
FONT = "Noto Sans"


@dataclass(frozen=True)
class Plan:
    """A layout drawn so large that its carpet area is `area` square metres; `mirrored`: left is right."""

    layout: Layout
    area: float
    mirrored: bool

    @property
    def scale(self) -> float:
        inside = sum(room.width * room.height for room in self.layout.rooms if room.kind is not Kind.OUTSIDE)
        return float((self.area / inside) ** 0.5)

    def box(self) -> tuple[float, float, float, float]:
        """What the drawing takes: left, top, width and height, with a margin around it and room for the scale."""
        rooms = self.layout.rooms
        left, top = min(room.x for room in rooms) - MARGIN, min(room.y for room in rooms) - MARGIN
        right = max(room.x + room.width for room in rooms) + MARGIN
        bottom = max(room.y + room.height for room in rooms) + MARGIN + 0.7
        return left, top, right - left, bottom - top

    def svg(self) -> str:
        """The drawing, in a box of as many units as it is metres wide and high."""
        left, top, width, height = self.box()
        shapes = "".join(self._shapes())
        labels = "".join(text for room in self.layout.rooms for text in self._label(room))
        turned = f"translate({2 * left + width:g} 0) scale(-1 1)" if self.mirrored else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:g} {top:g} {width:g} {height:g}" '
            f'width="{width * 100:g}" height="{height * 100:g}">'
            f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{height:g}" fill="{PAPER}"/>'
            f'<g transform="{turned}">{shapes}</g>{labels}{self._scale_bar()}</svg>'
        )

    def _shapes(self) -> Iterator[str]:
        rooms = self.layout.rooms
        for room in rooms:
            yield _rect(room.x, room.y, room.width, room.height, fill=FLOORS[room.kind])
        for piece in self.layout.pieces:
            yield from _piece(piece)
        for room in rooms:
            thick = INNER / 2 if room.kind is Kind.OUTSIDE else INNER
            yield _outline(room.x, room.y, room.width, room.height, thick)
        yield _outline(0, 0, self.layout.width, self.layout.height, OUTER)
        for gap in self.layout.gaps:
            yield from _gap(gap)
        for window in self.layout.windows:
            yield from _window(window)
        for door in self.layout.doors:
            yield from _door(door)

    def _label(self, room: Room) -> Iterator[str]:
        share = 1 - room.label[0] if self.mirrored else room.label[0]
        left, _, width, _ = self.box()
        start = 2 * left + width - room.x - room.width if self.mirrored else room.x
        x, y = start + room.width * share, room.y + room.height * room.label[1]
        upright = room.width < 1.5 and room.height > room.width
        turned = f' transform="rotate(-90 {x:g} {y:g})"' if upright else ""
        size = 0.2 if room.quiet or min(room.width, room.height) < 2.3 else 0.25
        measures = not room.quiet and room.kind is not Kind.WET
        lines = [(room.name, INK, size, 500)]
        if " and " in room.name and room.width < 4:
            first, second = room.name.split(" and ")
            lines = [(f"{first} and", INK, size, 500), (second, INK, size, 500)]
        if measures:
            lines.append((f"{room.width * self.scale:.2f} × {room.height * self.scale:.2f} m", SOFT, size * 0.78, 400))
        first_y = y - (len(lines) - 1) * size * 0.62 + size * 0.34
        for place, (text, colour, tall, weight) in enumerate(lines):
            yield (
                f'<text x="{x:g}" y="{first_y + place * size * 1.28:g}" text-anchor="middle" font-family="{FONT}" '
                f'font-size="{tall:g}" font-weight="{weight}" fill="{colour}"{turned}>{escape(text)}</text>'
            )

    def _scale_bar(self) -> str:
        left, top, width, height = self.box()
        metre = 1 / self.scale
        x, y = left + width - MARGIN - SCALE_BAR * metre, top + height - 0.62
        parts = [
            _rect(x + place * metre, y, metre, 0.09, fill=INK if place % 2 == 0 else PAPER, stroke=INK, thick=0.02)
            for place in range(SCALE_BAR)
        ]
        ends = [
            f'<text x="{x + place * metre:g}" y="{y + 0.34:g}" text-anchor="middle" font-family="{FONT}" '
            f'font-size="0.19" fill="{SOFT}">{place}{" m" if place else ""}</text>'
            for place in (0, SCALE_BAR)
        ]
        return "".join([*parts, *ends])


def _rect(
    x: float, y: float, width: float, height: float, *, fill: str = "none", stroke: str = "none", thick: float = 0,
    round_: float = 0,
) -> str:  # fmt: skip
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round_:g}" fill="{fill}" '
        f'stroke="{stroke}" stroke-width="{thick:g}"/>'
    )


def _outline(x: float, y: float, width: float, height: float, thick: float) -> str:
    return _rect(x, y, width, height, stroke=INK, thick=thick)


def _line(x1: float, y1: float, x2: float, y2: float, thick: float, colour: str = INK) -> str:
    return (
        f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="{colour}" stroke-width="{thick:g}" '
        'stroke-linecap="butt"/>'
    )


def _hole(x: float, y: float, length: float, *, upright: bool, fill: str) -> str:
    """What is cut out of a wall."""
    wide = OUTER + 0.02
    if upright:
        return _rect(x - wide / 2, y, wide, length, fill=fill)
    return _rect(x, y - wide / 2, length, wide, fill=fill)


def _gap(gap: Gap) -> Iterator[str]:
    yield _hole(gap.x, gap.y, gap.length, upright=gap.upright, fill=FLOORS[Kind.ROOM])
    if not gap.glass:
        return
    half = gap.length / 2 + 0.06
    for shift, start in ((-0.035, 0.0), (0.035, gap.length - half)):
        if gap.upright:
            yield _line(gap.x + shift, gap.y + start, gap.x + shift, gap.y + start + half, 0.045)
        else:
            yield _line(gap.x + start, gap.y + shift, gap.x + start + half, gap.y + shift, 0.045)


def _window(window: Window) -> Iterator[str]:
    yield _hole(window.x, window.y, window.length, upright=window.upright, fill=PAPER)
    for shift in (-OUTER / 2, 0, OUTER / 2):
        if window.upright:
            yield _line(window.x + shift, window.y, window.x + shift, window.y + window.length, 0.03)
        else:
            yield _line(window.x, window.y + shift, window.x + window.length, window.y + shift, 0.03)


def _door(door: Door) -> Iterator[str]:
    along, side = door.swing
    reach = door.width * along
    start = min(0, reach)
    if door.upright:
        yield _hole(door.x, door.y + start, door.width, upright=True, fill=FLOORS[Kind.ROOM])
        open_x, open_y = door.x + side * door.width, door.y
        end_x, end_y = door.x, door.y + reach
        sweep = int((along > 0) == (side > 0))
    else:
        yield _hole(door.x + start, door.y, door.width, upright=False, fill=FLOORS[Kind.ROOM])
        open_x, open_y = door.x, door.y + side * door.width
        end_x, end_y = door.x + reach, door.y
        sweep = int((along > 0) != (side > 0))
    yield _line(door.x, door.y, open_x, open_y, 0.045)
    yield (
        f'<path d="M{open_x:g} {open_y:g}A{door.width:g} {door.width:g} 0 0 {sweep} {end_x:g} {end_y:g}" '
        f'fill="none" stroke="{FAINT}" stroke-width="0.02"/>'
    )


def _piece(piece: Piece) -> Iterator[str]:
    if piece.what == "toilet":
        yield from _toilet(piece)
        return
    yield _box(piece)
    yield from INSIDE.get(piece.what, _nothing)(piece)


def _box(piece: Piece) -> str:
    round_ = ROUNDED.get(piece.what, 0.0)
    fill = "none" if piece.what == "shower" else PAPER
    return _rect(piece.x, piece.y, piece.width, piece.height, fill=fill, stroke=FAINT, thick=0.025, round_=round_)


def _nothing(_: Piece) -> Iterator[str]:
    yield from ()


def _chairs(piece: Piece) -> Iterator[str]:
    """Three on each side, half of them under the table."""
    for row in range(3):
        y = piece.y + (row + 0.5) * piece.height / 3 - 0.2
        for x in (piece.x - 0.32, piece.x + piece.width - 0.04):
            yield _rect(x, y, 0.36, 0.4, fill=PAPER, stroke=FAINT, thick=0.025, round_=0.08)
    yield _box(piece)


def _sink_and_hob(piece: Piece) -> Iterator[str]:
    x, y, width, height = piece.x, piece.y, piece.width, piece.height
    yield _rect(x + 0.1, y + height * 0.12, width - 0.2, 0.5, stroke=FAINT, thick=0.025, round_=0.06)
    for row in (0.62, 0.8):
        for column in (0.32, 0.68):
            yield _circle(x + width * column, y + height * row, 0.085)


def _bowl(piece: Piece) -> Iterator[str]:
    yield _circle(piece.x + piece.width / 2, piece.y + piece.height / 2, min(piece.width, piece.height) * 0.32)


def _cross(piece: Piece) -> Iterator[str]:
    yield from _diagonal(piece)
    yield _line(piece.x + piece.width, piece.y, piece.x, piece.y + piece.height, 0.015, FAINT)


def _diagonal(piece: Piece) -> Iterator[str]:
    yield _line(piece.x, piece.y, piece.x + piece.width, piece.y + piece.height, 0.015, FAINT)


def _chair(piece: Piece) -> Iterator[str]:
    yield _circle(piece.x - 0.22, piece.y + piece.height / 2, 0.19)


def _circle(x: float, y: float, radius: float) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="none" stroke="{FAINT}" stroke-width="0.025"/>'


def _pillows(piece: Piece) -> Iterator[str]:
    """At the head, which is opposite of where it faces, with the cover turned back below them."""
    x, y, width, height = piece.x, piece.y, piece.width, piece.height
    deep = 0.42
    if piece.facing in ("left", "right"):
        head = x + 0.1 if piece.facing == "right" else x + width - 0.1 - deep
        for place in (0.06, 0.52):
            yield _rect(head, y + height * place, deep, height * 0.42, stroke=FAINT, thick=0.025, round_=0.08)
        fold = x + 0.68 if piece.facing == "right" else x + width - 0.68
        yield _line(fold, y, fold, y + height, 0.025, FAINT)
    else:
        head = y + height - 0.1 - deep if piece.facing == "up" else y + 0.1
        for place in (0.06, 0.52):
            yield _rect(x + width * place, head, width * 0.42, deep, stroke=FAINT, thick=0.025, round_=0.08)
        fold = y + height - 0.68 if piece.facing == "up" else y + 0.68
        yield _line(x, fold, x + width, fold, 0.025, FAINT)


def _back(piece: Piece) -> Iterator[str]:
    """The back of a sofa, and where its seats meet."""
    x, y, width, height, deep = piece.x, piece.y, piece.width, piece.height, 0.22
    match piece.facing:
        case "right":
            yield _line(x + deep, y, x + deep, y + height, 0.025, FAINT)
            yield _line(x + deep, y + height / 2, x + width, y + height / 2, 0.025, FAINT)
        case "left":
            yield _line(x + width - deep, y, x + width - deep, y + height, 0.025, FAINT)
            yield _line(x, y + height / 2, x + width - deep, y + height / 2, 0.025, FAINT)
        case _:
            yield _line(x, y + height - deep, x + width, y + height - deep, 0.025, FAINT)
            yield _line(x + width / 2, y, x + width / 2, y + height - deep, 0.025, FAINT)


def _toilet(piece: Piece) -> Iterator[str]:
    x, y, width, height, tank = piece.x, piece.y, piece.width, piece.height, 0.18
    match piece.facing:
        case "right":
            boxes = (x, y, tank, height), (x + tank, y + 0.03, width - tank, height - 0.06)
        case "left":
            boxes = (x + width - tank, y, tank, height), (x, y + 0.03, width - tank, height - 0.06)
        case _:
            boxes = (x, y + height - tank, width, tank), (x + 0.03, y, width - 0.06, height - tank)
    yield _rect(*boxes[0], fill=PAPER, stroke=FAINT, thick=0.025, round_=0.04)
    yield _rect(*boxes[1], fill=PAPER, stroke=FAINT, thick=0.025, round_=0.18)


ROUNDED = {"bed": 0.06, "sofa": 0.12, "dining": 0.06, "table": 0.08, "basin": 0.05, "desk": 0.03}
INSIDE = {
    "bed": _pillows,
    "sofa": _back,
    "dining": _chairs,
    "counter": _sink_and_hob,
    "basin": _bowl,
    "shower": _cross,
    "shelf": _diagonal,
    "desk": _chair,
}

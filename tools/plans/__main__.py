"""`python -m tools.plans`: see the package."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst

from demo.gallery import LISTS
from domain.pictures import PictureKind
from domain.units import UnitType
from services.documents import get_fonts
from tools.pictures import albums
from tools.pictures.facts import PROJECTS, SQUARE_METRE, Facts
from tools.plans.drawing import Plan
from tools.plans.layouts import LAYOUTS
from tools.plans.shapes import Kind, Layout

PIXELS = 1600  # of the longer side
AFTER_PICTURES = 100
NAMES = {
    UnitType.STUDIO: "Studio",
    UnitType.ONE_BHK: "1 BHK",
    UnitType.TWO_BHK: "2 BHK",
    UnitType.THREE_BHK: "3 BHK",
    UnitType.FOUR_BHK_PLUS: "4 BHK",
}
SOURCE = '#set page(width: {width}pt, height: {height}pt, margin: 0pt)\n#image("plan.svg", width: 100%)'


def main() -> None:
    """Draws every plan anew, and lists them."""
    entries = []
    for number, (slug, facts) in enumerate(sorted(PROJECTS.items())):
        for position, (kind, area) in enumerate(_homes(facts), start=AFTER_PICTURES):
            layout, name = LAYOUTS[kind], f"plan-{kind.value.lower().rstrip('+')}"
            _make(Plan(layout, area * SQUARE_METRE, mirrored=number % 2 == 1), slug, name)
            caption = f"{NAMES[kind]}, drawn for {area:,} sq ft"
            entry = albums.entry(slug, name, position, None, _words(kind, layout), caption, PictureKind.PLAN)
            entry["unit_types"] = [kind.value]
            entries.append(entry)
    albums.write(entries, albums.ROOT / LISTS[1])


def _homes(facts: Facts) -> Iterator[tuple[UnitType, int]]:
    """The types of homes that are drawn, each with the area that most of them have, in square feet."""
    homes = [home for tower in facts.towers for floor in tower.floors for home in floor.homes]
    for kind in LAYOUTS:
        areas = Counter(home.area for home in homes if home.kind is kind)
        if areas:
            yield kind, areas.most_common(1)[0][0]


def _make(plan: Plan, slug: str, name: str) -> None:
    _, _, width, height = plan.box()
    longer = max(width, height)
    source = SOURCE.format(width=width / longer * PIXELS, height=height / longer * PIXELS)
    # All in memory, which Typst's types know nothing of.
    files: Any = {"main.typ": source.encode(), "plan.svg": plan.svg().encode()}
    drawn = typst.compile(files, format="png", ppi=72, font_paths=get_fonts(), ignore_system_fonts=True)
    assert isinstance(drawn, bytes)
    with tempfile.TemporaryDirectory() as folder:
        rendered = Path(folder) / "plan.png"
        rendered.write_bytes(drawn)
        albums.keep(rendered, slug, name)


def _words(kind: UnitType, layout: Layout) -> str:
    """What there is to see, for whoever does not see it."""
    inside = [room.name.lower() for room in layout.rooms if room.kind is not Kind.OUTSIDE]
    outside = Counter(room.name.lower() for room in layout.rooms if room.kind is Kind.OUTSIDE)
    balconies = [f"{count} balconies" if count > 1 else f"a {name}" for name, count in outside.items()]
    return f"Floor plan of a home, {NAMES[kind]}: {', '.join([*dict.fromkeys(inside), *balconies])}."


if __name__ == "__main__":
    main()

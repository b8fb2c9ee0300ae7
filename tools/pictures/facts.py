"""What the demo says of a project, as far as a picture can show it."""

from dataclasses import dataclass

from demo.blueprint import Scheme, Stack
from demo.market import HOUSES
from domain.projects import slug
from domain.units import UnitType

SQUARE_METRE = 0.0929


@dataclass(frozen=True)
class Floor:
    """A floor's homes in the order of their positions, and the positions at which there is a refuge area instead."""

    number: int
    homes: tuple[Stack, ...]
    refuges: frozenset[int] = frozenset()

    @property
    def shops(self) -> bool:
        return all(home.kind is UnitType.SHOP for home in self.homes)


@dataclass(frozen=True)
class Tower:
    name: str
    floors: tuple[Floor, ...]

    def length(self, depth: float) -> float:
        """How long the tower must be for the areas of its homes, which lie on both sides of a corridor."""
        most = max(sum(home.area for home in floor.homes) for floor in self.floors if not floor.shops)
        return round(most * SQUARE_METRE * 1.12 / (depth - 2), 1)


def sides(homes: tuple[Stack, ...]) -> tuple[tuple[Stack, ...], tuple[Stack, ...]]:
    """The homes along the front and those along the back: the first half, and the others."""
    half = (len(homes) + 1) // 2
    return homes[:half], homes[half:]


@dataclass(frozen=True)
class Facts:
    slug: str
    name: str
    towers: tuple[Tower, ...]
    phases: tuple[str, ...]
    begun: frozenset[str]

    def tower(self, name: str) -> Tower:
        return next(tower for tower in self.towers if tower.name == name)


def _facts(scheme: Scheme) -> Facts:
    towers: dict[str, list[Floor]] = {}
    for block in scheme.blocks:
        for number in block.floors:
            refuges = frozenset(position for floor, position in block.refuge if floor == number)
            towers.setdefault(block.tower, []).append(Floor(number, block.stacks, refuges))
    works = [work for work in scheme.site.works if work.visible]
    return Facts(
        slug(scheme.name),
        scheme.name,
        tuple(Tower(name, tuple(sorted(floors, key=lambda floor: floor.number))) for name, floors in towers.items()),
        tuple(work.name for work in works),
        frozenset(work.name for work in works if work.starts > 0),
    )


PROJECTS: dict[str, Facts] = {
    facts.slug: facts for facts in (_facts(scheme) for house in HOUSES for scheme in house.schemes)
}

"""`python -m tools.pictures`: see the package."""

import argparse
import tempfile
import time
from pathlib import Path

from tools.pictures import albums
from tools.pictures.facts import PROJECTS
from tools.pictures.light import set_up, take
from tools.pictures.places import ALBUMS
from tools.pictures.scene import Picture, Scene


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tools.pictures")
    asked.add_argument("pictures", nargs="*", help="a project's slug, or slug/name; none: what is missing")
    asked.add_argument("--draft", type=Path, help="small and quick, as PNG, into this directory; nothing else changes")
    asked.add_argument("--samples", type=int, help="rays for each pixel, if not as many as the picture asks for")
    asked.add_argument("--list", action="store_true", help="only write the list of what is there")
    given = asked.parse_args()
    for project, pictures in ALBUMS.items():
        for picture in pictures:
            if not given.list and _wanted(project, picture, given.pictures):
                _make(project, picture, given.draft, given.samples or picture.samples)
                if not given.draft:
                    _list()
    if not given.draft:
        _list()


def _wanted(project: str, picture: Picture, named: list[str]) -> bool:
    if named:
        return project in named or f"{project}/{picture.name}" in named
    return albums.widest(project, picture.name) < picture.size[0]


def _make(project: str, picture: Picture, draft: Path | None, samples: int) -> None:
    if picture.phase is not None and picture.phase not in PROJECTS[project].begun:
        raise ValueError(f"{project}: {picture.phase} has not begun")
    started = time.monotonic()
    scene = Scene(picture.weather)
    picture.build(scene)
    scene.finish()
    built = time.monotonic() - started
    if draft:
        draft.mkdir(parents=True, exist_ok=True)
        set_up(picture.view, (picture.size[0] * 3 // 10, picture.size[1] * 3 // 10), 8)
        take(draft / f"{project}-{picture.name}.png")
    else:
        with tempfile.TemporaryDirectory() as folder:
            set_up(picture.view, picture.size, samples)
            rendered = Path(folder) / "rendered.png"
            take(rendered)
            albums.keep(rendered, project, picture.name)
    print(f"{project}/{picture.name}: built in {built:.0f} s, {time.monotonic() - started:.0f} s in all", flush=True)


def _list() -> None:
    """Writes down every picture that is there, in the order of the albums."""
    albums.write(
        [
            albums.entry(project, picture.name, position, picture.phase, picture.alt, picture.caption)
            for project, pictures in ALBUMS.items()
            for position, picture in enumerate(
                (picture for picture in pictures if albums.files(project, picture.name)), start=1
            )
        ]
    )


if __name__ == "__main__":
    main()

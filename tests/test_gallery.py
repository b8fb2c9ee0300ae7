"""The demo's pictures: hung with the load, or afterwards, and never half."""

import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import demo
import demo.agreements
import demo.gallery
import demo.load
from demo.market import HOUSES
from domain.pictures import PictureKind
from domain.projects import slug
from errors import StorageUnavailable
from services.storage import get_storage
from tests.conftest import Databases
from tests.test_demo import Loaded

Shots = list[dict[str, Any]]


def shot(folder: Path, project: str, name: str, position: int, phase: str | None = None) -> dict[str, Any]:
    """A picture in the folder, as `pictures.json` lists it."""
    files = []
    for width in (480, 240):
        content = f"{project} {name} {width}".encode()
        (folder / f"{name}-{width}.avif").write_bytes(content)
        size = {"width": width, "height": width // 2, "bytes": len(content)}
        files.append({"file": f"{name}-{width}.avif", **size, "sha256": sha256(content).hexdigest()})
    return {
        "project": project,
        "name": name,
        "position": position,
        "phase": phase,
        "kind": "visualisation" if phase is None else "photograph",
        "alt": f"{name}, seen from the street.",
        "caption": None,
        "width": 480,
        "height": 240,
        "placeholder": "data:image/avif;base64,AAAA",
        "files": files,
    }


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with three pictures: two of one project, the later one of a phase, and one of another project."""
    listed = [
        shot(tmp_path, "kiln-house", "dusk", 1),
        shot(tmp_path, "kiln-house", "slab", 2, "Fifteenth slab"),
        shot(tmp_path, "harbour-lane", "sketch", 1),
    ]
    (tmp_path / "pictures.json").write_text(json.dumps(listed))
    return tmp_path


@pytest.fixture
def empty(databases: Databases) -> Iterator[Loaded]:
    """A database without anybody in it."""
    name = f"plinth_gallery_{os.getpid()}"
    yield Loaded(*databases.clone(name))
    databases.drop(name)


HUNG = """
SELECT p.slug, x.position, f.name, x.kind, array_agg(w.width ORDER BY w.width), min(w.media_type)
FROM pictures x JOIN projects p ON p.id = x.project_id LEFT JOIN phases f ON f.id = x.phase_id
JOIN picture_files y ON y.picture_id = x.id JOIN files w ON w.id = y.file_id
GROUP BY x.id, p.slug, f.name ORDER BY 1, 2
"""
ALL_HUNG = [
    ("harbour-lane", 1, None, "visualisation", [240, 480], "image/avif"),
    ("kiln-house", 1, None, "visualisation", [240, 480], "image/avif"),
    ("kiln-house", 2, "Fifteenth slab", "photograph", [240, 480], "image/avif"),
]


async def kept(loaded: Loaded) -> list[bytes]:
    """What is in the storage of all files that the database knows."""
    return [await get_storage().get(key) for (key,) in loaded.rows("SELECT key FROM files ORDER BY id")]


async def test_a_load_hangs_the_pictures(empty: Loaded, pictures: Path) -> None:
    assert demo.load.load(empty.app, demo.PASSWORD, pictures=pictures)
    assert empty.rows(HUNG) == ALL_HUNG
    assert [content.decode() for content in await kept(empty)] == [
        f"{name} {width}" for name in ("kiln-house dusk", "kiln-house slab", "harbour-lane sketch")
        for width in (480, 240)
    ]  # fmt: skip


async def test_a_demo_that_was_loaded_without_gets_them_once_and_only_where_there_are_none(
    empty: Loaded, pictures: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert demo.load.load(empty.app, demo.PASSWORD, pictures=tmp_path_factory.mktemp("none"))
    assert empty.rows(HUNG) == []
    demo.load.add_pictures(empty.app, pictures)
    assert empty.rows(HUNG) == ALL_HUNG
    assert len(await kept(empty)) == 6
    listed: Shots = json.loads((pictures / "pictures.json").read_text())
    listed += [shot(pictures, "kiln-house", "dawn", 3), shot(pictures, "mill-wharf", "quay", 1)]
    (pictures / "pictures.json").write_text(json.dumps(listed))
    for _ in range(2):
        demo.load.add_pictures(empty.app, pictures)
        assert empty.rows(HUNG) == [*ALL_HUNG, ("mill-wharf", 1, None, "visualisation", [240, 480], "image/avif")]


def test_others_who_call_a_project_the_same_get_nothing(empty: Loaded, pictures: Path) -> None:
    assert demo.load.load(empty.app, demo.PASSWORD, pictures=pictures / "nowhere")
    with_other_licence = "UPDATE builders SET license_number = license_number || ' of ours' RETURNING id"
    assert len(empty.rows(with_other_licence)) == len(HOUSES)
    demo.load.add_pictures(empty.app, pictures)
    assert empty.rows(HUNG) == []


def test_a_load_that_fails_refers_to_no_file(empty: Loaded, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the power is gone")

    monkeypatch.setattr(demo.load, "hang", fail)
    with pytest.raises(RuntimeError):
        demo.load.load(empty.app, demo.PASSWORD, pictures=pictures)
    assert empty.one("SELECT (SELECT count(*) FROM users) + (SELECT count(*) FROM files)") == 0
    monkeypatch.undo()
    assert demo.load.load(empty.app, demo.PASSWORD, pictures=pictures)
    assert empty.rows(HUNG) == ALL_HUNG


def test_without_a_storage_there_is_a_demo_and_the_next_start_hangs_the_pictures(
    empty: Loaded, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise StorageUnavailable

    monkeypatch.setattr(demo.gallery, "get_storage", away)
    monkeypatch.setattr(demo.agreements, "get_storage", away)
    assert demo.load.load(empty.app, demo.PASSWORD, pictures=pictures)
    assert empty.rows(HUNG) == []
    assert empty.one("SELECT count(*) FROM agreements") == 0
    monkeypatch.undo()
    demo.load.add_pictures(empty.app, pictures)
    assert empty.rows(HUNG) == ALL_HUNG


SHOTS = demo.gallery.shots(demo.gallery.PICTURES)
WORKS = {slug(scheme.name): {work.name for work in scheme.site.works} for house in HOUSES for scheme in house.schemes}


HOMES = {
    slug(scheme.name): {stack.kind for block in scheme.blocks for stack in block.stacks}
    for house in HOUSES
    for scheme in house.schemes
}


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: f"{shot.project} {shot.name}")
def test_a_picture_of_the_demo_is_what_the_list_says(shot: demo.gallery.Shot) -> None:
    assert shot.project in WORKS
    assert shot.phase is None or shot.phase in WORKS[shot.project]
    assert HOMES[shot.project] >= set(shot.unit_types)
    assert bool(shot.unit_types) is (shot.kind is PictureKind.PLAN)
    assert max(len(shot.alt), len(shot.caption or "")) <= 300
    assert len(shot.placeholder) <= 1024
    largest = max(shot.files, key=lambda each: each.width)
    assert (shot.width, shot.height) == (largest.width, largest.height)
    for each in shot.files:
        content = (demo.gallery.PICTURES / each.file).read_bytes()
        assert (len(content), sha256(content).hexdigest()) == (each.bytes, each.sha256)
        assert Path(each.file).suffix in demo.gallery.MEDIA_TYPES


def test_no_type_of_home_has_two_plans() -> None:
    plans = [(shot.project, kind) for shot in SHOTS for kind in shot.unit_types]
    assert len(plans) == len(set(plans)) > 20


def test_the_demos_pictures_have_an_order() -> None:
    places = [(shot.project, shot.phase, shot.position) for shot in SHOTS]
    assert len(places) == len(set(places))

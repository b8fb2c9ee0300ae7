"""The demo's pictures: made beforehand (tools/pictures), kept in the storage, and hung in its projects."""

from asyncio import Semaphore, gather
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from anyio import Path as AsyncPath
from anyio.from_thread import start_blocking_portal
from pydantic import BaseModel, TypeAdapter
from sqlalchemy import Connection, select

from database.models import Builder, File, Phase, Picture, PictureFile, Project
from demo.market import HOUSES
from demo.rows import add, note
from domain.files import StoredFile
from domain.pictures import PictureKind
from domain.units import UnitType
from errors import StorageUnavailable
from services.storage import Storage, get_storage

log = structlog.get_logger()
PICTURES = Path(__file__).parent / "pictures"
MEDIA_TYPES = {".avif": "image/avif", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
LISTS = ("pictures.json", "plans.json")  # what tools/pictures and tools/plans have made
KEPT_AT_ONCE = 8


class Print(BaseModel):
    """One file of a picture."""

    file: str
    width: int
    height: int
    bytes: int
    sha256: str


class Shot(BaseModel):
    """A picture as the lists have it: of a project, by its slug, or of one of its phases, by its name.

    `unit_types`: of a floor plan, the homes that are laid out like it.
    """

    project: str
    name: str
    position: int
    phase: str | None
    kind: PictureKind
    alt: str
    caption: str | None
    width: int
    height: int
    placeholder: str
    unit_types: list[UnitType] = []
    files: list[Print]


_SHOTS = TypeAdapter(list[Shot])


@dataclass(frozen=True)
class Framed:
    """A picture whose files are in the storage, each beside its print."""

    shot: Shot
    kept: list[StoredFile]


def shots(folder: Path) -> list[Shot]:
    """The pictures that there are in the folder, as its lists say; none without a list."""
    lists = [folder / name for name in LISTS]
    return [shot for listed in lists if listed.exists() for shot in _SHOTS.validate_json(listed.read_bytes())]


def keep(folder: Path, wanted: Sequence[Shot]) -> list[Framed]:
    """Keeps the files of the pictures. Without a storage there are none; the next start tries again."""
    try:
        storage = get_storage()
        # On a loop of its own: whoever loads the demo may or may not have one.
        with start_blocking_portal() as portal:
            return portal.call(_keep, storage, folder, wanted)
    except StorageUnavailable:
        log.warning("the demo has no pictures, since there is nowhere to keep them")
        return []


async def _keep(storage: Storage, folder: Path, wanted: Sequence[Shot]) -> list[Framed]:
    few = Semaphore(KEPT_AT_ONCE)

    async def put(path: Path) -> StoredFile:
        async with few:
            return await storage.put("pictures", path.suffix, await AsyncPath(path).read_bytes())

    async def frame(shot: Shot) -> Framed:
        return Framed(shot, await gather(*(put(folder / print_.file) for print_ in shot.files)))

    return await gather(*(frame(shot) for shot in wanted))


def bare(connection: Connection) -> dict[str, tuple[int, int]]:
    """The demo's projects that have no picture, by their slugs: the ids of each and of its builder."""
    ours = [house.license_number for house in HOUSES]
    slugs = (
        select(Project.slug, Project.id, Project.builder_id)
        .join(Builder, Builder.id == Project.builder_id)
        .where(Builder.license_number.in_(ours), ~select(Picture.id).where(Picture.project_id == Project.id).exists())
    )
    return {slug: (project_id, builder_id) for slug, project_id, builder_id in connection.execute(slugs)}


def hang(connection: Connection, framed: Sequence[Framed]) -> None:
    """Hangs the pictures in those of the demo's projects that have none yet."""
    places = bare(connection)
    hung = [each for each in framed if each.shot.project in places]
    phases: dict[tuple[int, str], int] = {
        (project_id, name): phase_id
        for project_id, name, phase_id in connection.execute(select(Phase.project_id, Phase.name, Phase.id))
    }
    ids = add(connection, Picture, [_picture(each.shot, *places[each.shot.project], phases) for each in hung])
    files: list[dict[str, Any]] = []
    owners: list[tuple[int, int]] = []
    for picture_id, each in zip(ids, hung, strict=True):
        _, builder_id = places[each.shot.project]
        for print_, kept in zip(each.shot.files, each.kept, strict=True):
            owners.append((picture_id, builder_id))
            files.append(
                {
                    "builder_id": builder_id,
                    "key": kept.key,
                    "sha256": kept.sha256,
                    "media_type": MEDIA_TYPES[Path(print_.file).suffix],
                    "size": kept.size,
                    "width": print_.width,
                    "height": print_.height,
                }
            )
    made = add(connection, File, files)
    note(
        connection,
        PictureFile,
        [
            {"picture_id": picture_id, "file_id": file_id, "builder_id": builder_id}
            for (picture_id, builder_id), file_id in zip(owners, made, strict=True)
        ],
    )


def _picture(shot: Shot, project_id: int, builder_id: int, phases: dict[tuple[int, str], int]) -> dict[str, Any]:
    return {
        "project_id": project_id,
        "builder_id": builder_id,
        "phase_id": None if shot.phase is None else phases[project_id, shot.phase],
        "position": shot.position,
        "kind": shot.kind,
        "alt": shot.alt,
        "caption": shot.caption,
        "width": shot.width,
        "height": shot.height,
        "placeholder": shot.placeholder,
        "unit_types": [kind.value for kind in shot.unit_types],
    }

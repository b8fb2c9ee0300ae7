"""The pictures as files: several widths of each, and the list of all of them."""

import base64
import hashlib
import io
import json
from pathlib import Path
from typing import NotRequired, TypedDict

from PIL import Image

from domain.pictures import PictureKind

ROOT = Path(__file__).resolve().parents[2] / "demo" / "pictures"
MANIFEST = ROOT / "pictures.json"
WIDTHS = (1600, 960, 480)
QUALITY = 58


class File(TypedDict):
    file: str
    width: int
    height: int
    bytes: int
    sha256: str


class Entry(TypedDict):
    project: str
    name: str
    position: int
    phase: str | None
    kind: str
    alt: str
    caption: str
    width: int
    height: int
    placeholder: str
    unit_types: NotRequired[list[str]]
    files: list[File]


def keep(rendered: Path, project: str, name: str) -> None:
    """Writes the widths of a picture; it is never made wider than it was rendered."""
    folder = ROOT / project
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{name}-*.avif"):
        if old.stem.removeprefix(f"{name}-").isdigit():
            old.unlink()
    with Image.open(rendered) as opened:
        picture = opened.convert("RGB")
    for width in sorted({min(width, picture.width) for width in WIDTHS}, reverse=True):
        height = round(picture.height * width / picture.width)
        smaller = picture.resize((width, height), Image.Resampling.LANCZOS)
        smaller.save(folder / f"{name}-{width}.avif", quality=QUALITY, speed=4)


def files(project: str, name: str) -> list[Path]:
    """The widths that are there, the widest first."""
    found = [path for path in (ROOT / project).glob(f"{name}-*.avif") if path.stem.removeprefix(f"{name}-").isdigit()]
    return sorted(found, key=lambda path: int(path.stem.rpartition("-")[2]), reverse=True)


def widest(project: str, name: str) -> int:
    """How wide the picture is at most; 0 when it is not there. A draft that was kept for the time being is narrow."""
    return max((int(path.stem.rpartition("-")[2]) for path in files(project, name)), default=0)


def entry(
    project: str,
    name: str,
    position: int,
    phase: str | None,
    alt: str,
    caption: str,
    kind: PictureKind = PictureKind.VISUALISATION,
) -> Entry:
    listed: list[File] = []
    paths = files(project, name)
    for path in paths:
        with Image.open(path) as opened:
            width, height = opened.size
        content = path.read_bytes()
        listed.append(
            {
                "file": path.relative_to(ROOT).as_posix(),
                "width": width,
                "height": height,
                "bytes": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
        )
    return {
        "project": project,
        "name": name,
        "position": position,
        "phase": phase,
        "kind": kind.value,
        "alt": alt,
        "caption": caption,
        "width": listed[0]["width"],
        "height": listed[0]["height"],
        "placeholder": _placeholder(paths[-1]),
        "files": listed,
    }


def _placeholder(path: Path) -> str:
    """A few pixels to be shown, blurred, until the picture is there."""
    with Image.open(path) as opened:
        tiny = opened.convert("RGB").resize((16, 9), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    tiny.save(buffer, "WEBP", quality=40, method=6)
    return "data:image/webp;base64," + base64.b64encode(buffer.getvalue()).decode()


def write(entries: list[Entry], manifest: Path = MANIFEST) -> None:
    manifest.write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

"""Pictures as people send them, made into pictures as pages show them.

What comes in is not handed out again: it is decoded and encoded anew, so that nothing of it is left but what is to be
seen. Where a photograph was taken, and with what, is nobody's business.
"""

import struct
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from secrets import token_hex
from typing import IO

from anyio import CapacityLimiter, to_thread
from PIL import ExifTags, Image, ImageCms

from domain.pictures import LONGEST_SIDE, MOST_PIXELS, WIDTHS, KeptPicture, KeptPrint
from errors import BrokenPicture, PictureTooLarge, TryAgain, UnsupportedPicture
from services.storage import Storage

FOLDER = "uploads"
MEDIA_TYPE = "image/webp"
# Behind this many others that wait, one waits for longer than a browser does.
MOST_WAITING = 20
# The only decoders that are asked, and how what they read begins.
_SIGNATURES = {b"\xff\xd8\xff": "JPEG", b"\x89PNG\r\n\x1a\n": "PNG"}
_LONGEST_SIGNATURE = 12
# How a picture is turned upright, by what its camera says of it (EXIF 2.32, 4.6.5.1.6).
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = 5
# What Pillow raises at a file that is not as it should be.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError, struct.error)
Image.MAX_IMAGE_PIXELS = MOST_PIXELS


# The picture that is being made, and those that wait.
_under_way = 0


@dataclass(frozen=True)
class _Print:
    content: bytes
    width: int
    height: int


@lru_cache
def _developing() -> CapacityLimiter:
    # A large picture takes some hundred megabytes for as long as it is worked on.
    return CapacityLimiter(1)


async def keep_picture(storage: Storage, upload: IO[bytes]) -> KeptPicture:
    """Makes the widths of an uploaded picture, one picture at a time, and keeps them.

    Raises `UnsupportedPicture`, `BrokenPicture`, `PictureTooLarge`, `StorageUnavailable`, and `TryAgain` when too many
    others wait already.
    """
    global _under_way
    # Counted here: whoever has passed has not yet begun to wait for the limiter when the next one asks.
    if _under_way > MOST_WAITING:
        raise TryAgain
    _under_way += 1
    try:
        prints, placeholder = await to_thread.run_sync(_develop, upload, limiter=_developing())
    finally:
        _under_way -= 1
    # A name that no other upload has, so that its content can be taken away again without a look at anybody else's;
    # and by the day, so that what a crash has left over is found without a look at everything.
    folder = f"{FOLDER}/{datetime.now(UTC).date()}/{token_hex(8)}"
    kept = [KeptPrint(await storage.put(folder, ".webp", each.content), each.width, each.height) for each in prints]
    return KeptPicture(kept, MEDIA_TYPE, placeholder)


def _develop(upload: IO[bytes]) -> tuple[list[_Print], str]:
    upload.seek(0)
    kind = _kind(upload.read(_LONGEST_SIGNATURE))
    upload.seek(0)
    with _faults(), Image.open(upload, formats=[kind]) as opened:
        if opened.width * opened.height > MOST_PIXELS or max(opened.size) > LONGEST_SIDE:
            raise PictureTooLarge
        largest = _largest(opened)
    prints = [_print(largest, width) for width in sorted({min(width, largest.width) for width in WIDTHS})]
    return prints, _placeholder(largest)


def _kind(beginning: bytes) -> str:
    """What the file is by its own first bytes, whatever it is called. Raises `UnsupportedPicture`."""
    for signature, kind in _SIGNATURES.items():
        if beginning.startswith(signature):
            return kind
    if beginning.startswith(b"RIFF") and beginning[8:] == b"WEBP":
        return "WEBP"
    raise UnsupportedPicture


@contextmanager
def _faults() -> Iterator[None]:
    """What a decoder may say of a file, as a problem."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureTooLarge from None
    except _BROKEN:
        raise BrokenPicture from None


def _largest(opened: Image.Image) -> Image.Image:
    """The picture upright, opaque, in sRGB, no wider than the largest width, with nothing else that came along."""
    orientation = _orientation(opened)
    across = opened.height if orientation >= _ON_ITS_SIDE else opened.width
    smaller = min(1.0, WIDTHS[-1] / across)
    size = (max(1, round(opened.width * smaller)), max(1, round(opened.height * smaller)))
    # A JPEG can be read at an eighth, a quarter or a half of its size, in as much less time.
    opened.draft(None, size)
    opened.load()
    reduced = _plain(opened).resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    coloured = _opaque(_in_srgb(reduced, opened.info.get("icc_profile")))
    upright = coloured.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else coloured
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    return bare


def _orientation(opened: Image.Image) -> int:
    try:
        orientation = opened.getexif().get(ExifTags.Base.Orientation)
    except _BROKEN:
        # Of a picture that is whole only what the camera wrote about it may be damaged.
        return 1
    return orientation if isinstance(orientation, int) and orientation in _UPRIGHT else 1


def _plain(image: Image.Image) -> Image.Image:
    """The image in a mode that can be reduced, with its transparency as a channel of its own."""
    if image.mode.startswith(("I", "F")):
        # Sixteen bits of grey.
        return image.convert("F").point(lambda value: value * (1 / 257) + 0).convert("L")
    wanted = "RGBA" if image.has_transparency_data else image.mode if image.mode in {"L", "CMYK"} else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """The image with the colours that its profile means; a profile that does not fit it means nothing."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if isinstance(profile, bytes) and profile:
        try:
            meant = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(colours, meant, ImageCms.createProfile("sRGB"), outputMode="RGB")
            colours = converted or colours
        except (ImageCms.PyCMSError, *_BROKEN):
            colours = colours.convert("RGB")
    if alpha is None:
        return colours
    colours = colours.convert("RGB")
    colours.putalpha(alpha)
    return colours


def _opaque(image: Image.Image) -> Image.Image:
    """The image on white, which plans are drawn for."""
    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _print(largest: Image.Image, width: int) -> _Print:
    height = max(1, round(largest.height * width / largest.width))
    smaller = largest.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return _Print(_webp(smaller, quality=80, method=4), width, height)


def _placeholder(largest: Image.Image) -> str:
    tiny = largest.copy()
    tiny.thumbnail((16, 16))
    return f"data:{MEDIA_TYPE};base64,{b64encode(_webp(tiny, quality=40, method=6)).decode()}"


def _webp(image: Image.Image, quality: int, method: int) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "WEBP", quality=quality, method=method)
    return buffer.getvalue()

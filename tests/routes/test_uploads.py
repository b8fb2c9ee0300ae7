"""Pictures that builders send in: what is taken, what is left of it, who sees it, and where it is hung."""

import asyncio
import io
import struct
import threading
import zlib
from base64 import b64decode
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import IO, Any
from uuid import uuid4

import httpx2
import pytest
from PIL import Image, ImageCms, ImageDraw

import services.pictures
from database.auth import BuilderCaller
from database.crud import uploads
from database.crud.galleries import hang
from database.database import own_transaction
from database.models import Phase
from database.schemas.pictures import PhotoIn
from domain.files import StoredFile
from domain.people import MemberRole, UserType
from domain.pictures import MOST_BYTES, KeptPicture, KeptPrint
from errors import StorageUnavailable, TooManyUploads
from jobs.uploads import sweep_uploads
from services.storage import Storage, get_storage
from tests.cast import NEWS, Cast, Json, Person, png
from tests.conftest import Footprint, Query

UPLOAD = "POST /api/files"
GALLERY = "PUT /api/projects/{project_id}/pictures"
FILE = "GET /api/files/{file_id}"


async def send(
    person: Person, content: bytes, name: str = "site.jpg", kind: str = "image/jpeg", **rest: Any
) -> httpx2.Response:
    return await person.ask("POST", "/api/files", files={"file": (name, content, kind)}, **rest)


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def house(width: int = 64, height: int = 48) -> Image.Image:
    """Red on the left, blue on the right, with a green corner at the top left."""
    image = Image.new("RGB", (width, height), "red")
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height), fill="blue")
    draw.rectangle((0, 0, width // 4, height // 4), fill="lime")
    return image


async def shown(person: Person, upload: Json, number: int = -1) -> Image.Image:
    """One of the files of a picture, as this person gets it."""
    response = await person.get(upload["sources"][number]["url"])
    assert response.status_code == 200
    image = Image.open(io.BytesIO(response.content))
    image.load()
    return image


async def statuses(upload: Json, *people: Person) -> list[int]:
    return [(await person.get(upload["sources"][0]["url"])).status_code for person in people]


def is_like(pixel: Any, colour: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 60 for one, other in zip(pixel, colour, strict=True))


# What is taken


@pytest.mark.endpoint(UPLOAD, FILE)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_a_picture_is_kept_in_several_widths_and_never_made_wider(kind: str, owner: Person) -> None:
    for width, widths in ((2000, [480, 960, 1600]), (1000, [480, 960, 1000]), (480, [480]), (50, [50])):
        response = await send(owner, encoded(house(width, width // 2), kind))
        assert response.status_code == 201, response.text
        made = response.json()
        assert [(each["width"], each["height"]) for each in made["sources"]] == [(each, each // 2) for each in widths]
        assert (made["width"], made["height"]) == (widths[-1], widths[-1] // 2)
        for number, source in enumerate(made["sources"]):
            image = await shown(owner, made, number)
            assert (image.format, image.size) == ("WEBP", (source["width"], source["height"]))
            assert source["media_type"] == "image/webp"
        assert is_like(image.getpixel((image.width // 8, image.height // 8)), (0, 255, 0))
        tiny = Image.open(data_of(made["placeholder"]))
        assert max(tiny.size) <= 16
        assert len(made["placeholder"]) < 1024


def data_of(uri: str) -> io.BytesIO:
    """The content of a data URI."""
    head, _, content = uri.partition(",")
    assert head == "data:image/webp;base64"
    return io.BytesIO(b64decode(content))


@pytest.mark.endpoint(UPLOAD)
@pytest.mark.parametrize("orientation", range(1, 9))
async def test_a_picture_is_turned_upright(orientation: int, owner: Person) -> None:
    upright = house(640, 480)
    # How a camera that was held like that would have stored it.
    turned = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    stored = upright if turned is None else upright.transpose(turned)
    exif = Image.Exif()
    exif[0x0112] = orientation
    for kind in ("JPEG", "PNG", "WEBP"):
        made = (await send(owner, encoded(stored, kind, exif=exif))).json()
        assert (made["width"], made["height"]) == (640, 480), kind
        image = await shown(owner, made)
        assert is_like(image.getpixel((40, 40)), (0, 255, 0)), kind
        assert is_like(image.getpixel((600, 400)), (0, 0, 255)), kind


@pytest.mark.endpoint(UPLOAD)
async def test_nothing_is_kept_of_where_and_with_what_it_was_taken(owner: Person) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of Asha"
    exif.get_ifd(0x8825).update({1: "N", 2: (18.0, 31.0, 13.0), 3: "E", 4: (73.0, 51.0, 24.0)})
    marks = [b"Camera of Asha", b"secret comment", b"<x:xmpmeta", b"Exif", b"GPS"]
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>at home</x:xmpmeta>"
    sent = encoded(house(), "JPEG", exif=exif, comment=b"secret comment", xmp=xmp)
    assert all(mark in sent for mark in marks[:4])
    assert Image.open(io.BytesIO(sent)).getexif().get_ifd(0x8825)
    for content in (sent, encoded(house(), "WEBP", exif=exif, xmp=xmp), encoded(house(), "PNG", exif=exif)):
        made = (await send(owner, content)).json()
        for source in made["sources"]:
            kept = (await owner.get(source["url"])).content
            image = Image.open(io.BytesIO(kept))
            assert not image.getexif()
            assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys()
            assert not any(mark in kept for mark in marks)


@pytest.mark.endpoint(UPLOAD)
async def test_a_picture_in_other_colours_is_shown_in_ours(owner: Person) -> None:
    swapped = house()
    # A profile that means what it says: grey, told to be in a space of its own, comes out otherwise than without.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    transparent = Image.new("RGBA", (64, 48), (0, 0, 0, 0))
    ImageDraw.Draw(transparent).rectangle((0, 0, 31, 47), fill=(0, 0, 0, 255))
    deep = Image.new("I;16", (64, 48), 65535)
    for content, place, colour in (
        (encoded(swapped.convert("CMYK"), "JPEG"), (60, 40), (0, 0, 255)),
        (encoded(swapped.convert("P"), "PNG"), (60, 40), (0, 0, 255)),
        (encoded(transparent, "PNG"), (60, 40), (255, 255, 255)),
        (encoded(transparent, "PNG"), (4, 40), (0, 0, 0)),
        (encoded(transparent.convert("LA"), "PNG"), (60, 40), (255, 255, 255)),
        (encoded(deep, "PNG"), (60, 40), (255, 255, 255)),
        # A profile that does not fit is no reason to refuse the picture.
        (encoded(swapped, "JPEG", icc_profile=b"nonsense"), (60, 40), (0, 0, 255)),
        (encoded(swapped, "JPEG", icc_profile=lab), (60, 40), (0, 0, 255)),
    ):
        response = await send(owner, content)
        assert response.status_code == 201, response.text
        image = await shown(owner, response.json())
        assert is_like(image.getpixel(place), colour), (place, colour, image.getpixel(place))


@pytest.mark.endpoint(UPLOAD)
async def test_of_a_picture_that_moves_the_first_image_is_taken(owner: Person) -> None:
    still, other = house(), Image.new("RGB", (64, 48), "black")
    for kind in ("PNG", "WEBP"):
        moving = encoded(still, kind, save_all=True, append_images=[other], duration=100)
        image = await shown(owner, (await send(owner, moving)).json())
        assert not getattr(image, "is_animated", False)
        assert is_like(image.getpixel((60, 40)), (0, 0, 255))


# What is refused


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def bomb(width: int, height: int) -> bytes:
    """A PNG that is tiny until somebody looks at it: all zeros, one bit a pixel."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = zlib.compress(bytes((width // 8 + 2) * height), 9)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
REFUSED = {
    "nothing": (b"", "unsupported_picture"),
    "text": (b"The first slab was cast last night.", "unsupported_picture"),
    "HTML": (b"<!doctype html><script>alert(1)</script>", "unsupported_picture"),
    "SVG": (SVG, "unsupported_picture"),
    "GIF": (encoded(house(), "GIF"), "unsupported_picture"),
    "GIF that is a script": (b"GIF89a<script>alert(1)</script>", "unsupported_picture"),
    "BMP": (encoded(house(), "BMP"), "unsupported_picture"),
    "TIFF": (encoded(house(), "TIFF"), "unsupported_picture"),
    "AVIF": (encoded(house(), "AVIF"), "unsupported_picture"),
    "EPS": (encoded(house(), "EPS"), "unsupported_picture"),
    "PDF": (encoded(house(), "PDF"), "unsupported_picture"),
    "sound": (b"RIFF\x24\x00\x00\x00WAVEfmt ", "unsupported_picture"),
    "JPEG in name only": (b"\xff\xd8\xff" + SVG, "broken_picture"),
    "PNG in name only": (b"\x89PNG\r\n\x1a\n" + SVG, "broken_picture"),
    "WebP in name only": (b"RIFF\x24\x00\x00\x00WEBP" + SVG, "broken_picture"),
    "half a JPEG": (encoded(house(640, 480), "JPEG", quality=95)[:-2000], "broken_picture"),
    "half a PNG": (encoded(Image.effect_noise((300, 300), 90), "PNG")[:-30_000], "broken_picture"),
    "half a WebP": (encoded(Image.effect_noise((300, 300), 90), "WEBP")[:-5000], "broken_picture"),
    "too many pixels": (bomb(7200, 7000), "picture_too_large"),
    "a bomb": (bomb(16_000, 16_000), "picture_too_large"),
    "a ribbon": (bomb(16_384, 8), "picture_too_large"),
}


@pytest.mark.endpoint(UPLOAD)
@pytest.mark.parametrize("what", REFUSED)
async def test_what_is_no_picture_is_refused_whatever_it_calls_itself(
    what: str, owner: Person, footprint: Footprint
) -> None:
    content, code = REFUSED[what]
    before = await footprint()
    for name, kind in (("site.jpg", "image/jpeg"), ("site.png", "image/png"), ("site", "text/html")):
        refused = await send(owner, content, name, kind)
        assert (refused.status_code, refused.json()["code"]) == (422, code), refused.text
    assert await footprint() == before


@pytest.mark.endpoint(UPLOAD)
async def test_what_a_file_is_called_does_not_matter(owner: Person) -> None:
    for name, kind in (("site.gif", "image/gif"), ("../../etc/passwd", "text/html"), ("x\x00.png", "")):
        assert (await send(owner, png(), name, kind)).status_code == 201


@pytest.mark.endpoint(UPLOAD)
async def test_a_damaged_picture_is_a_problem_and_no_surprise(owner: Person) -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        whole = encoded(house(), kind)
        for place in range(4, len(whole), max(1, len(whole) // 40)):
            damaged = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
            answer = await send(owner, damaged)
            assert answer.status_code in (201, 422), (kind, place, answer.text)


@pytest.mark.endpoint(UPLOAD)
async def test_more_than_fifteen_mebibytes_are_refused_whether_they_say_so_or_not(owner: Person) -> None:
    fits = png() + bytes(MOST_BYTES - len(png()))
    assert (await send(owner, fits)).status_code == 201
    for more in (1, 100_000):
        refused = await send(owner, fits + bytes(more))
        assert (refused.status_code, refused.json()["code"]) == (413, "too_large")

    async def endless() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + png()
        for _ in range(17):
            yield bytes(1024 * 1024)
        raise AssertionError("all of it was taken in")

    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    refused = await owner.ask("POST", "/api/files", content=endless(), headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
    # Everything else is as bounded as before.
    assert (await owner.ask("POST", "/api/projects", content=bytes(2 * 1024 * 1024))).status_code == 413


@pytest.mark.endpoint(UPLOAD)
async def test_a_form_without_one_file_is_refused(owner: Person) -> None:
    forms: list[dict[str, Any]] = [
        {"json": {"file": "x"}},
        {"data": {"file": "x"}},
        {"files": {"picture": ("a.png", png())}},
        {"files": {"file": ("a.png", png())}, "data": {"alt": "A house."}},
        {"files": [("file", ("a.png", png())), ("file", ("b.png", png()))]},
        {"files": {"file": (None, "text")}},
        {"content": b"nonsense", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
        {"content": b"nonsense", "headers": {"Content-Type": "multipart/form-data"}},
        {},
    ]
    for form in forms:
        refused = await owner.ask("POST", "/api/files", **form)
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request"), form


@pytest.mark.endpoint(UPLOAD)
async def test_nothing_is_read_of_what_somebody_sends_who_may_not(
    visitor: Person, buyer: Person, cast: Cast, owner: Person
) -> None:
    async def unread() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    clerk = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    for person, status in ((visitor, 401), (buyer, 403), (clerk, 403)):
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        refused = await person.ask("POST", "/api/files", content=unread(), headers=headers)
        assert refused.status_code == status


# When the storage, or the queue, is full


@pytest.mark.endpoint(UPLOAD)
async def test_without_a_storage_there_is_no_upload(
    owner: Person, footprint: Footprint, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: list[StoredFile] = []
    put = Storage.put

    async def fails_at_the_second(self: Storage, kind: str, suffix: str, content: bytes) -> StoredFile:
        if whole:
            raise StorageUnavailable
        whole.append(await put(self, kind, suffix, content))
        return whole[0]

    monkeypatch.setattr(Storage, "put", fails_at_the_second)
    before = await footprint()
    headers = {"Idempotency-Key": uuid4().hex}
    refused = await send(owner, encoded(house(1000, 800), "PNG"), headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (503, "storage_unavailable")
    assert await footprint() == before
    monkeypatch.undo()
    # And the same request again makes it.
    assert (await send(owner, encoded(house(1000, 800), "PNG"), headers=headers)).status_code == 201


@pytest.mark.endpoint(UPLOAD)
async def test_pictures_are_made_one_at_a_time_and_not_too_many_wait(
    owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    develop, released, making = services.pictures._develop, threading.Event(), []

    def slowly(upload: IO[bytes]) -> Any:
        making.append("begun")
        assert released.wait(60)
        making.append("done")
        return develop(upload)

    monkeypatch.setattr(services.pictures, "MOST_WAITING", 2)
    monkeypatch.setattr(services.pictures, "_develop", slowly)
    codes = []
    waiting = {asyncio.create_task(send(owner, png())) for _ in range(8)}
    while len(waiting) > 3:
        done, waiting = await asyncio.wait(waiting, timeout=30, return_when=asyncio.FIRST_COMPLETED)
        assert done
        codes += [answer.result().status_code for answer in done]
    assert codes == [503] * 5
    released.set()
    assert [(await answer).status_code for answer in waiting] == [201] * 3
    assert making == ["begun", "done"] * 3


@pytest.mark.endpoint(UPLOAD)
async def test_the_same_request_again_makes_one_upload(
    owner: Person, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers = {"Idempotency-Key": uuid4().hex}
    first = await send(owner, png(), headers=headers)
    monkeypatch.setattr(services.pictures, "_develop", None)
    again = await send(owner, png(), "renamed.png", headers=headers)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotency-replayed"] == "true"
    other = await send(owner, png(49), headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    monkeypatch.undo()
    headers = {"Idempotency-Key": uuid4().hex}
    answers = await asyncio.gather(*(send(owner, png(), headers=headers) for _ in range(4)))
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
    assert await query("SELECT count(*) FROM pictures WHERE builder_id = %(id)s", id=owner.builder_id) == [(2,)]


def kept_picture() -> KeptPicture:
    file = StoredFile(f"uploads/2026-01-01/{uuid4().hex}/00/{'0' * 64}.webp", "0" * 64, 1)
    return KeptPicture([KeptPrint(file, 8, 8)], "image/webp", "data:image/webp;base64,AAAA")


@pytest.mark.endpoint(UPLOAD)
async def test_a_builder_has_so_many_unused_uploads_at_most_however_many_send_at_once(
    cast: Cast, owner: Person, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_LOOSE", 3)
    caller = BuilderCaller(owner.user_id, uuid4(), UserType.BUILDER, None, owner.builder_id, MemberRole.OWNER)

    async def upload() -> bool:
        try:
            async with own_transaction() as db:
                await uploads.create_upload(db, caller, kept_picture(), None)
        except TooManyUploads:
            return False
        return True

    assert sorted(await asyncio.gather(*(upload() for _ in range(8)))) == [False] * 5 + [True] * 3
    colleague = await cast.member(owner.builder_id, MemberRole.SITE)
    refused = await send(colleague, png())
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_uploads")
    # What is hung makes room, and what was taken down after a day takes none.
    [(first,)] = await query("SELECT min(id) FROM pictures WHERE builder_id = %(id)s", id=owner.builder_id)
    path = f"/api/projects/{project['id']}/pictures"
    picture = {"id": first, "kind": "plan", "alt": "A plan."}
    assert (await owner.put(path, {"pictures": [picture]})).status_code == 200
    assert await upload()
    assert not await upload()
    await query("UPDATE pictures SET created_at = now() - interval '25 hours' WHERE id = %(id)s", id=first)
    assert (await owner.put(path, {"pictures": []})).status_code == 200
    assert not await upload()


# Who sees it


@pytest.mark.endpoint(UPLOAD, FILE)
async def test_an_upload_is_its_builders_only_and_for_a_day(
    cast: Cast, owner: Person, rival: Person, buyer: Person, visitor: Person, query: Query
) -> None:
    upload = await cast.upload(owner)
    colleague = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    assert await statuses(upload, owner, colleague, rival, buyer, visitor) == [200, 200, 404, 404, 404]
    answer = await owner.get(upload["sources"][0]["url"])
    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    late = "UPDATE pictures SET loose_since = now() - interval '24 hours 1 second' WHERE id = %(id)s"
    await query(late, id=upload["id"])
    assert await statuses(upload, owner, colleague) == [404, 404]


def hung(*uploads: Json, **values: Any) -> Json:
    """A body that hangs these in a gallery."""
    pictures = [{"id": each["id"], "kind": "photograph", "alt": f"Picture {each['id']}.", **values} for each in uploads]
    return {"pictures": pictures}


@pytest.mark.endpoint(GALLERY, "GET /api/projects/{project_id}", "GET /api/projects", FILE)
async def test_a_gallery_is_hung_in_its_order_and_the_first_is_the_cover(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    first, second, third = [await cast.upload(owner) for _ in range(3)]
    body = hung(second, first)
    body["pictures"][0] |= {"kind": "visualisation", "alt": "  At dusk. ", "caption": "From the river."}
    answer = await owner.put(f"{path}/pictures", body)
    assert answer.status_code == 200
    images = (await visitor.get(path)).json()["images"]
    assert answer.json() == {"pictures": images}
    assert images[0] == {**second, "kind": "visualisation", "alt": "At dusk.", "caption": "From the river.",
                         "unit_types": []}  # fmt: skip
    assert [image["id"] for image in images] == [second["id"], first["id"]]
    [card] = (await visitor.get("/api/projects", params={"q": project["name"]})).json()["items"]
    assert card["cover"] == images[0]
    assert await statuses(second, visitor) == [200]
    # Another takes the place of one, the others change theirs; what is left out is shown to nobody but the builder.
    answer = await owner.put(f"{path}/pictures", hung(first, third))
    assert [image["id"] for image in (await visitor.get(path)).json()["images"]] == [first["id"], third["id"]]
    assert await statuses(second, owner, visitor) == [200, 404]
    # Within the day it can be hung again.
    assert (await owner.put(f"{path}/pictures", hung(second))).status_code == 200
    assert (await owner.put(f"{path}/pictures", {"pictures": []})).json() == {"pictures": []}
    audited = "SELECT before, after FROM audit_log WHERE action = %(action)s AND entity_id = %(id)s ORDER BY id"
    trail = await query(audited, action="project.pictures_changed", id=project["id"])
    assert [[[each["id"] for each in side["pictures"]] for side in entry] for entry in trail] == [
        [[], [second["id"], first["id"]]],
        [[second["id"], first["id"]], [first["id"], third["id"]]],
        [[first["id"], third["id"]], [second["id"]]],
        [[second["id"]], []],
    ]


@pytest.mark.endpoint(GALLERY)
async def test_a_gallery_that_is_not_as_it_should_be_is_refused(cast: Cast, owner: Person, project: Json) -> None:
    path = f"/api/projects/{project['id']}/pictures"
    upload = await cast.upload(owner)
    [good] = hung(upload)["pictures"]
    for wrong in (
        {"alt": ""}, {"alt": " "}, {"alt": "x" * 301}, {"alt": None}, {"caption": ""}, {"caption": "a\nb"},
        {"kind": "film"}, {"id": "1"}, {"id": 0}, {"position": 1},
        {"kind": "plan", "unit_types": ["5BHK"]}, {"kind": "plan", "unit_types": ["2BHK", "2BHK"]},
        {"kind": "plan", "unit_types": None}, {"kind": "plan", "unit_types": "2BHK"},
    ):  # fmt: skip
        assert (await owner.put(path, {"pictures": [good | wrong]})).status_code == 422, wrong
    for missing in ("id", "alt", "kind"):
        rest = {name: value for name, value in good.items() if name != missing}
        assert (await owner.put(path, {"pictures": [rest]})).status_code == 422, missing
    for pictures in ([good, good], [good | {"id": number} for number in range(1, 42)], None):
        assert (await owner.put(path, {"pictures": pictures})).status_code == 422
    assert (await owner.put(path, {"pictures": [good]})).status_code == 200


@pytest.mark.endpoint(GALLERY, "GET /api/projects/{project_id}")
async def test_a_plan_says_which_kinds_of_homes_are_laid_out_like_it(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    body = hung(await cast.upload(owner))
    [picture] = body["pictures"]
    picture |= {"kind": "plan", "unit_types": ["3BHK", "studio"]}
    [answered] = (await owner.put(f"{path}/pictures", body)).json()["pictures"]
    assert answered["unit_types"] == ["3BHK", "studio"]
    assert (await visitor.get(path)).json()["images"] == [answered]
    [(after,)] = await query(
        "SELECT after FROM audit_log WHERE action = 'project.pictures_changed' AND entity_id = %(id)s", id=project["id"]
    )
    assert after["pictures"][0]["unit_types"] == ["3BHK", "studio"]
    # What is no plan shows nothing of the kind.
    for kind in ("visualisation", "photograph"):
        refused = await owner.put(f"{path}/pictures", {"pictures": [picture | {"kind": kind}]})
        assert refused.status_code == 422
        [fault] = refused.json()["errors"]
        assert fault["loc"] == ["body", "pictures", 0, "unit_types"]
    assert (await visitor.get(path)).json()["images"] == [answered]
    # Left out it is said of none.
    del picture["unit_types"]
    [answered] = (await owner.put(f"{path}/pictures", body)).json()["pictures"]
    assert answered["unit_types"] == []


@pytest.mark.endpoint(GALLERY)
async def test_what_is_not_there_to_be_hung_is_named(
    cast: Cast, owner: Person, rival: Person, project: Json, query: Query, footprint: Footprint
) -> None:
    other = await cast.project(owner)
    mine, elsewhere, foreign, old = [await cast.upload(person) for person in (owner, owner, rival, owner)]
    assert (await owner.put(f"/api/projects/{other['id']}/pictures", hung(elsewhere))).status_code == 200
    await query("UPDATE pictures SET loose_since = now() - interval '25 hours' WHERE id = %(id)s", id=old["id"])
    before = await footprint()
    path = f"/api/projects/{project['id']}/pictures"
    refused = await owner.put(path, hung(mine, elsewhere, foreign, old, {"id": 999_999_999}))
    assert (refused.status_code, refused.json()["code"]) == (422, "no_such_picture")
    assert [error["loc"] for error in refused.json()["errors"]] == [
        ["body", "pictures", place, "id"] for place in (1, 2, 3, 4)
    ]
    assert await footprint() == before
    assert (await rival.put(path, hung(foreign))).status_code == 404


@pytest.mark.endpoint(GALLERY)
async def test_a_stale_gallery_is_refused(cast: Cast, owner: Person, project: Json) -> None:
    path = f"/api/projects/{project['id']}"
    two = [await cast.upload(owner) for _ in range(2)]
    tag = (await owner.get(path)).headers["etag"]
    answer = await owner.put(f"{path}/pictures", hung(two[0]), headers={"If-Match": tag})
    assert answer.status_code == 200
    stale = await owner.put(f"{path}/pictures", hung(two[1]), headers={"If-Match": tag})
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    again = await owner.put(f"{path}/pictures", hung(two[1]), headers={"If-Match": answer.headers["etag"]})
    assert again.status_code == 200


# Where the same is wanted at once

WAITS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pg_blocking_pids(pid) != '{}'"


@pytest.mark.endpoint(GALLERY)
async def test_an_upload_that_is_hung_in_many_places_at_once_hangs_in_one(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    places = [project] + [await cast.project(owner) for _ in range(3)]
    phase, news = await cast.phase(owner, project), await cast.update(owner, project)
    for _ in range(5):
        wanted = [await cast.upload(owner) for _ in range(4)]
        photos = {"photos": [{"id": each["id"], "alt": "The slab."} for each in wanted]}
        answers = await asyncio.gather(
            *(
                owner.put(f"/api/projects/{place['id']}/pictures", hung(*(wanted if number % 2 else wanted[::-1])))
                for number, place in enumerate(places)
            ),
            owner.patch(f"/api/projects/{project['id']}/progress/{phase['id']}", photos),
            owner.patch(f"/api/projects/{project['id']}/updates/{news['id']}", photos),
        )
        assert sorted(answer.status_code for answer in answers) == [200] + [422] * 5
        hanging = "SELECT DISTINCT project_id, phase_id, update_id FROM pictures WHERE id = ANY (%(ids)s)"
        assert len(await query(hanging, ids=[each["id"] for each in wanted])) == 1


@pytest.mark.endpoint(GALLERY)
async def test_of_galleries_that_are_set_at_once_one_is_left_whole(cast: Cast, owner: Person, project: Json) -> None:
    path = f"/api/projects/{project['id']}"
    sets = [[await cast.upload(owner) for _ in range(3)] for _ in range(4)]
    tag = (await owner.get(path)).headers["etag"]
    answers = await asyncio.gather(*(owner.put(f"{path}/pictures", hung(*each)) for each in sets))
    assert [answer.status_code for answer in answers] == [200] * 4
    left = [image["id"] for image in (await owner.get(path)).json()["images"]]
    assert left in [[each["id"] for each in one] for one in sets]
    tag = (await owner.get(path)).headers["etag"]
    answers = await asyncio.gather(
        *(owner.put(f"{path}/pictures", hung(*each), headers={"If-Match": tag}) for each in sets)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]


@pytest.mark.endpoint("DELETE /api/projects/{project_id}")
async def test_who_hangs_and_who_deletes_do_not_wait_for_each_other(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    made, upload = await cast.phase(owner, project), await cast.upload(owner)
    async with own_transaction() as db:
        phase = await db.get_one(Phase, made["id"], with_for_update={"key_share": True})
        deleting = asyncio.create_task(owner.delete(f"/api/projects/{project['id']}"))
        async with asyncio.timeout(10):
            while not await query(WAITS):  # noqa: ASYNC110 (the database has no event for it)
                await asyncio.sleep(0.01)
        await hang(db, phase, [PhotoIn(id=upload["id"], alt="The slab.")])
    assert (await deleting).status_code == 204
    assert await query("SELECT 1 FROM pictures WHERE id = %(id)s", id=upload["id"]) == []


# Photographs of progress


def photos(*uploads: Json) -> Json:
    return {"photos": [{"id": each["id"], "alt": f"Picture {each['id']}.", "caption": "In May."} for each in uploads]}


def photo(upload: Json) -> Json:
    """How it is shown then."""
    words = {"alt": f"Picture {upload['id']}.", "caption": "In May."}
    return {**upload, "kind": "photograph", **words, "unit_types": []}


@pytest.mark.endpoint(
    "POST /api/projects/{project_id}/progress", "PATCH /api/projects/{project_id}/progress/{phase_id}", FILE
)
async def test_a_phase_shows_its_photographs_to_whom_it_is_shown(
    cast: Cast, owner: Person, visitor: Person, project: Json
) -> None:
    one, two = [await cast.upload(owner) for _ in range(2)]
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    phase = await cast.phase(site, project, customer_visible=False, **photos(two, one))
    path = f"/api/projects/{project['id']}/progress/{phase['id']}"
    assert phase["photos"] == [photo(two), photo(one)]
    assert (await owner.get(path)).json()["photos"] == phase["photos"]
    assert await statuses(one, owner, visitor) == [200, 404]
    await owner.patch(path, {"customer_visible": True})
    assert await statuses(one, owner, visitor) == [200, 200]
    changed = await site.patch(path, photos(one))
    assert changed.json()["photos"] == [photo(one)]
    assert await statuses(two, owner, visitor) == [200, 404]
    # What is not named stays.
    assert (await site.patch(path, {"weight": 2})).json()["photos"] == [photo(one)]
    assert (await visitor.get(f"/api/projects/{project['id']}")).json()["images"] == []
    assert (await site.patch(path, {"photos": None})).status_code == 422
    assert (await site.patch(path, {"photos": []})).json()["photos"] == []


@pytest.mark.endpoint(
    "POST /api/projects/{project_id}/updates",
    "PATCH /api/projects/{project_id}/updates/{update_id}",
    "DELETE /api/projects/{project_id}/updates/{update_id}",
    "GET /api/projects/{project_id}/updates",
    FILE,
)
async def test_news_shows_its_photographs_once_it_is_published(
    cast: Cast, owner: Person, visitor: Person, project: Json
) -> None:
    one, two = [await cast.upload(owner) for _ in range(2)]
    draft = await cast.update(owner, project, is_published=False, **photos(two, one))
    path = f"/api/projects/{project['id']}/updates"
    assert draft["photos"] == [photo(two), photo(one)]
    assert await statuses(one, owner, visitor) == [200, 404]
    changed = await owner.patch(f"{path}/{draft['id']}", photos(one))
    assert (changed.json()["photos"], changed.json()["is_published"]) == ([photo(one)], False)
    published = await owner.patch(f"{path}/{draft['id']}", {"is_published": True, **photos(one, two)})
    assert published.json()["photos"] == [photo(one), photo(two)]
    [item] = (await visitor.get(path)).json()["items"]
    assert item == (await visitor.get(f"{path}/{draft['id']}")).json()
    assert item["photos"] == [photo(one), photo(two)]
    assert await statuses(two, visitor) == [200]
    assert (await visitor.get(f"/api/projects/{project['id']}")).json()["images"] == []
    assert (await owner.delete(f"{path}/{draft['id']}")).status_code == 204
    assert await statuses(two, owner, visitor) == [404, 404]


@pytest.mark.endpoint("POST /api/projects/{project_id}/progress", "POST /api/projects/{project_id}/updates")
async def test_what_cannot_be_hung_leaves_no_phase_and_no_news(
    cast: Cast, owner: Person, rival: Person, project: Json, footprint: Footprint
) -> None:
    foreign = await cast.upload(rival)
    before = await footprint()
    for path, body in (("progress", {"name": "Roof"}), ("updates", {**NEWS, "is_published": True})):
        refused = await owner.post(f"/api/projects/{project['id']}/{path}", body | photos(foreign))
        assert (refused.status_code, refused.json()["code"]) == (422, "no_such_picture")
        assert refused.json()["errors"][0]["loc"] == ["body", "photos", 0, "id"]
    assert await footprint() == before


# What nobody sees any more


@pytest.fixture
def days() -> list[str]:
    """The days of the storage's folders that a sweep looks through."""
    now = datetime.now(UTC)
    return [str((now - timedelta(days=number)).date()) for number in range(10)]


async def test_what_is_shown_nowhere_for_a_day_is_swept_and_nothing_else(
    cast: Cast, owner: Person, project: Json, query: Query, days: list[str]
) -> None:
    storage = get_storage()
    hanging, loose, fresh, lost = [await cast.upload(owner) for _ in range(4)]
    demo = await cast.picture(query, project)
    path = f"/api/projects/{project['id']}/pictures"
    assert (await owner.put(path, hung(hanging, {"id": demo["id"]}))).status_code == 200
    news = await cast.update(owner, project, **photos(lost))
    assert (await owner.delete(f"/api/projects/{project['id']}/updates/{news['id']}")).status_code == 204
    long_ago = "UPDATE pictures SET loose_since = now() - interval '25 hours 1 second' WHERE id = %(id)s"
    await query(long_ago, id=loose["id"])
    ids = {
        name: [int(source["url"].rpartition("/")[2]) for source in upload["sources"]]
        for name, upload in (("hanging", hanging), ("loose", loose), ("fresh", fresh), ("lost", lost))
    }

    async def keys(*names: str) -> list[str]:
        wanted = [number for name in names for number in ids[name]]
        return [key for (key,) in await query("SELECT key FROM files WHERE id = ANY (%(ids)s)", ids=wanted)]

    gone, kept = await keys("loose", "lost"), await keys("hanging", "fresh")
    assert (len(gone), len(kept)) == (2, 2)
    # A crash has left something over: today, which may be under way, and some days ago.
    for day in (days[0], days[1], days[2], days[8], days[9]):
        await storage.put(f"uploads/{day}/{uuid4().hex}", ".webp", b"half a picture")
    for _ in range(2):
        await sweep_uploads(timestamp=int(datetime.now(UTC).timestamp()))
        assert await keys("loose", "lost") == []
        assert await keys("hanging", "fresh") == kept
        for key in gone:
            with pytest.raises(StorageUnavailable):
                await storage.get(key)
        for key in kept:
            assert await storage.get(key)
        left = {day: len([name for name in await storage.names(f"uploads/{day}") if name not in kept]) for day in days}
        assert {day for day in days if left[day]} >= {days[0], days[1], days[9]}
        assert {day for day in days if left[day]} & set(days[2:9]) == set()
    assert await statuses(hanging, owner) == [200]
    # What came with the platform is not ours to throw away.
    await owner.put(path, {"pictures": []})
    await query(long_ago, id=demo["id"])
    await sweep_uploads(timestamp=0)
    [(key,)] = await query("SELECT key FROM files WHERE id = %(id)s", id=demo["files"][0])
    assert await storage.get(key) == demo["contents"][0]


async def test_a_sweep_that_cannot_reach_the_storage_forgets_nothing(
    cast: Cast, owner: Person, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    upload = await cast.upload(owner)
    [file_id] = [int(source["url"].rpartition("/")[2]) for source in upload["sources"]]
    await query("UPDATE pictures SET loose_since = now() - interval '2 days' WHERE id = %(id)s", id=upload["id"])

    async def away(*_: object) -> None:
        raise StorageUnavailable

    monkeypatch.setattr(Storage, "remove", away)
    await sweep_uploads(timestamp=0)
    assert await query("SELECT 1 FROM files WHERE id = %(id)s", id=file_id) == [(1,)]
    monkeypatch.undo()
    await sweep_uploads(timestamp=0)
    assert await query("SELECT 1 FROM files WHERE id = %(id)s", id=file_id) == []

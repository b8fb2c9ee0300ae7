"""Where files are kept: in a folder, and in a bucket."""

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from pydantic import ValidationError

from errors import StorageUnavailable
from services.storage import Storage
from settings import Settings
from tests.services.s3 import Bucket, serving_s3

CONTENT = b"%PDF-1.7 a deed"
NAME = sha256(CONTENT).hexdigest()
KEY = f"agreements/{NAME[:2]}/{NAME}.pdf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a folder with spaces, ü"


def files(folder: Path) -> list[str]:
    """The names of all files in the folder."""
    return [path.name for path in folder.rglob("*") if path.is_file()]


def mode(path: Path) -> int:
    """Who may do what with it."""
    return path.stat().st_mode & 0o777


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "the-key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "the-secret")
    with serving_s3() as made:
        yield made


async def test_a_file_is_kept_under_its_hash_and_comes_back(folder: Path) -> None:
    storage = Storage(folder.as_uri())
    file = await storage.put("agreements", ".pdf", CONTENT)
    assert (file.key, file.sha256, file.size) == (KEY, NAME, len(CONTENT))
    assert (folder / KEY).read_bytes() == CONTENT
    assert await storage.get(KEY) == CONTENT
    assert files(folder) == [f"{NAME}.pdf"]


async def test_nobody_else_on_the_machine_reads_the_files(folder: Path) -> None:
    await Storage(folder.as_uri()).put("agreements", ".pdf", CONTENT)
    assert (mode(folder), mode(folder / KEY)) == (0o700, 0o600)


async def test_the_same_file_kept_by_many_at_once_is_kept_once(folder: Path) -> None:
    storage = Storage(folder.as_uri())
    kept = await asyncio.gather(*(storage.put("agreements", ".pdf", CONTENT) for _ in range(20)))
    assert {file.key for file in kept} == {KEY}
    assert files(folder) == [f"{NAME}.pdf"]


@pytest.mark.parametrize("damage", ["changed", "cut", "gone"])
async def test_a_file_that_is_not_what_was_kept_is_never_handed_out(folder: Path, damage: str) -> None:
    storage = Storage(folder.as_uri())
    await storage.put("agreements", ".pdf", CONTENT)
    match damage:
        case "changed":
            (folder / KEY).write_bytes(CONTENT.replace(b"deed", b"dead"))
        case "cut":
            (folder / KEY).write_bytes(CONTENT[:-1])
        case "gone":
            (folder / KEY).unlink()
    with pytest.raises(StorageUnavailable):
        await storage.get(KEY)


@pytest.mark.parametrize("key", ["../outside", "agreements/../../outside", "/etc/hostname", "a\0b", ""])
async def test_no_key_leads_out_of_the_folder(folder: Path, key: str) -> None:
    storage = Storage(folder.as_uri())
    (folder.parent / "outside").write_text("not ours")
    with pytest.raises((StorageUnavailable, ValueError)):
        await storage.get(key)


async def test_a_folder_that_cannot_be_written_is_unavailable(folder: Path) -> None:
    storage = Storage(folder.as_uri())
    (folder / "agreements").write_text("a file stands where the folder should be")
    with pytest.raises(StorageUnavailable) as refused:
        await storage.put("agreements", ".pdf", CONTENT)
    assert str(folder) not in refused.value.detail


async def test_a_bucket_keeps_a_file_only_if_there_is_none(bucket: Bucket) -> None:
    storage = Storage(bucket.url())
    file = await storage.put("agreements", ".pdf", CONTENT)
    assert bucket.kept == {f"/homes/of/plinth/{KEY}": CONTENT}
    assert await storage.put("agreements", ".pdf", CONTENT) == file
    assert bucket.kept == {f"/homes/of/plinth/{KEY}": CONTENT}
    assert await storage.get(KEY) == CONTENT
    assert [method for method, _, _ in bucket.asked] == ["PUT", "PUT", "GET"]
    assert [headers.get("if-none-match") for _, _, headers in bucket.asked] == ["*", "*", None]


async def test_a_bucket_is_asked_with_a_signature(bucket: Bucket) -> None:
    storage = Storage(bucket.url())
    await storage.put("agreements", ".pdf", CONTENT)
    await storage.get(KEY)
    for _, _, headers in bucket.asked:
        assert headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=the-key/")
        assert "/ap-south-1/s3/aws4_request" in headers["authorization"]
        assert "the-secret" not in str(headers)
    assert bucket.asked[0][2]["x-amz-content-sha256"] == NAME


async def test_a_bucket_that_fails_is_unavailable_and_is_asked_again_first(bucket: Bucket) -> None:
    storage = Storage(bucket.url())
    bucket.failing = True
    with pytest.raises(StorageUnavailable) as refused:
        await storage.put("agreements", ".pdf", CONTENT)
    assert "bucket-7" not in refused.value.detail
    assert len(bucket.asked) > 1
    with pytest.raises(StorageUnavailable):
        await storage.get(KEY)
    bucket.failing = False
    assert (await storage.put("agreements", ".pdf", CONTENT)).key == KEY
    assert await storage.get(KEY) == CONTENT


async def test_a_bucket_that_nobody_answers_for_is_unavailable(bucket: Bucket) -> None:
    storage = Storage("s3://homes?endpoint=http://127.0.0.1:1&region=ap-south-1")
    with pytest.raises(StorageUnavailable):
        await storage.put("agreements", ".pdf", CONTENT)


async def test_a_changed_file_in_a_bucket_is_never_handed_out(bucket: Bucket) -> None:
    storage = Storage(bucket.url(""))
    await storage.put("agreements", ".pdf", CONTENT)
    bucket.kept[f"/homes/{KEY}"] += b" and a codicil"
    with pytest.raises(StorageUnavailable):
        await storage.get(KEY)


async def _kept_and_taken_away(storage: Storage) -> None:
    kept = [await storage.put(f"uploads/{day}/{name}", ".webp", CONTENT) for day, name in ("1a", "1b", "2a")]
    await storage.put("agreements", ".pdf", CONTENT)
    assert sorted(await storage.names("uploads/1")) == [file.key for file in kept[:2]]
    assert await storage.names("uploads/3") == []
    # Once, and once more: it may have gone before.
    for _ in range(2):
        await storage.remove(kept[0].key)
        assert await storage.names("uploads/1") == [kept[1].key]
    with pytest.raises(StorageUnavailable):
        await storage.get(kept[0].key)
    for key in (kept[1].key, kept[2].key, KEY):
        assert await storage.get(key) == CONTENT
    assert await storage.put("uploads/1/a", ".webp", CONTENT) == kept[0]


async def test_a_file_is_taken_away_and_no_other(folder: Path) -> None:
    await _kept_and_taken_away(Storage(folder.as_uri()))


async def test_a_file_is_taken_away_out_of_a_bucket_and_no_other(bucket: Bucket) -> None:
    await _kept_and_taken_away(Storage(bucket.url()))
    bucket.failing = True
    for asked in (Storage(bucket.url()).names("uploads"), Storage(bucket.url()).remove(KEY)):
        with pytest.raises(StorageUnavailable):
            await asked


def test_no_empty_folders_are_left(folder: Path) -> None:
    async def keep_and_remove(storage: Storage) -> None:
        await storage.remove((await storage.put("uploads/1/a", ".webp", CONTENT)).key)

    asyncio.run(keep_and_remove(Storage(folder.as_uri())))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "url",
    ["files", "/srv/files", "file://host/srv", "file:srv", "s3://", "s3:///prefix", "https://bucket.example/x", "ftp://x",
     "s3://bucket?secret=x", "file:///srv?mode=0777"],
)  # fmt: skip
def test_a_storage_that_we_do_not_know_is_refused_at_the_start(url: str) -> None:
    with pytest.raises(ValidationError, match="STORAGE_URL"):
        Settings(storage_url=url)


@pytest.mark.parametrize(
    "url", ["file:///srv/plinth%20files", "s3://bucket", "s3://bucket/a/b?region=eu-west-1&endpoint=https://s3.example"]
)
def test_folders_and_buckets_are_taken(url: str) -> None:
    settings = Settings(storage_url=url)
    assert settings.storage_url is not None
    assert settings.storage_url.get_secret_value() == url
    assert "bucket" not in repr(settings)

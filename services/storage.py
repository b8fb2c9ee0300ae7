"""Files, kept under names that say what is in them: in a folder, or in an S3 bucket (`STORAGE_URL`)."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import structlog
from anyio import fail_after, to_thread
from obstore import delete_async, get_async, put_async
from obstore import list as list_objects
from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import LocalStore, S3Store

from domain.files import StoredFile
from errors import StorageUnavailable
from settings import get_settings

log = structlog.get_logger()
LONGEST_WAIT = 20.0
REQUEST: Any = {"timeout": "8s", "connect_timeout": "3s", "allow_http": True}
RETRIES: Any = {
    "max_retries": 2,
    "retry_timeout": timedelta(seconds=10),
    "backoff": {"init_backoff": timedelta(milliseconds=50), "max_backoff": timedelta(seconds=1), "base": 2},
}


class Storage:
    """Files by their SHA-256: what has a name never changes, and the same content is kept once."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        self._folder = Path(unquote(address.path)) if address.scheme == "file" else None
        self._store: LocalStore | S3Store
        if self._folder is not None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._store = LocalStore(self._folder, automatic_cleanup=True)
        else:
            options: Any = dict(parse_qsl(address.query))
            prefix = unquote(address.path).strip("/") or None
            self._store = S3Store(
                address.netloc, prefix=prefix, client_options=REQUEST, retry_config=RETRIES, **options
            )

    async def put(self, kind: str, suffix: str, content: bytes) -> StoredFile:
        """Keeps the file, if it is not kept already, for good: when this returns it has outlived a crash.

        `kind`: its folder, such as `agreements`. Raises `StorageUnavailable`.
        """
        name = sha256(content).hexdigest()
        file = StoredFile(f"{kind}/{name[:2]}/{name}{suffix}", name, len(content))
        with _unavailable(file.key):
            with fail_after(LONGEST_WAIT):
                try:
                    # In one piece: only then is "create" a condition that the bucket itself holds.
                    await put_async(self._store, file.key, content, mode="create", use_multipart=False)
                except AlreadyExistsError:
                    log.debug("a file was kept already", key=file.key)
            if self._folder is not None:
                await to_thread.run_sync(_settle, self._folder, self._folder / file.key)
        return file

    async def get(self, key: str) -> bytes:
        """The file's content. Raises `StorageUnavailable`, also when it is not what was kept under this name."""
        with _unavailable(key):
            with fail_after(LONGEST_WAIT):
                found = await get_async(self._store, key)
                content = bytes(await found.bytes_async())
            if sha256(content).hexdigest() != Path(key).stem:
                raise OSError("the file is not what was kept under its name")
        return content

    async def names(self, kind: str) -> list[str]:
        """The keys of the files in this folder and those below it. Raises `StorageUnavailable`."""
        with _unavailable(kind), fail_after(LONGEST_WAIT):
            return [each["path"] async for batch in list_objects(self._store, kind) for each in batch]

    async def remove(self, key: str) -> None:
        """Takes the file away, if it is there, for good: see that nobody can still mean it. Raises
        `StorageUnavailable`."""
        with _unavailable(key), fail_after(LONGEST_WAIT), suppress(NotFoundError, FileNotFoundError):
            await delete_async(self._store, key)


@contextmanager
def _unavailable(key: str) -> Iterator[None]:
    try:
        yield
    except (BaseError, OSError) as failure:
        # What the store says goes into the log: it may name buckets and folders.
        log.error("the files cannot be reached", key=key, kind=type(failure).__name__, reason=str(failure)[:500])  # noqa: TRY400
        raise StorageUnavailable from failure


def _settle(root: Path, path: Path) -> None:
    """Has the file, readable by us alone, and its place in its folders written to the disk itself."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fchmod(descriptor, 0o600)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    folder = path
    while folder != root:
        folder = folder.parent
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@lru_cache
def get_storage() -> Storage:
    """The storage of the settings. Raises `StorageUnavailable` when its folder cannot be made."""
    settings = get_settings()
    own_folder = (settings.data_dir / "files").absolute().as_uri()
    with _unavailable(""):
        return Storage(settings.storage_url.get_secret_value() if settings.storage_url else own_folder)

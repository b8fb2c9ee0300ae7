"""Files: where one is kept, and what is in it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class StoredFile:
    """A kept file: its key in the storage, the SHA-256 of its content in hexadecimal, and its size in bytes."""

    key: str
    sha256: str
    size: int

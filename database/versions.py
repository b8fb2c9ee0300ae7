"""Documents with their version, and the check that an edit is not stale."""

from typing import NamedTuple

from errors import Stale

# The versions that an If-Match header allows; None: whichever it is.
Versions = frozenset[int] | None


class Document(NamedTuple):
    """One resource as finished JSON, and the version that an edit of it names."""

    version: int
    body: bytes


def check_version(current: int, expected: Versions) -> None:
    """Raises `Stale` when the caller's If-Match names other versions than the current one."""
    if expected is not None and current not in expected:
        raise Stale

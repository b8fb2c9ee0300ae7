"""The signature of a gateway's messages: Stripe's scheme, which our own gateway for development uses as well.

A header `t=<seconds since 1970>,v1=<hex>,…`, in which one of the `v1` is the HMAC-SHA256 of `<t>.<body>`. Several of
them are there while a secret is being changed.
"""

import hmac
import re

from errors import InvalidSignature

# A message that is older was recorded and sent again; one that is from the future was signed for a later day. Clocks
# differ by less.
TOLERANCE_SECONDS = 300
_HEADER = re.compile(r"[0-9A-Za-z_]{1,20}=[^,=]{1,200}(,[0-9A-Za-z_]{1,20}=[^,=]{1,200}){1,20}")
_SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)


def sign(body: bytes, secret: str, at: int) -> str:
    """The header of a message that is signed at this second."""
    return f"t={at},v1={_mac(body, secret, at)}"


def check_signature(body: bytes, header: str | None, secret: str, now: float) -> None:
    """Raises `InvalidSignature` for a message that was not signed with the secret within the last minutes."""
    if header is None or not _HEADER.fullmatch(header):
        raise InvalidSignature
    parts = [part.split("=", 1) for part in header.split(",")]
    times = [value for name, value in parts if name == "t"]
    if len(times) != 1 or not _SECONDS.fullmatch(times[0]):
        raise InvalidSignature
    at = int(times[0])
    expected = _mac(body, secret, at).encode()
    given = [value.encode() for name, value in parts if name == "v1"]
    if not any(hmac.compare_digest(expected, each) for each in given) or abs(now - at) > TOLERANCE_SECONDS:
        raise InvalidSignature


def _mac(body: bytes, secret: str, at: int) -> str:
    return hmac.digest(secret.encode(), b"%d." % at + body, "sha256").hex()

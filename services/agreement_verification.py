"""What a file that somebody holds for an agreement is known by: nothing in it is taken apart, only counted over.

A sealed file can be changed in two ways. What is appended leaves it whole at its beginning, which ends where a PDF
ends; what is changed within it leaves the signature as it was. So both are looked for, and no stranger's PDF is parsed.
"""

import re
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import BinaryIO

from services.sealing import SEAL_STARTS

MOST_BYTES = 20 * 1024 * 1024
# A PDF ends so; each end may be that of the file which somebody added to.
ENDS = re.compile(rb"%%EOF(?:\r\n|\r|\n)?")
SEALS = re.compile(re.escape(SEAL_STARTS) + rb"([0-9a-fA-F]{512,131072}+)>")
MOST_PARTS = 40
MOST_SEALS = 20


@dataclass(frozen=True)
class Fingerprints:
    """The SHA-256 of a whole file, of what it begins with, and of the signatures in it."""

    sha256: str
    parts: list[str]
    seals: list[str]


def fingerprints(file: BinaryIO) -> Fingerprints:
    """What the file, of at most `MOST_BYTES`, is known by. Takes its time: see `services.documents.off_the_loop`."""
    file.seek(0)
    content = file.read(MOST_BYTES + 1)
    # The first ones, and no more of them: what we made has two, and stands at the beginning. With and without the line
    # break after it, which is not everybody's.
    marks = islice(ENDS.finditer(content), MOST_PARTS // 2)
    ends = sorted({place for found in marks for place in (found.start() + len(b"%%EOF"), found.end())})
    digest, parts, start = sha256(), [], 0
    for end in ends:
        digest.update(memoryview(content)[start:end])
        start = end
        parts.append(digest.hexdigest())
    digest.update(memoryview(content)[start:])
    seals = [sha256(found[1]).hexdigest() for found in islice(SEALS.finditer(content), MOST_SEALS)]
    return Fingerprints(digest.hexdigest(), parts, seals)

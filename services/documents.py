"""Documents as PDF: a Typst template and the data that it is filled with.

The data reach the template as JSON and nothing else, so that no name, whatever it looks like, is ever read as source.
The files are archivable and accessible (PDF/A-3a, PDF/UA-1); the same data make the same bytes.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

import fontpkg_ibm_plex_sans_arabic
import fontpkg_noto_sans
import fontpkg_noto_sans_devanagari
import typst
from anyio import CapacityLimiter, to_thread

from errors import FieldError, UnsupportedCharacter

TEMPLATES = Path(__file__).parent.parent / "templates"
FONTS = (fontpkg_noto_sans.ROOT, fontpkg_noto_sans_devanagari.ROOT, fontpkg_ibm_plex_sans_arabic.ROOT)
MISSING = re.compile(r'(?:the text|codepoint) `"(.+?)"`', re.DOTALL)
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
Given = TypeVarTuple("Given")
Made = TypeVar("Made")
AT_ONCE = 2  # more threads make no more documents
# Threads of Typst's own within a document cost a sixth more of the processor, and others are waiting for that.
os.environ.setdefault("RAYON_NUM_THREADS", "1")


@lru_cache
def _typesetting() -> CapacityLimiter:
    return CapacityLimiter(AT_ONCE)


@lru_cache
def get_fonts() -> typst.Fonts:
    """The fonts that documents are set in."""
    # Those that come with Typst itself are the same on every machine; the system's own are not.
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(f) for f in FONTS])


async def off_the_loop(work: Callable[[*Given], Made], *given: *Given) -> Made:
    """What the work makes, in a thread: it takes a tenth of a second of the processor, and others are to be served."""
    return await to_thread.run_sync(work, *given, limiter=_typesetting())


def typeset(template: str, data: Mapping[str, object], made_at: datetime, fields: object) -> bytes:
    """The document that the template makes of the data, as PDF. Takes its time: see `off_the_loop`.

    `made_at` is the time that stands in the file. `fields`: where the data come from, to name the place of a character
    that cannot be printed. Raises `UnsupportedCharacter`.
    """
    try:
        document = typst.compile(
            _sources(template, data),
            font_paths=get_fonts(),
            ignore_system_fonts=True,
            # These make a character that no font has an error; without them there would be an empty box in its place.
            pdf_standards=["a-3a", "ua-1"],
            timestamp=int(made_at.timestamp()),
        )
    except typst.TypstError as failure:
        missing = MISSING.search(failure.message)
        if missing is None:
            raise
        text = ESCAPED.sub(lambda found: chr(int(found[1], 16)), missing[1])
        raise UnsupportedCharacter(errors=list(_places(text, fields))) from failure
    assert isinstance(document, bytes)
    return document


def _sources(template: str, data: Mapping[str, object]) -> Any:
    """The files that Typst sees, which are all in memory: the templates, this one first, and the data.

    As its `sys_inputs` the data would be part of everything: Typst would remember nothing of the documents before.
    """
    templates = {path.name: path for path in TEMPLATES.glob("*.typ")}
    return {**templates, "main.typ": TEMPLATES / template, "data.json": json.dumps(data, ensure_ascii=False).encode()}


def _places(text: str, fields: object, *path: str | int) -> Iterator[FieldError]:
    if isinstance(fields, Mapping):
        for name, field in fields.items():
            yield from _places(text, field, *path, name)
    elif isinstance(fields, str):
        if text in fields:
            sentence = f"“{text}” cannot be printed in a document."
            yield {"loc": list(path), "msg": sentence, "type": UnsupportedCharacter.code}
    elif isinstance(fields, Sequence):
        for number, field in enumerate(fields):
            yield from _places(text, field, *path, number)

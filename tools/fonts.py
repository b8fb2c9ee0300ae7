"""The web app's letters: of each family the characters that almost every page has, in one small file.

The packages that the families come from hold whole alphabets in every weight, and the rupee sign apart from the
digits; a page of ours has some 150 characters in a few weights. What a page has beyond them comes from the packages.

The results lie in `frontend/src/styles/fonts`, and `frontend/src/styles/fonts.ts` says which characters are in them.
What is needed here is needed nowhere else, and kept in an environment of its own:

    python3 -m venv ../fonts-env
    ../fonts-env/bin/pip install fonttools==4.68.0 brotli==1.2.1
    ../fonts-env/bin/python -m tools.fonts
"""

import base64
import shutil
import tempfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FRONTEND = Path(__file__).resolve().parent.parent / "frontend"
PACKAGES = FRONTEND / "node_modules/@fontsource-variable"
LETTERS = FRONTEND / "src/styles/fonts"

# The sans serif in the weights of text, labels and buttons; the serif is only a heading's, in one.
FAMILIES: dict[str, float | tuple[float, float]] = {"geist": (400, 640), "newsreader": 420}
BASIC = {*range(0x20, 0x7F), *map(ord, "\u00a0£§©«°²·»½×àáâäçèéêëíïñóôöúü–—‘’“”•…′″‹›€↑↓−")}
RUPEE = ord("₹")
FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "pnum", "tnum"]


def main() -> None:
    """Writes a file for each family, the stylesheet with the rupee signs, and the families' licences."""
    LETTERS.mkdir(exist_ok=True)
    faces = []
    for family in FAMILIES:
        package = PACKAGES / family
        kept = _subset(package / f"files/{family}-latin-wght-normal.woff2", family, BASIC)
        (LETTERS / f"{family}.woff2").write_bytes(kept)
        rupee = _subset(package / f"files/{family}-latin-ext-wght-normal.woff2", family, {RUPEE})
        faces.append(_face(f"{family.title()} Rupee", rupee))
        shutil.copyfile(package / "LICENSE", LETTERS / f"{family}.LICENSE")
    head = "/* Made by tools/fonts.py: one character each, here and not in files that a page would wait for. */"
    (LETTERS / "rupee.css").write_text("\n\n".join([head, *faces]) + "\n")


def _subset(source: Path, family: str, characters: set[int]) -> bytes:
    font = instantiateVariableFont(TTFont(source), {"wght": FAMILIES[family]})
    options = Options(layout_features=FEATURES, hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font["head"].modified = font["head"].created  # made again, it is the same file
    font.recalcTimestamp = False
    with tempfile.TemporaryFile() as file:
        font.save(file)
        file.seek(0)
        return file.read()


def _face(name: str, font: bytes) -> str:
    return (
        f'@font-face {{\n  font-family: "{name}";\n  font-weight: 100 900;\n  unicode-range: U+{RUPEE:X};\n'
        f'  src: url("data:font/woff2;base64,{base64.b64encode(font).decode()}") format("woff2");\n}}'
    )


if __name__ == "__main__":
    main()

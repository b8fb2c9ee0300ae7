"""The floor plan of an agreement's annex, as a picture that a document can hold."""

from base64 import b64encode
from collections import OrderedDict
from io import BytesIO

from PIL import Image

from database.schemas.agreements import AgreementFacts
from services.documents import off_the_loop
from services.storage import get_storage

# Over two hundred dots an inch across the page: the figures of a plan can be read, and the file stays small.
LARGEST = (1_400, 1_800)
QUALITY = 85
MOST_KEPT = 24
# What the platform keeps its pictures as.
FORMATS = ("WEBP", "AVIF", "JPEG", "PNG")
# The plans that were asked for last, by their keys: many homes of a project are laid out alike.
_kept: OrderedDict[str, str] = OrderedDict()


async def floor_plan(facts: AgreementFacts) -> str | None:
    """The plan that the unit is laid out like, as an SVG with a JPEG in it; the same plan makes the same. None where
    there is none.

    Raises `StorageUnavailable`.
    """
    plan = facts.floor_plan
    if plan is None:
        return None
    drawn = _kept.get(plan.file_key)
    if drawn is None:
        drawn = await off_the_loop(_drawing, await get_storage().get(plan.file_key))
        _kept[plan.file_key] = drawn
        if len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(plan.file_key)
    return drawn


def _drawing(content: bytes) -> str:
    buffer = BytesIO()
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        drawn = opened.convert("RGB")
    drawn.thumbnail(LARGEST, Image.Resampling.LANCZOS, reducing_gap=3.0)
    # With all of its colour: the thin lines of a plan would get fringes.
    drawn.save(buffer, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
    width, height = drawn.size
    jpeg = b64encode(buffer.getvalue()).decode()
    # A template is given text and nothing else; what is text in an SVG goes into the document as the JPEG that it is.
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,{jpeg}"/>'
        "</svg>"
    )

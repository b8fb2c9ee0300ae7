"""The pages of an agreement: its annexes, its look, and that they say what the data say, whatever these look like."""

import re
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from typing import Any

import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from PIL.Image import Image as Picture

from database.schemas.agreements import AgreementFacts, AgreementTerms
from database.schemas.base import ONE_LINE
from errors import StorageUnavailable
from services import annexes
from services.agreements import agreement_pdf, draw_up, terms_of
from services.annexes import floor_plan
from services.storage import get_storage
from tests.services.reading import bookmarks_of, ink_outside, pages_of, picture_of, says, text_of, without_spaces
from tests.services.test_agreements import MARGIN, facts

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SPECIFICATIONS = [
    {"title": "Flooring", "text": "Oak in the rooms.\nTiles, 600 × 600 mm, in the bathrooms."},
    {"title": "खिड़कियाँ", "text": "एल्युमिनियम, तीन पटरियाँ"},
]
RED, BLUE = (255, 0, 0), (0, 0, 255)
# So many letters of any kind stand in one line; of a title in two, the text beside it is read between them.
TITLE_ON_ONE_LINE = 10
# Letters that the fonts have, and what is written between them; combining marks would be put in another order.
LETTERS = st.one_of(
    st.sampled_from("#$*_`<>@[]{}()\\/~^&|=+-'\"“”‘’.,;:!?%€₹£©×–—…"),
    st.characters(min_codepoint=0x20, max_codepoint=0x17F, categories=["L", "N", "P", "Zs"]),
    st.characters(min_codepoint=0x391, max_codepoint=0x3C9, categories=["L"]),
    st.characters(min_codepoint=0x410, max_codepoint=0x44F, categories=["L"]),
)


def one_line(longest: int) -> st.SearchStrategy[str]:
    """Up to so many letters, as one line of a form takes them."""
    return st.text(LETTERS, min_size=1, max_size=longest).filter(lambda text: re.match(ONE_LINE, text) is not None)


def drawing(width: int, height: int) -> bytes:
    """A plan as it is kept: red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(image).rectangle((width // 2, 0, width, height), fill=BLUE)
    buffer = BytesIO()
    image.save(buffer, "WEBP", lossless=True)
    return buffer.getvalue()


async def planned(width: int = 1600, height: int = 1000, caption: str | None = "Type C") -> dict[str, Any]:
    """What is known of a plan whose picture is in the storage."""
    file = await get_storage().put("pictures", ".webp", drawing(width, height))
    known = {"file_key": file.key, "sha256": file.sha256, "width": width, "height": height}
    return known | {"caption": caption, "alt": "A home with three rooms."}


async def pdf_of(known: AgreementFacts, mark: str | None = None) -> bytes:
    _, pdf = await draw_up(known, 1, WHEN, mark)
    return pdf


def page_with(pdf: bytes, title: str) -> int:
    """The number of the page that begins with this title, counted from zero."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        [place] = [mark.get_dest().get_index() for mark in document.get_toc() if mark.get_title() == title]
        assert isinstance(place, int)
        return place
    finally:
        document.close()


def coloured(page: Picture, colour: tuple[int, int, int]) -> int:
    """How many pixels have about this colour."""
    raw = page.convert("RGB").tobytes()
    pixels = (raw[place : place + 3] for place in range(0, len(raw), 3))
    return sum(all(abs(one - other) < 24 for one, other in zip(pixel, colour, strict=True)) for pixel in pixels)


def annexes_of(pdf: bytes) -> list[str]:
    return [title for title in bookmarks_of(pdf) if title.startswith("Annex")]


async def test_what_is_promised_of_the_home_is_an_annex() -> None:
    pdf = await pdf_of(facts(specifications=SPECIFICATIONS))
    assert annexes_of(pdf) == ["Annex A: Specifications"]
    assert says(pdf, "1 Flooring Oak in the rooms. Tiles, 600 × 600 mm, in the bathrooms. 2 खिड़कियाँ")
    assert says(pdf, "एल्युमिनियम, तीन पटरियाँ")
    # The contents name it, too.
    assert text_of(pdf).count(without_spaces("Annex A: Specifications")) == 2


@pytest.mark.parametrize(("width", "height"), [(1600, 1000), (900, 1600), (300, 300)])
async def test_the_plan_of_the_home_is_an_annex_as_large_as_its_page(width: int, height: int) -> None:
    pdf = await pdf_of(facts(specifications=SPECIFICATIONS, floor_plan=await planned(width, height)))
    assert annexes_of(pdf) == ["Annex A: Specifications", "Annex B: Floor plan"]
    assert says(pdf, "Type C")
    page = picture_of(pdf, page_with(pdf, "Annex B: Floor plan"))
    assert (page.width > page.height) == (width > height)
    red, blue = coloured(page, RED), coloured(page, BLUE)
    # Both halves of it, side by side, and a good part of the paper.
    assert abs(red - blue) < red // 10
    assert red + blue > page.width * page.height * 0.3
    left, right = page.crop((0, 0, page.width // 2 - 8, page.height)), page.crop((page.width // 2 + 8, 0, *page.size))
    assert coloured(left, BLUE) == coloured(right, RED) == 0
    assert b"A home with three rooms." in pdf or "A home with three rooms.".encode("utf-16-be") in pdf


async def test_a_plan_alone_is_the_first_annex_and_says_of_which_homes_it_is() -> None:
    pdf = await pdf_of(facts(floor_plan=await planned(caption=None)))
    assert annexes_of(pdf) == ["Annex A: Floor plan"]
    assert says(pdf, "How units of the type 3BHK are laid out in Kiln House.")


async def test_where_nothing_is_promised_there_are_no_annexes() -> None:
    pdf = await pdf_of(facts())
    assert annexes_of(pdf) == []
    assert not says(pdf, "Annex A")


async def test_without_its_plan_nothing_is_drawn_up() -> None:
    known = await planned() | {"file_key": f"pictures/00/{'0' * 64}.webp"}
    with pytest.raises(StorageUnavailable):
        await draw_up(facts(floor_plan=known), 1, WHEN)


async def test_a_plan_is_made_once_and_few_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annexes, "MOST_KEPT", 2)
    annexes._kept.clear()
    first, second, third = [facts(floor_plan=await planned(64 + number, 40)) for number in range(3)]
    made = [await floor_plan(one) for one in (first, second, first, third)]
    assert len(set(made)) == 3
    with monkeypatch.context() as without:
        without.setattr(annexes, "get_storage", None)
        # The one that was asked for longest ago has gone.
        assert [await floor_plan(one) for one in (first, third)] == [made[0], made[3]]
        assert len(annexes._kept) == 2
        with pytest.raises(TypeError):
            await floor_plan(second)
    assert await floor_plan(second) == made[1]
    assert await floor_plan(facts()) is None


async def test_the_same_terms_make_the_same_bytes_with_their_annexes() -> None:
    known = facts(specifications=SPECIFICATIONS, floor_plan=await planned())
    terms, pdf = await draw_up(known, 1, WHEN)
    annexes._kept.clear()
    again = agreement_pdf(AgreementTerms.model_validate_json(terms.model_dump_json()), await floor_plan(known))
    assert sha256(again).digest() == sha256(pdf).digest()


def test_what_was_agreed_before_there_were_annexes_is_still_read() -> None:
    old = terms_of(facts(), 1, WHEN).model_dump(mode="json")
    for name in ("specifications", "floor_plan"):
        del old["facts"][name]
    del old["verify_at"]
    pdf = agreement_pdf(AgreementTerms.model_validate(old))
    assert annexes_of(pdf) == []
    assert not says(pdf, "/verify")


async def test_a_preview_is_marked_on_every_page_and_an_agreement_is_not() -> None:
    known = facts(specifications=SPECIFICATIONS, floor_plan=await planned())
    plain, marked = await pdf_of(known), await pdf_of(known, "Preview")
    pages = pages_of(marked)
    assert pages == pages_of(plain)
    assert not says(plain, "Preview")
    for page in range(pages):
        assert picture_of(plain, page).tobytes() != picture_of(marked, page).tobytes(), page
        if page:
            assert says(marked, f"Version 1, 24 November 2026 (Preview) Page {page + 1} of {pages}")
    assert ink_outside(marked, MARGIN) == []


async def test_whoever_signs_reads_how_it_is_signed_and_where_it_is_checked() -> None:
    pdf = await pdf_of(facts())
    assert says(pdf, "or electronically on the platform on which this agreement was made")
    assert says(pdf, "Anybody can check at http://localhost:3000/verify whether a file is the sealed agreement.")
    for name in ("Lintel & Sons", "Asha Rao", "Ravi Rao"):
        assert says(pdf, f"{name} Signature Date"), name


def full() -> AgreementFacts:
    """As much as there can be: three co-applicants, many lines and stages, and long words in several scripts."""
    lines = [
        {"label": f"Charge for the facility number {n}", "amount": "123456.78", "kind": "charge", "taxable": True,
         "percent": None} for n in range(18)
    ]  # fmt: skip
    stage = {"percent": 4.1667, "amount": "514403.29", "falls_due": "on_phase", "grace_days": 15, "due_date": None}
    names = [("राजेश कुमार", "शर्मा"), ("محمد بن", "عبد الله"), ("Venkatanarasimharajuvaripeta", "Krishnamoorthy")]
    people = [
        {"first_name": first, "last_name": last, "relationship": "Relative", "phone": "+919812345679", "email": None}
        for first, last in names
    ]
    texts = ["Of teak.", "Tiles of 800 mm\n" * 4, "Concealed wiring of copper, of a make with the mark. " * 35]
    return facts(
        cost_sheet={"lines": lines, "total_amount": "12345678.90"},
        stages=[{**stage, "name": f"Slab {n}", "phase": f"the slab of floor {n}"} for n in range(24)],
        co_applicants=people,
        specifications=[{"title": f"Part {n}", "text": texts[n % 3].strip()} for n in range(40)],
    )


@pytest.mark.parametrize("known", [full(), facts(currency="AED", co_applicants=[])], ids=["full", "short"])
async def test_no_page_is_empty_and_nothing_stands_in_the_margins(known: AgreementFacts) -> None:
    pdf = await pdf_of(known.model_copy(update={"floor_plan": facts(floor_plan=await planned()).floor_plan}))
    assert ink_outside(pdf, MARGIN) == []
    for number in range(pages_of(pdf)):
        page = picture_of(pdf, number).convert("L").point(lambda value: 255 if value < 200 else 0)
        box = page.getbbox()
        assert box is not None, number
        left, top, right, bottom = box
        assert left > 70, number
        assert right < page.width - 70, number
        assert top > 40, number
        assert bottom < page.height - 40, number
        # Between head and foot there is something, too.
        assert page.crop((0, 90, page.width, page.height - 90)).getbbox() is not None, number


async def test_no_title_stands_alone_at_the_foot_of_a_page() -> None:
    pdf = await pdf_of(full())
    document = pypdfium2.PdfDocument(pdf)
    titles = {without_spaces(mark.get_title()) for mark in document.get_toc()}
    for page in list(document)[2:]:
        lines = [without_spaces(line) for line in page.get_textpage().get_text_range().splitlines() if line.strip()]
        # The last line, or the last two, are those of the foot.
        body = [line for line in lines if not line.startswith("Version1,") and not re.fullmatch(r"Page\d+of\d+", line)]
        assert body[-1] not in titles
    document.close()


async def test_rows_of_many_specifications_are_in_their_order() -> None:
    pdf = text_of(await pdf_of(full()))
    places = [pdf.index(f"{number}Part{number - 1}", pdf.rindex("AnnexA:")) for number in range(1, 41)]
    assert all(before < after for before, after in pairwise(places))
    assert pdf.count("NO.PARTSPECIFICATION") > 2


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(title=one_line(TITLE_ON_ONE_LINE), text=one_line(60), name=one_line(60))
@example(title='#read("/etc/passwd")', text="$x$ *b* _u_ `raw` <a> @b", name="= Heading")
@example(title="{total}", text="\\u{41} // no comment /* none */", name="------")
def test_whatever_is_written_is_printed_as_it_is(title: str, text: str, name: str) -> None:
    known = facts(
        specifications=[{"title": title.strip(), "text": text.strip()}],
        builder={"company_name": name.strip()},
    )
    pdf = agreement_pdf(terms_of(known, 1, WHEN))
    assert says(pdf, f"1 {title} {text} Version 1,")
    assert says(pdf, f"Name {name} Licence number")
    assert ink_outside(pdf, MARGIN) == []


@pytest.mark.parametrize(
    "title", ["00000000000000@@H¼ÐΑ", "Щ" * 60, "Windows and doors to the balconies, and their fittings"]
)
def test_a_long_title_of_a_specification_loses_no_letter(title: str) -> None:
    pdf = agreement_pdf(terms_of(facts(specifications=[{"title": title, "text": "Teak."}]), 1, WHEN))
    row = text_of(pdf).rsplit("NO.PARTSPECIFICATION", 1)[1].split("Version1,", 1)[0]
    assert sorted(row) == sorted(without_spaces(f"1 {title} Teak."))
    assert ink_outside(pdf, MARGIN) == []

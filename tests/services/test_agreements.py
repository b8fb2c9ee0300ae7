"""The agreement as a document: it says what was agreed, all of it, and nothing else."""

import asyncio
import json
import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
import typst

from database.schemas.agreements import AgreementFacts, AgreementTerms
from domain.agreements import AgreementFormName
from errors import UnsupportedCharacter
from services import documents
from services.agreements import agreement_pdf, content_of, draw_up, terms_of
from services.clauses import form_for, get_form
from services.documents import TEMPLATES
from tests.services.reading import attached, bookmarks_of, ink_outside, metadata_of, pages_of, says, text_of

Json = dict[str, Any]
WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MARGIN = 76.0  # points; the page's own is 28 mm
STAGES = [
    ("Booking", 10, "on_booking", None, 0, "2026-11-20"),
    ("Agreement", 12.5, "on_agreement", None, 15, None),
    ("Foundation", 27.5, "on_phase", "Plinth", 1, None),
    ("Finishes", 30, "on_phase", None, 0, None),
    ("A date", 10, "on_date", None, 0, "2027-08-01"),
    ("Keys", 10, "on_handover", None, 0, None),
]


def facts(**values: Any) -> AgreementFacts:
    """What is known of a booking in Pune, or as the values say."""
    stages = [
        {"name": name, "percent": percent, "amount": "1000.00", "falls_due": due, "phase": phase, "grace_days": grace,
         "due_date": day}
        for name, percent, due, phase, grace, day in STAGES
    ]  # fmt: skip
    lines = [("Base price", "12500000.00", None), ("Discount", "-154321.10", None), ("GST", "617283.95", 5)]
    known: Json = {
        "booking_id": 1, "reference": "KX7AWM3P", "booked_on": "2026-11-20", "agreed_on": "2026-11-24",
        "currency": "INR", "plan_name": "By progress", "plan_type": "construction_linked", "stages": stages,
        "total_amount": "12345678.90", "token_amount": "123456.00", "paid_amount": "1234567.00",
        "outstanding_amount": "11111111.90", "loan_amount": "8000000.00",
        "builder": {
            "company_name": "Lintel & Sons", "license_number": "LIC-1", "address": "1 Brick Lane, Pune",
            "phone": "+912012345678",
        },
        "customer": {
            "first_name": "Asha", "last_name": "Rao", "address": "5 Lake Road, Pune", "phone": "+919812345678",
            "email": "asha@example.com",
        },
        "co_applicants": [
            {
                "first_name": "Ravi", "last_name": "Rao", "relationship": "Brother", "phone": "+919812345679",
                "email": None,
            }
        ],
        "unit": {
            "unit_number": "A-1204", "tower": "Teak", "unit_type": "3BHK", "floor_number": 12, "area_sqft": 1184,
            "facing": "north-east", "balconies": 2, "bathrooms": 3, "parking_spaces": 1,
        },
        "project": {
            "name": "Kiln House", "project_type": "residential", "address": "Baner Road", "city": "Pune",
            "state": "Maharashtra", "zipcode": "411045", "rera_number": "P52100012345", "timezone": "Asia/Kolkata",
            "expected_completion_date": "2028-05-04", "expected_completion_precision": "day", "cooling_off_days": 7,
            "advance_cap_percent": 10, "forfeit_percent": {"confirmed": 5, "agreement_signed": 12.5},
        },
        "cost_sheet": {
            "lines": [
                {"label": label, "amount": amount, "kind": "base", "taxable": True, "percent": percent}
                for label, amount, percent in lines
            ],
            "total_amount": "12345678.90",
        },
        "extras": [{"extra_id": 1, "name": "Covered car park", "price": "350000.00", "quantity": 2}],
    }  # fmt: skip
    for name, value in values.items():
        known[name] = known.get(name, {}) | value if isinstance(value, dict) else value
    return AgreementFacts.model_validate(known)


async def pdf_of(known: AgreementFacts, version: int = 2) -> bytes:
    _, pdf = await draw_up(known, version, WHEN)
    return pdf


async def test_the_document_says_who_agreed_on_what() -> None:
    pdf = await pdf_of(facts())
    for text in (
        "Agreement for Sale", "Lintel & Sons", "LIC-1", "1 Brick Lane, Pune", "+912012345678", "Asha Rao",
        "5 Lake Road, Pune", "asha@example.com", "Ravi Rao", "Brother", "+919812345679", "A-1204", "Teak", "3BHK",
        "1,184.00 sq ft (110.00 m²)", "North-east", "Covered car park × 2", "Kiln House",
        "Baner Road, Pune, Maharashtra 411045", "P52100012345", "By 4 May 2028", "KX7AWM3P", "24 November 2026",
        "₹1,25,00,000.00", "−₹1,54,321.10", "GST (5%)", "₹6,17,283.95", "₹1,23,45,678.90", "₹12,34,567.00",
        "₹1,11,11,111.90", "₹80,00,000.00", "₹1,23,456.00", "By progress", "7 days", "5% of the payments received",
        "12.5% of the payments received", "10% of the total price",
    ):  # fmt: skip
        assert says(pdf, text), text


async def test_the_schedule_says_when_each_stage_falls_due() -> None:
    pdf = await pdf_of(facts())
    for row in (
        "1 Booking On booking, by 20 November 2026 10% ₹1,000.00",
        "2 Agreement On signing this agreement, within 15 days 12.5% ₹1,000.00",
        "3 Foundation On completion of Plinth, within 1 day 27.5% ₹1,000.00",
        "4 Finishes On completion of this stage of the works 30% ₹1,000.00",
        "5 A date By 1 August 2027 10% ₹1,000.00",
        "6 Keys On handover 10% ₹1,000.00",
    ):
        assert says(pdf, row), row


@pytest.mark.parametrize(
    ("currency", "total", "printed"),
    [
        ("INR", "12345678.90", "₹1,23,45,678.90"),
        ("AED", "12345678.90", "AED 12,345,678.90"),
        ("USD", "0.05", "$0.05"),
        ("JPY", "12345678.00", "¥12,345,678"),
        ("EUR", "9999999999999.99", "€9,999,999,999,999.99"),
    ],
)
async def test_money_is_written_as_its_people_write_it(currency: str, total: str, printed: str) -> None:
    assert says(await pdf_of(facts(currency=currency, total_amount=total)), f"Total price {printed}")


@pytest.mark.parametrize(
    ("precision", "printed"),
    [("day", "By 4 May 2028"), ("month", "By the end of May 2028"), ("quarter", "By the end of June 2028")],
)
async def test_completion_is_promised_no_more_exactly_than_it_was(precision: str, printed: str) -> None:
    pdf = await pdf_of(facts(project={"expected_completion_precision": precision}))
    assert says(pdf, f"Promised completion {printed}")
    assert ("4 May 2028" in text_of(pdf)) is False
    assert says(pdf, "4 May 2028") == (precision == "day")


HOSTILE = [
    '#read("/etc/passwd")', "$x$ $ integral $", "*b* _u_ `raw`", "<script>alert(1)</script>", "______", "= Heading",
    "'single' \"double\" “curly”", "{total} {0} {{7*7}} %s", "\\u{41} \\ \\n", "@ref <label> // no comment /* none */",
    "https://example.com/a?b=c&d", "- one -- two --- three ...", "[content] #[more] #let x = 1", "A~B & C; D|E^F",
    "Zoë Müller-Œuvre Łódź Ǻ", "राजेश कुमार शर्मा", "Νίκος Иван", "W" * 100, "Wwi." * 25,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_name_is_printed_as_it_is_whatever_it_looks_like(text: str) -> None:
    pdf = await pdf_of(
        facts(
            builder={"company_name": text, "address": text},
            customer={"first_name": text, "last_name": text},
            project={"name": text},
            unit={"unit_number": text[:50], "tower": text[:50]},
            co_applicants=[
                {"first_name": text, "last_name": "Rao", "relationship": text, "phone": None, "email": None}
            ],
        )
    )
    assert says(pdf, f"Name {text} {text} Address")
    assert says(pdf, f"Project {text} Site")
    assert says(pdf, f"Name {text} Rao Relationship {text}")
    assert says(pdf, f"is developing the project {text} at Baner Road")
    assert metadata_of(pdf)["Author"].strip() == text
    assert ink_outside(pdf, MARGIN) == []


async def test_a_name_that_is_read_from_the_right_is_printed_as_it_is() -> None:
    name = "محمد بن عبد الله"
    pdf = await pdf_of(facts(customer={"first_name": name, "last_name": "Rao"}, builder={"company_name": name}))
    # Where the words of a line stand beside Latin ones is the reader's guess; that they are there is not.
    assert text_of(pdf).count("".join(name.split())) >= 4
    assert ink_outside(pdf, MARGIN) == []


async def test_no_text_breaks_out_of_the_page_or_its_line() -> None:
    person = {"first_name": "Venkatanarasimharajuvaripeta" * 3, "last_name": "W" * 100, "relationship": "i" * 100}
    stage = {"percent": 2.5, "amount": "9999999999999.99", "falls_due": "on_phase", "grace_days": 365, "due_date": None}
    pdf = await pdf_of(
        facts(
            builder={"company_name": "Shree Siddhivinayak Infrastructure " * 5, "license_number": "L" * 100,
                     "address": "Plot 14, Survey No. 231/4, near the old octroi post " * 9},
            customer={"first_name": "Ж" * 100, "last_name": "ا" * 100, "address": "x" * 500,
                      "email": f"{'a' * 64}@{'b' * 63}.{'c' * 63}.example.com"},
            co_applicants=[{**person, "phone": "+919812345679", "email": "ravi@example.com"}] * 3,
            stages=[{**stage, "name": f"Slab {n} " * 12, "phase": f"The slab {n} " * 8} for n in range(120)],
            extras=[{"extra_id": n, "name": "Car park " * 11, "price": "1.00", "quantity": 100} for n in range(30)],
        )
    )  # fmt: skip
    assert ink_outside(pdf, MARGIN) == []
    assert says(pdf, "Page 14 of")
    assert says(pdf, "120 Slab 119")


async def test_a_long_schedule_names_its_columns_on_every_page() -> None:
    stage = {"percent": 2.5, "amount": "308641.97", "falls_due": "on_phase", "grace_days": 15, "due_date": None}
    stages = [{**stage, "name": f"Slab {number}", "phase": f"Slab {number}"} for number in range(1, 41)]
    pdf = await pdf_of(facts(stages=stages))
    assert all(says(pdf, f"{number} Slab {number} On completion of Slab {number}") for number in range(1, 41))
    assert text_of(pdf).count("NO.STAGEWHENDUESHAREAMOUNT") > 1


async def test_the_file_is_for_screen_readers_and_archives_too() -> None:
    pdf = await pdf_of(facts())
    known = metadata_of(pdf)
    assert known["Title"] == "Agreement for Sale, A-1204, Kiln House"
    assert known["Author"] == "Lintel & Sons"
    assert known["Keywords"] == "KX7AWM3P, version 2"
    titles = bookmarks_of(pdf)
    assert [title for title in titles if not title[0].isdigit()] == [
        "Parties", "Background", "The unit and the project", "Price", "Payment schedule", "Terms", "Signatures",
    ]  # fmt: skip
    assert "1. Meaning of words" in titles
    for mark in (b"/MarkInfo", b"/Marked true", b"/StructTreeRoot", b"/Lang", b"pdfaid:part", b"pdfuaid:part"):
        assert mark in pdf, mark


async def test_every_page_but_the_cover_says_what_it_belongs_to() -> None:
    pdf = await pdf_of(facts(), version=17)
    pages = pages_of(pdf)
    assert pages > 5
    for page in range(2, pages + 1):
        assert says(pdf, f"Version 17, 24 November 2026 Page {page} of {pages}"), page
    assert not says(pdf, f"Page 1 of {pages}")


async def test_the_terms_are_attached_for_programs() -> None:
    terms = terms_of(facts(), 2, WHEN)
    kept = AgreementTerms.model_validate_json(attached(agreement_pdf(terms)))
    assert kept == terms


async def test_the_same_terms_make_the_same_bytes_and_others_do_not() -> None:
    terms = terms_of(facts(), 2, WHEN)
    again = AgreementTerms.model_validate(json.loads(json.dumps(terms.model_dump(mode="json"))))
    drawn_up = await asyncio.gather(*(draw_up(facts(), 2, WHEN) for _ in range(3)))
    files = [agreement_pdf(again), *(pdf for _, pdf in drawn_up)]
    assert len({sha256(file).digest() for file in files}) == 1
    other = await pdf_of(facts(), version=3)
    assert sha256(other).digest() != sha256(files[0]).digest()


@pytest.mark.parametrize("text", ["山田", "김", "ก", "😀", "\ue000"])
async def test_a_character_that_no_font_has_is_refused_by_name(text: str) -> None:
    with pytest.raises(UnsupportedCharacter) as refused:
        await pdf_of(facts(customer={"last_name": f"Rao {text}"}))
    assert refused.value.errors
    (place,) = refused.value.errors
    assert place["loc"] == ["customer", "last_name"]
    assert place["msg"].startswith(f"“{text[0]}")
    with pytest.raises(UnsupportedCharacter) as refused:
        await pdf_of(facts(co_applicants=[{"first_name": text, "last_name": text, "relationship": None, "phone": None,
                                           "email": None}]))  # fmt: skip
    assert [place["loc"] for place in refused.value.errors or ()] == [
        ["co_applicants", 0, "first_name"],
        ["co_applicants", 0, "last_name"],
    ]


def test_clauses_and_data_cannot_reach_beyond_the_templates() -> None:
    source = (TEMPLATES / "agreement.typ").read_text()
    code = "\n".join(line for line in source.splitlines() if not line.startswith("//"))
    assert not re.search(r"\beval\b|\bread\(|\bimport\b|\binclude\b|@preview", code)


def test_typst_has_nothing_to_warn_of() -> None:
    for form, currency in ((AgreementFormName.INDIA, "INR"), (AgreementFormName.GENERAL, "AED")):
        known = facts(currency=currency)
        assert form_for(known) is get_form(form)
        _, warnings = typst.compile_with_warnings(
            documents._sources("agreement.typ", content_of(terms_of(known, 1, WHEN))),
            font_paths=documents.get_fonts(),
            ignore_system_fonts=True,
            pdf_standards=["a-3a", "ua-1"],
            timestamp=0,
        )
        assert [warning.message for warning in warnings] == []


@pytest.mark.parametrize(
    ("currency", "timezone", "form"),
    [
        ("INR", "Asia/Kolkata", "in-2"),
        ("INR", "Asia/Dubai", "general-2"),
        ("AED", "Asia/Kolkata", "general-2"),
        ("EUR", "Europe/Berlin", "general-2"),
    ],
)
def test_indias_clauses_are_for_homes_in_india(currency: str, timezone: str, form: str) -> None:
    known = facts(currency=currency, project={"timezone": timezone})
    terms = terms_of(known, 1, WHEN)
    text = terms.model_dump_json()
    assert terms.form == form
    assert ("Real Estate (Regulation and Development) Act, 2016" in text) == (form == "in-2")
    assert ("The law of India governs" in text) == (form == "in-2")


def test_what_does_not_apply_is_not_said() -> None:
    plain = facts(
        loan_amount=None,
        co_applicants=[],
        project={"cooling_off_days": 0, "advance_cap_percent": None, "forfeit_percent": {}, "rera_number": None},
    )
    titles = {clause.title for clause in terms_of(plain, 1, WHEN).clauses}
    assert "Cooling-off" not in titles
    assert "Cooling-off" in {clause.title for clause in terms_of(facts(), 1, WHEN).clauses}
    text = terms_of(plain, 1, WHEN).model_dump_json()
    assert "a loan of" not in text
    assert "without forfeit" in text
    assert "No registration of the Project" in text

"""Receipts, demand notes and statements as documents: they say what the books say, and nothing else."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
import typst

from database.schemas.papers import DemandFacts, ReceiptFacts
from database.schemas.statements import StatementResponse
from domain.money import MINOR_UNITS
from errors import UnsupportedCharacter
from services import documents
from services.documents import TEMPLATES
from services.papers import demand_content, paper_pdf, receipt_content
from services.statements import content_of, statement_pdf
from tests.services.reading import bookmarks_of, ink_outside, metadata_of, pages_of, says, text_of, without_spaces

Json = dict[str, Any]
WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MARGIN = 64.0  # points; the letters' own is 24 mm
NARROW = 53.0  # and that of the statement 20 mm
LARGEST = "9999999999999.99"
LETTERS = ("receipt.typ", "demand_note.typ", "statement.typ")
HEAD: Json = {
    "booking": {"id": 1, "reference": "KX7AWM3P", "status": "confirmed"},
    "builder": {
        "company_name": "Lintel & Sons", "license_number": "LIC-1", "address": "1 Brick Lane, Pune",
        "phone": "+912012345678",
    },
    "customer": {
        "first_name": "Asha", "last_name": "Rao", "address": "5 Lake Road, Pune", "phone": "+919812345678",
        "email": "asha@example.com",
    },
    "unit": {"id": 1, "unit_number": "A-1204", "tower": "Teak"},
    "project": {
        "id": 1, "name": "Kiln House", "address": "Baner Road", "city": "Pune", "state": "Maharashtra",
        "zipcode": "411045", "rera_number": "P52100012345",
    },
    "currency": "INR",
}  # fmt: skip


def changed(known: Json, values: Json) -> Json:
    return {**known, **{name: known[name] | value if isinstance(value, dict) else value
                        for name, value in values.items()}}  # fmt: skip


def receipt(**values: Any) -> ReceiptFacts:
    """A receipt for a cheque, or as the values say."""
    known: Json = HEAD | {
        "receipt_number": "2026-27/000041", "received_on": "2026-11-20", "settled_at": WHEN, "amount": "1234567.50",
        "payment_type": "installment", "payment_method": "cheque", "reference": "004512",
        "lines": [{"name": "Booking", "amount": "1000000.00"}, {"name": "Plinth", "amount": "234567.50"}],
    }  # fmt: skip
    return ReceiptFacts.model_validate(changed(known, values))


def note(**values: Any) -> DemandFacts:
    """A demand note for two stages, or as the values say."""
    stages = [
        {"stage_id": number, "name": f"Slab {number}", "amount": "2000000.00", "open_amount": "1500000.00",
         "due_date": f"2026-12-{8 + number:02}"}
        for number in (1, 2)
    ]  # fmt: skip
    known: Json = HEAD | {
        "note": {
            "id": 7, "sequence": 2, "reference": "KX7AWM3P/D2", "issued_on": "2026-11-24", "due_date": "2026-12-09",
            "amount": "3000000.00", "currency": "INR", "stages": stages,
        },
        "created_at": WHEN, "interest_percent": 0, "advance_cap": None,
        "reasons": [
            {"stage_id": 1, "falls_due": "on_phase", "phase": "The first slab", "happened_on": "2026-11-20"},
            {"stage_id": 2, "falls_due": "on_date", "phase": None, "happened_on": "2026-11-24"},
        ],
    }  # fmt: skip
    return DemandFacts.model_validate(changed(known, values))


def statement(**values: Any) -> StatementResponse:
    """A statement of three lines, or as the values say."""
    each = [
        {"date": "2026-11-20", "kind": "stage", "text": f"Slab {number}", "reference": f"KX7AWM3P/D{number}",
         "debit": f"{number + 1}000.00", "credit": None, "balance": f"-{number + 1}500.25", "stage_id": number,
         "payment_id": None, "payment_method": None}
        for number in range(3)
    ]  # fmt: skip
    zeros = ("pending_amount", "interest_amount", "interest_paid", "interest_pending", "interest_waived")
    known: Json = HEAD | dict.fromkeys(zeros, "0.00") | {
        "co_applicants": [], "as_of": "2026-11-24", "lines": each, "closing_balance": "-1500.25", "upcoming": [],
        "pending": [], "total_amount": "11840000.00", "paid_amount": "118400.00", "outstanding_amount": "11721600.00",
        "interest_owed": "0.00", "forfeited_amount": None, "refund_owed": None,
    }  # fmt: skip
    return StatementResponse.model_validate(changed(known, values))


def test_a_demand_note_says_what_is_to_be_paid_why_and_how() -> None:
    pdf = paper_pdf(note())
    for text in (
        "Demand note", "KX7AWM3P/D2", "Asha Rao", "5 Lake Road, Pune", "Lintel & Sons", "₹30,00,000.00",
        "Thirty lakh rupees only", "TO BE PAID BY 9 December 2026", "The first slab was completed on 20 November 2026",
        "Agreed to be paid on 24 November 2026", "Slab 1 9 December 2026 ₹20,00,000.00 ₹15,00,000.00",
        "To be paid ₹30,00,000.00", "directly to Lintel & Sons",
    ):  # fmt: skip
        assert says(pdf, text), text
    assert not says(pdf, "interest")
    assert not says(pdf, "Before the agreement")
    dear = paper_pdf(note(interest_percent=12.5, advance_cap="1184000.00"))
    assert says(dear, "bears simple interest of 12.5% a year")
    assert says(dear, "no more than ₹11,84,000.00 in all")


@pytest.mark.parametrize(
    ("falls_due", "phase", "said"),
    [
        ("on_booking", None, "The home was booked on 20 November 2026"),
        ("on_agreement", None, "The agreement was signed on 20 November 2026"),
        ("on_phase", None, "This stage of the works was completed on 20 November 2026"),
        ("on_handover", None, "The project was completed on 20 November 2026"),
    ],
)
def test_each_kind_of_stage_has_its_reason(falls_due: str, phase: str | None, said: str) -> None:
    reason = {"stage_id": 1, "falls_due": falls_due, "phase": phase, "happened_on": "2026-11-20"}
    pdf = paper_pdf(note(reasons=[reason]))
    assert says(pdf, f"Slab 1 {said}")
    assert says(pdf, "Slab 2 Due by 10 December 2026")


@pytest.mark.parametrize(
    ("method", "said"),
    [
        ("cash", "Paid by Cash"),
        ("cheque", "The cheque has cleared."),
        ("bank_transfer", "Paid by Bank transfer"),
        ("online", "the payment gateway has confirmed it"),
        ("loan", "Paid by Loan, paid out by the lender"),
    ],
)
def test_a_receipt_says_how_it_was_paid(method: str, said: str) -> None:
    pdf = paper_pdf(receipt(payment_method=method))
    assert says(pdf, said)
    assert says(pdf, "The cheque") == (method == "cheque")


def test_what_is_on_no_stage_is_on_the_receipt_too() -> None:
    assert says(paper_pdf(receipt(lines=[])), "On account ₹12,34,567.50")
    part = receipt(lines=[{"name": "Booking", "amount": "1000000.00"}])
    assert says(paper_pdf(part), "Booking ₹10,00,000.00 On account ₹2,34,567.50 Total ₹12,34,567.50")
    penalty = receipt(lines=[], payment_type="penalty")
    assert says(paper_pdf(penalty), "Interest on what was overdue ₹12,34,567.50")


@pytest.mark.parametrize("currency", sorted(MINOR_UNITS))
def test_every_currency_can_be_printed(currency: str) -> None:
    amount = LARGEST if MINOR_UNITS[currency] else "9999999999999.00"
    line = {"name": "Booking", "amount": amount}
    pdf = paper_pdf(receipt(currency=currency, amount=amount, lines=[line]))
    assert ink_outside(pdf, MARGIN) == []
    assert says(pdf, "999.99" if MINOR_UNITS[currency] else "9,999,999,999,999 Total")


@pytest.mark.parametrize(
    "text",
    ['#read("/etc/passwd")', "$x^2$ *bold* _it_ `raw`", "<script>alert(1)</script>", "{{7*7}} \\u{41} // no comment",
     "______", "= A heading", "राजेश राव", "محمد بن عبد الله", "₹ € Ω Ж × –", '"quoted" \\ back'],
)  # fmt: skip
def test_text_is_printed_as_it_is_in_every_letter(text: str) -> None:
    head = {"customer": {"first_name": text}, "builder": {"company_name": text}, "project": {"name": text}}
    line = {"name": text, "amount": "1234567.50"}
    stage = {"stage_id": 1, "name": text, "amount": "1.00", "open_amount": "1.00", "due_date": "2026-12-09"}
    row = {"date": "2026-11-20", "kind": "refund", "text": text, "reference": text, "debit": "1.00", "credit": None,
           "balance": "1.00", "stage_id": None, "payment_id": 1, "payment_method": None}  # fmt: skip
    for pdf in (
        paper_pdf(receipt(**head, lines=[line], reference=text)),
        paper_pdf(note(**head, note={"stages": [stage]})),
        statement_pdf(statement(**head, lines=[row])),
    ):
        # More often in most; where what is read from the right breaks in a line is the reader's guess.
        assert text_of(pdf).count(without_spaces(text)) >= 3
        assert ink_outside(pdf, NARROW) == []


def test_no_text_breaks_out_of_the_page() -> None:
    long = {
        "customer": {"first_name": "Ж" * 100, "last_name": "ا" * 100, "address": "x" * 500},
        "builder": {"company_name": "Shree Siddhivinayak Infrastructure " * 5, "license_number": "L" * 100,
                    "address": "Plot 14, Survey No. 231/4, near the old octroi post " * 9},
        "project": {"name": "W" * 200, "address": "y" * 500, "rera_number": "R" * 100},
        "unit": {"unit_number": "U" * 50, "tower": "T" * 50},
    }  # fmt: skip
    lines = [{"name": f"Slab {number} " + "s" * 90, "amount": LARGEST} for number in range(60)]
    stages = [
        {"stage_id": number, "name": "Slab " + "s" * 95, "amount": LARGEST, "open_amount": LARGEST,
         "due_date": "2026-12-09"}
        for number in range(60)
    ]  # fmt: skip
    rows = [
        {"date": "2026-11-20", "kind": "payment", "text": "Bank transfer " + "r" * 100, "reference": "2026-27/1000000",
         "debit": LARGEST, "credit": LARGEST, "balance": f"-{LARGEST}", "stage_id": None, "payment_id": 1,
         "payment_method": "cash"}
        for _ in range(60)
    ]  # fmt: skip
    waiting = {"payment_id": 1, "date": "2026-11-20", "payment_type": "installment", "payment_method": "cheque",
               "reference": "r" * 100, "amount": LARGEST}  # fmt: skip
    for pdf, margin in (
        (paper_pdf(receipt(**long, amount=LARGEST, lines=lines, reference="r" * 100)), MARGIN),
        (paper_pdf(note(**long, note={"amount": LARGEST, "stages": stages})), MARGIN),
        (statement_pdf(statement(**long, lines=rows, pending=[waiting], total_amount=LARGEST)), NARROW),
    ):
        assert ink_outside(pdf, margin) == []
        assert pages_of(pdf) > 1


def test_the_letters_are_for_screen_readers_and_archives_too() -> None:
    for pdf, title in (
        (paper_pdf(receipt()), "Receipt 2026-27/000041"),
        (paper_pdf(note()), "Demand note KX7AWM3P/D2"),
        (statement_pdf(statement()), "Statement of account KX7AWM3P"),
    ):
        known = metadata_of(pdf)
        assert (known["Title"], known["Author"]) == (title, "Lintel & Sons")
        assert known["CreationDate"].startswith("D:202611")
        assert bookmarks_of(pdf)[0] == title.rsplit(" ", 1)[0]
        for mark in (b"/MarkInfo", b"pdfuaid:part>1<", b"pdfaid:part>3<", b"pdfaid:conformance>A<"):
            assert mark in pdf, mark


def test_the_same_facts_make_the_same_bytes() -> None:
    assert paper_pdf(receipt()) == paper_pdf(receipt())
    assert paper_pdf(note()) == paper_pdf(note())
    assert paper_pdf(receipt()) != paper_pdf(receipt(amount="1234567.51"))


def test_a_character_that_cannot_be_printed_is_named() -> None:
    with pytest.raises(UnsupportedCharacter) as refused:
        paper_pdf(note(note={"stages": [{"stage_id": 1, "name": "山", "amount": "1.00", "open_amount": "1.00",
                                         "due_date": "2026-12-09"}]}))  # fmt: skip
    assert [place["loc"] for place in refused.value.errors or ()] == [["note", "stages", 0, "name"]]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"closing_balance": "100.00"}, "To be paid now: ₹100.00."),
        ({"closing_balance": "-100.00"}, "Paid ahead of what has fallen due: ₹100.00."),
        ({"closing_balance": "0.00"}, "Nothing is to be paid now."),
        (
            {"closing_balance": "-100.00", "booking": {"status": "cancelled"}, "refund_owed": "100.00"},
            "Owed to the customer: ₹100.00.",
        ),
    ],
)
def test_a_statement_ends_in_a_sentence(values: Json, said: str) -> None:
    assert says(statement_pdf(statement(**values)), said)


def test_letters_and_data_cannot_reach_beyond_the_templates() -> None:
    for name in (*LETTERS, "letter.typ"):
        source = (TEMPLATES / name).read_text()
        code = "\n".join(line for line in source.splitlines() if not line.startswith("//"))
        assert re.findall(r"\bimport\b.*", code) == re.findall(r'import "letter\.typ": [a-z, ]+', code)
        assert not re.search(r"\beval\b|\bread\(|\binclude\b|@preview", code)


def test_typst_has_nothing_to_warn_of() -> None:
    upcoming = {"stage_id": 1, "name": "Keys", "falls_due": "on_handover", "due_date": None, "amount": "1.00",
                "paid_amount": "0.00"}  # fmt: skip
    contents = (receipt_content(receipt()), demand_content(note()), content_of(statement(upcoming=[upcoming])))
    for name, content in zip(LETTERS, contents, strict=True):
        _, warnings = typst.compile_with_warnings(
            documents._sources(name, content),
            font_paths=documents.get_fonts(),
            ignore_system_fonts=True,
            pdf_standards=["a-3a", "ua-1"],
            timestamp=0,
        )
        assert [warning.message for warning in warnings] == []

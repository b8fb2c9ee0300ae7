"""What the letters of the books are made from, for `benchmarks.documents`: no two are the same."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from database.schemas.papers import DemandFacts, ReceiptFacts
from database.schemas.statements import StatementResponse

WHEN = datetime(2026, 11, 24, tzinfo=UTC)
LINES = 60


def _head(number: int) -> dict[str, Any]:
    return {
        "booking": {"id": number, "reference": f"KX{number:06}", "status": "agreement_signed"},
        "builder": {
            "company_name": "Lintel & Sons", "license_number": "LIC-1", "address": "1 Brick Lane, Pune",
            "phone": "+912012345678",
        },
        "customer": {
            "first_name": "राजेश", "last_name": f"Rao {number}", "address": f"{number} Lake Road, Pune",
            "phone": "+919812345678", "email": f"rajesh.{number}@example.com",
        },
        "unit": {"id": number, "unit_number": f"A-{number}", "tower": "A"},
        "project": {
            "id": 1, "name": "Kiln House", "address": "Baner Road", "city": "Pune", "state": "Maharashtra",
            "zipcode": "411045", "rera_number": "P52100012345",
        },
        "currency": "INR",
    }  # fmt: skip


def receipt(number: int) -> ReceiptFacts:
    """A receipt for three stages."""
    lines = [{"name": f"Slab {stage}", "amount": "411522.63"} for stage in range(3)]
    return ReceiptFacts.model_validate(
        _head(number) | {
            "receipt_number": f"2026-27/{number:06}", "received_on": "2026-11-20", "settled_at": WHEN,
            "amount": "1234567.89", "payment_type": "installment", "payment_method": "bank_transfer",
            "reference": f"UTR {number}", "lines": lines,
        }
    )  # fmt: skip


def demand_note(number: int) -> DemandFacts:
    """A demand note for three stages."""
    stages = [
        {"stage_id": stage, "name": f"Slab {stage}", "amount": "1234567.89", "open_amount": "1234567.89",
         "due_date": "2026-12-09"}
        for stage in range(3)
    ]  # fmt: skip
    reasons = [
        {"stage_id": stage, "falls_due": "on_phase", "phase": f"Slab {stage}", "happened_on": "2026-11-24"}
        for stage in range(3)
    ]
    note = {
        "id": number, "sequence": 2, "reference": f"KX{number:06}/D2", "issued_on": "2026-11-24",
        "due_date": "2026-12-09", "amount": "3703703.67", "currency": "INR", "stages": stages,
    }  # fmt: skip
    terms = {"created_at": WHEN, "interest_percent": 12.5, "advance_cap": None}
    return DemandFacts.model_validate(_head(number) | terms | {"note": note, "reasons": reasons})


def statement(number: int) -> StatementResponse:
    """A statement of sixty lines."""
    lines = [
        {
            "date": date(2024, 1, 1) + timedelta(days=14 * place), "kind": kind, "text": f"{text} {place}",
            "reference": f"2026-27/{place:06}", "debit": debit, "credit": credit, "balance": "1234567.89",
            "stage_id": None, "payment_id": None, "payment_method": None,
        }
        for place in range(LINES)
        for kind, text, debit, credit in [
            ("payment", "Bank transfer UTR", None, "1234567.89") if place % 2 else ("stage", "Slab", "1234567.89", None)
        ]
    ]  # fmt: skip
    zeros = ("pending_amount", "interest_amount", "interest_paid", "interest_pending", "interest_waived")
    return StatementResponse.model_validate(
        _head(number) | dict.fromkeys(zeros, "0.00") | {
            "co_applicants": [], "as_of": "2026-11-24", "lines": lines, "closing_balance": f"{number}.00",
            "upcoming": [], "pending": [], "total_amount": "74074073.40", "paid_amount": "37037036.70",
            "outstanding_amount": "37037036.70", "interest_owed": "0.00", "forfeited_amount": None,
            "refund_owed": None,
        }
    )  # fmt: skip

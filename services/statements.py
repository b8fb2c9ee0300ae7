"""Statements of account as documents: a letter, and a workbook of tables."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Literal

from babel.dates import format_date
from babel.numbers import format_currency

from database.schemas.statements import StatementResponse
from domain.bookings import ENDED
from domain.schedule import FallsDue
from services.documents import off_the_loop, typeset
from services.papers import METHODS, TYPES, UNSIGNED, about, letter
from services.spreadsheets import Sheet, workbook
from services.wording import LOCALES, day, money

WAITS_FOR = {
    FallsDue.ON_BOOKING: "On booking",
    FallsDue.ON_AGREEMENT: "On signing the agreement",
    FallsDue.ON_PHASE: "On completion of this stage of the works",
    FallsDue.ON_HANDOVER: "On handover",
    FallsDue.ON_DATE: "On its date",
}
Cells = list[list[str]]


async def make_statement(document: bytes, kind: Literal["pdf", "xlsx"]) -> tuple[bytes, str]:
    """The file that is made of a statement's document, off the event loop, and what it is called.

    Raises `UnsupportedCharacter`.
    """
    statement = StatementResponse.model_validate_json(document)
    name = f"Statement {statement.booking.reference} {statement.as_of}.{kind}"
    if kind == "pdf":
        return await off_the_loop(statement_pdf, statement), name
    return await workbook(sheets_of(statement)), name


def statement_pdf(statement: StatementResponse) -> bytes:
    """The statement as a letter. Raises `UnsupportedCharacter`, naming the fields that hold one."""
    made_at = datetime.combine(statement.as_of, time(), UTC)
    return typeset("statement.typ", content_of(statement), made_at, statement.model_dump(mode="json"))


def content_of(statement: StatementResponse) -> Mapping[str, object]:
    """What the template is filled with."""
    today = day(statement.as_of)
    parts: list[dict[str, object]] = [
        {
            "title": "Account",
            "columns": ["plain", "text", "plain", "amount", "amount", "amount"],
            "head": ["Date", "What", "Reference", "Owed", "Paid", "Balance"],
            "rows": _lines(statement),
            "total": [f"Balance on {today}", _figures(statement.closing_balance, statement.currency)],
        }
    ]
    if statement.upcoming:
        parts.append(
            {
                "title": "Still to fall due",
                "columns": ["text", "plain", "amount", "amount"],
                "head": ["Stage", "When", "Amount", "Paid in advance"],
                "rows": _upcoming(statement),
                "total": None,
            }
        )
    if statement.pending:
        parts.append(
            {
                "title": "Handed over, not cleared yet",
                "columns": ["plain", "text", "plain", "amount"],
                "head": ["Date", "Payment", "Reference", "Amount"],
                "rows": _waiting(statement),
                "total": None,
            }
        )
    return {
        **letter("Statement of account", statement.booking.reference, statement.as_of, statement),
        "to_label": "For",
        "imprint": [("Booking", statement.booking.reference), ("As of", today)],
        "facts": [*about(statement), *_people(statement), *_totals(statement)],
        "parts": parts,
        "notes": [_summary(statement), f"All amounts are in {statement.currency}.", UNSIGNED],
        "footer": f"Booking {statement.booking.reference}, {today}",
    }


def _people(statement: StatementResponse) -> list[tuple[str, str]]:
    names = [f"{person.first_name} {person.last_name}" for person in statement.co_applicants]
    return [("Together with", ", ".join(names))] if names else []


def _totals(statement: StatementResponse) -> list[tuple[str, str]]:
    """What it all comes to; interest and what is left of an ended booking only where there is any."""
    amounts = [
        ("Total price", statement.total_amount, True),
        ("Paid of it", statement.paid_amount, True),
        ("Outstanding", statement.outstanding_amount, True),
        ("Interest so far", statement.interest_amount, False),
        ("Interest paid", statement.interest_paid, False),
        ("Interest waived", statement.interest_waived, False),
        ("Kept by the builder", statement.forfeited_amount, False),
        ("Owed to the customer", statement.refund_owed, False),
    ]
    return [
        (name, money(amount, statement.currency))
        for name, amount, always in amounts
        if amount is not None and (always or Decimal(amount))
    ]


def _summary(statement: StatementResponse) -> str:
    balance = Decimal(statement.closing_balance)
    amount = money(abs(balance), statement.currency)
    if balance > 0:
        return f"To be paid now: {amount}."
    if balance < 0:
        ended = statement.booking.status in ENDED
        return f"Owed to the customer: {amount}." if ended else f"Paid ahead of what has fallen due: {amount}."
    return "Nothing is to be paid now."


def _lines(statement: StatementResponse) -> Cells:
    return [
        [
            _short_day(line.date),
            line.text,
            line.reference or "",
            _figures(line.debit, statement.currency),
            _figures(line.credit, statement.currency),
            _figures(line.balance, statement.currency),
        ]
        for line in statement.lines
    ]


def _upcoming(statement: StatementResponse) -> Cells:
    return [
        [
            stage.name,
            f"On {day(stage.due_date)}" if stage.due_date else WAITS_FOR[stage.falls_due],
            _figures(stage.amount, statement.currency),
            _figures(stage.paid_amount, statement.currency),
        ]
        for stage in statement.upcoming
    ]


def _waiting(statement: StatementResponse) -> Cells:
    return [
        [
            _short_day(payment.date),
            f"{TYPES[payment.payment_type]}, {METHODS[payment.payment_method]}",
            payment.reference or "",
            _figures(payment.amount, statement.currency),
        ]
        for payment in statement.pending
    ]


def _short_day(when: date) -> str:
    return format_date(when, "dd MMM y", locale="en")


def _figures(amount: str | None, currency: str) -> str:
    """The amount without its currency, which is said once: `1,23,45,678.90`."""
    if amount is None:
        return ""
    grouped = "#,##,##0.00" if LOCALES.get(currency) else "#,##0.00"
    return format_currency(Decimal(amount), currency, grouped, locale="en").replace("-", "−")


def sheets_of(statement: StatementResponse) -> list[Sheet]:
    """The tables of the workbook."""
    currency = statement.currency
    return [
        Sheet(
            "Account",
            ("Date", "Kind", "What", "Reference", f"Owed ({currency})", f"Paid ({currency})", f"Balance ({currency})"),
            [
                (
                    line.date,
                    line.kind.value,
                    line.text,
                    line.reference,
                    _number(line.debit),
                    _number(line.credit),
                    Decimal(line.balance),
                )
                for line in statement.lines
            ],
        ),
        Sheet(
            "Still to fall due",
            ("Stage", "Falls due", "Due date", f"Amount ({currency})", f"Paid in advance ({currency})"),
            [
                (
                    stage.name,
                    WAITS_FOR[stage.falls_due],
                    stage.due_date,
                    Decimal(stage.amount),
                    Decimal(stage.paid_amount),
                )
                for stage in statement.upcoming
            ],
        ),
        Sheet(
            "Not cleared yet",
            ("Date", "Payment", "How", "Reference", f"Amount ({currency})"),
            [
                (
                    payment.date,
                    TYPES[payment.payment_type],
                    METHODS[payment.payment_method],
                    payment.reference,
                    Decimal(payment.amount),
                )
                for payment in statement.pending
            ],
        ),
        Sheet(
            "Summary",
            ("What", f"Amount ({currency})"),
            [
                ("Total price", Decimal(statement.total_amount)),
                ("Paid of it", Decimal(statement.paid_amount)),
                ("Outstanding", Decimal(statement.outstanding_amount)),
                ("Interest so far", Decimal(statement.interest_amount)),
                ("Interest paid", Decimal(statement.interest_paid)),
                ("Interest waived", Decimal(statement.interest_waived)),
                (f"Balance on {day(statement.as_of)}", Decimal(statement.closing_balance)),
            ],
        ),
    ]


def _number(amount: str | None) -> Decimal | None:
    return None if amount is None else Decimal(amount)

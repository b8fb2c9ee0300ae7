"""Receipts and demand notes as documents, made of the facts of the books and of nothing else."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from database.schemas.papers import DemandedStage, DemandFacts, Letterhead, ReceiptFacts, WhyDue
from domain.payments import PaymentMethod, PaymentType
from domain.schedule import FallsDue
from domain.words import in_words
from services.documents import off_the_loop, typeset
from services.wording import day, money, share

METHODS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.CHEQUE: "Cheque",
    PaymentMethod.BANK_TRANSFER: "Bank transfer",
    PaymentMethod.ONLINE: "Online payment",
    PaymentMethod.LOAN: "Loan, paid out by the lender",
}
TYPES = {
    PaymentType.TOKEN: "Booking token",
    PaymentType.INSTALLMENT: "Instalment",
    PaymentType.FINAL: "Final payment",
    PaymentType.MAINTENANCE: "Maintenance",
    PaymentType.PENALTY: "Interest on what was overdue",
}
# What a receipt says of the way in which the money came.
REMARKS = {
    PaymentMethod.CHEQUE: "The cheque has cleared.",
    PaymentMethod.ONLINE: "The payment was made online, and the payment gateway has confirmed it.",
}
UNSIGNED = "This document was made electronically and holds without a signature."
Rows = list[tuple[str, str]]
Content = Mapping[str, object]


async def make_paper(facts: ReceiptFacts | DemandFacts) -> bytes:
    """The document, as PDF; made off the event loop. Raises `UnsupportedCharacter`."""
    return await off_the_loop(paper_pdf, facts)


def paper_pdf(facts: ReceiptFacts | DemandFacts) -> bytes:
    """The receipt or the demand note. Raises `UnsupportedCharacter`, naming the facts that hold one.

    The time in the file is that of what it is about, so that the same facts make the same bytes whenever they do.
    """
    fields = facts.model_dump(mode="json")
    if isinstance(facts, ReceiptFacts):
        return typeset("receipt.typ", receipt_content(facts), facts.settled_at, fields)
    return typeset("demand_note.typ", demand_content(facts), facts.created_at, fields)


def receipt_content(facts: ReceiptFacts) -> Content:
    """What the template of receipts is filled with."""
    currency = facts.currency
    # What is on no stage: interest, or money that came for a booking that had ended.
    rest = Decimal(facts.amount) - sum((Decimal(line.amount) for line in facts.lines), Decimal(0))
    rows = [[line.name, money(line.amount, currency)] for line in facts.lines]
    if rest:
        penalty = facts.payment_type is PaymentType.PENALTY
        rows.append([TYPES[PaymentType.PENALTY] if penalty else "On account", money(rest, currency)])
    return {
        **letter("Receipt", facts.receipt_number, facts.received_on, facts),
        "to_label": "Received from",
        "imprint": [("Receipt", facts.receipt_number), ("Received on", day(facts.received_on))],
        "facts": [
            *about(facts),
            ("Payment", TYPES[facts.payment_type]),
            ("Paid by", METHODS[facts.payment_method]),
            *_known("Reference", facts.reference),
        ],
        **_amount("Amount received", facts.amount, currency),
        "items": {"head": ["For", "Amount"], "rows": rows, "total": ["Total", money(facts.amount, currency)]},
        "notes": [REMARKS[facts.payment_method], UNSIGNED] if facts.payment_method in REMARKS else [UNSIGNED],
        "footer": f"Booking {facts.booking.reference}",
    }


def demand_content(facts: DemandFacts) -> Content:
    """What the template of demand notes is filled with."""
    note, currency = facts.note, facts.note.currency
    reasons = {reason.stage_id: reason for reason in facts.reasons}
    return {
        **letter("Demand note", note.reference, note.issued_on, facts),
        "to_label": "To",
        "imprint": [
            ("Number", note.reference),
            ("Date", day(note.issued_on)),
            ("To be paid by", day(note.due_date)),
        ],
        "opening": f"For {facts.unit.unit_number} in {facts.project.name}, which you have booked under the reference "
        f"{facts.booking.reference}, the following has fallen due. Please pay it by {day(note.due_date)}.",
        **_amount("Amount due", note.amount, currency),
        "items": {
            "head": ["Stage", "Due by", "Amount", "Of it open"],
            "rows": [
                [stage.name, day(stage.due_date), money(stage.amount, currency), money(stage.open_amount, currency)]
                for stage in note.stages
            ],
            "total": ["To be paid", "", "", money(note.amount, currency)],
        },
        "facts": [*about(facts), *((stage.name, _why(stage, reasons.get(stage.stage_id))) for stage in note.stages)],
        "notes": [*_terms(facts), UNSIGNED],
        "footer": f"Booking {facts.booking.reference}",
    }


def _why(stage: DemandedStage, reason: WhyDue | None) -> str:
    # The schedule has another plan by now, and no longer says what this stage waited for.
    if reason is None:
        return f"Due by {day(stage.due_date)}"
    on = day(reason.happened_on)
    match reason.falls_due:
        case FallsDue.ON_BOOKING:
            return f"The home was booked on {on}"
        case FallsDue.ON_AGREEMENT:
            return f"The agreement was signed on {on}"
        case FallsDue.ON_PHASE:
            return f"{reason.phase or 'This stage of the works'} was completed on {on}"
        case FallsDue.ON_HANDOVER:
            return f"The project was completed on {on}"
        case FallsDue.ON_DATE:
            return f"Agreed to be paid on {on}"


def _terms(facts: DemandFacts) -> list[str]:
    pay = (
        f"You can pay online on the platform on which you booked, or directly to {facts.builder.company_name}; please "
        f"name the booking, {facts.booking.reference}, with your payment."
    )
    terms = [pay]
    if facts.advance_cap is not None:
        terms.append(
            f"Before the agreement is signed, no more than {money(facts.advance_cap, facts.currency)} in all may be "
            "taken for this home. What goes beyond that need not be paid before both parties have signed."
        )
    if facts.interest_percent > 0:
        terms.append(
            f"What is paid after its day bears simple interest of {share(facts.interest_percent)} a year, "
            "worked out by the day."
        )
    return terms


def letter(title: str, number: str, when: date, facts: Letterhead) -> dict[str, object]:
    """What every letter of the books is filled with: who writes to whom, about what."""
    builder, customer = facts.builder, facts.customer
    return {
        "title": title,
        "number": number,
        "subject": f"{facts.unit.unit_number}, {facts.project.name}",
        "day": [when.year, when.month, when.day],
        "sender": {
            "name": builder.company_name,
            "lines": [builder.address, f"Telephone {builder.phone}", f"Licence number {builder.license_number}"],
        },
        "to": [f"{customer.first_name} {customer.last_name}", *([customer.address] if customer.address else [])],
    }


def about(facts: Letterhead) -> Rows:
    """The booking, the home and the project, as facts of a letter."""
    project, unit = facts.project, facts.unit
    site = f"{project.address}, {project.city}, {project.state} {project.zipcode}"
    return [
        ("Booking", facts.booking.reference),
        ("Home", f"{unit.unit_number}, tower {unit.tower}" if unit.tower else unit.unit_number),
        ("Project", f"{project.name}, {site}"),
        *_known("Registration number", project.rera_number),
    ]


def _known(name: str, value: str | None) -> Rows:
    return [(name, value)] if value else []


def _amount(label: str, amount: str, currency: str) -> dict[str, str]:
    words = in_words(Decimal(amount), currency)
    return {
        "amount_label": label,
        "amount": money(amount, currency),
        "amount_in_words": f"{words[0].upper()}{words[1:]} only",
    }

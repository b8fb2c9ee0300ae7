"""Bookings as the platform keeps them: cost sheet, plan, history and audit, made by the rules that the API follows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from database.crud.quotes import plan_for, sheet_document
from demo.blueprint import BANKS, ExtraOffer
from demo.clock import Clock
from demo.lives import Step, cancellation, expiry, receipts, steps_to
from demo.people import BUYERS
from demo.projects import Offering, plan_document
from demo.sales import Claim, discount, mark, wishes
from demo.schedule import stages_for
from demo.till import Books, keep_books
from domain.bookings import ENDED, REFERENCE_LETTERS, BookingStatus, firm_on
from domain.cost_sheet import ChosenExtra, CostSheet, cost_sheet, with_discount
from domain.money import share
from domain.people import MemberRole
from domain.refunds import Refund, refund_due
from domain.schedule import PlanType
from domain.units import UnitType

EXTENDED = "The bank needs one day more for its approval."


@dataclass(eq=False)
class Sale:
    """A booking with everything that belongs to it; its `id` is known once it is in the database."""

    claim: Claim
    reference: str
    quoted: CostSheet
    sheet: CostSheet
    token: Decimal
    plan: dict[str, Any]
    extras: list[ExtraOffer]
    steps: list[Step]
    books: Books
    hold_expires_at: datetime | None
    discounted_at: datetime | None
    refund: Refund | None
    row: dict[str, Any]
    id: int = 0


def sell(claim: Claim, clock: Clock, rng: Random) -> Sale:
    """The booking as it was made and went on."""
    offering, home = claim.offering, claim.home
    scheme, pin = offering.scheme, claim.pin
    price = home.price_on(claim.made_at, offering.revisions)
    extras = _extras(claim, rng)
    quoted = cost_sheet(
        price=price,
        area_sqft=Decimal(home.stack.area),
        floor=home.floor,
        charges=scheme.charges,
        extras=[ChosenExtra(extra.name, extra.price, extra.taxable, 1) for extra in extras],
        taxes=scheme.taxes,
        currency=offering.currency,
    )
    token = share(quoted.total, scheme.terms.token_percent, offering.currency)
    steps, hold_expires_at = _steps(claim, clock, rng)
    granted = pin.discount if pin else discount(price, claim.last, rng)
    sheet = with_discount(quoted, granted, offering.currency) if granted else quoted
    number = pin.plan if pin else _plan(offering, rng)
    made_on = claim.made_at.astimezone(ZoneInfo(offering.timezone)).date()
    plan = plan_for(plan_document(offering, number, made_on), sheet.total, offering.currency)
    received = receipts(offering, steps, plan, sheet.total, token, clock, rng, pin)
    paid = sum((receipt.amount for receipt in received), Decimal("0.00"))
    ended = steps[-1] if claim.last in ENDED else None
    refund = None
    if ended and claim.last is BookingStatus.CANCELLED:
        percent = Decimal(str(scheme.terms.forfeit.get(claim.status, 0)))
        refund = refund_due(paid, percent, offering.currency, cooling_off=False)
    stages = stages_for(offering, plan, steps, clock)
    books = keep_books(offering, steps, stages, received, refund, sheet.total, token, pin, clock, rng)
    if not ended:
        offering.fell_due.update(
            stage.phase_id
            for stage in stages
            if stage.phase_id and stage.fell_due_on and stage.fell_due_on == offering.reached[stage.phase_id]
        )
    mark(claim, ended.at if ended else None, hold_expires_at, steps[-1].at)
    seen = {step.to_status: step.at for step in steps}
    discounted_at = seen.get(BookingStatus.TOKEN_PAID) if granted else None
    made = Sale(
        claim=claim,
        reference="".join(rng.choices(REFERENCE_LETTERS, k=8)),
        quoted=quoted,
        sheet=sheet,
        token=token,
        plan=plan,
        extras=extras,
        steps=steps,
        books=books,
        hold_expires_at=hold_expires_at,
        discounted_at=discounted_at and discounted_at + timedelta(minutes=rng.uniform(2, 20)),
        refund=refund,
        row={},
    )
    made.row.update(_row(made, rng))
    return made


def _steps(claim: Claim, clock: Clock, rng: Random) -> tuple[list[Step], datetime | None]:
    """The booking's moves, and when its hold runs or ran out."""
    offering, company = claim.offering, claim.offering.company
    walked_in = claim.pin is not None and claim.pin.walked_in
    steps = steps_to(offering, claim.buyer, claim.status, claim.made_at, claim.until, clock, rng, walked_in=walked_in)
    if steps[0].to_status is not BookingStatus.RESERVED:
        expires = None
    else:
        expires = claim.made_at + timedelta(hours=offering.scheme.terms.hold_hours)
    if claim.extended and expires:
        reason = f"Hold extended by {claim.extended} hours: {EXTENDED}"
        at = expires - timedelta(hours=rng.uniform(1, 3))
        held = BookingStatus.RESERVED
        steps.append(Step(at, held, held, company.name, company.members[MemberRole.SALES], reason))
        expires += timedelta(hours=claim.extended)
    if claim.last is BookingStatus.EXPIRED and expires:
        steps.append(expiry(steps, expires))
    if claim.last is BookingStatus.CANCELLED:
        until = min(claim.until, expires) if expires and claim.status is BookingStatus.RESERVED else claim.until
        steps.append(cancellation(offering, claim.buyer, steps, until, rng))
    return steps, expires


def _extras(claim: Claim, rng: Random) -> list[ExtraOffer]:
    offering = claim.offering
    wanted = [
        extra
        for extra in offering.scheme.extras
        if (extra.name in claim.pin.extras if claim.pin else rng.random() < _longing(claim, extra))
    ]
    chosen = [extra for extra in wanted if offering.left(extra)]
    if claim.last not in ENDED:
        for extra in chosen:
            offering.taken[extra.name] = offering.taken.get(extra.name, 0) + 1
    return chosen


def _longing(claim: Claim, extra: ExtraOffer) -> float:
    kind = claim.home.stack.kind
    if kind in (UnitType.STUDIO, UnitType.SHOP):
        return extra.wanted / 5
    return min(1, extra.wanted * 1.5) if kind in (UnitType.FOUR_BHK_PLUS, UnitType.PENTHOUSE) else extra.wanted


def _plan(offering: Offering, rng: Random) -> int:
    """The number of a plan; most take the first, which is the one that is offered."""
    rest = len(offering.scheme.plans) - 1
    return rng.choices(range(rest + 1), [1.4, *[1 / max(1, rest)] * rest])[0]


def _row(sale: Sale, rng: Random) -> dict[str, Any]:
    claim, offering, books = sale.claim, sale.claim.offering, sale.books
    seen = {step.to_status: step.at for step in sale.steps}
    signed, registered = seen.get(BookingStatus.AGREEMENT_SIGNED), seen.get(BookingStatus.REGISTERED)
    held = BookingStatus.RESERVED in seen and BookingStatus.TOKEN_PAID not in seen
    ended = sale.steps[-1] if claim.last in ENDED else None
    extended = next((step.at for step in sale.steps if step.from_status is step.to_status), None)
    by_builder = ended is not None and ended.by_user_id in offering.company.members.values()
    zone = ZoneInfo(offering.timezone)
    return {
        "reference": sale.reference,
        **offering.owned,
        "customer_id": claim.buyer.id,
        "status": claim.last,
        "currency": offering.currency,
        "cost_sheet": sheet_document(sale.sheet),
        "total_amount": sale.sheet.total,
        "token_amount": sale.token,
        "paid_amount": books.paid,
        "pending_amount": books.pending,
        "payment_plan": sale.plan,
        "interest_percent": offering.scheme.terms.interest_percent,
        "co_applicants": _co_applicants(claim, rng),
        "loan_amount": _loan(sale),
        "special_requests": claim.pin.wish if claim.pin else wishes(claim.home, rng),
        "hold_slot": claim.slot if held else None,
        "hold_expires_at": sale.hold_expires_at if held else None,
        "hold_extended_at": extended,
        "agreement_signed_at": signed,
        "firm_on": signed and firm_on(signed, offering.scheme.terms.cooling_off_days, offering.timezone),
        "registration_number": registered and _registration(offering, registered.astimezone(zone), rng),
        "registration_date": registered and (registered - timedelta(days=1)).astimezone(zone).date(),
        "ended_at": ended and ended.at,
        "end_reason": ended and ended.reason,
        "forfeited_amount": books.forfeited,
        "refund_owed": books.owed,
        "rehold_allowed_at": ended.at if ended and by_builder else None,
        "version": len(sale.steps) + (1 if sale.discounted_at else 0) + len(books.entries),
        "created_at": claim.made_at,
        "updated_at": max(sale.steps[-1].at, *(entry.at for entry in books.entries), claim.made_at),
    }


def _registration(offering: Offering, at: datetime, rng: Random) -> str:
    return f"{offering.scheme.registry}/{rng.randrange(1100, 18900)}/{at.year}"


def _loan(sale: Sale) -> Decimal | None:
    """What the bank lends: the bank's stages, down to a round figure."""
    if sale.plan["plan_type"] != PlanType.LOAN:
        return None
    bank = sum(Decimal(stage["amount"]) for stage in sale.plan["stages"] if stage["name"].startswith(BANKS))
    return Decimal(int(bank) // 10_000 * 10_000)


def _co_applicants(claim: Claim, rng: Random) -> list[dict[str, object]]:
    chosen = rng.random() < 0.22 and claim.buyer.homes <= 3 and claim.last not in ENDED
    if (claim.pin and not claim.pin.co_applicant) or (not claim.pin and not chosen):
        return []
    person = next(person for person in BUYERS if person.key == claim.buyer.key)
    somebody = rng.choice((("Kiran", "spouse"), ("Jaya", "mother"), ("Noor", "sister"), ("Prem", "father")))
    first, relationship = (claim.pin and claim.pin.co_applicant) or somebody
    return [
        {
            "first_name": first,
            "last_name": person.last_name,
            "relationship": relationship,
            "phone": None,
            "email": f"{first}.{person.last_name}@example.com".lower(),
        }
    ]

"""Agreements of the demo: drawn up from what was agreed, signed, and left for the worker to seal.

Those of a few homes only: each is a document of its own, which takes its time to make. Sealing is never told of the
past, since a seal says itself when it was set: what both have signed is sealed in the first minute.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from random import Random
from typing import Any

import psycopg
import structlog
from anyio.from_thread import start_blocking_portal
from sqlalchemy import Connection, select

from database.crud.agreement_documents import ASKED_FOR
from database.models import Agreement, AgreementSignature, User
from database.schemas.agreements import AgreementFacts, AgreementTerms
from demo.books import Sale
from demo.clock import Clock, awake
from demo.herald import Herald
from demo.rows import add, note
from demo.trail import Trail
from domain.agreements import CONSENT, AgreementStatus
from domain.bookings import BookingStatus, Party
from domain.files import StoredFile
from domain.notifications import Notice, NotificationType, Priority
from domain.payments import PaymentStatus
from domain.people import MemberRole, Permission
from domain.schedule import FallsDue
from errors import StorageUnavailable
from services.agreements import draw_up
from services.storage import get_storage

log = structlog.get_logger()
# Whose agreements there are, by home; of what is only confirmed, the parties that have signed so far.
HOMES: dict[str, frozenset[Party]] = {
    "B-1204": frozenset(Party),
    "B-0704": frozenset(Party),
    "G-0803": frozenset(Party),
    "B-1805": frozenset({Party.CUSTOMER}),
    "B-0603": frozenset(),
    "M-1006": frozenset(),
}
BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"
ADDRESSES = {Party.CUSTOMER: "198.51.100.24", Party.BUILDER: "203.0.113.9"}
RECEIVED = (PaymentStatus.COMPLETED, PaymentStatus.REFUNDED)
KNOWN_BEFORE = (FallsDue.ON_BOOKING, FallsDue.ON_DATE)  # when such stages fall due


@dataclass(frozen=True)
class Signing:
    """A party's signature: when, and by whom."""

    party: Party
    user_id: int
    at: datetime


@dataclass(frozen=True)
class Drawn:
    """An agreement whose document is in the storage."""

    sale: Sale
    at: datetime
    terms: AgreementTerms
    file: StoredFile
    signings: list[Signing]

    @property
    def status(self) -> AgreementStatus:
        unsigned = [AgreementStatus.DRAFT, AgreementStatus.PARTLY_SIGNED, AgreementStatus.SIGNED]
        return unsigned[len(self.signings)]


def add_agreements(
    connection: Connection, clock: Clock, rng: Random, sales: Sequence[Sale], trail: Trail
) -> list[Drawn]:
    """The agreements. Without a storage there are none."""
    told = [
        sale
        for sale in sales
        if sale.claim.pin is not None
        and sale.claim.home.number in HOMES
        and sale.claim.last in {BookingStatus.CONFIRMED, BookingStatus.AGREEMENT_SIGNED}
    ]
    try:
        # On a loop of its own: whoever loads the demo may or may not have one.
        with start_blocking_portal() as portal:
            drawn = [portal.call(_draw, sale, _facts(connection, sale), clock, rng) for sale in told]
    except StorageUnavailable:
        log.warning("the demo has no agreements, since there is nowhere to keep them")
        return []
    _write(connection, drawn, trail)
    return drawn


def _facts(connection: Connection, sale: Sale) -> AgreementFacts:
    """What the booking says, by the statement that every agreement is drawn up from."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    given = {"id": sale.id, "builder_id": sale.claim.offering.company.id, "user_id": 0, "key": None}
    with psycopg.RawCursor(driver) as cursor:
        row = cursor.execute(ASKED_FOR.text, ASKED_FOR.values(given)).fetchone()
    assert row is not None
    return AgreementFacts.model_validate(row[-1])


async def _draw(sale: Sale, facts: AgreementFacts, clock: Clock, rng: Random) -> Drawn:
    moved = {step.to_status: step for step in sale.steps}
    confirmed, last = moved[BookingStatus.CONFIRMED].at, moved.get(BookingStatus.AGREEMENT_SIGNED)
    until, zone = last.at if last else clock.now, sale.claim.offering.timezone
    at = awake(rng, confirmed + (until - confirmed) * rng.uniform(0.5, 0.7), confirmed, until, zone)
    then = _as_it_was(facts, sale, at)
    terms, pdf = await draw_up(then, 1, at)
    file = await get_storage().put("agreements", ".pdf", pdf)
    earlier = awake(rng, at + (until - at) * rng.uniform(0.4, 0.8), at, until, zone)
    people = {
        Party.CUSTOMER: sale.claim.buyer.user_id,
        Party.BUILDER: sale.claim.offering.company.members[MemberRole.OWNER],
    }
    signings = [
        Signing(party, user_id, last.at if last and last.by_user_id == user_id else earlier)
        for party, user_id in people.items()
        if party in HOMES[sale.claim.home.number]
    ]
    return Drawn(sale, at, terms, file, sorted(signings, key=lambda signing: signing.at))


def _as_it_was(facts: AgreementFacts, sale: Sale, at: datetime) -> AgreementFacts:
    """The facts as they were at that moment, but for what nobody notes down when it changes."""
    received = (each for each in sale.books.payments if each.status in RECEIVED)
    paid = sum((each.amount for each in received if each.settled_at and each.settled_at < at), Decimal("0.00"))
    stages = [
        stage if stage.falls_due in KNOWN_BEFORE else stage.model_copy(update={"due_date": None})
        for stage in facts.stages
    ]
    return facts.model_copy(
        update={
            "agreed_on": at.date(),
            "paid_amount": str(paid),
            "outstanding_amount": str(sale.sheet.total - paid),
            "stages": stages,
        }
    )


def _write(connection: Connection, drawn: Sequence[Drawn], trail: Trail) -> None:
    ids = add(connection, Agreement, [_row(each) for each in drawn])
    names = _names(connection, drawn)
    signatures: list[dict[str, Any]] = []
    for number, each in zip(ids, drawn, strict=True):
        sale, company = each.sale, each.sale.claim.offering.company
        made = {"booking_id": sale.id, "version": 1, "sha256": each.file.sha256}
        seller = company.members[MemberRole.SALES]
        trail.record(each.at, "agreement.generated", "agreement", number, seller, company.id, after=made)
        for signing in each.signings:
            name, address = names[signing.user_id], ADDRESSES[signing.party]
            after = {**made, "party": signing.party, "full_name": name, "address": address}
            user_id = signing.user_id
            trail.record(signing.at, "agreement.signed", "agreement", number, user_id, company.id, after=after)
            signatures.append(
                {
                    "agreement_id": number,
                    "builder_id": company.id,
                    "party": signing.party,
                    "user_id": user_id,
                    "full_name": name,
                    "consent": CONSENT[signing.party],
                    "sha256": each.file.sha256,
                    "signed_at": signing.at,
                    "address": address,
                    "user_agent": BROWSER,
                }
            )
    note(connection, AgreementSignature, sorted(signatures, key=lambda row: row["signed_at"]))


def _row(each: Drawn) -> dict[str, Any]:
    booking, last = each.sale.row, max([each.at, *(signing.at for signing in each.signings)])
    return {
        "booking_id": each.sale.id,
        "builder_id": booking["builder_id"],
        "customer_id": booking["customer_id"],
        "number": 1,
        "status": each.status,
        "terms": each.terms.model_dump(mode="json"),
        "sha256": each.file.sha256,
        "file_key": each.file.key,
        "file_size": each.file.size,
        "generated_at": each.at,
        "generated_by": each.sale.claim.offering.company.members[MemberRole.SALES],
        "signed_at": last if each.status is AgreementStatus.SIGNED else None,
        "version": 1 + len(each.signings),
        "created_at": each.at,
        "updated_at": last,
    }


def _names(connection: Connection, drawn: Sequence[Drawn]) -> dict[int, str]:
    """Whose account it is, as they type it: their addresses are made of their names."""
    users = [signing.user_id for each in drawn for signing in each.signings]
    rows = connection.execute(select(User.id, User.email).where(User.id.in_(users)))
    return {user_id: email.partition("@")[0].replace(".", " ").title() for user_id, email in rows}


def tell_of_agreements(herald: Herald, drawn: Sequence[Drawn]) -> None:
    """That an agreement is ready to read, and that it awaits the other party's signature."""
    for each in drawn:
        claim, reference = each.sale.claim, each.sale.reference
        home, offering = claim.home.number, claim.offering
        message = f"Version 1 of the agreement for {home} in {offering.scheme.name} is ready to read ({reference})."
        ready = _about(each, f"{home}: the agreement is ready", message)
        seller = offering.company.members[MemberRole.SALES]
        herald.customer(each.at, claim.buyer, offering, ready)
        herald.members(each.at, offering, Permission.MANAGE_BOOKINGS, ready, but=seller)
        if not each.signings:
            continue
        first = each.signings[0]
        theirs = first.party is Party.CUSTOMER
        message = (
            f"{claim.buyer.name if theirs else offering.company.name} has signed version 1 of the agreement for {home} "
            f"({reference}). It holds once you have signed it too."
        )
        awaits = _about(each, f"{home}: the agreement awaits your signature", message, Priority.HIGH)
        if theirs:
            herald.members(first.at, offering, Permission.MANAGE_BOOKINGS, awaits)
        else:
            herald.customer(first.at, claim.buyer, offering, awaits)


def _about(each: Drawn, title: str, message: str, priority: Priority = Priority.NORMAL) -> Notice:
    return Notice(NotificationType.AGREEMENT_UPDATE, title, message, "booking", each.sale.id, priority)

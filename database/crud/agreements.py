"""Drawing up sale agreements, version by version.

The document is made, and its file kept, between two short transactions: nothing is locked and no connection held for as
long as that takes. The first (`draft_agreement`) reads what the booking says; the second (`issue_agreement`) makes a
version of it only if the booking still says so and nobody else has made one meanwhile. A crash in between leaves a file
that nothing refers to, and no more.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.agreement_documents import ASKED_FOR, MADE
from database.crud.booking_moves import lock_booking
from database.crud.notices import tell_builder, tell_customer
from database.crud.projects import touch
from database.crud.records import Kept, Key, claim_key, keep_answer, record, replayed
from database.database import own_transaction, primary, read_in, refusing
from database.models import Agreement, Booking, Project, Unit
from database.schemas.agreements import AgreementFacts, AgreementTerms
from database.versions import Document
from domain.agreements import FINAL, REPLACEABLE, AgreementStatus
from domain.bookings import BookingStatus
from domain.files import StoredFile
from domain.notifications import Notice, NotificationType
from domain.people import Permission
from errors import AgreementSigned, BookingNotConfirmed, NotFound, TryAgain


@dataclass(frozen=True)
class Draft:
    """What the next version of a booking's agreement is to be made from, as it was at `generated_at`."""

    booking_id: int
    booking_version: int
    number: int
    generated_at: datetime
    facts: AgreementFacts


async def draft_agreement(caller: BuilderCaller, booking_id: int, key: Key | None) -> Draft | Kept:
    """What the booking says now; or the answer that this request got before.

    Raises `NotFound`, `AgreementSigned`, `BookingNotConfirmed`, `IdempotencyKeyReused`.
    """
    given = {
        "id": booking_id,
        "builder_id": caller.builder_id,
        "user_id": caller.user_id,
        "key": key.key if key else None,
    }
    row = await primary.row(ASKED_FOR, given)
    if row is None:
        raise NotFound
    kept, version, status, signed, number, now, facts = row
    if kept is not None and key is not None:
        return replayed(kept, key)
    _check(status, signed=signed)
    return Draft(booking_id, version, number, now, AgreementFacts.model_validate_json(facts))


def _check(status: str, *, signed: bool) -> None:
    if signed:
        raise AgreementSigned
    if status != BookingStatus.CONFIRMED:
        raise BookingNotConfirmed


async def issue_agreement(
    caller: BuilderCaller, draft: Draft, terms: AgreementTerms, file: StoredFile, key: Key | None
) -> Document | Kept | None:
    """Makes the draft, whose document has been kept, the booking's agreement; an unsigned one before it is superseded.

    None when the booking has changed since the draft was made, or somebody else's version came first. In a transaction
    of its own, since there must be none while the document is made. Raises what `draft_agreement` does, and
    `StillUnderWay`.
    """
    async with own_transaction() as db:
        if key is not None:
            kept = await claim_key(db, caller.user_id, key.key, key.fingerprint)
            if kept is not None:
                return Kept(kept.status, kept.body.encode())
        booking, unit, project = await lock_booking(db, caller, draft.booking_id)
        last = await db.scalar(
            select(Agreement).where(Agreement.booking_id == booking.id).order_by(Agreement.number.desc()).limit(1)
        )
        _check(booking.status, signed=last is not None and last.status in FINAL)
        if booking.version != draft.booking_version or draft.number != (last.number if last else 0) + 1:
            return None
        if last is not None and last.status in REPLACEABLE:
            last.status, last.superseded_at = AgreementStatus.SUPERSEDED, func.now()
            touch(last)
            await db.flush()
        made = await _add(db, caller, booking, draft, terms, file)
        await _tell(db, caller, booking, unit, project, draft.number)
        row = await read_in(db, MADE, id=made.id)
        assert row is not None
        document = Document(*row)
        if key is not None:
            body = document.body.decode()
            await keep_answer(db, caller.user_id, key.key, key.fingerprint, status=201, body=body)
        return document


async def _add(
    db: AsyncSession, caller: BuilderCaller, booking: Booking, draft: Draft, terms: AgreementTerms, file: StoredFile
) -> Agreement:
    made = Agreement(
        booking_id=booking.id,
        builder_id=booking.builder_id,
        customer_id=booking.customer_id,
        number=draft.number,
        status=AgreementStatus.DRAFT,
        terms=terms.model_dump(mode="json"),
        sha256=file.sha256,
        file_key=file.key,
        file_size=file.size,
        generated_at=draft.generated_at,
        generated_by=caller.user_id,
    )
    db.add(made)
    # The lock keeps others away; whoever came by another way would be stopped here.
    with refusing({"agreements_one_current_key": TryAgain, "agreements_booking_id_number_key": TryAgain}):
        await db.flush()
    await record(
        db,
        "agreement.generated",
        "agreement",
        made.id,
        actor_id=caller.user_id,
        builder_id=booking.builder_id,
        before={"version": draft.number - 1} if draft.number > 1 else None,
        after={"booking_id": booking.id, "version": draft.number, "sha256": file.sha256},
    )
    return made


async def _tell(
    db: AsyncSession, caller: BuilderCaller, booking: Booking, unit: Unit, project: Project, number: int
) -> None:
    replaces = f" It takes the place of version {number - 1}." if number > 1 else ""
    notice = Notice(
        NotificationType.AGREEMENT_UPDATE,
        title=f"{unit.unit_number}: the agreement is ready",
        message=f"Version {number} of the agreement for {unit.unit_number} in {project.name} is ready to read "
        f"({booking.reference}).{replaces}",
        entity_type="booking",
        entity_id=booking.id,
    )
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    await tell_builder(db, booking.builder_id, Permission.MANAGE_BOOKINGS, notice, but=caller.user_id)

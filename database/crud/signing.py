"""Signing and sealing agreements: whose signature counts, and what follows from the last of them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller
from database.crud.agreement_documents import MADE
from database.crud.agreement_state import is_outdated
from database.crud.booking_moves import BOTH, database_time, lock_booking, move_booking, name_of, party
from database.crud.notices import tell_builder, tell_customer
from database.crud.projects import touch
from database.crud.queueing import SEAL_AGREEMENT, enqueue
from database.crud.records import Kept, Key, claim_key, keep_answer, record
from database.crud.sessions import Visit
from database.database import own_transaction, read_in, refusing
from database.models import Agreement, AgreementSignature, Booking, Project, Unit, User
from database.schemas.agreements import AgreementSign, AgreementTerms, GivenSignature, Seal, SignedAgreement
from database.versions import Document
from domain.agreements import CONSENT, FINAL, SIGNATORIES, AgreementStatus
from domain.bookings import BookingStatus, Party, firm_on
from domain.files import StoredFile
from domain.notifications import Notice, NotificationType, Priority
from domain.people import Permission
from errors import AgreementOutdated, AgreementReplaced, AlreadySigned, BookingNotConfirmed, NotFound


async def sign_agreement(
    caller: Caller, booking_id: int, asked: AgreementSign, visit: Visit, key: Key | None
) -> Document | Kept:
    """Signs the current agreement of the booking for the caller's side; the second signature moves the booking.

    What is signed by both is sealed by the worker: the job is a row of the same transaction. Raises `NotFound`,
    `AgreementReplaced` when the caller has read another version, `AlreadySigned`, `BookingNotConfirmed`,
    `AgreementOutdated`, `IdempotencyKeyReused`, `StillUnderWay`.
    """
    async with own_transaction() as db:
        if key is not None:
            kept = await claim_key(db, caller.user_id, key.key, key.fingerprint)
            if kept is not None:
                return Kept(kept.status, kept.body.encode())
        # Whoever draws up another version, or signs this one for the other side, locks the booking too.
        booking, unit, project = await lock_booking(db, caller, booking_id)
        agreement = await _current(db, booking, asked, party(caller))
        at = await database_time(db)
        await _add(db, caller, agreement, asked, visit, at)
        signed = select(AgreementSignature.party).where(AgreementSignature.agreement_id == agreement.id)
        if set(await db.scalars(signed)) == SIGNATORIES:
            await _signed_by_both(db, caller, agreement, booking, unit, project, at)
        else:
            agreement.status = AgreementStatus.PARTLY_SIGNED
            await _tell_the_other(db, caller, agreement, booking, unit)
        touch(agreement)
        await db.flush()
        row = await read_in(db, MADE, id=agreement.id)
        assert row is not None
        document = Document(*row)
        if key is not None:
            body = document.body.decode()
            await keep_answer(db, caller.user_id, key.key, key.fingerprint, status=200, body=body)
        return document


async def _current(db: AsyncSession, booking: Booking, asked: AgreementSign, side: Party) -> Agreement:
    """The version that the booking, which is locked, has now, if this side may sign what it has read of it."""
    row = (
        await db.execute(
            select(Agreement, is_outdated())
            .join(Booking, Booking.id == Agreement.booking_id)
            .where(Agreement.booking_id == booking.id, Agreement.status != AgreementStatus.SUPERSEDED)
            .execution_options(populate_existing=True)
        )
    ).one_or_none()
    if row is None:
        raise NotFound
    agreement, outdated = row
    if agreement.sha256 != asked.sha256:
        raise AgreementReplaced
    theirs = select(AgreementSignature.id).where(
        AgreementSignature.agreement_id == agreement.id, AgreementSignature.party == side
    )
    if agreement.status in FINAL or await db.scalar(theirs):
        raise AlreadySigned
    if booking.status is not BookingStatus.CONFIRMED:
        raise BookingNotConfirmed("An agreement can be signed only while the booking is confirmed.")
    if outdated:
        raise AgreementOutdated
    return agreement


async def _add(
    db: AsyncSession, caller: Caller, agreement: Agreement, asked: AgreementSign, visit: Visit, at: datetime
) -> None:
    signature = AgreementSignature(
        agreement_id=agreement.id,
        builder_id=agreement.builder_id,
        party=party(caller),
        user_id=caller.user_id,
        full_name=asked.full_name,
        consent=CONSENT[party(caller)],
        sha256=agreement.sha256,
        signed_at=at,
        address=visit.address,
        user_agent=visit.user_agent[:500] if visit.user_agent else None,
    )
    db.add(signature)
    # The lock keeps others away; whoever came by another way would be stopped here.
    with refusing({"agreement_signatures_agreement_id_party_key": AlreadySigned}):
        await db.flush()
    await record(
        db,
        "agreement.signed",
        "agreement",
        agreement.id,
        actor_id=caller.user_id,
        builder_id=agreement.builder_id,
        after={
            "booking_id": agreement.booking_id,
            "version": agreement.number,
            "sha256": agreement.sha256,
            "party": party(caller),
            "full_name": asked.full_name,
            "address": visit.address,
        },
    )


async def _signed_by_both(
    db: AsyncSession, caller: Caller, agreement: Agreement, booking: Booking, unit: Unit, project: Project, at: datetime
) -> None:
    agreement.status, agreement.signed_at = AgreementStatus.SIGNED, at
    # As many days as were agreed, whatever the project says by now.
    days = AgreementTerms.model_validate(agreement.terms).facts.project.cooling_off_days
    values = {"agreement_signed_at": at, "firm_on": firm_on(at, days, project.timezone)}
    await move_booking(
        db,
        booking,
        unit,
        BookingStatus.AGREEMENT_SIGNED,
        by=caller,
        reason=f"Both parties have signed version {agreement.number} of the agreement.",
        at=at,
        told=BOTH,
        values=values,
    )
    lock = f"seal_agreement_{agreement.id}"
    await enqueue(db, SEAL_AGREEMENT, queueing_lock=lock, agreement_id=agreement.id)


async def _tell_the_other(db: AsyncSession, caller: Caller, agreement: Agreement, booking: Booking, unit: Unit) -> None:
    notice = Notice(
        NotificationType.AGREEMENT_UPDATE,
        title=f"{unit.unit_number}: the agreement awaits your signature",
        message=f"{await name_of(db, caller)} has signed version {agreement.number} of the agreement for "
        f"{unit.unit_number} ({booking.reference}). It holds once you have signed it too.",
        entity_type="booking",
        entity_id=booking.id,
        priority=Priority.HIGH,
    )
    if party(caller) is Party.BUILDER:
        await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    else:
        await tell_builder(db, booking.builder_id, Permission.MANAGE_BOOKINGS, notice)


async def signed_agreement(agreement_id: int) -> SignedAgreement | None:
    """What is to be sealed; nothing when that has been done."""
    async with own_transaction() as db:
        row = (
            await db.execute(
                select(Agreement, Booking.reference)
                .join(Booking, Booking.id == Agreement.booking_id)
                .where(Agreement.id == agreement_id, Agreement.status == AgreementStatus.SIGNED)
            )
        ).one_or_none()
        if row is None:
            return None
        agreement, reference = row
        rows = await db.execute(
            select(AgreementSignature, User.email)
            .join(User, User.id == AgreementSignature.user_id)
            .where(AgreementSignature.agreement_id == agreement_id)
            .order_by(AgreementSignature.signed_at, AgreementSignature.id)
        )
        return SignedAgreement(
            id=agreement.id,
            number=agreement.number,
            reference=reference,
            sha256=agreement.sha256,
            file_key=agreement.file_key,
            signed_at=agreement.signed_at,
            terms=AgreementTerms.model_validate(agreement.terms),
            signatures=[
                GivenSignature(
                    party=signature.party,
                    full_name=signature.full_name,
                    email=email,
                    consent=signature.consent,
                    signed_at=signature.signed_at,
                    address=signature.address,
                    user_agent=signature.user_agent,
                )
                for signature, email in rows
            ],
        )


async def unsealed_agreements(most: int) -> list[int]:
    """The agreements that both have signed and that are not sealed yet, the oldest first."""
    async with own_transaction() as db:
        waiting = select(Agreement.id).where(Agreement.status == AgreementStatus.SIGNED)
        return list(await db.scalars(waiting.order_by(Agreement.signed_at).limit(most)))


async def seal_agreement(agreement_id: int, file: StoredFile, seal: Seal, seal_sha256: str, at: datetime) -> bool:
    """Makes the file, which has been kept, the sealed one; false when another was faster.

    `at`: when the seal was set, as the file says.
    """
    async with own_transaction() as db:
        agreement = await db.scalar(
            select(Agreement)
            .where(Agreement.id == agreement_id, Agreement.status == AgreementStatus.SIGNED)
            .with_for_update(key_share=True)
        )
        if agreement is None:
            return False
        agreement.status = AgreementStatus.SEALED
        agreement.sealed_at = at
        agreement.sealed_sha256, agreement.sealed_file_key = file.sha256, file.key
        agreement.sealed_file_size = file.size
        agreement.seal, agreement.seal_sha256 = seal.model_dump(), seal_sha256
        touch(agreement)
        await db.flush()
        await record(
            db,
            "agreement.sealed",
            "agreement",
            agreement.id,
            actor_id=None,
            builder_id=agreement.builder_id,
            after={
                "booking_id": agreement.booking_id,
                "version": agreement.number,
                "sha256": agreement.sha256,
                "sealed_sha256": file.sha256,
                "certificate": seal.fingerprint,
            },
        )
        await _tell_of_seal(db, agreement)
        return True


async def _tell_of_seal(db: AsyncSession, agreement: Agreement) -> None:
    booking = await db.get_one(Booking, agreement.booking_id)
    unit = await db.get_one(Unit, booking.unit_id)
    notice = Notice(
        NotificationType.AGREEMENT_UPDATE,
        title=f"{unit.unit_number}: the agreement is sealed",
        message=f"The agreement for {unit.unit_number} ({booking.reference}) is signed by both and sealed. "
        "Keep a copy: anybody can check that it is genuine.",
        entity_type="booking",
        entity_id=booking.id,
    )
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    await tell_builder(db, booking.builder_id, Permission.MANAGE_BOOKINGS, notice)

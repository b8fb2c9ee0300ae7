"""Sale agreements as the two parties of a booking see them, and everything that one is drawn up from."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    SmallInteger,
    String,
    Text,
    any_,
    bindparam,
    case,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import aliased

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.agreement_form_documents import own_form
from database.crud.agreement_state import is_outdated, may_sign
from database.crud.booking_documents import BOOKINGS, party_of
from database.crud.picture_documents import GALLERY_ORDER, IN_GALLERY
from database.crud.records import kept_answer
from database.crud.schedules import day_at
from database.models import (
    Agreement,
    AgreementSignature,
    Booking,
    BookingExtra,
    BookingStage,
    Builder,
    Customer,
    File,
    Phase,
    Picture,
    PictureFile,
    Project,
    Tower,
    Unit,
    User,
)
from database.projections import Document as JsonDocument
from database.projections import Statement, Statements, array_of, as_text, projection
from database.schemas.agreements import (
    AgreedBuilder,
    AgreedCustomer,
    AgreedPlan,
    AgreedProject,
    AgreedStage,
    AgreedUnit,
    AgreementAsked,
    AgreementFacts,
    AgreementResponse,
    AgreementVersion,
    SignatureResponse,
)
from database.schemas.bookings import BookedExtra
from database.versions import Document
from domain.agreements import CONSENT, AgreementStatus
from domain.bookings import Party
from domain.people import Permission, roles_with
from domain.pictures import PictureKind
from errors import NotFound


@dataclass(frozen=True)
class AgreementFile:
    """The file of one version, and what it is called when somebody saves it."""

    key: str
    sha256: str
    name: str


def _columns(agreement: Any) -> dict[str, Any]:
    """What an answer says about a version beside its own columns; `agreement`: the table, or an alias of it."""
    signatures = array_of(
        projection(SignatureResponse, AgreementSignature, name=AgreementSignature.full_name),
        AgreementSignature.agreement_id == agreement.id,
        order=AgreementSignature.id,
    )
    path = literal_column("'/api/bookings/'", String) + sql_cast(agreement.booking_id, String)
    return {
        "version": agreement.number,
        "agreement_url": path + "/download-agreement?version=" + sql_cast(agreement.number, String),
        "signatures": signatures,
        "seal": agreement.seal,
    }


def _facts() -> JsonDocument:
    """The document that `AgreementFacts` reads, of a booking in the tables of `BOOKINGS`."""
    stages = array_of(
        projection(AgreedStage, BookingStage, phase=Phase.name),
        BookingStage.booking_id == Booking.id,
        order=BookingStage.position,
        over=BookingStage.__table__.outerjoin(Phase.__table__, Phase.id == BookingStage.phase_id),
    )
    extras = array_of(
        projection(BookedExtra, BookingExtra), BookingExtra.booking_id == Booking.id, order=BookingExtra.extra_id
    )
    plan = Booking.payment_plan.op("->>")
    laid_out = (
        select(
            projection(AgreedPlan, Picture, file_key=File.key, sha256=File.sha256, width=File.width, height=File.height)
        )
        .join(PictureFile, PictureFile.picture_id == Picture.id)
        .join(File, File.id == PictureFile.file_id)
        .where(*IN_GALLERY, Picture.kind == PictureKind.PLAN, Unit.unit_type == any_(Picture.unit_types))
        .order_by(*GALLERY_ORDER, File.width.desc().nulls_last(), File.id)
        .limit(1)
        .scalar_subquery()
    )
    return projection(
        AgreementFacts,
        Booking,
        booking_id=Booking.id,
        booked_on=day_at(Project.timezone, Booking.created_at),
        agreed_on=day_at(Project.timezone),
        builder=projection(AgreedBuilder, Builder),
        customer=projection(AgreedCustomer, Customer, email=User.email),
        unit=projection(AgreedUnit, Unit, tower=Tower.name),
        project=projection(AgreedProject, Project),
        extras=extras,
        plan_name=plan(literal_column("'name'")),
        plan_type=plan(literal_column("'plan_type'")),
        stages=stages,
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        specifications=Project.specifications,
        floor_plan=laid_out,
        own_form=own_form(Booking.builder_id, Booking.currency, Project.timezone),
    )


def _asked_for() -> Statement:
    last = select(func.coalesce(func.max(Agreement.number), 0)).where(Agreement.booking_id == Booking.id)
    signed = exists().where(Agreement.booking_id == Booking.id, Agreement.signed_at.is_not(None))
    return Statement(
        select(kept_answer(), Booking.version, Booking.status, signed, last.scalar_subquery() + 1, func.now(), _facts())
        .select_from(BOOKINGS)
        .where(Booking.id == bindparam("id"), Booking.builder_id == bindparam("builder_id", type_=BigInteger))
    )


# The answer kept for the caller's key, and the booking's version, status, whether its agreement is signed, the number
# of its next one, this moment, and its facts: of one of the builder's bookings.
ASKED_FOR = _asked_for()
MADE = Statement(
    select(Agreement.version, projection(AgreementVersion, Agreement, **_columns(Agreement))).where(
        Agreement.id == bindparam("id", type_=BigInteger)
    )
)

_me = caller_cte()
_my_party = party_of(own(_me.c.user_type), own(_me.c.role), frozenset(roles_with(Permission.MANAGE_BOOKINGS)))
_CONSENT = case(
    (own(_me.c.user_type) == Party.CUSTOMER.value, literal(CONSENT[Party.CUSTOMER], String)),
    else_=literal(CONSENT[Party.BUILDER], String),
)
_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))


def _current() -> Statement:
    each = aliased(Agreement)
    versions = array_of(
        projection(AgreementVersion, each, **_columns(each)),
        each.booking_id == Agreement.booking_id,
        order=each.number.desc(),
    )
    document = projection(
        AgreementResponse,
        Agreement,
        **_columns(Agreement),
        versions=versions,
        may_sign=may_sign(_my_party),
        consent=_CONSENT,
        outdated=is_outdated(),
    )
    return as_caller(
        _me,
        select(Agreement.version, document.label("document"))
        .join(Booking, Booking.id == Agreement.booking_id)
        .where(Booking.id == bindparam("id"), Agreement.status != AgreementStatus.SUPERSEDED, _mine),
    )


def _file(by_version: bool) -> Statement:
    wanted = (
        Agreement.number == bindparam("version", type_=SmallInteger)
        if by_version
        else Agreement.status != AgreementStatus.SUPERSEDED
    )
    name = func.concat("Agreement-", Booking.reference, "-v", sql_cast(Agreement.number, Text), ".pdf")
    # Of what is sealed the sealed file is the one that counts; it begins with the other.
    key = func.coalesce(Agreement.sealed_file_key, Agreement.file_key)
    return as_caller(
        _me,
        select(
            key.label("key"),
            func.coalesce(Agreement.sealed_sha256, Agreement.sha256).label("sha256"),
            name.label("name"),
        )
        .join(Booking, Booking.id == Agreement.booking_id)
        .where(Booking.id == bindparam("id"), wanted, _mine),
    )


_CURRENT = _current()
_FILE = Statements[bool](_file)


async def get_agreement(reader: Signed, booking_id: int) -> Document:
    """The current agreement of the booking, and all its versions.

    Raises `NotFound` when there is none, and for anybody but its customer and its builder's people.
    """
    row = await reader.read(_CURRENT, {"id": booking_id}, PARTIES)
    if row[0] is None:
        raise NotFound
    return Document(*row)


async def get_agreement_file(reader: Signed, booking_id: int, asked: AgreementAsked) -> AgreementFile:
    """Where the agreement's file is kept: of the current version, or of the one that is asked for.

    Raises `NotFound` when there is none, and for anybody but its customer and its builder's people.
    """
    given = {"id": booking_id, "version": asked.version}
    row = await reader.read(_FILE[asked.version is not None], given, PARTIES)
    if row[0] is None:
        raise NotFound
    return AgreementFile(*row)

"""An appointment as its parties see it, and what the two tell each other about it."""

import json
from enum import StrEnum
from typing import Any

from sqlalchemy import CTE, JSON, ColumnElement, FromClause, Insert, String, case, func, literal, literal_column, select
from sqlalchemy import cast as sql_cast

from database.crud import booking_documents as bookings
from database.crud.notices import BUILDERS_PAGES, CUSTOMERS_PAGES, PAGES, joined, said, to_customer, to_members
from database.models import Builder, Customer, Project, User
from database.projections import EMPTY, Document, projection
from database.schemas.appointments import AppointmentResponse
from domain.appointments import IN_WORDS, AppointmentStatus, moves
from domain.bookings import Party
from domain.notifications import NotificationType, Priority
from domain.people import Permission

PARTIES = (Party.CUSTOMER, Party.BUILDER)


class Change(StrEnum):
    """What happens to an appointment."""

    MADE = "made"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    RESCHEDULED = "rescheduled"


def _allowed() -> ColumnElement[Any]:
    table = {
        party.value: {
            proposed_by.value: {
                str(started).lower(): {
                    status.value: moves(status, party, proposed_by=proposed_by, started=started)
                    for status in AppointmentStatus
                }
                for started in (False, True)
            }
            for proposed_by in PARTIES
        }
        for party in PARTIES
    }
    return literal_column(f"'{json.dumps(table)}'::json", JSON)


_ALLOWED = _allowed()


def allowed_transitions(source: Any, user_type: ColumnElement[Any]) -> ColumnElement[Any]:
    """The statuses into which a caller of this type may move the appointment now."""
    started = case((source.starts_at <= func.now(), literal_column("'true'", String)), else_=literal_column("'false'"))
    chosen = _ALLOWED
    for key in (user_type, source.proposed_by, started, source.status):
        chosen = chosen.op("->")(key)
    return func.coalesce(chosen, EMPTY)


def appointment_document(source: Any, user_type: ColumnElement[Any]) -> Document:
    """The document of an appointment whose columns are on `source`, as a caller of this type sees it."""
    # Project and customer are looked up for what is shown only; as joins they would be counted along, row by row.
    project = select(bookings.project).select_from(Project).join(Builder).where(Project.id == source.project_id)
    customer = select(bookings.customer).select_from(Customer).join(User).where(Customer.id == source.customer_id)
    return projection(
        AppointmentResponse,
        source,
        project=project.scalar_subquery(),
        customer=customer.scalar_subquery(),
        allowed_transitions=allowed_transitions(source, user_type),
    )


def called(source: Any) -> ColumnElement[Any]:
    """What kind of appointment it is, in words that follow "a" or "the"."""
    return case(*((source.appointment_type == kind.value, literal(words)) for kind, words in IN_WORDS.items()))


def at_local_time(source: Any) -> ColumnElement[Any]:
    """When it takes place by the project's own clock: "on Friday, 27 November 2026 at 10:00 (Asia/Kolkata)"."""
    local = func.timezone(Project.timezone, source.starts_at)
    return joined("on ", func.to_char(local, 'FMDay, FMDD FMMonth YYYY "at" HH24:MI'), " (", Project.timezone, ")")


def _sentence(change: Change, by: Party, source: Any) -> ColumnElement[Any]:
    who = customers_name() if by is Party.CUSTOMER else Builder.company_name
    kind, then = called(source), at_local_time(source)
    match change:
        case Change.MADE:
            wish = " would like a " if by is Party.CUSTOMER else " invites you to a "
            return joined(who, wish, kind, " for ", Project.name, " ", then, ".")
        case Change.CONFIRMED:
            return joined(who, " has confirmed the ", kind, " for ", Project.name, " ", then, ".")
        case Change.COMPLETED:
            return joined(who, " has noted that the ", kind, " for ", Project.name, " ", then, " took place.")
        case Change.NO_SHOW:
            return joined(who, " has noted that you did not come to the ", kind, " for ", Project.name, " ", then, ".")
        case Change.CANCELLED:
            return joined(who, " has cancelled the ", kind, " for ", Project.name, " ", then, ": ", source.reason)
        case Change.RESCHEDULED:
            moved = " has moved the "
            return joined(who, moved, kind, " for ", Project.name, ": it is now ", then, ". Reason: ", source.reason)


def customers_name() -> ColumnElement[Any]:
    """The customer's name as the builder's people read it."""
    return Customer.first_name + " " + Customer.last_name


_TITLES = {
    Change.MADE: "New appointment",
    Change.CONFIRMED: "Appointment confirmed",
    Change.COMPLETED: "Appointment held",
    Change.NO_SHOW: "Appointment missed",
    Change.CANCELLED: "Appointment cancelled",
    Change.RESCHEDULED: "Appointment moved",
}


def told(changed: CTE, change: Change, by: Party) -> CTE:
    """In a statement that changes an appointment: tells the other party."""
    sentence = _sentence(change, by, changed.c)
    kind, to = NotificationType.APPOINTMENT_UPDATE, Party.BUILDER if by is Party.CUSTOMER else Party.CUSTOMER
    return notified(changed, to, kind, literal(_TITLES[change]), sentence).cte("told")


def notified(
    changed: CTE,
    to: Party,
    kind: NotificationType,
    title: ColumnElement[Any],
    sentence: ColumnElement[Any],
    priority: Priority = Priority.NORMAL,
) -> Insert:
    """Notifies one party of the appointments in `changed`: the customer, or the builder's people who see to visits.

    The sentence may name columns of the project, the builder and the customer.
    """
    columns = said(
        kind,
        title=sql_cast(title, String(200)),
        message=sentence,
        entity_type="appointment",
        entity_id=changed.c.id,
        action_url=joined(
            CUSTOMERS_PAGES if to is Party.CUSTOMER else BUILDERS_PAGES, PAGES["appointment"], changed.c.id
        ),
        priority=priority,
    )
    about: FromClause = changed.join(Project, Project.id == changed.c.project_id).join(
        Builder, Builder.id == changed.c.builder_id
    )
    if to is Party.CUSTOMER:
        return to_customer(columns, changed.c.customer_id, changed.c.builder_id, about)
    about = about.join(Customer, Customer.id == changed.c.customer_id)
    return to_members(columns, changed.c.builder_id, Permission.MANAGE_BOOKINGS, about)

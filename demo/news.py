"""What people are told of building sites, appointments and messages, in the sentences of the operations."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from database.crud.appointment_documents import Change
from demo.books import Sale
from demo.herald import Herald
from demo.messages import Said, Talk
from demo.people import Buyer
from demo.projects import Offering
from demo.visits import Meeting
from domain.appointments import IN_WORDS, AppointmentStatus
from domain.bookings import ENDED, Party
from domain.messages import Side
from domain.notifications import Notice, NotificationType, Priority
from domain.people import Permission
from domain.progress import UpdateType, weighted_percent

TITLES = {
    Change.MADE: "New appointment",
    Change.CONFIRMED: "Appointment confirmed",
    Change.COMPLETED: "Appointment held",
    Change.NO_SHOW: "Appointment missed",
    Change.CANCELLED: "Appointment cancelled",
    Change.RESCHEDULED: "Appointment moved",
}


def tell_of_sites(herald: Herald, offerings: list[Offering], sales: list[Sale]) -> None:
    """The news, and the phases that were complete, to everybody who had bought there by then."""
    for offering in offerings:
        own = [sale for sale in sales if sale.claim.offering is offering]
        name = offering.scheme.name
        kind = NotificationType.PROGRESS_UPDATE
        for told in offering.news:
            priority = Priority.HIGH if told.news.kind is UpdateType.DELAY else told.news.priority
            notice = Notice(kind, f"{name}: {told.news.title}", told.news.content, "project", offering.id, priority)
            _tell_buyers(herald, own, told.at, offering, notice)
        for work in offering.scheme.site.works:
            at = offering.completed_at(offering.phase_ids[work.name])
            if work.visible and at:
                message = f"{work.name} is complete. {name} as a whole is {_whole(offering, at)} % complete."
                notice = Notice(kind, f"{name}: {work.name} is complete", message, "project", offering.id)
                _tell_buyers(herald, own, at, offering, notice)


def _tell_buyers(herald: Herald, own: list[Sale], at: datetime, offering: Offering, notice: Notice) -> None:
    buyers: dict[int, Buyer] = {}
    for sale in own:
        first, last = sale.steps[0], sale.steps[-1]
        if first.at <= at and not (last.to_status in ENDED and last.at <= at):
            buyers[sale.claim.buyer.id] = sale.claim.buyer
    for _, buyer in sorted(buyers.items()):
        herald.customer(at, buyer, offering, notice)


def _whole(offering: Offering, at: datetime) -> Decimal:
    """How far the project was at that moment."""
    parts = []
    for work, points in zip(offering.scheme.site.works, offering.histories.values(), strict=True):
        reached = [point for point in points if point.at <= at]
        parts.append((Decimal(reached[-1].percent if reached else 0), Decimal(work.weight)))
    return weighted_percent(parts)


def tell_of_visits(herald: Herald, meetings: list[Meeting]) -> None:
    """What happened to each appointment, and the reminders of it."""
    for meeting in meetings:
        for at, change, by in meeting.changes:
            kind = NotificationType.APPOINTMENT_UPDATE
            notice = Notice(kind, TITLES[change], _sentence(meeting, change, by), "appointment", meeting.id)
            _tell_party(herald, meeting, at, Party.BUILDER if by is Party.CUSTOMER else Party.CUSTOMER, notice)
        settled = [at for at, change, _ in meeting.changes if change in (Change.MADE, Change.RESCHEDULED)][-1]
        for then, title in (
            (meeting.reminded_day_at, "A reminder of your appointment"),
            (meeting.reminded_hour_at, "Your appointment begins within the hour"),
        ):
            # Whoever was told of it within the day needs no reminder of that day.
            if then is not None and then > settled:
                for party in (Party.CUSTOMER, Party.BUILDER):
                    message = _reminder(meeting, party, then)
                    kind = NotificationType.APPOINTMENT_REMINDER
                    notice = Notice(kind, title, message, "appointment", meeting.id, Priority.HIGH)
                    _tell_party(herald, meeting, then, party, notice)


def _tell_party(herald: Herald, meeting: Meeting, at: datetime, to: Party, notice: Notice) -> None:
    if to is Party.CUSTOMER:
        herald.customer(at, meeting.buyer, meeting.offering, notice)
    else:
        herald.members(at, meeting.offering, Permission.MANAGE_BOOKINGS, notice)


def _then(meeting: Meeting) -> str:
    where = meeting.offering.timezone
    local = meeting.starts_at.astimezone(ZoneInfo(where))
    return f"on {local:%A}, {local.day} {local:%B %Y} at {local:%H:%M} ({where})"


def _sentence(meeting: Meeting, change: Change, by: Party) -> str:
    company, name = meeting.offering.company.name, meeting.offering.scheme.name
    who = meeting.buyer.name if by is Party.CUSTOMER else company
    kind, then, reason = IN_WORDS[meeting.visit.kind], _then(meeting), meeting.visit.reason
    match change:
        case Change.MADE:
            wish = "would like a" if by is Party.CUSTOMER else "invites you to a"
            return f"{who} {wish} {kind} for {name} {then}."
        case Change.CONFIRMED:
            return f"{who} has confirmed the {kind} for {name} {then}."
        case Change.COMPLETED:
            return f"{who} has noted that the {kind} for {name} {then} took place."
        case Change.NO_SHOW:
            return f"{who} has noted that you did not come to the {kind} for {name} {then}."
        case Change.CANCELLED:
            return f"{who} has cancelled the {kind} for {name} {then}: {reason}"
        case Change.RESCHEDULED:
            return f"{who} has moved the {kind} for {name}: it is now {then}. Reason: {meeting.visit.moved}"


def _reminder(meeting: Meeting, to: Party, at: datetime) -> str:
    other = meeting.offering.company.name if to is Party.CUSTOMER else meeting.buyer.name
    confirmed = [then for then, change, _ in meeting.changes if change is Change.CONFIRMED]
    unsure = "" if confirmed and confirmed[0] <= at else " It has not been confirmed yet."
    if meeting.visit.status is AppointmentStatus.SCHEDULED:
        unsure = " It has not been confirmed yet."
    kind, name = IN_WORDS[meeting.visit.kind], meeting.offering.scheme.name
    return f"Your {kind} for {name} with {other} is {_then(meeting)}.{unsure}"


def tell_of_messages(herald: Herald, talks: list[Talk]) -> None:
    """Each message to the side that did not write it, read when the message was."""
    for talk in talks:
        for said in talk.said:
            _of_a_message(herald, talk, said)


def _of_a_message(herald: Herald, talk: Talk, said: Said) -> None:
    offering, kind = talk.offering, NotificationType.MESSAGE_RECEIVED
    name = talk.buyer.name if said.side is Side.CUSTOMER else offering.company.name
    notice = Notice(kind, f"New message from {name}", said.preview, "conversation", talk.id)
    unread = said.read_at is None
    if said.side is Side.BUILDER:
        herald.customer(said.at, talk.buyer, offering, notice, seen=said.read_at, unread=unread)
    else:
        herald.members(said.at, offering, Permission.MANAGE_BOOKINGS, notice, seen=said.read_at, unread=unread)

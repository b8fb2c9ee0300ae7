"""Conversations: when what was said, and how far each side has read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from database.models import Conversation, Message
from demo.books import Sale
from demo.chance import seeded
from demo.clock import Clock, latest
from demo.encounters import Line, Thread
from demo.people import Buyer
from demo.projects import Offering
from demo.rows import note, reserve
from demo.talk import THREADS
from domain.messages import LONGEST_PREVIEW, Side

HOUR = timedelta(hours=1)
UP, BED = 8, 22  # nobody writes at night
REPLY = {Side.BUILDER: (0.4, 5.0), Side.CUSTOMER: (0.2, 9.0)}


@dataclass(eq=False)
class Said:
    """A message; `read_at`: when the other side saw it, if they have."""

    talk: "Talk"
    line: Line
    at: datetime
    read_at: datetime | None = None
    id: int = 0

    @property
    def side(self) -> Side:
        """Whose it is."""
        return Side.CUSTOMER if self.line.by is None else Side.BUILDER

    @property
    def preview(self) -> str:
        """Its beginning, on one line."""
        return re.sub(r"\s+", " ", self.line.text)[:LONGEST_PREVIEW]


@dataclass(eq=False)
class Talk:
    """A conversation with its messages, in their order."""

    offering: Offering
    buyer: Buyer
    sale: Sale | None
    said: list[Said]
    id: int = 0


def add_messages(
    connection: Connection, clock: Clock, offerings: list[Offering], buyers: list[Buyer], sales: list[Sale]
) -> list[Talk]:
    """All conversations with their messages, numbered in the order in which they were sent."""
    by_key = {buyer.key: buyer for buyer in buyers}
    by_home = {(sale.claim.offering.id, sale.claim.home.number, sale.claim.buyer.key): sale for sale in sales}
    talks = []
    for offering in offerings:
        for thread in THREADS.get(offering.scheme.name, ()):
            sale = by_home[offering.id, thread.unit, thread.buyer] if thread.unit else None
            talk = Talk(offering, by_key[thread.buyer], sale, [])
            times = _times(thread, offering, clock)
            talk.said = [Said(talk, line, at) for line, at in zip(thread.lines, times, strict=True)]
            _read(talk, thread, clock)
            talks.append(talk)
    talks.sort(key=lambda talk: talk.said[0].at)
    for talk, number in zip(talks, reserve(connection, Conversation, len(talks)), strict=True):
        talk.id = number
    said = sorted((said for talk in talks for said in talk.said), key=lambda said: said.at)
    for each, number in zip(said, reserve(connection, Message, len(said)), strict=True):
        each.id = number
    note(connection, Conversation, [_conversation(talk) for talk in talks])
    note(connection, Message, [_message(each) for each in said])
    return talks


def _times(thread: Thread, offering: Offering, clock: Clock) -> list[datetime]:
    """When each line was written: counted on from what is tied to a day, and back from the end where nothing is."""
    rng, where = seeded(f"{offering.scheme.name}: {thread.buyer} writes"), ZoneInfo(offering.timezone)
    gaps = [_gap(line, rng) for line in thread.lines]
    times: list[datetime] = []
    if thread.season is None and thread.lines[0].ago is None:
        at = clock.now - thread.ended * HOUR * rng.uniform(0.9, 1.1)
        for gap in reversed([timedelta(0), *gaps[1:]]):
            at = _awake_before(at, where, rng)
            times.insert(0, at)
            at -= gap
        return times
    begun = datetime.combine(latest(clock, thread.season), time(10), where) if thread.season else clock.now
    for line, gap in zip(thread.lines, gaps, strict=True):
        if line.ago is not None:
            at = clock.now - timedelta(days=line.ago, hours=rng.uniform(-5, 5) if line.ago > 1 else 0)
            at = _awake_before(at, where, rng)
        else:
            at = _awake_after(times[-1] + gap if times else begun + thread.ended * HOUR, where, rng)
        times.append(max(at, times[-1] + HOUR / 30) if times else at)
    return _until(times, _awake_before(clock.now - HOUR / 10, where, rng))


def _until(times: list[datetime], end: datetime) -> list[datetime]:
    """The times, none of them after the end: what would be moves close together before it."""
    kept: list[datetime] = []
    for at in reversed(times):
        kept.insert(0, min(at, end))
        end = kept[0] - HOUR / 8
    return kept


def _gap(line: Line, rng: Random) -> timedelta:
    least, most = REPLY[Side.CUSTOMER if line.by is None else Side.BUILDER]
    hours = rng.uniform(least, most) if line.after is None else line.after * rng.uniform(0.93, 1.07)
    return timedelta(hours=hours)


def _awake_before(at: datetime, where: ZoneInfo, rng: Random) -> datetime:
    """The moment itself by day; by night the evening before."""
    local = at.astimezone(where)
    if UP <= local.hour < BED:
        return at
    evening = local - timedelta(days=1) if local.hour < UP else local
    return evening.replace(hour=rng.randrange(18, BED), minute=rng.randrange(60), second=rng.randrange(60))


def _awake_after(at: datetime, where: ZoneInfo, rng: Random) -> datetime:
    """The moment itself by day; by night the morning after."""
    local = at.astimezone(where)
    if UP <= local.hour < BED:
        return at
    morning = local + timedelta(days=1) if local.hour >= BED else local
    return morning.replace(hour=rng.randrange(UP, UP + 2), minute=rng.randrange(60), second=rng.randrange(60))


def _read(talk: Talk, thread: Thread, clock: Clock) -> None:
    """Each message was seen when the other side answered, or soon after it came; the last ones not yet, perhaps."""
    rng = seeded(f"{talk.offering.scheme.name}: {thread.buyer} reads")
    seen: datetime | None = None
    for place, said in reversed(list(enumerate(talk.said))):
        follows = next((other for other in talk.said[place + 1 :] if other.side is not said.side), None)
        unread = len(talk.said) - place <= thread.unread
        if follows:
            said.read_at = follows.at
        elif not unread:
            soon = min(said.at + timedelta(hours=rng.uniform(0.1, 6)), clock.now)
            # They read in the order in which it was written.
            said.read_at = seen = min(soon, seen) if seen else soon


def _conversation(talk: Talk) -> dict[str, object]:
    last = talk.said[-1]
    row: dict[str, object] = {
        "id": talk.id,
        **talk.offering.owned,
        "customer_id": talk.buyer.id,
        "last_message_id": last.id,
        "last_message": last.preview,
        "last_message_side": last.side,
        "last_message_at": last.at,
        "created_at": talk.said[0].at,
    }
    for side in Side:
        row |= dict(_position(talk, side))
    return row


def _position(talk: Talk, side: Side) -> Iterator[tuple[str, object]]:
    """How far a side has read of what the other wrote."""
    theirs = [said for said in talk.said if said.side is not side]
    read = [said for said in theirs if said.read_at]
    yield f"{side}_unread", len(theirs) - len(read)
    yield f"{side}_read_up_to", read[-1].id if read else 0
    yield f"{side}_read_at", read[-1].read_at if read else None


def _message(said: Said) -> dict[str, object]:
    talk, line = said.talk, said.line
    members = talk.offering.company.members
    about = talk.sale is not None and line.about and said.at > talk.sale.claim.made_at
    return {
        "id": said.id,
        "conversation_id": talk.id,
        "project_id": talk.offering.id,
        "builder_id": talk.offering.company.id,
        "customer_id": talk.buyer.id,
        "sender_side": said.side,
        "sender_id": talk.buyer.user_id if line.by is None else members[line.by],
        "content": line.text,
        "booking_id": talk.sale.id if about and talk.sale else None,
        "reply_to_id": talk.said[talk.said.index(said) - line.answers].id if line.answers else None,
        "sent_at": said.at,
    }

"""How far the building sites are: their phases with what became of them, the dates that were promised, the news."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from database.models import CompletionPromise, Phase, PhaseChange, ProjectUpdate
from demo.chance import seeded
from demo.clock import Clock, latest
from demo.projects import Offering, Published
from demo.rows import add, note
from demo.trail import Trail
from demo.works import News, Point, Work
from domain.people import MemberRole
from domain.progress import COMPLETE, PhaseStatus

REPORTED_EVERY = 1.7  # months
Row = dict[str, Any]


def add_phases(connection: Connection, clock: Clock, offerings: list[Offering]) -> None:
    """The phases as they stand today, with their histories. The offerings learn the ids, and what was reached when."""
    for offering in offerings:
        rows, histories = [], []
        for position, work in enumerate(offering.scheme.site.works):
            points = list(_history(work, offering, clock))
            done = None if work.done is None else clock.month(-work.done)
            rows.append(
                {
                    **offering.owned,
                    "position": position,
                    "name": work.name,
                    "description": work.description,
                    "start_date": clock.month(-work.starts),
                    "expected_end_date": clock.month(-work.due),
                    "actual_end_date": done,
                    "progress_percentage": points[-1].percent,
                    "status": points[-1].status,
                    "weight": Decimal(work.weight),
                    "customer_visible": work.visible,
                    "contractor_notes": work.notes,
                    "version": len(points),
                    "created_at": offering.created_at,
                    "updated_at": points[-1].at,
                }
            )
            histories.append(points)
            if done is not None:
                offering.phases[work.name] = done
        ids = add(connection, Phase, rows)
        works = offering.scheme.site.works
        offering.phase_ids = {work.name: number for work, number in zip(works, ids, strict=True)}
        offering.histories = dict(zip(ids, histories, strict=True))


def add_news(connection: Connection, clock: Clock, offerings: list[Offering], trail: Trail) -> None:
    """The histories of the phases, the news, and the dates that were promised."""
    changes = [row for offering in offerings for row in _changes(offering, trail)]
    note(connection, PhaseChange, sorted(changes, key=lambda row: row["changed_at"]))
    told = [
        (offering, *_published(offering, news, clock)) for offering in offerings for news in offering.scheme.site.news
    ]
    told.sort(key=lambda each: each[2])
    ids = add(connection, ProjectUpdate, [_update(offering, news, at, clock) for offering, news, at in told])
    for number, (offering, news, at) in zip(ids, told, strict=True):
        if not news.draft:
            offering.news.append(Published(number, news, at))
    promises = [row for offering in offerings for row in _promises(offering, clock, trail)]
    note(connection, CompletionPromise, sorted(promises, key=lambda row: row["promised_at"]))


def _history(work: Work, offering: Offering, clock: Clock) -> Iterator[Point]:
    """How the phase went, as far as it went while the project was on the platform."""
    rng = seeded(f"{offering.scheme.name}, {work.name}")
    before = Point(offering.created_at, 0, PhaseStatus.NOT_STARTED)
    went = [before]
    for months, percent, reason in _course(work, rng):
        delayed = went[-1].status is PhaseStatus.DELAYED or (work.setback is not None and reason and percent is None)
        reached = went[-1].percent if percent is None else percent
        if reached == went[-1].percent and reason is None:
            continue
        at = _at_work(clock.month(-months), offering, rng)
        went.append(Point(at, reached, _status(reached, delayed=bool(delayed)), reason))
    earlier = [point for point in went if point.at <= before.at]
    yield Point(before.at, earlier[-1].percent, earlier[-1].status)
    yield from (point for point in went if point.at > before.at)


def _course(work: Work, rng: Random) -> Iterator[tuple[float, int | None, str | None]]:
    """When the phase stood where: months ago, per cent, and the reason of what was no progress. Without a per cent it
    stayed where it was."""
    setback, final = work.setback, 100 if work.done is not None else work.percent
    end = work.done if work.done is not None else min(rng.uniform(0.2, 0.6), work.starts * 0.6)
    if setback is None or not final:
        if setback:
            yield setback.months, None, setback.reason
        if final:
            yield from _steadily(work.starts, 0, end, final)
        return
    share = (work.starts - setback.months) / (work.starts - end)
    peak = round(final * share / 5) * 5 if setback.percent is None else setback.percent + 15
    yield from _steadily(work.starts, 0, setback.months + 0.1, peak)
    yield setback.months, setback.percent, setback.reason
    yield from _steadily(setback.months, peak if setback.percent is None else setback.percent, end, final)


def _steadily(start: float, since: int, end: float, upto: int) -> Iterator[tuple[float, int | None, str | None]]:
    reports = max(1, round((start - end) / REPORTED_EVERY))
    for number in range(1, reports + 1):
        percent = since + (upto - since) * number / reports
        yield start + (end - start) * number / reports, upto if number == reports else round(percent / 5) * 5, None


def _status(percent: int, *, delayed: bool) -> PhaseStatus:
    if percent == COMPLETE:
        return PhaseStatus.COMPLETED
    if delayed:
        return PhaseStatus.DELAYED
    return PhaseStatus.IN_PROGRESS if percent else PhaseStatus.NOT_STARTED


def _at_work(day: date, offering: Offering, rng: Random) -> datetime:
    """A time of that day at which people are on the site."""
    return datetime.combine(day, time(rng.randrange(10, 18), rng.randrange(60)), ZoneInfo(offering.timezone))


def _changes(offering: Offering, trail: Trail) -> Iterator[Row]:
    members = offering.company.members
    for phase_id, points in offering.histories.items():
        before: Point | None = None
        for point in points:
            yield {
                "phase_id": phase_id,
                "builder_id": offering.company.id,
                "from_percentage": before and before.percent,
                "to_percentage": point.percent,
                "from_status": before and before.status,
                "to_status": point.status,
                "reason": point.reason,
                "changed_by": members[MemberRole.SITE if before else MemberRole.OWNER],
                "changed_at": point.at,
            }
            if before and point.status is PhaseStatus.COMPLETED:
                trail.record(
                    point.at,
                    "phase.completed",
                    "phase",
                    phase_id,
                    members[MemberRole.SITE],
                    offering.company.id,
                    before={"progress_percentage": f"{before.percent:.4f}", "status": before.status},
                    after={
                        "progress_percentage": str(COMPLETE),
                        "status": point.status,
                        "stages_that_fell_due": offering.fell_due.get(phase_id, 0),
                    },
                )
            before = point


def _published(offering: Offering, news: News, clock: Clock) -> tuple[News, datetime]:
    rng = seeded(f"{offering.scheme.name}: {news.title}")
    here = ZoneInfo(offering.timezone)
    day = clock.now.astimezone(here).date() - timedelta(days=round(news.days))
    if news.season:
        day = latest(clock, news.season)
    return news, _at_work(day, offering, rng)


def _update(offering: Offering, news: News, at: datetime, clock: Clock) -> Row:
    precision = offering.scheme.precision
    return {
        **offering.owned,
        "title": news.title,
        "content": news.content,
        "update_type": news.kind,
        "priority": news.priority,
        "estimated_delay_days": news.delay_days,
        "expected_completion_date": None if news.promises is None else clock.promised(news.promises, precision),
        "tags": list(news.tags),
        "published_at": None if news.draft else at,
        "created_by": offering.company.members[news.by],
        "created_at": at,
        "updated_at": at,
    }


def _promises(offering: Offering, clock: Clock, trail: Trail) -> Iterator[Row]:
    """The date that was promised first, and those to which delays moved it."""
    scheme, owner = offering.scheme, offering.company.members[MemberRole.OWNER]
    first = scheme.promised if scheme.site.promised is None else scheme.site.promised
    promised = clock.promised(first, scheme.precision)
    row = {**offering.owned, "precision": scheme.precision, "promised_by": owner}
    yield {
        **row,
        "expected_completion_date": promised,
        "reason": None,
        "promised_at": offering.created_at,
    }
    for told in offering.news:
        if told.news.promises is None:
            continue
        before, promised = promised, clock.promised(told.news.promises, scheme.precision)
        title = told.news.title
        yield {**row, "expected_completion_date": promised, "reason": title, "promised_at": told.at}
        trail.record(
            told.at,
            "project.changed",
            "project",
            offering.id,
            owner,
            offering.company.id,
            before={"expected_completion_date": before},
            after={"expected_completion_date": promised, "reason": title},
        )

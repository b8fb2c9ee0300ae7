"""Whose money an open line of a bank statement may be.

Bookings are looked for from the lines of one page, all at once: their words are joined with what bookings are known by,
so that nothing is compared once for each line and booking.
"""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Integer,
    Text,
    and_,
    case,
    column,
    exists,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    union,
    union_all,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import aggregate_order_by, distinct_on

from database.crud.dues import fallen_due
from database.models import (
    BankLine,
    Booking,
    BookingStage,
    Customer,
    Payment,
    Project,
    Unit,
    current_booking_status,
)
from database.projections import Rows
from domain.bank_lines import (
    AMOUNT_OWED,
    CERTAIN,
    FIRST_NAME,
    LAST_NAME,
    LEAST_POINTS,
    MOST_ALIKE,
    MOST_PROPOSED,
    PENDING_AMOUNT,
    REFERENCE_NAMED,
    SAME_CHEQUE,
    SHORTEST_NAME,
    SHORTEST_NUMBER,
    SHORTEST_UNIT,
    UNIT_NAMED,
    UNIT_OF_DIGITS,
    BankLineStatus,
    Reason,
)
from domain.bookings import ENDED
from domain.payments import PaymentStatus

_BREAKS: ColumnElement[Any] = literal_column("'[^[:alnum:]]+'")
live = and_(*(current_booking_status() != status.value for status in sorted(ENDED)))
open_amount = BookingStage.amount - BookingStage.paid_amount


def _key(column: Any) -> ColumnElement[Any]:
    """What something is known by: its letters and digits, whatever stands between them."""
    return func.regexp_replace(func.upper(column), _BREAKS, literal_column("''"), literal_column("'g'"))


def _number(column: Any) -> ColumnElement[Any]:
    """A number as banks write it, with or without zeros before it."""
    return func.ltrim(column, literal_column("'0'"))


def _kept(rows: Rows | CompoundSelect[*tuple[Any, ...]], name: str) -> CTE:
    """The rows, worked out once: without being told so, the planner would do it again for each line of the page."""
    return rows.cte(name).prefix_with("MATERIALIZED", dialect="postgresql")


class Search:
    """Finds the builder's bookings that the open lines among `shown` may belong to; `shown` has the lines' ids."""

    def __init__(self, shown: CTE, builder: ColumnElement[Any]) -> None:
        self._builder = builder
        wording = func.upper(BankLine.narration + " " + func.coalesce(BankLine.reference, ""))
        lines = (
            select(BankLine.id, BankLine.amount, BankLine.currency, wording.label("wording"))
            .join(shown, shown.c.id == BankLine.id)
            .where(BankLine.line_status == BankLineStatus.OPEN.value)
        )
        self._lines = _kept(lines, "open_lines")
        self._homes = self._still_to_be_paid()
        self._words = self._split()
        self._grams = self._joined_up()

    def _still_to_be_paid(self) -> CTE:
        """The bookings that something may still be paid for, with what they are known by."""
        room = Booking.total_amount - Booking.paid_amount - Booking.pending_amount
        homes = (
            select(
                Booking.id,
                Booking.project_id,
                Booking.currency,
                room.label("room"),
                (Booking.token_amount - Booking.paid_amount).label("token"),
                _key(Unit.unit_number).label("unit"),
                func.upper(Customer.first_name).label("first_name"),
                func.upper(Customer.last_name).label("last_name"),
            )
            .join(Unit, Unit.id == Booking.unit_id)
            .join(Customer, Customer.id == Booking.customer_id)
            # Nothing is looked for when no line is open.
            .where(exists(select(self._lines.c.id)), Booking.builder_id == self._builder, room > 0, live)
        )
        return _kept(homes, "homes")

    def _split(self) -> CTE:
        """Each word of each line, in its place."""
        words = func.regexp_split_to_table(self._lines.c.wording, _BREAKS)
        each = words.table_valued(column("word", Text), with_ordinality="place").render_derived(name="each_word")
        rows = select(self._lines.c.id, self._lines.c.amount, self._lines.c.currency, each.c.word, each.c.place)
        return _kept(rows.select_from(self._lines.join(each, true())).where(each.c.word != ""), "words")

    def _joined_up(self) -> CTE:
        """Each word, also with the one or two behind it: `A-101` is two words to us, and one home."""
        words = self._words.c
        second, third = (
            func.lead(words.word, literal_column(behind)).over(partition_by=words.id, order_by=words.place)
            for behind in ("1", "2")
        )
        near = select(words.id, words.amount, words.currency, words.word, second.label("second"), third.label("third"))
        part = near.cte("near").c
        line = (part.id, part.amount, part.currency)
        grams = union(
            select(*line, part.word.label("gram")),
            select(*line, part.word + part.second).where(part.second.is_not(None)),
            select(*line, part.word + part.second + part.third).where(part.third.is_not(None)),
        )
        return _kept(grams, "grams")

    def _points(self, line: Any, booking_id: Any, reason: Reason, points: Any, payment_id: Any = None) -> Rows:
        return select(
            line.id.label("line_id"),
            booking_id.label("booking_id"),
            (sql_cast(null(), BigInteger) if payment_id is None else payment_id).label("payment_id"),
            literal(reason.value, Text).label("reason"),
            (literal(points, Integer) if isinstance(points, int) else points).label("points"),
        )

    @staticmethod
    def _fits(line: Any, home: Any) -> ColumnElement[bool]:
        """Whether the line's money may still be paid for the home."""
        return and_(home.currency == line.currency, line.amount <= home.room)

    def _by_reference(self) -> Rows:
        words = self._words.c
        named = self._points(words, Booking.id, Reason.REFERENCE, REFERENCE_NAMED)
        named = named.join(Booking, Booking.reference == words.word)
        return named.where(Booking.builder_id == self._builder, Booking.currency == words.currency)

    def _by_unit(self) -> Rows:
        grams, homes = self._grams.c, self._homes.c
        digits = homes.unit.op("~", is_comparison=True)(literal_column("'^[0-9]+$'"))
        points = case((digits, UNIT_OF_DIGITS), else_=UNIT_NAMED)
        shortest = case((digits, SHORTEST_NUMBER), else_=SHORTEST_UNIT)
        rows = self._points(grams, homes.id, Reason.UNIT, points).select_from(self._homes)
        rows = rows.join(self._grams, and_(grams.gram == homes.unit, self._fits(grams, homes)))
        return rows.where(func.length(homes.unit) >= shortest)

    def _names(self) -> CTE:
        """The parts of people's names, and how many bookings share each."""
        homes = self._homes.c
        each = []
        for name, points in ((homes.last_name, LAST_NAME), (homes.first_name, FIRST_NAME)):
            part = func.unnest(func.string_to_array(name, literal_column("' '"))).label("part")
            each.append(select(homes.id, homes.currency, homes.room, literal(points, Integer).label("points"), part))
        parts = union_all(*each).subquery("parts")
        alike = func.count().over(partition_by=parts.c.part).label("alike")
        return _kept(select(*parts.c, alike).where(func.length(parts.c.part) >= SHORTEST_NAME), "names")

    def _by_name(self, names: CTE) -> Rows:
        words = self._words.c
        rows = self._points(words, names.c.id, Reason.NAME, names.c.points).select_from(names)
        return rows.join(self._words, and_(words.word == names.c.part, self._fits(words, names.c)))

    def _pending(self) -> list[Rows]:
        """Payments of the same amount that were handed over: of several in a booking, the one that is named."""
        lines, number = self._lines.c, _number(_key(Payment.reference))
        named = exists().where(
            self._grams.c.id == lines.id,
            _number(self._grams.c.gram) == number,
            func.length(number) >= SHORTEST_NUMBER,
        )
        found = (
            select(lines.id, Payment.booking_id, Payment.id.label("payment_id"), named.label("named"))
            .ext(distinct_on(lines.id, Payment.booking_id))
            .join(Booking, Booking.currency == lines.currency)
            .join(Payment, and_(Payment.booking_id == Booking.id, Payment.amount == lines.amount))
            .where(
                Booking.builder_id == self._builder,
                # Few bookings have something pending, whereas nothing but the booking says which payments are.
                or_(Booking.pending_amount > 0, Booking.interest_pending > 0),
                Payment.payment_status == PaymentStatus.PENDING.value,
                live,
            )
            .order_by(lines.id, Payment.booking_id, named.desc(), Payment.id)
        )
        pending = _kept(found, "pending").c
        handed_over = self._points(pending, pending.booking_id, Reason.AMOUNT, PENDING_AMOUNT, pending.payment_id)
        same = self._points(pending, pending.booking_id, Reason.CHEQUE, SAME_CHEQUE, pending.payment_id)
        return [handed_over, same.where(pending.named)]

    def _amounts(self) -> CTE:
        """What is due of a home, one stage of it or all, its next stage, its token, or all that is left; and how many
        bookings owe the same."""
        homes = self._homes.c
        stages = _kept(
            select(BookingStage.booking_id, BookingStage.position, open_amount.label("open"), fallen_due().label("due"))
            .join(self._homes, homes.id == BookingStage.booking_id)
            .join(Project, Project.id == homes.project_id)
            .where(BookingStage.paid_amount < BookingStage.amount),
            "open_stages",
        )
        owed = _kept(
            select(
                stages.c.booking_id,
                func.sum(stages.c.open).filter(stages.c.due).label("due"),
                func.min(stages.c.position).filter(~stages.c.due).label("next"),
            ).group_by(stages.c.booking_id),
            "owed",
        )
        payable = or_(stages.c.due, stages.c.position == owed.c.next)
        each = union(
            select(homes.id, homes.room.label("amount")),
            select(homes.id, homes.token),
            select(owed.c.booking_id, owed.c.due),
            select(stages.c.booking_id, stages.c.open)
            .join(owed, owed.c.booking_id == stages.c.booking_id)
            .where(payable),
        ).subquery("each_amount")
        alike = func.count().over(partition_by=(homes.currency, each.c.amount)).label("alike")
        owing = select(homes.id, homes.currency, homes.room, each.c.amount, alike)
        return _kept(owing.join(self._homes, homes.id == each.c.id), "amounts")

    def _by_amount(self, amounts: CTE) -> Rows:
        lines = self._lines.c
        rows = self._points(lines, amounts.c.id, Reason.AMOUNT, AMOUNT_OWED).select_from(amounts)
        return rows.join(self._lines, and_(lines.amount == amounts.c.amount, self._fits(lines, amounts.c)))

    def _signals(self) -> CTE:
        """Everything that points from a line to a booking.

        A name that many have, or an amount that many owe, says something of a booking that something else points to,
        but does not bring up all of theirs.
        """
        names, amounts = self._names(), self._amounts()

        def only(table: CTE, name: str, *conditions: ColumnElement[bool]) -> CTE:
            return _kept(select(*table.c).where(*conditions), name)

        rare_names = only(names, "rare_names", names.c.alike <= MOST_ALIKE)
        rare_amounts = only(amounts, "rare_amounts", amounts.c.alike <= MOST_ALIKE)
        telling = _kept(
            union(
                self._by_reference(),
                *self._pending(),
                self._by_unit(),
                self._by_name(rare_names),
                self._by_amount(rare_amounts),
            ),
            "telling",
        )
        known = select(telling.c.booking_id)
        common_names = only(names, "common_names", names.c.alike > MOST_ALIKE, names.c.id.in_(known))
        common_amounts = only(amounts, "common_amounts", amounts.c.alike > MOST_ALIKE, amounts.c.id.in_(known))
        common = union_all(self._by_name(common_names), self._by_amount(common_amounts)).subquery("common")
        of_telling = exists().where(telling.c.line_id == common.c.line_id, telling.c.booking_id == common.c.booking_id)
        return _kept(union(select(*telling.c), select(*common.c).where(of_telling)), "signals")

    def best(self) -> CTE:
        """The best few bookings of each line, in their order."""
        signals = self._signals()
        points = func.sum(signals.c.points)
        scored = (
            select(
                signals.c.line_id,
                signals.c.booking_id,
                func.max(signals.c.payment_id).label("payment_id"),
                func.least(points, literal(CERTAIN, Integer)).label("score"),
                func.json_agg(aggregate_order_by(signals.c.reason.distinct(), signals.c.reason)).label("reasons"),
            )
            .group_by(signals.c.line_id, signals.c.booking_id)
            .having(points >= LEAST_POINTS)
            .subquery("scored")
        )
        order = (scored.c.score.desc(), scored.c.booking_id.desc())
        place = func.row_number().over(partition_by=scored.c.line_id, order_by=order).label("place")
        placed = select(*scored.c, place).subquery("placed")
        return _kept(select(*placed.c).where(placed.c.place <= MOST_PROPOSED), "best")

"""The books as the rules tell them, played at random against the running API.

The model knows each payment, where each paisa of it went, and nothing of how the platform works that out. After every
step the API has to show what the model says, and the tables may not contradict themselves.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from itertools import count
from typing import Any, ClassVar
from uuid import UUID, uuid4

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from database.auth import create_access_token
from tests.cast import PASSWORD_HASH, UNIT_STATUS, Json
from tests.properties.conftest import World, play
from tests.races.conftest import LIES, PEOPLE
from tests.routes.test_payments import largest_remainders

HOLD_HOURS = 48
PRICES = ["1000000.00", "999999.99", "20000.07"]
TOKEN_PERCENT, CAP_PERCENT = 4, 10
FORFEITS = {"reserved": "0", "token_paid": "12.5", "confirmed": "33.3333", "agreement_signed": "100"}
ENDED = {"cancelled", "expired"}
BEFORE_AGREEMENT = {"reserved", "token_paid", "confirmed"}
EDITABLE, DISCOUNTABLE = BEFORE_AGREEMENT, {"reserved", "token_paid"}
CANCELLABLE = {"customer": BEFORE_AGREEMENT, "builder": BEFORE_AGREEMENT | {"agreement_signed"}}
PAISA = Decimal("0.01")
INTEREST_PERCENT, DAYS_SIGNED = Decimal("18.25"), 40


@dataclass(frozen=True)
class Plan:
    """A plan's stages in its own order, the order in which they are paid, and how many of those are due."""

    percents: list[str]
    falls_due: list[Json]
    order: list[int]
    due: int


PLANS = [
    Plan(
        ["40", "35.5", "24.5"],
        [{"falls_due": "on_handover"}, {"falls_due": "on_booking"}, {"falls_due": "on_date", "due_date": "2020-02-29"}],
        order=[2, 1, 0],
        due=2,
    ),
    Plan(["33.3333", "33.3333", "33.3334"], [{"falls_due": "on_booking"}] * 3, order=[0, 1, 2], due=3),
    Plan(["0.0001", "99.9999"], [{"falls_due": "on_handover"}, {"falls_due": "on_booking"}], order=[1, 0], due=1),
]


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(PAISA, ROUND_HALF_UP)


@dataclass
class Paid:
    """What the rules say about a payment; `parts`: what went to which stage of the plan."""

    id: int
    amount: Decimal
    status: str
    parts: dict[int, Decimal] = field(default_factory=dict)
    refunded: Decimal = Decimal(0)
    receipt: int | None = None
    interest: bool = False

    @property
    def left(self) -> Decimal:
        return self.amount - self.refunded if self.status in ("completed", "refunded") else Decimal(0)


@dataclass
class Booked:
    """What the rules say about a booking and its books."""

    id: int
    unit: int
    customer: int
    price: Decimal
    ends: int
    token: Decimal
    status: str = "reserved"
    plan: Plan = PLANS[0]
    discount: Decimal = Decimal(0)
    owed: Decimal = Decimal(0)
    forfeited: Decimal = Decimal(0)
    payments: list[Paid] = field(default_factory=list)
    settled: list[Paid] = field(default_factory=list)
    waived: Decimal = Decimal(0)
    history: list[str] = field(default_factory=list)

    @property
    def total(self) -> Decimal:
        return self.price - self.discount

    @property
    def paid(self) -> Decimal:
        return sum((each.left for each in self.payments if not each.interest), Decimal(0))

    @property
    def pending(self) -> Decimal:
        waiting = (each.amount for each in self.payments if each.status == "pending" and not each.interest)
        return sum(waiting, Decimal(0))

    @property
    def interest_paid(self) -> Decimal:
        return sum((each.left for each in self.payments if each.interest), Decimal(0))

    @property
    def interest_pending(self) -> Decimal:
        waiting = (each.amount for each in self.payments if each.status == "pending" and each.interest)
        return sum(waiting, Decimal(0))

    @property
    def accrued(self) -> Decimal:
        """The stage that was due by its date bears interest since the agreement; all that was paid came today."""
        if self.status != "agreement_signed":
            return Decimal(0)
        late = (
            stage * DAYS_SIGNED * INTEREST_PERCENT / 36500
            for stage, terms in zip(self.stages, self.plan.falls_due, strict=True)
            if terms["falls_due"] == "on_date"
        )
        return sum((cents(each) for each in late), Decimal(0))

    @property
    def interest_owed(self) -> Decimal:
        return max(self.accrued - self.waived - self.interest_paid - self.interest_pending, Decimal(0))

    @property
    def cap(self) -> Decimal:
        return cents(self.total * CAP_PERCENT / 100)

    @property
    def stages(self) -> list[Decimal]:
        return [Decimal(part) for part in largest_remainders(self.total, self.plan.percents)]

    def stage_paid(self, place: int) -> Decimal:
        return sum((each.parts.get(place, Decimal(0)) for each in self.payments), Decimal(0))

    def spread(self, payment: Paid, amount: Decimal) -> None:
        for place in self.plan.order:
            part = min(amount, self.stages[place] - self.stage_paid(place))
            if part:
                payment.parts[place] = payment.parts.get(place, Decimal(0)) + part
                amount -= part
        assert amount == 0

    def spread_anew(self) -> None:
        for payment in self.settled:
            payment.parts = {}
        for payment in self.settled:
            self.spread(payment, payment.left)

    def moved(self, to: str) -> None:
        self.status = to
        self.history.append(to)


# What people do, and how often of thirty times.
OFTEN = [
    name
    for name, times in {
        "pay": 10, "settle": 4, "pay_back": 4, "hold": 2, "time_passes": 2, "confirm": 2, "sign": 1, "cancel": 1,
        "give_discount": 2, "change_plan": 1, "ask_again": 1, "pay_out": 2, "pay_interest": 2, "waive": 1,
    }.items()
    for _ in range(times)
]  # fmt: skip
HOW_MUCH = ["paisa", "nearly the token", "token", "token", "cap", "all", "too much", "some"]
DISCOUNTS = ["0.00", "0.01", "9999.99", "700000.00", "990000.00"]
Draw = Callable[[st.SearchStrategy[Any]], Any]
which = st.integers(0, 30)


class Books(RuleBasedStateMachine):
    """Clerks who record, clear, bounce and pay back; buyers and builders who change their minds meanwhile."""

    world: ClassVar[World]

    @initialize()
    def open_for_sale(self) -> None:
        world = self.world
        body = {
            "name": f"Kiln House {uuid4().hex[:8]}", "project_type": "residential", "address": "Baner Road",
            "city": "Pune", "state": "Maharashtra", "zipcode": "411045", "published": True, "hold_hours": HOLD_HOURS,
            "token_percent": TOKEN_PERCENT, "advance_cap_percent": CAP_PERCENT, "forfeit_percent": FORFEITS,
            "interest_percent": float(INTEREST_PERCENT),
        }  # fmt: skip
        self.project = world.ask(world.owner, "POST", "/api/projects", body).json()["id"]
        plans = [
            {
                "name": f"Plan {number}",
                "plan_type": "installments",
                "stages": [
                    {"name": f"Stage {place}", "percent": percent, **falls_due}
                    for place, (percent, falls_due) in enumerate(zip(plan.percents, plan.falls_due, strict=True))
                ],
            }
            for number, plan in enumerate(PLANS)
        ]
        path = f"/api/projects/{self.project}/payment-plans"
        made = world.ask(world.owner, "PUT", path, {"payment_plans": plans})
        assert made.status_code == 200, made.text
        self.plans = [plan["id"] for plan in made.json()["payment_plans"]]
        self.units: dict[int, Decimal] = {}
        for number, price in enumerate(PRICES):
            unit = {
                "project_id": self.project, "unit_number": f"A-{number}", "unit_type": "3BHK", "floor_number": 1,
                "area_sqft": 1000, "price": price,
            }  # fmt: skip
            self.units[world.ask(world.owner, "POST", "/api/units", unit).json()["id"]] = Decimal(price)
        # Somebody else each time: who may hold what again, and how much at once, the machine of bookings plays.
        people = world.rows(PEOPLE, people=60, password=PASSWORD_HASH)
        self.customers = [create_access_token(user, UUID(str(session))) for _, user, session in people]
        self.newcomers = count()
        self.references = count(1)
        self.hour = 0
        self.bookings: list[Booked] = []
        self.kept: list[tuple[str, Json, str, bytes]] = []
        for place in range(len(PRICES)):
            self.held(place, place)
        # The builder is every example's: receipts go on where the last one stopped.
        [(self.receipts,)] = world.rows(
            """SELECT coalesce(max(last_sequence), 0) FROM receipt_counters c
            JOIN projects p USING (builder_id) WHERE p.id = %(id)s""",
            id=self.project,
        )

    # The model

    def live_on(self, unit: int) -> Booked | None:
        return next((each for each in self.bookings if each.unit == unit and each.status not in ENDED), None)

    def one_of(self, number: int) -> Booked:
        return self.bookings[number % len(self.bookings)]

    def one_payment(self, number: int) -> tuple[Booked, Paid]:
        every = [(booking, payment) for booking in self.bookings for payment in booking.payments]
        return every[number % len(every)]

    def payable(self, booking: Booked) -> Decimal:
        most = booking.cap if booking.status in BEFORE_AGREEMENT else booking.total
        return max(most - booking.paid - booking.pending, Decimal(0))

    def against_paying(self, booking: Booked, amount: Decimal, *, pending: bool) -> set[str]:
        """Every reason to refuse the payment."""
        if booking.status == "cancelled" or (booking.status == "expired" and pending):
            return {"booking_ended"}
        reasons = set()
        if amount > booking.total - booking.paid - booking.pending:
            reasons.add("overpayment")
        if booking.status in BEFORE_AGREEMENT and booking.paid + booking.pending + amount > booking.cap:
            reasons.add("advance_cap_exceeded")
        return reasons

    def receives(self, payment: Paid) -> None:
        self.receipts += 1
        payment.status, payment.receipt = "completed", self.receipts

    def arrives(self, booking: Booked, payment: Paid) -> None:
        """The money is ours: it may make the hold firm, bring the booking back, or be owed back."""
        pending = booking.pending - (payment.amount if payment.status == "pending" else 0)
        self.receives(payment)
        booking.settled.append(payment)
        pays_token = booking.paid >= booking.token
        within = booking.paid + pending <= booking.cap
        if booking.status == "expired" and pays_token and within and self.live_on(booking.unit) is None:
            booking.owed = Decimal(0)
            booking.moved("token_paid")
        elif booking.status == "reserved" and pays_token:
            booking.moved("token_paid")
        if booking.status in ENDED:
            booking.owed += payment.amount
        booking.spread(payment, payment.amount)

    def ask_once(self, path: str, body: Json) -> tuple[int, Json]:
        key = uuid4().hex
        answer = self.world.ask(self.world.owner, "POST", path, body, **{"Idempotency-Key": key})
        if answer.status_code == 201:
            self.kept.append((path, body, key, answer.content))
        return answer.status_code, answer.json()

    # What people do

    @rule(data=st.data(), what=st.sampled_from(OFTEN))
    def somebody_does_something(self, data: st.DataObject, what: str) -> None:
        """One rule for everything, since Hypothesis leaves most of several out of most examples."""
        getattr(self, what)(data.draw)

    def hold(self, draw: Draw) -> None:
        self.held(draw(st.integers(0, len(PRICES) - 1)), draw(st.integers(0, len(PLANS) - 1)))

    def held(self, unit: int, plan: int) -> None:
        unit, customer = list(self.units)[unit], next(self.newcomers)
        body = {"unit_id": unit, "payment_plan_id": self.plans[plan]}
        answer = self.world.ask(self.customers[customer], "POST", "/api/bookings", body)
        if self.live_on(unit):
            assert (answer.status_code, answer.json()["code"]) == (409, "unit_not_available")
            return
        assert answer.status_code == 201, answer.text
        token = cents(self.units[unit] * TOKEN_PERCENT / 100)
        made = Booked(
            answer.json()["id"], unit, customer, self.units[unit], self.hour + HOLD_HOURS, token, plan=PLANS[plan]
        )
        made.history.append("reserved")
        self.bookings.append(made)

    def pay(self, draw: Draw) -> None:
        number, how_much, some = draw(which), draw(st.sampled_from(HOW_MUCH)), draw(st.integers(1, 5_000_000))
        pending, reference = draw(st.booleans()), draw(st.booleans())
        booking = self.one_of(number)
        left = booking.total - booking.paid - booking.pending
        amount = {
            "paisa": PAISA,
            "nearly the token": booking.token - booking.paid - PAISA,
            "token": booking.token - booking.paid,
            "cap": booking.cap - booking.paid - booking.pending,
            "all": left,
            "too much": left + PAISA,
            "some": Decimal(some).scaleb(-2),
        }[how_much]
        if amount <= 0:
            return
        refused = self.against_paying(booking, amount, pending=pending)
        body: Json = {
            "booking_id": booking.id, "payment_type": "installment", "amount": str(amount), "payment_method": "cheque",
            "payment_status": "pending" if pending else "completed",
        }  # fmt: skip
        if reference:
            body["reference"] = f"No. {next(self.references)}"
        status, answer = self.ask_once("/api/payments", body)
        if refused:
            assert (status, answer["code"] in refused) == (409, True), answer
            return
        assert status == 201, answer
        payment = Paid(answer["id"], amount, "new")
        booking.payments.append(payment)
        if pending:
            payment.status = "pending"
        else:
            self.arrives(booking, payment)
        if reference:
            again = self.world.ask(self.world.owner, "POST", "/api/payments", {**body, "amount": "0.01"})
            assert again.status_code == 409, again.text

    def settle(self, draw: Draw) -> None:
        number, cleared = draw(which), draw(st.integers(0, 3)) > 0
        pending = [
            (booking, payment)
            for booking in self.bookings
            for payment in booking.payments
            if payment.status == "pending"
        ]
        if not any(booking.payments for booking in self.bookings):
            return
        booking, payment = pending[number % len(pending)] if pending else self.one_payment(number)
        body = {"payment_status": "completed" if cleared else "failed", "reason": "As the bank says"}
        answer = self.world.ask(self.world.owner, "PATCH", f"/api/payments/{payment.id}/status", body)
        if payment.status != "pending":
            assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
            return
        assert answer.status_code == 200, answer.text
        if cleared and payment.interest:
            self.receives(payment)
        elif cleared:
            self.arrives(booking, payment)
        else:
            payment.status = "failed"

    def pay_back(self, draw: Draw) -> None:
        number, how_much = draw(which), draw(st.sampled_from(["all", "all by name", "half", "paisa", "too much"]))
        if not any(booking.payments for booking in self.bookings):
            return
        booking, payment = self.one_payment(number)
        left = payment.left or payment.amount
        amount = {"half": cents(left / 2), "paisa": PAISA, "too much": left + PAISA}.get(how_much, left)
        body = {"reason": "A mistake"} if how_much == "all" else {"reason": "A mistake", "amount": str(amount)}
        status, answer = self.ask_once(f"/api/payments/{payment.id}/refund", body)
        if payment.status != "completed":
            assert (status, answer["code"]) == (409, "not_refundable")
            return
        if amount > payment.left:
            assert (status, answer["code"]) == (409, "refund_too_large")
            return
        assert status == 201, answer
        self.goes_back(booking, payment, amount)

    def goes_back(self, booking: Booked, payment: Paid, amount: Decimal) -> None:
        payment.refunded += amount
        if payment.refunded == payment.amount:
            payment.status = "refunded"
        if booking.status in ENDED and not payment.interest:
            of_owed = min(booking.owed, amount)
            booking.owed -= of_owed
            booking.forfeited -= amount - of_owed
        for place in reversed(booking.plan.order):
            part = min(amount, payment.parts.get(place, Decimal(0)))
            if part:
                payment.parts[place] -= part
                amount -= part
        payment.parts = {place: part for place, part in payment.parts.items() if part}

    def pay_out(self, draw: Draw) -> None:
        """What is owed for a booking that has ended is paid back, of its last payment first."""
        number, how_much = draw(which), draw(st.sampled_from(["all", "half", "too much"]))
        ended = [booking for booking in self.bookings if booking.status in ENDED] or self.bookings
        booking = ended[number % len(ended)]
        amount = {"half": cents(booking.owed / 2), "too much": booking.owed + PAISA}.get(how_much, booking.owed)
        body = {"reason": "As agreed"} | ({} if how_much == "all" else {"amount": str(amount or PAISA)})
        status, answer = self.ask_once(f"/api/bookings/{booking.id}/payout", body)
        if booking.status not in ENDED or not booking.owed:
            assert (status, answer["code"]) == (409, "not_refundable")
            return
        if amount > booking.owed:
            assert (status, answer["code"]) == (409, "refund_too_large")
            return
        assert status == 201, answer
        amount = amount or PAISA
        for payment in reversed(booking.settled):
            part = min(payment.left, amount)
            if part:
                self.goes_back(booking, payment, part)
                amount -= part

    def pay_interest(self, draw: Draw) -> None:
        number, pending = draw(which), draw(st.booleans())
        how_much = draw(st.sampled_from(["all", "paisa", "too much"]))
        signed = [booking for booking in self.bookings if booking.status == "agreement_signed"] or self.bookings
        booking = signed[number % len(signed)]
        amount = {"paisa": PAISA, "too much": booking.interest_owed + PAISA}.get(how_much, booking.interest_owed)
        if not amount:
            return
        body = {
            "booking_id": booking.id, "payment_type": "penalty", "amount": str(amount), "payment_method": "cheque",
            "payment_status": "pending" if pending else "completed",
        }  # fmt: skip
        status, answer = self.ask_once("/api/payments", body)
        if booking.status in ENDED:
            assert (status, answer["code"]) == (409, "booking_ended")
            return
        if amount > booking.interest_owed:
            assert (status, answer["code"]) == (409, "overpayment")
            return
        assert status == 201, answer
        payment = Paid(answer["id"], amount, "pending", interest=True)
        booking.payments.append(payment)
        if not pending:
            self.receives(payment)

    def waive(self, draw: Draw) -> None:
        booking = self.one_of(draw(which))
        owed = booking.interest_owed
        amount = min(owed, Decimal(draw(st.integers(1, 100_000))).scaleb(-2)) or PAISA
        body = {"reason": "A gesture", "amount": str(amount)}
        status, answer = self.ask_once(f"/api/bookings/{booking.id}/interest-waivers", body)
        if not owed:
            assert (status, answer["code"]) == (409, "no_interest_owed")
            return
        assert status == 201, answer
        booking.waived += amount

    def ask_again(self, draw: Draw) -> None:
        number = draw(which)
        if not self.kept:
            return
        path, body, key, first = self.kept[number % len(self.kept)]
        answer = self.world.ask(self.world.owner, "POST", path, body, **{"Idempotency-Key": key})
        assert (answer.status_code, answer.content) == (201, first)
        assert answer.headers["Idempotency-Replayed"] == "true"

    def cancel(self, draw: Draw) -> None:
        number, party = draw(which), draw(st.sampled_from(["customer", "builder"]))
        booking = self.one_of(number)
        token = self.customers[booking.customer] if party == "customer" else self.world.owner
        body = {"status": "cancelled", "reason": "So be it"}
        answer = self.world.ask(token, "PATCH", f"/api/bookings/{booking.id}/status", body)
        if booking.status not in CANCELLABLE[party]:
            assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
            return
        assert answer.status_code == 200, answer.text
        booking.forfeited = cents(booking.paid * Decimal(FORFEITS[booking.status]) / 100)
        booking.owed = booking.paid - booking.forfeited
        booking.moved("cancelled")

    def confirm(self, draw: Draw) -> None:
        number = draw(which)
        firm = [booking for booking in self.bookings if booking.status == "token_paid"] or self.bookings
        booking = firm[number % len(firm)]
        body = {"status": "confirmed"}
        answer = self.world.ask(self.world.owner, "PATCH", f"/api/bookings/{booking.id}/status", body)
        assert answer.status_code == (200 if booking.status == "token_paid" else 409), answer.text
        if booking.status == "token_paid":
            booking.moved("confirmed")

    def sign(self, draw: Draw) -> None:
        """As signatures will."""
        confirmed = [booking for booking in self.bookings if booking.status == "confirmed"]
        if not confirmed:
            return
        booking = confirmed[draw(which) % len(confirmed)]
        for statement in (
            f"""UPDATE bookings SET status = 'agreement_signed', version = version + 1,
            agreement_signed_at = now() - interval '{DAYS_SIGNED} days' WHERE id = %(id)s""",
            """INSERT INTO booking_history (booking_id, builder_id, from_status, to_status, by)
            SELECT id, builder_id, 'confirmed', 'agreement_signed', 'Plinth' FROM bookings WHERE id = %(id)s""",
            "INSERT INTO audit_log (action, entity_type, entity_id) VALUES ('booking.moved', 'booking', %(id)s)",
        ):
            self.world.rows(statement, id=booking.id)
        booking.moved("agreement_signed")

    def give_discount(self, draw: Draw) -> None:
        number, discount = draw(which), draw(st.sampled_from(DISCOUNTS))
        booking = self.one_of(number)
        answer = self.world.ask(self.world.owner, "PATCH", f"/api/bookings/{booking.id}", {"discount": discount})
        if booking.status not in DISCOUNTABLE:
            assert (answer.status_code, answer.json()["code"]) == (409, "not_editable")
            return
        before, booking.discount = booking.discount, Decimal(discount)
        token = min(booking.token, booking.cap)
        if booking.total < max(booking.paid + booking.pending, token, PAISA):
            assert (answer.status_code, answer.json()["code"]) == (409, "discount_too_large")
            booking.discount = before
            return
        assert answer.status_code == 200, answer.text
        booking.token = token
        booking.spread_anew()
        if booking.status == "reserved" and booking.paid >= token:
            booking.moved("token_paid")

    def change_plan(self, draw: Draw) -> None:
        number, plan = draw(which), draw(st.integers(0, len(PLANS) - 1))
        booking = self.one_of(number)
        body = {"payment_plan_id": self.plans[plan]}
        answer = self.world.ask(self.customers[booking.customer], "PATCH", f"/api/bookings/{booking.id}", body)
        assert answer.status_code == (200 if booking.status in EDITABLE else 409), answer.text
        if booking.status in EDITABLE:
            booking.plan = PLANS[plan]
            booking.spread_anew()

    def time_passes(self, draw: Draw) -> None:
        hours = draw(st.sampled_from([1, 12, HOLD_HOURS]))
        for statement in (
            """UPDATE bookings SET hold_expires_at = hold_expires_at - make_interval(hours => %(hours)s),
            ended_at = ended_at - make_interval(hours => %(hours)s) WHERE project_id = %(project)s""",
            """UPDATE units SET held_until = held_until - make_interval(hours => %(hours)s)
            WHERE project_id = %(project)s""",
        ):
            self.world.rows(statement, hours=hours, project=self.project)
        self.hour += hours
        for booking in self.bookings:
            if booking.status == "reserved" and booking.ends <= self.hour:
                booking.moved("expired")
                booking.owed = booking.paid

    # What must hold after every step

    @invariant()
    def the_tables_do_not_contradict_themselves(self) -> None:
        for lie, statement in LIES.items():
            found = self.world.rows(statement, project=self.project)
            assert not found, f"{lie}: {found}"

    @invariant()
    def the_books_are_what_the_rules_say(self) -> None:
        for booking in self.bookings:
            shown = self.world.ask(self.world.owner, "GET", f"/api/bookings/{booking.id}/payments").json()
            amounts = {name: Decimal(shown[name]) for name in shown if name.endswith("_amount") and shown[name]}
            ended = booking.status in ENDED
            due = sum(
                booking.stages[place] - booking.stage_paid(place) for place in booking.plan.order[: booking.plan.due]
            )
            assert amounts == {
                "total_amount": booking.total,
                "paid_amount": booking.paid,
                "pending_amount": booking.pending,
                "outstanding_amount": booking.total - booking.paid,
                "due_amount": 0 if ended else due,
                "payable_amount": 0 if ended else self.payable(booking),
                **({"forfeited_amount": booking.forfeited} if ended else {}),
            }
            assert shown["refund_owed"] == (f"{booking.owed:.2f}" if ended else None)
            interest = {name: Decimal(amount) for name, amount in shown["interest"].items() if "amount" in name}
            assert interest == {
                "accrued_amount": booking.accrued,
                "waived_amount": booking.waived,
                "paid_amount": booking.interest_paid,
                "pending_amount": booking.interest_pending,
                "owed_amount": booking.interest_owed,
            }
            if ended:
                assert booking.owed + booking.forfeited == booking.paid
            assert [Decimal(stage["amount"]) for stage in shown["schedule"]] == booking.stages
            places = {stage["id"]: place for place, stage in enumerate(shown["schedule"])}
            assert [Decimal(stage["paid_amount"]) for stage in shown["schedule"]] == [
                booking.stage_paid(place) for place in range(len(booking.stages))
            ]
            assert len(shown["payments"]) == len(booking.payments)
            for payment, seen in zip(booking.payments, shown["payments"], strict=True):
                assert (seen["id"], Decimal(seen["amount"])) == (payment.id, payment.amount)
                assert seen["payment_status"] == payment.status
                assert Decimal(seen["refunded_amount"]) == payment.refunded
                number = seen["receipt_number"]
                assert (number and int(number.split("/")[1])) == payment.receipt
                parts = {places[part["stage_id"]]: Decimal(part["amount"]) for part in seen["allocations"]}
                assert parts == payment.parts

    @invariant()
    def bookings_are_where_the_money_has_moved_them(self) -> None:
        shown = self.world.ask(
            self.world.owner, "GET", f"/api/builder/bookings?project_id={self.project}&limit=100"
        ).json()
        assert {each["id"]: (each["status"], Decimal(each["token_amount"])) for each in shown["items"]} == {
            booking.id: (booking.status, booking.token) for booking in self.bookings
        }
        for each in shown["items"]:
            if each["status"] not in ENDED:
                assert each["unit"]["status"] == UNIT_STATUS[each["status"]]

    def teardown(self) -> None:
        for booking in self.bookings:
            whole = self.world.ask(self.world.owner, "GET", f"/api/bookings/{booking.id}").json()
            moves = [entry["to_status"] for entry in whole["history"]]
            # The end of a hold is written down by whoever meets it first.
            assert moves in (booking.history, booking.history[:-1] if booking.status == "expired" else None)


def test_the_books_are_kept_as_the_rules_say(world: World) -> None:
    play(Books, world)

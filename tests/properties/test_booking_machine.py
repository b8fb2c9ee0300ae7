"""The life of bookings as the rules tell it, played at random against the running API.

The model is a few dictionaries written from the rules alone. After every step the API has to show what the model says,
and the tables may not contradict themselves.
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import ClassVar
from uuid import UUID, uuid4

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from database.auth import create_access_token
from tests.cast import PASSWORD_HASH, UNIT_STATUS, Json
from tests.properties.conftest import World, play
from tests.races.conftest import LIES, PEOPLE

HOLD_HOURS = 48
PRICES = ["4000000.00", "3999999.99", "5123456.78", "1.01"]
PARKING, PARKING_PLACES = Decimal("350000.00"), 3
TAX = Decimal("4.5")
FORFEITS = {"reserved": 0, "token_paid": 25, "confirmed": 50, "agreement_signed": 100}
CUSTOMERS = 3
LIVE = {"reserved", "token_paid", "confirmed", "agreement_signed", "registered", "completed"}
MOVES: dict[str, dict[str, set[str]]] = {
    "reserved": {"customer": {"cancelled"}, "builder": {"cancelled"}},
    "token_paid": {"customer": {"cancelled"}, "builder": {"confirmed", "cancelled"}},
    "confirmed": {"customer": {"cancelled"}, "builder": {"cancelled"}},
    "agreement_signed": {"customer": set(), "builder": {"registered", "cancelled"}},
    "registered": {"customer": set(), "builder": {"completed"}},
}


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


@dataclass
class Booked:
    """What the rules say about a booking."""

    id: int
    unit: int
    customer: int
    places: int
    price: Decimal
    status: str
    ends: int
    token: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)
    discount: Decimal = Decimal(0)
    extended: bool = False
    cooling_off: bool = False
    let_go: int | None = None
    history: list[str] = field(default_factory=list)

    @property
    def total(self) -> Decimal:
        untaxed = self.price + self.places * PARKING - self.discount
        return untaxed + cents(untaxed * TAX / 100)

    def allows(self, party: str) -> set[str]:
        if self.status == "agreement_signed" and self.cooling_off and party == "customer":
            return {"cancelled"}
        return MOVES.get(self.status, {}).get(party, set())


which = st.integers(0, 30)


class Lifecycle(RuleBasedStateMachine):
    """Customers who hold, pay, give up and come back; a builder who allots, registers and changes their mind."""

    world: ClassVar[World]

    @initialize(cooling_off=st.booleans())
    def open_for_sale(self, cooling_off: bool) -> None:
        world = self.world
        body = {
            "name": f"Kiln House {uuid4().hex[:8]}", "project_type": "residential", "address": "Baner Road",
            "city": "Pune", "state": "Maharashtra", "zipcode": "411045", "published": True, "hold_hours": HOLD_HOURS,
            "token_percent": 1, "forfeit_percent": FORFEITS, "cooling_off_days": 3 if cooling_off else 0,
            "advance_cap_percent": None,
        }  # fmt: skip
        self.cooling_off_days = 3 if cooling_off else 0
        self.project = world.ask(world.owner, "POST", "/api/projects", body).json()["id"]
        path = f"/api/projects/{self.project}"
        extras = {"extras": [{"name": "Car park", "price": str(PARKING), "quantity": PARKING_PLACES}]}
        self.extra = world.ask(world.owner, "PUT", f"{path}/extras", extras).json()["extras"][0]["id"]
        taxes: Json = {"charges": [], "taxes": [{"name": "GST", "percent": str(TAX)}]}
        assert world.ask(world.owner, "PUT", f"{path}/charges", taxes).status_code == 200
        self.units: dict[int, Decimal] = {}
        for number, price in enumerate(PRICES):
            unit = {
                "project_id": self.project, "unit_number": f"A-{number}", "unit_type": "3BHK", "floor_number": 1,
                "area_sqft": 1000, "price": price,
            }  # fmt: skip
            self.units[world.ask(world.owner, "POST", "/api/units", unit).json()["id"]] = Decimal(price)
        people = world.rows(PEOPLE, people=CUSTOMERS, password=PASSWORD_HASH)
        self.customers = [create_access_token(user, UUID(str(session))) for _, user, session in people]
        self.withheld: set[int] = set()
        self.bookings: list[Booked] = []
        self.hour = 0
        self.kept: list[tuple[int, str, Json, bytes]] = []

    # The model

    def now_expired(self) -> None:
        """Time ends the holds that ran out."""
        for booking in self.bookings:
            if booking.status == "reserved" and booking.ends <= self.hour:
                booking.status, booking.let_go = "expired", booking.ends

    def live_on(self, unit: int) -> Booked | None:
        return next((each for each in self.bookings if each.unit == unit and each.status in LIVE), None)

    def places_left(self) -> int:
        return PARKING_PLACES - sum(each.places for each in self.bookings if each.status in LIVE)

    def against_holding(self, customer: int, unit: int, places: int) -> set[str]:
        """Every reason to refuse the customer the unit."""
        reasons = set()
        if unit in self.withheld or self.live_on(unit):
            reasons.add("unit_not_available")
        own = [each for each in self.bookings if each.customer == customer]
        if any(e.unit == unit and e.let_go is not None and self.hour - e.let_go < 24 for e in own):
            reasons.add("hold_cooldown")
        if sum(each.status == "reserved" for each in own) >= 3:
            reasons.add("too_many_holds")
        if places > self.places_left():
            reasons.add("extra_not_available")
        return reasons

    def one_of(self, number: int) -> Booked:
        return self.bookings[number % len(self.bookings)]

    def token_of(self, party: str, booking: Booked) -> str:
        return self.customers[booking.customer] if party == "customer" else self.world.owner

    # What people do

    @rule(customer=st.integers(0, CUSTOMERS - 1), unit=st.integers(0, len(PRICES) - 1), places=st.integers(0, 2))
    def hold(self, customer: int, unit: int, places: int) -> None:
        unit = list(self.units)[unit]
        body: Json = {"unit_id": unit}
        if places:
            body["extras"] = [{"extra_id": self.extra, "quantity": places}]
        key = uuid4().hex
        refused = self.against_holding(customer, unit, places)
        answer = self.world.ask(self.customers[customer], "POST", "/api/bookings", body, **{"Idempotency-Key": key})
        if refused:
            assert answer.status_code == 409
            assert answer.json()["code"] in refused
            return
        assert answer.status_code == 201, answer.text
        made = answer.json()
        booking = Booked(
            made["id"], unit, customer, places, self.units[unit], made["status"], ends=self.hour + HOLD_HOURS
        )
        booking.token = cents(booking.total / 100)
        # One per cent of little is nothing: then there is nothing to wait for.
        booking.status = "reserved" if booking.token else "token_paid"
        booking.history = [booking.status]
        assert Decimal(made["token_amount"]) == booking.token
        self.bookings.append(booking)
        self.kept.append((customer, key, body, answer.content))

    @precondition(lambda self: self.kept)
    @rule(number=which)
    def ask_again(self, number: int) -> None:
        customer, key, body, first = self.kept[number % len(self.kept)]
        answer = self.world.ask(self.customers[customer], "POST", "/api/bookings", body, **{"Idempotency-Key": key})
        assert (answer.status_code, answer.content) == (201, first)

    @precondition(lambda self: self.bookings)
    @rule(number=which, party=st.sampled_from(["customer", "builder"]), to=st.sampled_from(sorted({*UNIT_STATUS})))
    def move(self, number: int, party: str, to: str) -> None:
        booking = self.one_of(number)
        body = {"status": to, "reason": "So be it", "registration_number": "1/31", "registration_date": "2031-05-04"}
        allowed = booking.allows(party)
        path = f"/api/bookings/{booking.id}"
        token = self.token_of(party, booking)
        shown = self.world.ask(token, "GET", f"{path}/cancellation")
        answer = self.world.ask(token, "PATCH", f"{path}/status", body)
        assert (shown.status_code == 200) == ("cancelled" in allowed)
        if to not in allowed:
            assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
            return
        if to == "completed" and booking.paid != booking.total:
            assert (answer.status_code, answer.json()["code"]) == (409, "balance_outstanding")
            return
        assert answer.status_code == 200, answer.text
        if to == "cancelled":
            percent = 0 if booking.cooling_off else FORFEITS[booking.status]
            forfeited = cents(booking.paid * percent / 100)
            ended = answer.json()
            assert Decimal(ended["forfeited_amount"]) == forfeited == Decimal(shown.json()["forfeited_amount"])
            assert Decimal(ended["refund_owed"]) == booking.paid - forfeited == Decimal(shown.json()["refund_amount"])
            booking.let_go = self.hour if party == "customer" else None
        booking.status, booking.cooling_off = to, False
        booking.history.append(to)

    @precondition(lambda self: self.bookings)
    @rule(number=which, everything=st.booleans())
    def pay(self, number: int, everything: bool) -> None:
        """The token makes a hold firm. What else payments do, the machine of payments plays."""
        booking = self.one_of(number)
        amount = (booking.total if everything else booking.token) - booking.paid
        if booking.status not in LIVE or amount <= 0:
            return
        body = {
            "booking_id": booking.id, "payment_type": "installment", "amount": str(cents(amount)),
            "payment_method": "cash",
        }  # fmt: skip
        answer = self.world.ask(self.world.owner, "POST", "/api/payments", body)
        assert answer.status_code == 201, answer.text
        booking.paid += amount
        if booking.status == "reserved":
            booking.status = "token_paid"
            booking.history.append("token_paid")

    @precondition(lambda self: any(booking.status == "confirmed" for booking in self.bookings))
    @rule(number=which)
    def sign(self, number: int) -> None:
        """As signatures will."""
        confirmed = [booking for booking in self.bookings if booking.status == "confirmed"]
        booking = confirmed[number % len(confirmed)]
        self.moved_by_others(booking, "agreement_signed")
        booking.cooling_off = self.cooling_off_days > 0
        self.world.rows(
            """UPDATE bookings SET agreement_signed_at = now(),
            firm_on = (now() AT TIME ZONE 'Asia/Kolkata')::date + %(days)s::int WHERE id = %(id)s""",
            days=self.cooling_off_days,
            id=booking.id,
        )

    def moved_by_others(self, booking: Booked, to: str) -> None:
        values = {"id": booking.id, "unit": booking.unit, "was": booking.status, "to": to}
        for statement in (
            "UPDATE bookings SET status = %(to)s, version = version + 1 WHERE id = %(id)s",
            "UPDATE units SET held_until = NULL, version = version + 1 WHERE id = %(unit)s",
            """INSERT INTO booking_history (booking_id, builder_id, from_status, to_status, by)
            SELECT id, builder_id, %(was)s, %(to)s, 'Plinth' FROM bookings WHERE id = %(id)s""",
            "INSERT INTO audit_log (action, entity_type, entity_id) VALUES ('booking.moved', 'booking', %(id)s)",
        ):
            self.world.rows(statement, **values)
        booking.status = to
        booking.history.append(to)

    @precondition(lambda self: self.bookings)
    @rule(number=which, hours=st.sampled_from([1, HOLD_HOURS, HOLD_HOURS + 1]))
    def extend(self, number: int, hours: int) -> None:
        booking = self.one_of(number)
        path = f"/api/bookings/{booking.id}/extend-hold"
        answer = self.world.ask(self.world.owner, "POST", path, {"hours": hours, "reason": "A slow bank"})
        if booking.status != "reserved" or booking.extended or hours > HOLD_HOURS:
            assert answer.status_code in (409, 422)
            return
        assert answer.status_code == 200, answer.text
        booking.ends += hours
        booking.extended = True
        booking.history.append("reserved")

    @precondition(lambda self: self.bookings)
    @rule(number=which)
    def allow_again(self, number: int) -> None:
        booking = self.one_of(number)
        path = f"/api/bookings/{booking.id}/allow-rehold"
        answer = self.world.ask(self.world.owner, "POST", path, {"reason": "They asked"})
        assert (answer.status_code == 200) == (booking.status not in LIVE)
        if booking.status not in LIVE:
            booking.let_go = None

    @precondition(lambda self: self.bookings)
    @rule(number=which, discount=st.sampled_from(["0.00", "0.01", "99999.99", "3900000.00", "4000000.01"]))
    def discount(self, number: int, discount: str) -> None:
        booking = self.one_of(number)
        path = f"/api/bookings/{booking.id}"
        assert (
            self.world.ask(self.token_of("customer", booking), "PATCH", path, {"discount": "1.00"}).status_code == 403
        )
        answer = self.world.ask(self.world.owner, "PATCH", path, {"discount": discount})
        before, booking.discount = booking.discount, Decimal(discount)
        fits = booking.discount <= booking.price and booking.total >= max(booking.paid, booking.token, Decimal("0.01"))
        if booking.status in ("reserved", "token_paid") and fits:
            assert answer.status_code == 200, answer.text
        else:
            assert answer.status_code == 409
            booking.discount = before

    @rule(unit=st.integers(0, len(PRICES) - 1), off=st.booleans())
    def withhold(self, unit: int, off: bool) -> None:
        unit = list(self.units)[unit]
        body = {"status": "withheld" if off else "available"}
        answer = self.world.ask(self.world.owner, "PATCH", f"/api/units/{unit}", body)
        assert answer.status_code == (409 if self.live_on(unit) else 200), answer.text
        if answer.status_code == 200:
            (self.withheld.add if off else self.withheld.discard)(unit)

    @rule(hours=st.sampled_from([1, 12, 24, 47, HOLD_HOURS, 100]))
    def time_passes(self, hours: int) -> None:
        for statement in (
            """UPDATE bookings SET hold_expires_at = hold_expires_at - make_interval(hours => %(hours)s),
            ended_at = ended_at - make_interval(hours => %(hours)s) WHERE project_id = %(project)s""",
            """UPDATE units SET held_until = held_until - make_interval(hours => %(hours)s)
            WHERE project_id = %(project)s""",
        ):
            self.world.rows(statement, hours=hours, project=self.project)
        self.hour += hours
        self.now_expired()

    # What must hold after every step

    @invariant()
    def the_tables_do_not_contradict_themselves(self) -> None:
        for lie, statement in LIES.items():
            found = self.world.rows(statement, project=self.project)
            assert not found, f"{lie}: {found}"

    @invariant()
    def the_api_shows_what_the_rules_say(self) -> None:
        world = self.world
        shown = world.ask(world.owner, "GET", f"/api/builder/bookings?project_id={self.project}&limit=100").json()
        assert shown["total"] == len(self.bookings)
        by_id = {item["id"]: item for item in shown["items"]}
        for booking in self.bookings:
            item = by_id[booking.id]
            assert item["status"] == booking.status
            assert Decimal(item["total_amount"]) == booking.total
            assert Decimal(item["outstanding_amount"]) == booking.total - booking.paid
            unpaid = booking.status == "registered" and booking.paid != booking.total
            assert set(item["allowed_transitions"]) == (set() if unpaid else booking.allows("builder"))
            whole = world.ask(world.owner, "GET", f"/api/bookings/{booking.id}").json()
            whole["project"] = {name: whole["project"][name] for name in item["project"]}
            assert {name: whole[name] for name in item} == item
            moves = [entry["to_status"] for entry in whole["history"]]
            assert moves[: len(booking.history)] == booking.history
            assert moves[len(booking.history) :] in ([], ["expired"])
        units = world.ask(None, "GET", f"/api/projects/{self.project}/units").json()["items"]
        assert {unit["id"]: unit["status"] for unit in units} == {unit: self.unit_status(unit) for unit in self.units}

    def unit_status(self, unit: int) -> str:
        if unit in self.withheld:
            return "withheld"
        booking = self.live_on(unit)
        return UNIT_STATUS[booking.status] if booking else "available"


def test_bookings_live_as_the_rules_say(world: World) -> None:
    play(Lifecycle, world)

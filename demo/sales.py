"""Who buys which home, when, and how far it has come: drawn from the seed, but for what a project pins down."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from demo.blueprint import Pin
from demo.clock import Clock
from demo.homes import Home
from demo.people import Buyer
from demo.projects import CANCELLABLE, Offering
from domain.bookings import ENDED, MOST_HOLDS_PER_PROJECT, UNIT_STATUS, BookingStatus
from domain.units import UnitStatus, UnitType

DAY = timedelta(days=1)
FEW = 3  # who would buy no more homes than this buys to live in them


@dataclass(frozen=True)
class Claim:
    """A booking in outline: whose, of what, when it was made, and where it stands.

    `last`: for one that ended, the status that it ended in. `until`: before when everything about it happened.
    `extended`: its hold was, by so many hours.
    """

    offering: Offering
    home: Home
    buyer: Buyer
    status: BookingStatus
    made_at: datetime
    until: datetime
    last: BookingStatus
    slot: int = 1
    pin: Pin | None = None
    extended: int = 0


class Market:
    """The buyers, and what each of them has."""

    def __init__(self, buyers: list[Buyer], rng: Random) -> None:
        self._buyers = buyers
        self._rng = rng
        self._by_key = {buyer.key: buyer for buyer in buyers}
        self._named: set[str] = set()
        self._homes: Counter[int] = Counter()
        self._holds: Counter[tuple[int, int]] = Counter()
        # Who buys to let has a taste for some projects, and buys most of his homes there.
        self._taste: dict[tuple[int, int], float] = {}

    def expect(self, offerings: list[Offering]) -> None:
        """Keeps room for the homes that the projects have pinned to somebody."""
        for offering in offerings:
            for pin in offering.scheme.stock.pins:
                self._named.add(pin.buyer)
                self._homes[self._by_key[pin.buyer].id] += 1

    def named(self, offering: Offering, pin: Pin) -> tuple[Buyer, int]:
        """The buyer of a pinned home."""
        return self._taking(self._by_key[pin.buyer], offering, pin.status)

    def somebody(self, offering: Offering, status: BookingStatus) -> tuple[Buyer, int]:
        """A buyer for a home of the project, and the number of their hold."""
        few = self._rng.random() < (0.75 if status in (BookingStatus.RESERVED, BookingStatus.TOKEN_PAID) else 0.1)
        able = [
            buyer
            for buyer in self._buyers
            if self._homes[buyer.id] < buyer.homes and self._holds[buyer.id, offering.id] < MOST_HOLDS_PER_PROJECT
        ]
        kind = [buyer for buyer in able if (buyer.homes <= FEW) is few] or able
        buyer = self._rng.choices(kind, [self._weight(buyer, offering) for buyer in kind])[0]
        self._homes[buyer.id] += 1
        return self._taking(buyer, offering, status)

    def passer_by(self) -> Buyer:
        """Somebody whose booking came to nothing: none of those of whom something else is told."""
        return self._rng.choice([buyer for buyer in self._buyers if not buyer.new and buyer.key not in self._named])

    def _weight(self, buyer: Buyer, offering: Offering) -> float:
        taste = self._taste.setdefault((buyer.id, offering.id), self._rng.random() ** 3 + 0.02)
        return taste * (buyer.homes - self._homes[buyer.id])

    def _taking(self, buyer: Buyer, offering: Offering, status: BookingStatus) -> tuple[Buyer, int]:
        if status is not BookingStatus.RESERVED:
            return buyer, 1
        self._holds[buyer.id, offering.id] += 1
        return buyer, self._holds[buyer.id, offering.id]


def claims(offering: Offering, market: Market, clock: Clock, rng: Random) -> Iterator[Claim]:
    """Everything that was ever booked in the project. Marks the homes that are taken or kept back."""
    if offering.published_at is None:
        _keep_back(offering, list(offering.homes), rng)
        return
    pinned = {pin.unit_number: pin for pin in offering.scheme.stock.pins}
    homes = {home.number: home for home in offering.homes}
    live: dict[str, Claim] = {}
    wanted = Counter(dict(offering.scheme.stock.live)) - Counter(pin.status for pin in pinned.values())
    for number, pin in pinned.items():
        made_at = clock.ago(rng, pin.days_ago, offering.timezone)
        buyer, slot = market.named(offering, pin)
        live[number] = Claim(offering, homes[number], buyer, pin.status, made_at, clock.now, pin.status, slot, pin)
    drawn: set[BookingStatus] = set()
    loose = [home for home in offering.homes if home.number not in pinned]
    rng.shuffle(loose)
    loose.sort(key=lambda home: home.number in offering.scheme.stock.keep_free)
    for status in wanted.elements():
        home = loose.pop(0)
        buyer, slot = market.somebody(offering, status)
        live[home.number] = _live(offering, home, buyer, status, slot, clock, rng, extend=status not in drawn)
        drawn.add(status)
    _keep_back(offering, loose, rng)
    yield from _ended(offering, market, live, clock, rng)
    yield from live.values()


def _keep_back(offering: Offering, loose: list[Home], rng: Random) -> None:
    """Withholds homes, rather high ones: builders keep the best for later."""
    free = offering.scheme.stock.keep_free
    drawn = sorted(
        (home for home in loose if home.number not in free), key=lambda home: -home.floor - rng.random() * 40
    )
    for home in drawn[: offering.scheme.stock.withheld]:
        home.status = UnitStatus.WITHHELD


def _live(
    offering: Offering, home: Home, buyer: Buyer, status: BookingStatus, slot: int, clock: Clock, rng: Random,
    *, extend: bool,
) -> Claim:  # fmt: skip
    hold = offering.scheme.terms.hold_hours / 24
    extended = 0
    if status is BookingStatus.RESERVED:
        # Where there are several, one that should have run out hours ago has been extended by a day.
        several = offering.scheme.stock.live[status] > 3
        extended = min(24, offering.scheme.terms.hold_hours) if extend and several else 0
        days = hold * (1.05 if extended else rng.uniform(0.06, 0.95))
        made_at = clock.now - timedelta(days=days)
    else:
        made_at = clock.ago(rng, rng.uniform(*_ages(offering, status, clock)), offering.timezone)
    return Claim(offering, home, buyer, status, made_at, clock.now, status, slot, extended=extended)


def _ages(offering: Offering, status: BookingStatus, clock: Clock) -> tuple[float, float]:
    """How many days ago bookings were made that stand at this status, at least and at most."""
    age = float(offering.scheme.published or 0)
    completed = offering.completed_on(clock)
    match status:
        case BookingStatus.TOKEN_PAID:
            return 1, min(9, age - 1)
        case BookingStatus.CONFIRMED:
            return 7, min(48, age - 2)
        case BookingStatus.AGREEMENT_SIGNED:
            return 45, max(60, age * 0.7)
        case BookingStatus.COMPLETED if completed is not None:
            return (clock.now - completed) / DAY + 50, age * 0.97
        case _:
            return min(110, age * 0.8), age * 0.97


def _ended(offering: Offering, market: Market, live: dict[str, Claim], clock: Clock, rng: Random) -> Iterator[Claim]:
    """Bookings that came to nothing, each on a home that was free at the time and may have found a buyer since."""
    stock, hold = offering.scheme.stock, offering.scheme.terms.hold_hours / 24
    endings = [BookingStatus.EXPIRED] * stock.expired + [BookingStatus.CANCELLED] * stock.cancelled
    homes = [home for home in offering.homes if home.status is not UnitStatus.WITHHELD]
    rng.shuffle(homes)
    for status in endings:
        while homes:
            home = homes.pop()
            follows = live.get(home.number)
            until = follows.made_at if follows else clock.now
            since = (clock.now - until) / DAY + hold + (1.5 if status is BookingStatus.EXPIRED else 4)
            most = (offering.scheme.published or 0) * 0.97
            if since < most:
                break
        else:
            return
        buyer = market.passer_by()
        while follows and buyer.id == follows.buyer.id:
            buyer = market.passer_by()
        days = rng.uniform(since, min(most, since + 150))
        made_at = clock.ago(rng, days, offering.timezone)
        yield Claim(offering, home, buyer, _reached(status, until - made_at, offering, rng), made_at, until, status)


def _reached(ending: BookingStatus, room: timedelta, offering: Offering, rng: Random) -> BookingStatus:
    """How far a booking had come that ended: not far, if it had little time."""
    if ending is BookingStatus.EXPIRED:
        return BookingStatus.RESERVED
    furthest = 4 if room > 60 * DAY else 2 if room < 12 * DAY else 3
    first = 0 if offering.scheme.terms.token_percent else 1
    return rng.choice(CANCELLABLE[first:furthest])


def mark(claim: Claim, ended_at: datetime | None, hold_expires_at: datetime | None, last: datetime) -> None:
    """Writes on the home what the claim made of it."""
    home = claim.home
    home.taken.append((claim.made_at, ended_at))
    home.changes += 1
    home.changed_at = max(home.changed_at or last, last)
    if claim.last not in ENDED:
        home.status = UNIT_STATUS[claim.status]
        home.held_until = hold_expires_at if claim.status is BookingStatus.RESERVED else None


def wishes(home: Home, rng: Random) -> str | None:
    """What some buyers ask for when they book."""
    if home.stack.kind in (UnitType.PLOT, UnitType.SHOP, UnitType.OFFICE) or rng.random() > 0.14:
        return None
    return rng.choice(
        (
            "Please keep the kitchen open to the living room.",
            "We need a door wide enough for a wheelchair.",
            "A gas point on the utility balcony, if possible.",
            "No false ceiling in the bedrooms, please.",
            "The car park should be near the lift: my mother walks with a stick.",
            "Could the second bathroom have a bucket tap as well as a shower?",
        )
    )


def discount(price: Decimal, status: BookingStatus, rng: Random) -> Decimal:
    """What some buyers were granted, in round figures."""
    if status in (BookingStatus.RESERVED, *ENDED) or rng.random() > 0.09:
        return Decimal(0)
    return (price * Decimal(rng.choice(("0.005", "0.01", "0.015"))) / 5000).to_integral_value() * 5000

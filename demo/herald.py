"""Telling people, as the operations of the platform would have told them: whom, when, and whether they have read it."""

from datetime import datetime, timedelta
from random import Random

from demo.clock import Clock
from demo.people import UNCLAIMED, Buyer
from demo.projects import Offering
from demo.trail import Trail
from domain.notifications import Notice
from domain.people import Permission, roles_with

DAY = timedelta(days=1)
# What is older has been cleared away.
KEPT = timedelta(days=120)
# The share of what people have read by now: of what is so many days old at most.
READ = ((0.7, 0.0), (2.0, 0.25), (5.0, 0.7), (12.0, 0.92))


class Herald:
    """Writes down who was told what."""

    def __init__(self, trail: Trail, clock: Clock, rng: Random) -> None:
        self._trail = trail
        self._clock = clock
        self._rng = rng

    def customer(
        self,
        at: datetime,
        buyer: Buyer,
        offering: Offering,
        notice: Notice,
        *,
        seen: datetime | None = None,
        unread: bool = False,
    ) -> None:
        """Tells a customer. `seen`: when they saw what it is about, if that is known; `unread`: they have not."""
        unread = unread or buyer.key in UNCLAIMED
        self._tell(at, buyer.user_id, offering, notice, seen, unread=unread, customer=True)

    def members(
        self,
        at: datetime,
        offering: Offering,
        permission: Permission,
        notice: Notice,
        *,
        but: int | None = None,
        seen: datetime | None = None,
        unread: bool = False,
    ) -> None:
        """Tells those of the builder's people who see to such things, `but` not whoever did it."""
        roles = roles_with(permission)
        for role, user_id in offering.company.members.items():
            if role in roles and user_id != but:
                self._tell(at, user_id, offering, notice, seen, unread=unread, customer=False)

    def _tell(
        self,
        at: datetime,
        user_id: int,
        offering: Offering,
        notice: Notice,
        seen: datetime | None,
        *,
        unread: bool,
        customer: bool,
    ) -> None:
        if at > self._clock.now - KEPT:
            read_at = None if unread else seen or self._read(at)
            self._trail.tell(at, user_id, offering.company.id, notice, read_at, customer=customer)

    def _read(self, at: datetime) -> datetime | None:
        age = (self._clock.now - at) / DAY
        share = next((share for days, share in READ if age <= days), 1.0)
        soon = at + timedelta(hours=self._rng.uniform(0.2, 30))
        return min(soon, self._clock.now) if self._rng.random() < share else None

"""What dealings between buyers and builders are described with: visits, and what people write to each other."""

from dataclasses import dataclass

from domain.appointments import AppointmentStatus, AppointmentType, MeetingLocation
from domain.bookings import Party
from domain.people import MemberRole


@dataclass(frozen=True)
class Visit:
    """An appointment of a buyer in a project.

    `days` from today, negative for the past, and `hour` by the project's clock, or the next ones at which it is open
    and has room. `asked`: how many days before it was made. `moved`: why it was given its present time.
    """

    buyer: str
    days: int
    hour: float
    status: AppointmentStatus
    agenda: str | None = None
    notes: str | None = None
    reason: str | None = None
    moved: str | None = None
    kind: AppointmentType = AppointmentType.SITE_VISIT
    place: MeetingLocation = MeetingLocation.SITE
    minutes: int = 60
    by: Party = Party.CUSTOMER
    asked: float = 4


@dataclass(frozen=True)
class Line:
    """A message: by the buyer, or by the builder's member of this role.

    `after`: so many hours after the one before; `ago`: so many days ago. `answers`: the line that it answers, so many
    before it. `about`: it is about the booking of the thread.
    """

    by: MemberRole | None
    text: str
    after: float | None = None
    ago: float | None = None
    answers: int | None = None
    about: bool = False


@dataclass(frozen=True)
class Thread:
    """A conversation of a buyer in a project. `ended`: hours since the last line, or from its `season` to the first.

    `unit`: the home whose booking it is about. `unread`: how many of the last lines the other side has not read.
    """

    buyer: str
    ended: float
    lines: tuple[Line, ...]
    unit: str | None = None
    unread: int = 0
    season: tuple[int, int] | None = None


class Speaker:
    """Who writes; called with a text, and with what a line has besides."""

    def __init__(self, role: MemberRole | None) -> None:
        self._role = role

    def __call__(
        self,
        text: str,
        after: float | None = None,
        *,
        ago: float | None = None,
        answers: int | None = None,
        about: bool = False,
    ) -> Line:
        return Line(self._role, text, after, ago, answers, about)


buyer, owner, sales = Speaker(None), Speaker(MemberRole.OWNER), Speaker(MemberRole.SALES)
accounts, site = Speaker(MemberRole.ACCOUNTS), Speaker(MemberRole.SITE)

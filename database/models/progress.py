"""How a project grows: its phases, what is told about it, and when it was promised."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    Numeric,
    SmallInteger,
    String,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Percent, Versioned, choice, refers, text
from database.models.projects import OfProject, of_project
from domain.notifications import Priority
from domain.progress import PhaseStatus, UpdateType
from domain.projects import DatePrecision


class Phase(Versioned, OfProject, Base):
    """A part of the work. `weight`: how much it counts in the progress of the whole project.

    `contractor_notes` never leave the builder.
    """

    __tablename__ = "phases"

    id: Mapped[Id]
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    description: Mapped[str | None] = text(2000)
    start_date: Mapped[date | None]
    expected_end_date: Mapped[date | None]
    actual_end_date: Mapped[date | None]
    progress_percentage: Mapped[Percent] = mapped_column(default=Decimal(0), server_default="0")
    status: Mapped[PhaseStatus] = mapped_column(choice(PhaseStatus))
    weight: Mapped[Decimal] = mapped_column(Numeric(9, 4), default=Decimal(1), server_default="1")
    customer_visible: Mapped[bool] = mapped_column(default=True, server_default=sql("true"))
    contractor_notes: Mapped[str | None] = text(5000)

    __table_args__ = (
        of_project(),
        UniqueConstraint("project_id", "name"),
        # Lets what falls due with a phase be tied to the phase's builder too.
        UniqueConstraint("id", "builder_id"),
        # Lets a picture of a phase be tied to the phase's project.
        UniqueConstraint("id", "project_id", "builder_id"),
        Index("phases_project_id_idx", "project_id", "position"),
        CheckConstraint("progress_percentage BETWEEN 0 AND 100", "progress_percentage"),
        CheckConstraint("(progress_percentage = 100) = (status = 'completed')", "completed"),
        CheckConstraint("(status = 'completed') = (actual_end_date IS NOT NULL)", "actual_end_date"),
        CheckConstraint("weight > 0", "weight"),
        CheckConstraint("expected_end_date >= start_date", "expected_after_start"),
        CheckConstraint("actual_end_date >= start_date", "actual_after_start"),
    )


class PhaseChange(Base):
    """What a phase's progress was, became, when, by whom, and why."""

    __tablename__ = "phase_changes"

    id: Mapped[Id]
    phase_id: Mapped[int] = mapped_column(ForeignKey("phases.id", ondelete="CASCADE"), index=True)
    builder_id: Mapped[int] = refers("builders.id")
    from_percentage: Mapped[Percent | None]
    to_percentage: Mapped[Percent]
    from_status: Mapped[PhaseStatus | None] = mapped_column(choice(PhaseStatus, "from_status"))
    to_status: Mapped[PhaseStatus] = mapped_column(choice(PhaseStatus, "to_status"))
    reason: Mapped[str | None] = text(1000)
    changed_by: Mapped[int] = refers("users.id")
    changed_at: Mapped[CreatedAt]


class ProjectUpdate(Versioned, OfProject, Base):
    """News of a project, or a draft of it that only its builder sees.

    `expected_completion_date`: of a delay, the date that is promised from its publication on.
    """

    __tablename__ = "project_updates"

    id: Mapped[Id]
    title: Mapped[str] = text(200)
    content: Mapped[str] = text(10_000)
    update_type: Mapped[UpdateType] = mapped_column(choice(UpdateType))
    priority: Mapped[Priority] = mapped_column(
        choice(Priority), default=Priority.NORMAL, server_default=Priority.NORMAL.value
    )
    video_urls: Mapped[list[str]] = mapped_column(ARRAY(String(500)), default=list, server_default=sql("'{}'"))
    estimated_delay_days: Mapped[int | None] = mapped_column(SmallInteger)
    expected_completion_date: Mapped[date | None]
    tags: Mapped[list[str]] = mapped_column(ARRAY(String(50)), default=list, server_default=sql("'{}'"))
    published_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_by: Mapped[int] = refers("users.id")

    __table_args__ = (
        of_project(),
        # The order of the feed: drafts by when they were written, the others by when they were published.
        Index(
            "project_updates_shown_idx", "project_id", sql("coalesce(published_at, created_at) DESC"), sql("id DESC")
        ),
        # Lets a picture of the news be tied to the project of the news.
        UniqueConstraint("id", "project_id", "builder_id"),
        CheckConstraint("estimated_delay_days > 0", "estimated_delay_days"),
        CheckConstraint("expected_completion_date IS NULL OR update_type = 'delay'", "expected_completion_date"),
    )


class CompletionPromise(OfProject, Base):
    """A date of completion that was promised: from which moment on, and why it took the place of the one before."""

    __tablename__ = "completion_promises"

    id: Mapped[Id]
    expected_completion_date: Mapped[date | None]
    precision: Mapped[DatePrecision] = mapped_column(choice(DatePrecision, "precision"))
    reason: Mapped[str | None] = text(1000)
    promised_by: Mapped[int] = refers("users.id")
    promised_at: Mapped[CreatedAt]

    __table_args__ = (of_project(), Index("completion_promises_project_id_idx", "project_id", sql("id DESC")))

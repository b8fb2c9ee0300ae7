"""The separate account of a project: what experts certified of the works, and what was withdrawn.

India's Real Estate (Regulation and Development) Act, 2016, section 4 (2) (l) (D).
"""

from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped

from database.models.base import Base, CreatedAt, Id, Money, Percent, refers, text
from database.models.projects import OfProject, of_project


class ProgressCertificate(OfProject, Base):
    """What an architect, an engineer and an accountant certified of the project: how much of it is done, in per cent of
    its cost."""

    __tablename__ = "progress_certificates"

    id: Mapped[Id]
    percent: Mapped[Percent]
    certified_on: Mapped[date]
    certified_by: Mapped[str] = text(200)
    reference: Mapped[str | None] = text(100)
    recorded_by: Mapped[int] = refers("users.id")
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        of_project(),
        Index("progress_certificates_project_id_idx", "project_id", sql("certified_on DESC"), sql("id DESC")),
        CheckConstraint("percent BETWEEN 0 AND 100", "percent"),
    )


class AccountWithdrawal(OfProject, Base):
    """Money that the builder took out of the project's account for the works."""

    __tablename__ = "account_withdrawals"

    id: Mapped[Id]
    amount: Mapped[Money]
    withdrawn_on: Mapped[date]
    reference: Mapped[str | None] = text(100)
    notes: Mapped[str | None] = text(1000)
    recorded_by: Mapped[int] = refers("users.id")
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        of_project(),
        Index("account_withdrawals_project_id_idx", "project_id", sql("id DESC")),
        CheckConstraint("amount > 0", "amount"),
    )

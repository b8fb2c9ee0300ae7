"""What is written beside everything else: the audit trail and what people are told, in the order of time."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from database.crud.notices import BUILDERS_PAGES, CUSTOMERS_PAGES, PAGES
from database.crud.records import plain
from database.models import AuditEntry, Notification
from demo.rows import note
from domain.notifications import Notice

Row = dict[str, Any]


class Trail:
    """Gathers entries and notices while the demo is made, and writes them when all of it is there."""

    def __init__(self) -> None:
        self._entries: list[Row] = []
        self._notices: list[Row] = []

    def record(
        self,
        at: datetime,
        action: str,
        entity_type: str,
        entity_id: int,
        actor_id: int | None,
        builder_id: int,
        *,
        before: Row | None = None,
        after: Row | None = None,
    ) -> None:
        """An entry of the audit trail."""
        self._entries.append(
            {
                "at": at,
                "actor_id": actor_id,
                "builder_id": builder_id,
                "action": action,
                "entity_type": entity_type,
                "entity_id": entity_id,
                "before": plain(before),
                "after": plain(after),
            }
        )

    def tell(
        self, at: datetime, user_id: int, builder_id: int, notice: Notice, read_at: datetime | None, *, customer: bool
    ) -> None:
        """What one user is told; their page of it is a customer's or a builder's."""
        page = notice.page or f"{PAGES[notice.entity_type]}{notice.entity_id}"
        self._notices.append(
            {
                "user_id": user_id,
                "builder_id": builder_id,
                "notification_type": notice.notification_type,
                "title": notice.title[:200],
                "message": notice.message[:1000],
                "related_entity_type": notice.entity_type,
                "related_entity_id": notice.entity_id,
                "priority": notice.priority,
                "action_url": (CUSTOMERS_PAGES if customer else BUILDERS_PAGES) + page,
                "read_at": read_at,
                "created_at": at,
            }
        )

    def write(self, connection: Connection) -> None:
        """Writes everything that was gathered."""
        note(connection, AuditEntry, sorted(self._entries, key=lambda entry: entry["at"]))
        note(connection, Notification, sorted(self._notices, key=lambda notice: notice["created_at"]))

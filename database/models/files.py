"""Files that are kept in the storage, and shown or handed out from there."""

from sqlalchemy import CHAR, BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, refers, text


class File(Base):
    """A file in the storage (`key`), named by the SHA-256 of its content: what has an id here never changes.

    Who may have it follows from what refers to it; what nothing refers to, nobody may. `width` and `height`: of an
    image, in pixels. `uploaded_by`: null for what came with the platform.
    """

    __tablename__ = "files"

    id: Mapped[Id]
    builder_id: Mapped[int] = refers("builders.id")
    key: Mapped[str] = text(200)
    sha256: Mapped[str] = mapped_column(CHAR(64))
    media_type: Mapped[str] = text(100)
    size: Mapped[int] = mapped_column(BigInteger)
    width: Mapped[int | None]
    height: Mapped[int | None]
    uploaded_by: Mapped[int | None] = refers("users.id", nullable=True)
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        Index("files_builder_id_idx", builder_id, sql("id DESC")),
        # Lets what refers to a file be tied to the file's builder too.
        UniqueConstraint("id", "builder_id"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", "sha256"),
        CheckConstraint("media_type ~ '^[a-z]+/[a-z0-9.+-]+$'", "media_type"),
        CheckConstraint("size > 0", "size"),
        CheckConstraint("(width IS NULL) = (height IS NULL) AND width > 0 AND height > 0", "dimensions"),
    )

"""Pictures of projects, of the phases of their work, and of their news; and those that hang nowhere yet."""

from datetime import datetime

from sqlalchemy import (
    ARRAY,
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    String,
    UniqueConstraint,
    and_,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, choice, refers, text
from database.models.projects import of_project
from domain.pictures import PictureKind


class Picture(Base):
    """A picture of a project; with `phase_id` of how the site looked in that phase, with `update_id` of its news.

    `loose_since`: of one that hangs nowhere, since when: it was uploaded then, or taken down. `alt`: what there is to
    see, for whoever does not see it. `unit_types`: of a plan, the kinds of homes that are laid out like it.
    `placeholder`: a tiny image as a data URI, shown until the picture is there. `width` and `height`: of the largest of
    its files. `sources` (its files as they are shown, from the smallest to the
    largest) follow from its files; a trigger keeps them.
    """

    __tablename__ = "pictures"

    id: Mapped[Id]
    builder_id: Mapped[int] = refers("builders.id")
    project_id: Mapped[int | None] = mapped_column(BigInteger)
    phase_id: Mapped[int | None] = mapped_column(BigInteger)
    update_id: Mapped[int | None] = mapped_column(BigInteger)
    loose_since: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    position: Mapped[int] = mapped_column(SmallInteger)
    kind: Mapped[PictureKind] = mapped_column(choice(PictureKind))
    alt: Mapped[str | None] = text(300)
    caption: Mapped[str | None] = text(300)
    unit_types: Mapped[list[str]] = mapped_column(ARRAY(String(20)), default=list, server_default=sql("'{}'"))
    width: Mapped[int]
    height: Mapped[int]
    placeholder: Mapped[str] = text(1024)
    sources: Mapped[list[dict[str, str | int]]] = mapped_column(JSON, default=list, server_default=sql("'[]'"))
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        of_project(),
        # A phase, or news, of the same project.
        ForeignKeyConstraint(
            ["phase_id", "project_id", "builder_id"],
            ["phases.id", "phases.project_id", "phases.builder_id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["update_id", "project_id", "builder_id"],
            ["project_updates.id", "project_updates.project_id", "project_updates.builder_id"],
            ondelete="CASCADE",
        ),
        Index("pictures_project_id_idx", "project_id", "phase_id", "position"),
        # In the order of the gallery, so that for a cover only the first of it is read.
        Index(
            "pictures_gallery_idx",
            "project_id",
            "position",
            "id",
            postgresql_where=and_(phase_id.is_(None), update_id.is_(None)),
        ),
        Index("pictures_update_id_idx", "update_id", "position", postgresql_where=update_id.is_not(None)),
        Index("pictures_builder_id_idx", "builder_id"),
        Index("pictures_loose_idx", "builder_id", "loose_since", postgresql_where=loose_since.is_not(None)),
        # Lets a file of a picture be tied to the picture's builder too.
        UniqueConstraint("id", "builder_id"),
        CheckConstraint("width > 0 AND height > 0", "dimensions"),
        CheckConstraint("placeholder ~ '^data:image/[a-z+]+;base64,'", "placeholder"),
        CheckConstraint("(project_id IS NULL) = (loose_since IS NOT NULL)", "loose_since"),
        CheckConstraint("num_nonnulls(phase_id, update_id) <= CASE WHEN project_id IS NULL THEN 0 ELSE 1 END", "place"),
        CheckConstraint("project_id IS NULL OR alt IS NOT NULL", "alt"),
    )


class PictureFile(Base):
    """One of the files of a picture: the same image in another size or format."""

    __tablename__ = "picture_files"

    picture_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    file_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    builder_id: Mapped[int] = mapped_column(BigInteger)

    __table_args__ = (
        ForeignKeyConstraint(["picture_id", "builder_id"], ["pictures.id", "pictures.builder_id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["file_id", "builder_id"], ["files.id", "files.builder_id"]),
        Index("picture_files_file_id_idx", file_id),
    )

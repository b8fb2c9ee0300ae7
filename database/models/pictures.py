"""Pictures of projects, and of the phases of their work."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, choice, text
from database.models.projects import OfProject, of_project
from domain.pictures import PictureKind


class Picture(OfProject, Base):
    """A picture of a project, or with `phase_id` of how the site looked in that phase.

    `alt`: what there is to see, for whoever does not see it. `placeholder`: a tiny image as a data URI, shown until
    the picture is there. `width` and `height`: of the largest of its files. `sources` (its files as they are shown,
    from the smallest to the largest) follow from its files; a trigger keeps them.
    """

    __tablename__ = "pictures"

    id: Mapped[Id]
    phase_id: Mapped[int | None] = mapped_column(BigInteger)
    position: Mapped[int] = mapped_column(SmallInteger)
    kind: Mapped[PictureKind] = mapped_column(choice(PictureKind))
    alt: Mapped[str] = text(300)
    caption: Mapped[str | None] = text(300)
    width: Mapped[int]
    height: Mapped[int]
    placeholder: Mapped[str] = text(1024)
    sources: Mapped[list[dict[str, str | int]]] = mapped_column(JSON, default=list, server_default=sql("'[]'"))
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        of_project(),
        # A phase of the same project.
        ForeignKeyConstraint(
            ["phase_id", "project_id", "builder_id"],
            ["phases.id", "phases.project_id", "phases.builder_id"],
            ondelete="CASCADE",
        ),
        Index("pictures_project_id_idx", "project_id", "phase_id", "position"),
        # In the order of the gallery, so that for a cover only the first of it is read.
        Index("pictures_gallery_idx", "project_id", "position", "id", postgresql_where=phase_id.is_(None)),
        Index("pictures_builder_id_idx", "builder_id"),
        # Lets a file of a picture be tied to the picture's builder too.
        UniqueConstraint("id", "builder_id"),
        CheckConstraint("width > 0 AND height > 0", "dimensions"),
        CheckConstraint("placeholder ~ '^data:image/[a-z+]+;base64,'", "placeholder"),
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

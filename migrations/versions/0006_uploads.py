"""Pictures that builders upload: loose until they are hung, in a project, in a phase or in its news.

Revision: 0006
Follows: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

PLACE = "num_nonnulls(phase_id, update_id) <= CASE WHEN project_id IS NULL THEN 0 ELSE 1 END"


def upgrade() -> None:
    op.create_unique_constraint(
        op.f("project_updates_id_project_id_builder_id_key"), "project_updates", ["id", "project_id", "builder_id"]
    )
    op.add_column("pictures", sa.Column("update_id", sa.BigInteger(), nullable=True))
    op.add_column("pictures", sa.Column("loose_since", sa.DateTime(timezone=True), nullable=True))
    op.alter_column("pictures", "project_id", nullable=True)
    op.alter_column("pictures", "alt", nullable=True)
    op.create_foreign_key(op.f("pictures_builder_id_fkey"), "pictures", "builders", ["builder_id"], ["id"])
    op.create_foreign_key(
        op.f("pictures_update_id_project_id_builder_id_fkey"),
        "pictures",
        "project_updates",
        ["update_id", "project_id", "builder_id"],
        ["id", "project_id", "builder_id"],
        ondelete="CASCADE",
    )
    op.create_check_constraint(
        op.f("pictures_loose_since_check"), "pictures", "(project_id IS NULL) = (loose_since IS NOT NULL)"
    )
    op.create_check_constraint(op.f("pictures_place_check"), "pictures", PLACE)
    op.create_check_constraint(op.f("pictures_alt_check"), "pictures", "project_id IS NULL OR alt IS NOT NULL")
    op.drop_index("pictures_gallery_idx", table_name="pictures")
    op.create_index(
        "pictures_gallery_idx",
        "pictures",
        ["project_id", "position", "id"],
        unique=False,
        postgresql_where=sa.text("phase_id IS NULL AND update_id IS NULL"),
    )
    op.create_index(
        "pictures_update_id_idx",
        "pictures",
        ["update_id", "position"],
        unique=False,
        postgresql_where=sa.text("update_id IS NOT NULL"),
    )
    op.create_index(
        "pictures_loose_idx",
        "pictures",
        ["builder_id", "loose_since"],
        unique=False,
        postgresql_where=sa.text("loose_since IS NOT NULL"),
    )


def downgrade() -> None:
    # The version before knows no place for them; their files stay.
    op.execute("DELETE FROM pictures WHERE project_id IS NULL OR update_id IS NOT NULL")
    op.drop_index("pictures_loose_idx", table_name="pictures")
    op.drop_index("pictures_update_id_idx", table_name="pictures")
    op.drop_index("pictures_gallery_idx", table_name="pictures")
    op.create_index(
        "pictures_gallery_idx",
        "pictures",
        ["project_id", "position", "id"],
        unique=False,
        postgresql_where=sa.text("phase_id IS NULL"),
    )
    for name in ("alt", "place", "loose_since"):
        op.drop_constraint(op.f(f"pictures_{name}_check"), "pictures", type_="check")
    op.drop_constraint(op.f("pictures_update_id_project_id_builder_id_fkey"), "pictures", type_="foreignkey")
    op.drop_constraint(op.f("pictures_builder_id_fkey"), "pictures", type_="foreignkey")
    op.alter_column("pictures", "alt", nullable=False)
    op.alter_column("pictures", "project_id", nullable=False)
    op.drop_column("pictures", "loose_since")
    op.drop_column("pictures", "update_id")
    op.drop_constraint(op.f("project_updates_id_project_id_builder_id_key"), "project_updates", type_="unique")

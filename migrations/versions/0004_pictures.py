"""Files, pictures, and the shape of projects.

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# What kinds of units a project has and how its towers are built up, kept with every change of its units that changes
# it, so that a list of projects does not look through their units. Holding a home changes none of it. The project is
# locked first: what a transaction that went before has committed is then seen.
SHAPE = """
CREATE FUNCTION refresh_project_shape(changed_id bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM projects WHERE id = changed_id FOR NO KEY UPDATE;
    UPDATE projects
    SET unit_types = ARRAY(
            SELECT unit_type FROM units WHERE project_id = changed_id
            GROUP BY unit_type
            ORDER BY array_position(ARRAY['studio', '1BHK', '2BHK', '3BHK', '4BHK+', 'penthouse', 'villa', 'plot',
                                          'shop', 'office'], unit_type::text)),
        massing = coalesce((
            SELECT json_agg(json_build_object('tower', tower.name, 'floors', block.floors, 'per_floor', block.per_floor)
                            ORDER BY tower.position, tower.name)
            FROM (
                SELECT tower_id, max(floor_number) - min(floor_number) + 1 AS floors, max(units) AS per_floor
                FROM (
                    SELECT tower_id, floor_number, count(*) AS units FROM units WHERE project_id = changed_id
                    GROUP BY tower_id, floor_number
                ) floor
                GROUP BY tower_id
            ) block
            LEFT JOIN towers tower ON tower.id = block.tower_id
        ), '[]')
    WHERE id = changed_id;
END
$$
"""
RESHAPE = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_project_shape(project_id) FROM (
        SELECT DISTINCT project_id FROM {changes} ORDER BY project_id
    ) changed;
    RETURN NULL;
END
$$
"""
CHANGES = {
    "INSERT": ("new_units", "NEW TABLE AS new_units"),
    "DELETE": ("old_units", "OLD TABLE AS old_units"),
    "UPDATE": (
        """new_units n JOIN old_units o USING (id, project_id)
        WHERE (n.unit_type, n.floor_number, n.tower_id) IS DISTINCT FROM (o.unit_type, o.floor_number, o.tower_id)""",
        "NEW TABLE AS new_units OLD TABLE AS old_units",
    ),
}


def shape_triggers() -> list[str]:
    """The functions and triggers that keep the shape of projects."""
    made = [SHAPE]
    for operation, (changes, seen) in CHANGES.items():
        name = f"refresh_shape_after_{operation.lower()}"
        made += [
            RESHAPE.format(name=name, changes=changes),
            (
                f"CREATE TRIGGER shape_after_{operation.lower()} AFTER {operation} ON units REFERENCING {seen} "
                f"FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
            ),
        ]
    return made


def upgrade() -> None:
    op.create_unique_constraint(
        op.f("phases_id_project_id_builder_id_key"), "phases", ["id", "project_id", "builder_id"]
    )
    op.create_table(
        "files",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.CHAR(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("uploaded_by", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("media_type ~ '^[a-z]+/[a-z0-9.+-]+$'", name=op.f("files_media_type_check")),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name=op.f("files_sha256_check")),
        sa.CheckConstraint(
            "(width IS NULL) = (height IS NULL) AND width > 0 AND height > 0", name=op.f("files_dimensions_check")
        ),
        sa.CheckConstraint("size > 0", name=op.f("files_size_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("files_builder_id_fkey")),
        sa.ForeignKeyConstraint(["uploaded_by"], ["users.id"], name=op.f("files_uploaded_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("files_pkey")),
        sa.UniqueConstraint("id", "builder_id", name=op.f("files_id_builder_id_key")),
    )
    op.create_index("files_builder_id_idx", "files", ["builder_id", sa.literal_column("id DESC")], unique=False)
    op.create_table(
        "pictures",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("phase_id", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "visualisation",
                "photograph",
                "plan",
                name="picture_kind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("alt", sa.String(length=300), nullable=False),
        sa.Column("caption", sa.String(length=300), nullable=True),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("placeholder", sa.String(length=1024), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("placeholder ~ '^data:image/[a-z+]+;base64,'", name=op.f("pictures_placeholder_check")),
        sa.CheckConstraint("width > 0 AND height > 0", name=op.f("pictures_dimensions_check")),
        sa.ForeignKeyConstraint(
            ["phase_id", "project_id", "builder_id"],
            ["phases.id", "phases.project_id", "phases.builder_id"],
            name=op.f("pictures_phase_id_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("pictures_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pictures_pkey")),
        sa.UniqueConstraint("id", "builder_id", name=op.f("pictures_id_builder_id_key")),
    )
    op.create_index("pictures_builder_id_idx", "pictures", ["builder_id"], unique=False)
    op.create_index("pictures_project_id_idx", "pictures", ["project_id", "phase_id", "position"], unique=False)
    op.create_table(
        "picture_files",
        sa.Column("picture_id", sa.BigInteger(), nullable=False),
        sa.Column("file_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id", "builder_id"],
            ["files.id", "files.builder_id"],
            name=op.f("picture_files_file_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["picture_id", "builder_id"],
            ["pictures.id", "pictures.builder_id"],
            name=op.f("picture_files_picture_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("picture_id", "file_id", name=op.f("picture_files_pkey")),
    )
    op.create_index("picture_files_file_id_idx", "picture_files", ["file_id"], unique=False)
    op.add_column(
        "projects",
        sa.Column("unit_types", sa.ARRAY(sa.String(length=20)), server_default=sa.text("'{}'"), nullable=False),
    )
    op.add_column("projects", sa.Column("massing", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))
    for statement in shape_triggers():
        op.execute(statement)
    op.execute("SELECT refresh_project_shape(id) FROM projects ORDER BY id")


def downgrade() -> None:
    for operation in CHANGES:
        op.execute(f"DROP TRIGGER shape_after_{operation.lower()} ON units")
        op.execute(f"DROP FUNCTION refresh_shape_after_{operation.lower()}")
    op.execute("DROP FUNCTION refresh_project_shape")
    op.drop_column("projects", "massing")
    op.drop_column("projects", "unit_types")
    op.drop_index("picture_files_file_id_idx", table_name="picture_files")
    op.drop_table("picture_files")
    op.drop_index("pictures_project_id_idx", table_name="pictures")
    op.drop_index("pictures_builder_id_idx", table_name="pictures")
    op.drop_table("pictures")
    op.drop_index("files_builder_id_idx", table_name="files")
    op.drop_table("files")
    op.drop_constraint(op.f("phases_id_project_id_builder_id_key"), "phases", type_="unique")

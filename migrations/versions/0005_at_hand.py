"""What every list reads, at hand: the files of a picture on the picture, one trigger for all that follows from units.

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# The files of a picture as they are shown. Files never change, so only which ones a picture has can change it.
SOURCES = """
UPDATE pictures SET sources = coalesce((
    SELECT json_agg(json_build_object('width', f.width, 'height', f.height, 'url', '/api/files/' || f.id,
                                      'media_type', f.media_type) ORDER BY f.width, f.id)
    FROM picture_files p JOIN files f ON f.id = p.file_id WHERE p.picture_id = pictures.id
), '[]')
"""
REFRESH_SOURCES = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    {sources} WHERE id IN (SELECT picture_id FROM changed);
    RETURN NULL;
END
$$
"""
SEEN = {"INSERT": "NEW", "DELETE": "OLD"}

# Whoever holds a home waits for one trigger, which compares old and new once: what is left of the project's stock, and
# whether its shape has changed, which a hold never does.
STOCK = """
CREATE OR REPLACE FUNCTION refresh_stock_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed record;
BEGIN
    FOR changed IN
        SELECT n.project_id,
               count(*) FILTER (WHERE n.status = 'available') - count(*) FILTER (WHERE o.status = 'available') AS freed,
               {reshaped} AS reshaped
        FROM new_units n JOIN old_units o USING (id)
        WHERE (n.status, n.price{shape_of_n}) IS DISTINCT FROM (o.status, o.price{shape_of_o})
        GROUP BY n.project_id ORDER BY n.project_id
    LOOP
        PERFORM 1 FROM projects WHERE id = changed.project_id FOR NO KEY UPDATE;
        UPDATE projects
        SET available_units = available_units + changed.freed,
            price_min = coalesce(
                (SELECT min(price) FROM units WHERE project_id = changed.project_id AND status = 'available'),
                (SELECT min(price) FROM units WHERE project_id = changed.project_id)),
            price_max = coalesce(
                (SELECT max(price) FROM units WHERE project_id = changed.project_id AND status = 'available'),
                (SELECT max(price) FROM units WHERE project_id = changed.project_id))
        WHERE id = changed.project_id;
        IF changed.reshaped THEN
            PERFORM refresh_project_shape(changed.project_id);
        END IF;
    END LOOP;
    RETURN NULL;
END
$$
"""
SHAPE = {side: f", {side}.unit_type, {side}.floor_number, {side}.tower_id" for side in "no"}
WITH_SHAPE = STOCK.format(
    reshaped="bool_or((n.unit_type, n.floor_number, n.tower_id) IS DISTINCT FROM "
    "(o.unit_type, o.floor_number, o.tower_id))",
    shape_of_n=SHAPE["n"],
    shape_of_o=SHAPE["o"],
)
WITHOUT_SHAPE = STOCK.format(reshaped="false", shape_of_n="", shape_of_o="")
SHAPE_AFTER_UPDATE = """
CREATE FUNCTION refresh_shape_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_project_shape(project_id) FROM (
        SELECT DISTINCT project_id FROM new_units n JOIN old_units o USING (id, project_id)
        WHERE (n.unit_type, n.floor_number, n.tower_id) IS DISTINCT FROM (o.unit_type, o.floor_number, o.tower_id)
        ORDER BY project_id
    ) changed;
    RETURN NULL;
END
$$
"""


def upgrade() -> None:
    op.add_column("pictures", sa.Column("sources", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))
    for operation, side in SEEN.items():
        name = f"refresh_sources_after_{operation.lower()}"
        op.execute(REFRESH_SOURCES.format(name=name, sources=SOURCES.strip()))
        op.execute(
            f"CREATE TRIGGER sources_after_{operation.lower()} AFTER {operation} ON picture_files "
            f"REFERENCING {side} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
        )
    op.execute(SOURCES)
    op.create_index(
        "pictures_gallery_idx",
        "pictures",
        ["project_id", "position", "id"],
        unique=False,
        postgresql_where=sa.text("phase_id IS NULL"),
    )
    op.execute("DROP TRIGGER shape_after_update ON units")
    op.execute("DROP FUNCTION refresh_shape_after_update")
    op.execute(WITH_SHAPE)


def downgrade() -> None:
    op.execute(WITHOUT_SHAPE)
    op.execute(SHAPE_AFTER_UPDATE)
    op.execute(
        "CREATE TRIGGER shape_after_update AFTER UPDATE ON units REFERENCING NEW TABLE AS new_units "
        "OLD TABLE AS old_units FOR EACH STATEMENT EXECUTE FUNCTION refresh_shape_after_update()"
    )
    op.drop_index("pictures_gallery_idx", table_name="pictures", postgresql_where=sa.text("phase_id IS NULL"))
    for operation in SEEN:
        op.execute(f"DROP TRIGGER sources_after_{operation.lower()} ON picture_files")
        op.execute(f"DROP FUNCTION refresh_sources_after_{operation.lower()}")
    op.drop_column("pictures", "sources")

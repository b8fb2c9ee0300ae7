"""Jobs: the tables and functions of Procrastinate, as its installed version brings them.

Revision: 0002
Follows: 0001
"""

from alembic import op
from procrastinate.schema import SchemaManager

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

DROP_ALL = """
DO $$
DECLARE
    thing text;
BEGIN
    FOR thing IN SELECT format('DROP TABLE %I CASCADE', tablename) FROM pg_tables
        WHERE schemaname = 'public' AND tablename LIKE 'procrastinate\\_%' LOOP
        EXECUTE thing;
    END LOOP;
    FOR thing IN SELECT format('DROP FUNCTION %s CASCADE', oid::regprocedure) FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'procrastinate\\_%' LOOP
        EXECUTE thing;
    END LOOP;
    FOR thing IN SELECT format('DROP TYPE %I CASCADE', typname) FROM pg_type
        WHERE typnamespace = 'public'::regnamespace AND typname LIKE 'procrastinate\\_%' AND typtype IN ('e', 'c') LOOP
        EXECUTE thing;
    END LOOP;
END
$$
"""


def upgrade() -> None:
    _run(SchemaManager.get_schema())


def downgrade() -> None:
    _run(DROP_ALL)


def _run(script: str) -> None:
    # As it stands: neither colons nor per cent signs in it are parameters.
    op.get_bind().execution_options(no_parameters=True).exec_driver_sql(script)

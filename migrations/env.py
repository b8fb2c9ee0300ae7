"""How Alembic meets the database: as its owner, giving up early where it would have to wait for a lock."""

from typing import Literal

import psycopg
from alembic import context
from sqlalchemy import Connection, text

from database.migrate import engine_for, grant_to_app, make_app_role, prepare_owner_address
from database.models import Base, MoneyType

# Procrastinate brings its own tables, functions and types, and its own changes to them.
FOREIGN = "procrastinate_"


def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Whether Alembic is to compare this with the models."""
    return not (kind == "table" and name is not None and name.startswith(FOREIGN))


def rendered(kind: str, value: object, _: object) -> str | Literal[False]:
    """How a type of ours is written in a migration, which must not depend on the code of its day."""
    return "sa.Numeric(15, 2)" if kind == "type" and isinstance(value, MoneyType) else False


def run(connection: Connection) -> None:
    """Runs what was asked for on this connection, in one transaction."""
    context.configure(connection=connection, target_metadata=Base.metadata, include_object=ours, render_item=rendered)
    with context.begin_transaction():
        connection.execute(text("SET LOCAL lock_timeout = '5s'"))
        connection.execute(text("SET LOCAL statement_timeout = '10min'"))
        context.run_migrations()
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        grant_to_app(driver)


if context.is_offline_mode():
    raise SystemExit("Migrations are run against a database; there is no offline mode.")
owner = context.config.attributes.get("owner")
if owner is not None:
    with engine_for(owner).connect() as given:
        run(given)
else:
    # `alembic …` from the command line: on the database of the settings.
    with prepare_owner_address() as address:
        with psycopg.connect(address, autocommit=True) as connection:
            make_app_role(connection)
        with engine_for(address).connect() as own:
            run(own)

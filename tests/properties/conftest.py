"""The running API, the tables behind it, and a builder, for machines that play at random."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx2
import psycopg
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from tests.races.conftest import serving


class World:
    """The running API, the tables behind it, and a builder."""

    def __init__(self, http: httpx2.Client, tables: psycopg.Connection[tuple[Any, ...]]) -> None:
        self.http, self.tables = http, tables
        builder = {
            "company_name": "Lintel & Sons", "license_number": f"LIC-{uuid4().hex}", "phone": "+912012345678",
            "address": "1 Brick Lane",
        }  # fmt: skip
        user = {"email": f"machine-{uuid4().hex}@example.com", "password": "seven grey herons", "user_type": "builder"}
        made = self.ask(None, "POST", "/api/auth/register", user | {"builder": builder})
        self.owner: str = made.json()["access_token"]

    def ask(self, token: str | None, method: str, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        """A request, whose answer is never a failure of ours."""
        if token:
            headers["Authorization"] = f"Bearer {token}"
        answer = self.http.request(method, path, json=body, headers=headers)
        assert answer.status_code < 500, answer.text
        return answer

    def rows(self, statement: str, **values: Any) -> list[tuple[Any, ...]]:
        cursor = self.tables.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="module")
def world(own_database: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    log = tmp_path_factory.mktemp("machine") / "api.log"
    with (
        serving(own_database, log) as server,
        httpx2.Client(base_url=server.address, timeout=30) as http,
        psycopg.connect(own_database[1], autocommit=True) as tables,
    ):
        yield World(http, tables)


def play(machine: type[RuleBasedStateMachine], world: World, games: int = 25) -> None:
    """Lets the machine play against the world, the same games of forty steps each time."""
    run_state_machine_as_test(
        type("Here", (machine,), {"world": world}),
        settings=settings(
            max_examples=games,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
            # A failure comes with its forty steps; to find the shortest way to it would take minutes.
            phases=[Phase.generate],
        ),
    )

"""The benchmarks run, and say what they measured. How fast anything was is nobody's business here."""

import asyncio
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import data, documents, verify
from benchmarks.__main__ import main
from benchmarks.cases import CASES, NAMES
from benchmarks.measure import Plan, Result
from benchmarks.report import BEGIN, END, README, RESULTS, Machine, as_json, as_table
from database.crud.verification import CHECKS
from tests.books import assert_books_hold
from tests.conftest import Databases

ROOT = Path(__file__).parent.parent
QUICK = ("--seconds", "0.05", "--rounds", "1", "--scale", "small")
MACHINE = Machine("Abacus 3000", 2, "Linux x86_64", "3.11.7", "18.6", "2026-01-01", 0.5)


async def run(*arguments: str) -> tuple[int, str, str]:
    """`python -m benchmarks` with these arguments: its status, what it printed, and what it complained of."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "benchmarks",
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        said, complained = await asyncio.wait_for(process.communicate(), 100)
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    assert process.returncode is not None
    return process.returncode, said.decode(), complained.decode()


def result(name: str, multiple: float, target: float | None) -> Result:
    return Result(name, multiple, target, 300.0, 150.0, 2000.0, 4.0, 9.0, 10_000)


async def test_a_run_measures_every_case(tmp_path: Path) -> None:
    written = tmp_path / "results.json"
    status, table, complaints = await run(*QUICK, "--json", str(written))
    assert status == 0, complaints
    found: dict[str, Any] = json.loads(written.read_text())
    assert [case["name"] for case in found["cases"]] == list(NAMES)
    assert all(case["requests"] > 0 for case in found["cases"])
    assert found["machine"].keys() == Machine.__dataclass_fields__.keys()
    assert all(f"| {name} " in table for name in NAMES)


def test_the_documents_are_measured_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert documents.main(["--documents", "2", "--crowd", "2"]) == 0
    assert re.fullmatch(
        r"2 distinct agreements .*: median \d+ ms, p95 \d+ ms\.\n2 at once: .* at most \d+ ms late\.\n"
        r"(2 times a (sale agreement|sale agreement, sealed|receipt|demand note|statement of 60 lines): "
        r"median \d+ ms of the processor\.\n){5}",
        capsys.readouterr().out,
    )


def test_the_verification_is_measured_too() -> None:
    # As a process of its own, since it opens the pools that the tests have open.
    command = [sys.executable, "-m", "benchmarks.verify", "--payments", "1000"]
    measured = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=120)
    assert measured.returncode == 0, measured.stderr
    table = measured.stdout
    assert [line.split("|")[1].strip() for line in table.splitlines()[4:]] == [*(each.name for each in CHECKS), "all"]
    assert len({len(line) for line in table.splitlines()[2:]}) == 1
    # And it would be written where the last one stands.
    page = README.read_text()
    assert verify.put_into(page, table) != page
    assert verify.put_into(verify.put_into(page, table), "none") == verify.put_into(page, "none")


@pytest.mark.parametrize("payments", ["999", "5000001", "many"])
def test_no_other_number_of_payments_is_made(payments: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        verify.main(["--payments", payments])
    assert refused.value.code == 2
    assert payments in capsys.readouterr().err


async def test_the_books_that_are_measured_on_are_right(databases: Databases) -> None:
    name = f"plinth_measured_{os.getpid()}"
    owner = databases.empty(name)
    try:
        world = await asyncio.to_thread(data.fill, owner, data.SCALES["small"])
        await assert_books_hold(owner)
    finally:
        databases.drop(name)
    assert len(world.statements) == data.SCALES["small"].projects


@pytest.mark.parametrize(
    "arguments",
    [
        ("--seconds", "0"),
        ("--rounds", "0"),
        ("--connections", "-1"),
        ("--only", "nothing"),
        ("--only", "me", "--write"),  # a part in place of the whole
    ],
)
def test_what_makes_no_sense_is_refused(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(arguments)
    assert refused.value.code == 2
    assert arguments[-1] in capsys.readouterr().err


def test_a_missed_target_is_marked() -> None:
    results = [result("hello", 1, None), result("projects", 3.99, 4), result("units-400", 12.01, 12)]
    table = as_table(MACHINE, Plan(1, 16, 7), results)
    lines = table.splitlines()
    assert [line for line in lines if "missed" in line] == [line for line in lines if "units-400" in line]
    assert len({len(line) for line in lines if line.startswith("|")}) == 1
    cases = json.loads(as_json(MACHINE, Plan(1, 16, 7), "full", results))["cases"]
    assert [case["met"] for case in cases] == [None, True, False]


def test_the_published_results_are_of_all_cases_and_the_same_in_both_places() -> None:
    section = README.read_text().partition(BEGIN)[2].partition(END)[0]
    assert re.findall(r"^\| ([a-z]\S*) +\|", section, re.MULTILINE)[1:] == list(NAMES)
    published = json.loads(RESULTS.read_text())
    assert [case["name"] for case in published["cases"]] == list(NAMES)
    assert published["machine"]["date"] in section
    targets = {case.name: case.target for case in CASES}
    assert all(case["target"] == targets.get(case["name"]) for case in published["cases"])

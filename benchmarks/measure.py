"""The measurement: `hello` and each case side by side, several times over, and the medians of that."""

import http.client
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from statistics import median, quantiles

from benchmarks.cases import HELLO, Case, get
from benchmarks.load import Asked, Load, UnexpectedAnswer, load
from benchmarks.servers import CannotMeasure, Stage

WARM_UP = 1.0


@dataclass(frozen=True)
class Plan:
    """How long, on how many connections and how often each case is measured."""

    seconds: float
    connections: int
    rounds: int


@dataclass(frozen=True)
class Result:
    """What a case costs: the median over the rounds, its latencies over all of them."""

    name: str
    multiple: float
    target: float | None
    cpu_us: float
    database_cpu_us: float
    requests_per_second: float
    p50_ms: float
    p99_ms: float
    requests: int

    @property
    def met(self) -> bool | None:
        """Whether the target is met; none without a target."""
        return None if self.target is None else self.multiple <= self.target


@dataclass
class _Loads:
    """The rounds of one case."""

    loads: list[Load] = field(default_factory=list)
    multiples: list[float] = field(default_factory=list)

    def result(self, name: str, target: float | None) -> Result:
        latencies = [latency * 1000 for one in self.loads for latency in one.latencies]
        percentiles = quantiles(latencies, n=100, method="inclusive")
        return Result(
            name=name,
            multiple=round(median(self.multiples), 2),
            target=target,
            cpu_us=round(median(_each(one.cpu, one) for one in self.loads) * 1e6, 1),
            database_cpu_us=round(median(_each(one.database_cpu, one) for one in self.loads) * 1e6, 1),
            requests_per_second=round(median(len(one.latencies) / one.seconds for one in self.loads), 1),
            p50_ms=round(percentiles[49], 2),
            p99_ms=round(percentiles[98], 2),
            requests=len(latencies),
        )


def _each(cpu: float, one: Load) -> float:
    return cpu / len(one.latencies)


def measure(stage: Stage, cases: Sequence[Case], plan: Plan, say: Callable[[str], None]) -> list[Result]:
    """Measures the cases, `hello` before each of them. Raises `CannotMeasure` for an answer that must not be."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        run = _Run(stage, plan, executor)
        for case in cases:
            say(f"warming up: {case.name}")
            run.warm_up(case)
        for number in range(plan.rounds):
            say(f"round {number + 1} of {plan.rounds}")
            for case in cases:
                run.once(case)
        return run.results(cases)


class _Run:
    def __init__(self, stage: Stage, plan: Plan, executor: Executor) -> None:
        self._stage, self._plan, self._executor = stage, plan, executor
        self._hello = get("/")
        self._loads: dict[str, _Loads] = {HELLO: _Loads()}
        self._requests: dict[str, Iterator[bytes]] = {}
        self._share: dict[str, int] = {}

    def warm_up(self, case: Case) -> None:
        """Checks one answer of the case and lets the servers get used to it."""
        requests = case.requests(self._stage.world)
        self._requests[case.name] = iter(requests)
        # What succeeds only once is shared out: as much for the warming up as for each round.
        self._share[case.name] = len(requests) // (self._plan.rounds + 1) if case.once else len(requests)
        self._loads[case.name] = _Loads()
        if case.items is not None:
            self._check(requests[0], case)
        seconds = min(WARM_UP, self._plan.seconds)
        self._put(self._stage.hello.port, self._stage.hello.pid, [self._hello], seconds)
        self._put_case(case, seconds)

    def once(self, case: Case) -> None:
        """One round of one case, and `hello` right before it."""
        hello = self._put(self._stage.hello.port, self._stage.hello.pid, [self._hello], self._plan.seconds)
        self._loads[HELLO].loads.append(hello)
        self._loads[HELLO].multiples.append(1.0)
        one = self._put_case(case, self._plan.seconds)
        self._loads[case.name].loads.append(one)
        # A very short run may see no CPU time at all: it is counted in hundredths of a second.
        self._loads[case.name].multiples.append(_each(one.cpu, one) / (_each(hello.cpu, hello) or 1e-4))

    def results(self, cases: Sequence[Case]) -> list[Result]:
        """The medians, `hello` first."""
        targets = {case.name: case.target for case in cases}
        return [loads.result(name, targets.get(name)) for name, loads in self._loads.items()]

    def _put_case(self, case: Case, seconds: float) -> Load:
        requests = list(islice(self._requests[case.name], self._share[case.name]))
        if not case.once:
            self._requests[case.name] = iter(requests)
        try:
            return self._put(
                self._stage.app.port, self._stage.app.pid, requests, seconds, status=case.status, once=case.once
            )
        except CannotMeasure as failure:
            raise CannotMeasure(f"{case.name}: {failure}") from failure

    def _put(
        self,
        port: int,
        pid: int,
        requests: Sequence[bytes],
        seconds: float,
        *,
        status: int = 200,
        once: bool = False,
    ) -> Load:
        asked = Asked(port, requests, status, seconds, self._plan.connections, once)
        try:
            return self._executor.submit(load, asked, pid, self._stage.database).result()
        except UnexpectedAnswer as failure:
            raise CannotMeasure(str(failure)) from failure

    def _check(self, request: bytes, case: Case) -> None:
        """The answer must have as many items as the case is about."""
        lines = request.decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
        connection = http.client.HTTPConnection("127.0.0.1", self._stage.app.port, timeout=30)
        try:
            connection.request("GET", lines[0].split()[1], headers=headers)
            body = connection.getresponse().read()
            found = len(json.loads(body).get("items", ()))
        finally:
            connection.close()
        if found != case.items:
            raise CannotMeasure(f"{case.name}: the answer has {found} items where {case.items} are expected.")

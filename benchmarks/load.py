"""The load: a small HTTP/1.1 client on kept-alive connections. It runs in a process of its own and ends by itself."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import cast

import psutil  # type: ignore[import-untyped]
import uvloop

PATIENCE = 20.0  # seconds for the connections, and for the answers that are under way when the time is up


class UnexpectedAnswer(Exception):
    """A request got another answer than it must get; the message is one sentence for a person."""


@dataclass(frozen=True)
class Load:
    """What one case was put through: seconds that it took, each request's latency, CPU seconds of the two servers."""

    seconds: float
    latencies: list[float]
    cpu: float
    database_cpu: float


@dataclass(frozen=True)
class Asked:
    """Requests to send to the server at a port of this machine, for so many seconds, one by one on each connection."""

    port: int
    requests: Sequence[bytes]
    status: int
    seconds: float
    connections: int
    once: bool = False
    """Whether each request is sent only once; then the load ends with the last of them."""


def load(asked: Asked, server: int, database: int) -> Load:
    """Puts the load on the server; the process ids are those of the server and of PostgreSQL.

    Raises `UnexpectedAnswer`.
    """
    return uvloop.run(_load(asked, server, database))


def cpu_of(server: int) -> float:
    """The CPU seconds that the process and its children have used."""
    process = psutil.Process(server)
    used = process.cpu_times()
    seconds = used.user + used.system + used.children_user + used.children_system
    for child in process.children(recursive=True):
        try:
            used = child.cpu_times()
        except psutil.NoSuchProcess:
            continue
        seconds += used.user + used.system
    return float(seconds)


async def _load(asked: Asked, server: int, database: int) -> Load:
    loop = asyncio.get_running_loop()
    source = iter(asked.requests) if asked.once else _again_and_again(asked.requests)
    clients = []
    async with asyncio.timeout(PATIENCE):
        for _ in range(asked.connections):
            _, client = await loop.create_connection(lambda: _Client(asked.status, source), "127.0.0.1", asked.port)
            clients.append(client)
    before = cpu_of(server), cpu_of(database)
    started = perf_counter()
    for client in clients:
        client.start(started + asked.seconds)
    try:
        async with asyncio.timeout(asked.seconds + PATIENCE):
            await asyncio.gather(*(client.done for client in clients))
    except TimeoutError:
        raise UnexpectedAnswer(f"A request got no answer within {PATIENCE:.0f} seconds.") from None
    seconds = perf_counter() - started
    cpu, database_cpu = cpu_of(server) - before[0], cpu_of(database) - before[1]
    for client in clients:
        client.close()
    return Load(seconds, [latency for client in clients for latency in client.latencies], cpu, database_cpu)


def _again_and_again(requests: Sequence[bytes]) -> Iterator[bytes]:
    while True:
        yield from requests


class _Client(asyncio.Protocol):
    """One connection: sends the next request when the last one's answer is complete."""

    def __init__(self, status: int, source: Iterator[bytes]) -> None:
        self.latencies: list[float] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._status, self._source = b" %d " % status, source
        self._buffer = bytearray()
        self._length = -1
        self._until = self._sent = 0.0
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's own kind is not a subclass

    def start(self, until: float) -> None:
        """Sends requests until this time, of `perf_counter`."""
        self._until = until
        self._next()

    def close(self) -> None:
        self._transport.abort()

    def _next(self) -> None:
        self._sent = perf_counter()
        request = next(self._source, None) if self._sent < self._until else None
        if request is None:
            if not self.done.done():
                self.done.set_result(None)
        else:
            self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._length < 0:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            self._read_head(bytes(self._buffer[:end]).lower(), end + 4)
        if len(self._buffer) >= self._length >= 0:
            self.latencies.append(perf_counter() - self._sent)
            self._buffer.clear()
            self._length = -1
            self._next()

    def _read_head(self, head: bytes, begin: int) -> None:
        _, named, rest = head.partition(b"\r\ncontent-length: ")
        if head[8:13] != self._status or not named:
            self._fail(f"An answer was not the expected{self._status.decode()}but: {head[:60].decode('latin1')}")
        else:
            self._length = begin + int(rest.split(b"\r\n", 1)[0])

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail("The server closed a connection.")

    def _fail(self, sentence: str) -> None:
        if not self.done.done():
            self.done.set_exception(UnexpectedAnswer(sentence))

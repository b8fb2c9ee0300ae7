"""As much of S3 as keeps files: a server on the loopback, and what it was asked."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Bucket:
    """What is kept, by path, and each request: its method, path and headers. While `failing`, nothing works."""

    address: str = ""
    failing: bool = False
    kept: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def url(self, prefix: str = "of/plinth") -> str:
        """The bucket as STORAGE_URL names it."""
        return f"s3://homes/{prefix}?endpoint={self.address}&region=ap-south-1"


@contextmanager
def serving_s3() -> Iterator[Bucket]:
    """A bucket that is there for as long as the block runs."""
    bucket = Bucket()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            if self._refused():
                return
            with bucket.lock:
                taken = self.path in bucket.kept
                if taken and self.headers.get("If-None-Match") == "*":
                    self._answer(412, b"<Error><Code>PreconditionFailed</Code></Error>")
                    return
                bucket.kept[self.path] = content
            self._answer(200)

        def do_POST(self) -> None:
            """Takes several away at once, which is how they are always taken away."""
            asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
            if self._refused():
                return
            keys = re.findall("<Key>(.*?)</Key>", asked)
            with bucket.lock:
                for key in keys:
                    bucket.kept.pop(f"{urlsplit(self.path).path.rstrip('/')}/{key}", None)
            gone = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
            self._answer(200, f"<DeleteResult>{gone}</DeleteResult>".encode())

        def do_GET(self) -> None:
            if self._refused():
                return
            asked = urlsplit(self.path)
            if "list-type=2" in asked.query:
                self._list(asked.path.rstrip("/"), dict(parse_qsl(asked.query)).get("prefix", ""))
                return
            content = bucket.kept.get(self.path)
            if content is None:
                self._answer(404, b"<Error><Code>NoSuchKey</Code></Error>")
            else:
                self._answer(200, content)

        def _list(self, name: str, prefix: str) -> None:
            keys = [path.removeprefix(f"{name}/") for path in sorted(bucket.kept)]
            rows = "".join(
                f"<Contents><Key>{key}</Key><LastModified>2026-11-24T00:00:00.000Z</LastModified><ETag>1</ETag>"
                f"<Size>{len(bucket.kept[f'{name}/{key}'])}</Size></Contents>"
                for key in keys
                if key.startswith(prefix)
            )
            self._answer(200, f"<ListBucketResult><IsTruncated>false</IsTruncated>{rows}</ListBucketResult>".encode())

        def _refused(self) -> bool:
            bucket.asked.append((self.command, self.path, {name.lower(): text for name, text in self.headers.items()}))
            # Read once: it may recover as soon as the caller has this answer, which then stays the only one.
            failing = bucket.failing
            if failing:
                self._answer(500, b"<Error><Code>InternalError</Code><Message>on host bucket-7</Message></Error>")
            return failing

        def _answer(self, status: int, content: bytes = b"") -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", '"1"')
            self.send_header("Last-Modified", "Tue, 24 Nov 2026 00:00:00 GMT")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Keeps quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    bucket.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield bucket
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""What stands in for Stripe (see `stripe_server.py`), in a process of its own, and what it sends us."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import requests

from services.gateways.stripe import StripeGateway
from tests.races.conftest import ROOT, free_port

Json = dict[str, Any]
Message = tuple[bytes, dict[str, str]]
SECRET_KEY, WEBHOOK_SECRET = "sk_test_of_the_tests", "whsec_of_the_tests"
CARD = {"exp_month": "12", "exp_year": "2040", "cvc": "123"}
GOOD_CARD, DECLINED_CARD = "4242424242424242", "4000000000000341"
PATIENCE = 30.0


class StandIn:
    """Stripe, as the tests have it, and what it has sent us."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.messages: list[Message] = []
        self.gateway = StripeGateway(SECRET_KEY, "pk_test_of_the_tests", WEBHOOK_SECRET, address=address)

    def ask(self, path: str, data: Json | None = None, *, method: str = "POST") -> Json:
        """A request to the stand-in; what it answers, whatever that is."""
        answer = requests.request(method, self.address + path, data=data, auth=(SECRET_KEY, ""), timeout=10)
        found: Json = answer.json() if answer.content else {}
        return found

    def pay(self, intent_id: str, card: str = GOOD_CARD) -> Json:
        """What the customer's browser does there: the card is entered, and the payment confirmed."""
        method = {"type": "card"} | {f"card[{name}]": value for name, value in {**CARD, "number": card}.items()}
        made = self.ask("/v1/payment_methods", method)
        self.ask(f"/v1/payment_intents/{intent_id}", {"payment_method": made["id"]})
        return self.ask(f"/v1/payment_intents/{intent_id}/confirm")

    def refunds(self, intent_id: str) -> list[int]:
        """What has been paid back of a payment, in minor units."""
        found = self.ask(f"/v1/refunds?payment_intent={intent_id}", method="GET")
        return [refund["amount"] for refund in found["data"]]

    async def message(self, intent_id: str, kind: str) -> Message:
        """The message of this kind about the payment, as soon as it has come."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for body, headers in self.messages:
                said = json.loads(body)
                if said["type"] == kind and said["data"]["object"]["id"] == intent_id:
                    return body, headers
            await asyncio.sleep(0.05)
        raise AssertionError(f"no message {kind}: {self.messages}")


@contextmanager
def serving_stripe() -> Iterator[StandIn]:
    """The stand-in, as long as the tests need it."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "tests.services.stripe_server", str(port)], cwd=ROOT)
    stand_in = StandIn(f"http://127.0.0.1:{port}")
    try:
        _wait_until_ready(stand_in, process)
        with _listening(stand_in):
            yield stand_in
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_until_ready(stand_in: StandIn, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            stand_in.ask("/v1/refunds", method="GET")
        except requests.ConnectionError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the stand-in for Stripe did not start")


@contextmanager
def _listening(stand_in: StandIn) -> Iterator[None]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            stand_in.messages.append((body, {name.lower(): text for name, text in self.headers.items()}))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Keeps quiet."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        where = {"url": f"http://127.0.0.1:{listener.server_port}/", "secret": WEBHOOK_SECRET}
        stand_in.ask("/_config/webhooks/tests", where)
        yield
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()

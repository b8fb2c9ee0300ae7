"""The program that stands in for Stripe: `localstripe`, on the loopback only.

It lacks what Stripe makes of an `Idempotency-Key`, which is added here; and it says everything once and in order, which
the tests change. It is under the GPL: nothing imports this module, and nothing but this module imports it.
"""

import sys
from typing import Any

from aiohttp import web
from localstripe import resources, server  # type: ignore[import-untyped]

# By its key: what was asked, and what was answered.
answers: dict[str, tuple[bytes, int, bytes]] = {}


@web.middleware
async def once(request: web.Request, handler: Any) -> web.StreamResponse:
    """Gives the first answer again to a request that comes again."""
    key = request.headers.get("Idempotency-Key")
    asked = await request.read()
    if key in answers:
        before, status, body = answers[key]
        if before != asked:
            error = {"error": {"type": "idempotency_error", "message": "Another request had this key."}}
            return web.json_response(error, status=400)
        return web.Response(body=body, status=status, content_type="application/json")
    answer: web.Response = await handler(request)
    if key is not None and answer.status < 500:
        assert isinstance(answer.body, bytes)
        answers[key] = asked, answer.status, answer.body
    return answer


if __name__ == "__main__":
    # It would keep what it has in a file that all its processes share.
    resources.Store.dump_to_disk = lambda _: None
    server.app.middlewares.insert(0, once)
    web.run_app(server.app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)

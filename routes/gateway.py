"""The payment gateway: which one it is, what it tells us, and the page of the one that moves no money."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request

from database.auth import CurrentUser
from database.crud.checkouts import receive_event
from database.database import Database
from database.schemas.checkouts import (
    DevelopmentIntentResponse,
    DevelopmentOutcome,
    GatewayResponse,
    WebhookResponse,
)
from routes.answers import problems
from services.gateways import chosen, get_development_gateway, get_gateway

router = APIRouter(prefix="/api/payments", tags=["payments"])
IntentId = Annotated[str, Path(pattern=r"^dev_[0-9a-f]{24}$")]
_MESSAGE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "As the gateway sends it, with its signature in a header of its own.",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }
}


@router.get("/gateway", responses=problems(401))
async def get_payment_gateway(caller: CurrentUser) -> GatewayResponse:
    """With which gateway customers pay online here, if they can."""
    gateway = chosen()
    found = {"gateway": gateway.name, "publishable_key": gateway.publishable_key} if gateway else {}
    return GatewayResponse.model_validate({"gateway": None, "publishable_key": None, **found})


@router.post("/webhook", responses=problems(400, 409), openapi_extra=_MESSAGE)
async def receive_webhook(request: Request, db: Database) -> WebhookResponse:
    """Take in what the gateway tells us, signed by it. The same message is answered in the same way each time."""
    gateway = get_gateway()
    await receive_event(db, gateway.name, gateway.parse_webhook(await request.body(), request.headers))
    return WebhookResponse(received=True)


@router.post("/development/{intent_id}", responses=problems(400, 404, 409))
async def finish_development_payment(
    intent_id: IntentId, asked: DevelopmentOutcome, db: Database
) -> DevelopmentIntentResponse:
    """Have a payment at the gateway that moves no money be made, or fail, as if somebody had paid there."""
    gateway = get_development_gateway()
    body, headers = await gateway.finish(intent_id, asked.client_secret, asked.outcome)
    # From here on as if the message had come by the network.
    await receive_event(db, gateway.name, gateway.parse_webhook(body, headers))
    return DevelopmentIntentResponse(intent_id=intent_id, status=asked.outcome)

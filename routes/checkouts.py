"""Paying online: a customer sets out to pay, follows how it stands, or gives it up."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import CustomerCaller, SignedReader, require_customer
from database.crud import checkouts as crud
from database.crud.online_payments import refuse_checkout, settle_checkout
from database.crud.records import Kept, Key
from database.schemas.checkouts import CheckoutCreate, CheckoutResponse
from database.versions import Document
from domain.checkouts import CheckoutStatus, IntentStatus
from errors import CheckoutNotOpen, GatewayRefused, GatewayUnavailable, TryAgain
from routes.answers import (
    TAKES_IDEMPOTENCY_KEY,
    Expected,
    RecordId,
    created,
    get_idempotency_key,
    keyed,
    one,
    problems,
)
from services.gateways import Gateway, client_secret, gateway_of, get_gateway, intent_of

router = APIRouter(prefix="/api/payments", tags=["payments"])
Customer = Annotated[CustomerCaller, Depends(require_customer)]
# Each time another one that is in the way is given up; nobody presses as often as that.
MOST_TRIES = 5


@router.post(
    "/checkout",
    status_code=201,
    response_model=CheckoutResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_checkout(request: Request, asked: CheckoutCreate, caller: Customer) -> Response:
    """Set out to pay online; the payment itself is made at the gateway. Another one for the booking is given up."""
    key = await keyed(request, await get_idempotency_key(request))
    made = await _begin(get_gateway(), caller, asked, key)
    if isinstance(made, Kept):
        return created(request, Kept(made.status, await _payable(made.body)))
    return created(request, Document(made.version, await _payable(made.body)))


async def _begin(gateway: Gateway, caller: CustomerCaller, asked: CheckoutCreate, key: Key | None) -> Document | Kept:
    for _ in range(MOST_TRIES):
        begun = await crud.begin_checkout(caller, asked, gateway.name, key)
        if isinstance(begun, Kept):
            return begun
        checkout, its_gateway = begun.checkout, gateway_of(begun.checkout.gateway)
        try:
            intent = await intent_of(its_gateway, checkout)
            if begun.in_the_way:
                intent = await its_gateway.cancel(intent.id)
        except GatewayRefused as refused:
            await refuse_checkout(checkout.id, refused.detail)
            if not begun.in_the_way:
                raise
            continue
        if not begun.in_the_way and intent.status in (IntentStatus.OPEN, IntentStatus.FAILED):
            return await crud.open_checkout(caller, checkout.id, intent.id, key)
        await settle_checkout(checkout.id, intent)
        if intent.status is not IntentStatus.CANCELLED:
            # They have just paid, or are about to have: whether they want to pay once more, they say when they see it.
            raise CheckoutNotOpen
    raise TryAgain


@router.get("/checkouts/{checkout_id}", response_model=CheckoutResponse, responses=problems(401, 403, 404))
async def get_checkout(request: Request, checkout_id: RecordId, reader: SignedReader) -> Response:
    """How it stands with a payment online, for its customer and its builder's people."""
    document, is_own = await crud.get_checkout(reader, checkout_id)
    if is_own:
        try:
            document = Document(document.version, await _payable(document.body))
        except GatewayUnavailable:
            # How it stands is known all the same; it cannot be paid just now.
            return one(request, document)
    return one(request, document)


@router.delete("/checkouts/{checkout_id}", response_model=CheckoutResponse, responses=problems(401, 403, 404, 409, 412))
async def cancel_checkout(
    request: Request, checkout_id: RecordId, caller: Customer, reader: SignedReader, expected: Expected
) -> Response:
    """Give up a payment that has not been made; one that has been given up stays so."""
    checkout = await crud.find_checkout(caller, checkout_id, expected)
    status = checkout.checkout_status
    if status is CheckoutStatus.OPEN:
        gateway = gateway_of(checkout.gateway)
        intent = await gateway.cancel((await intent_of(gateway, checkout)).id)
        status = await settle_checkout(checkout.id, intent)
    if status in (CheckoutStatus.OPEN, CheckoutStatus.SUCCEEDED):
        raise CheckoutNotOpen
    document, _ = await crud.get_checkout(reader, checkout_id)
    return one(request, document)


async def _payable(body: bytes) -> bytes:
    """The document with what the customer's browser needs to pay, if it is still to be paid.

    Raises `GatewayUnavailable`.
    """
    document = json.loads(body)
    if document["status"] == CheckoutStatus.OPEN and document["intent_id"] is not None:
        gateway = gateway_of(document["gateway"])
        document["client_secret"] = await client_secret(gateway, document["intent_id"])
        document["publishable_key"] = gateway.publishable_key
    # With the spaces that the database sets.
    return json.dumps(document, ensure_ascii=False, separators=(", ", " : ")).encode()

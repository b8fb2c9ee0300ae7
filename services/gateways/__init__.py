"""Payment gateways: what each of them can do for us, and which one the settings choose.

Another gateway is one module beside these, with a class that is a `Gateway`, and a line in `configured`.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from database.models import Checkout
from domain.checkouts import GatewayNews, GatewayRefund, Intent, about
from errors import GatewayUnavailable, NotFound, OnlinePaymentUnavailable
from services.gateways.development import DevelopmentGateway
from settings import get_settings

MOST_SECRETS = 1_000


class Gateway(Protocol):
    """A service that takes customers' money for us.

    Every request to it may be repeated: a `key` has the first answer given again. Whatever is asked of a gateway that
    cannot be reached, or does not answer in time, raises `GatewayUnavailable`; the request may then have been done.
    Amounts are in the currency's own unit.
    """

    @property
    def name(self) -> str:
        """What it is called in the tables, for good."""

    @property
    def publishable_key(self) -> str:
        """What the customer's browser shows the gateway, to say whose payment it is."""

    async def create_intent(self, key: str, amount: Decimal, currency: str, about: Mapping[str, str]) -> Intent:
        """Sets up a payment, which the customer then makes at the gateway. Raises `GatewayRefused`."""

    async def fetch(self, intent_id: str) -> Intent:
        """The payment as it is now. Raises `GatewayRefused` when there is none of this name."""

    async def cancel(self, intent_id: str) -> Intent:
        """Gives the payment up, unless it has been made already or is being made: the answer says how it then is."""

    async def refund(self, intent_id: str, amount: Decimal, currency: str, key: str) -> GatewayRefund:
        """Pays back so much of a payment. What the gateway will not do is a failed refund."""

    async def fetch_refund(self, refund_id: str) -> GatewayRefund:
        """The refund as it is now."""

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> GatewayNews:
        """What a message of the gateway says. Raises `InvalidSignature` for one that it has not signed just now."""


@lru_cache
def configured() -> dict[str, Gateway]:
    """The gateways of the settings by their names, the one that customers pay with first: Stripe, if it has its keys,
    and while developing our own, at which something may have been begun before there were keys."""
    settings = get_settings()
    found: dict[str, Gateway] = {}
    if settings.stripe_secret_key and settings.stripe_publishable_key and settings.stripe_webhook_secret:
        # Its library takes a quarter of a second and 20 MB, which nobody pays for who does not use it.
        from services.gateways.stripe import StripeGateway  # noqa: PLC0415

        stripe = StripeGateway(
            settings.stripe_secret_key.get_secret_value(),
            settings.stripe_publishable_key,
            settings.stripe_webhook_secret.get_secret_value(),
        )
        found[stripe.name] = stripe
    if settings.environment == "development":
        development = DevelopmentGateway(settings.signing_key())
        found[development.name] = development
    return found


def chosen() -> Gateway | None:
    """The gateway with which customers pay; none when paying online is not possible here."""
    return next(iter(configured().values()), None)


def get_gateway() -> Gateway:
    """The same. Raises `OnlinePaymentUnavailable` when there is none."""
    gateway = chosen()
    if gateway is None:
        raise OnlinePaymentUnavailable
    return gateway


def gateway_of(name: str) -> Gateway:
    """The gateway at which something was begun. Raises `GatewayUnavailable` when the settings no longer have it."""
    gateway = configured().get(name)
    if gateway is None:
        raise GatewayUnavailable
    return gateway


def get_development_gateway() -> DevelopmentGateway:
    """The gateway that moves no money. Raises `NotFound` when it is not the one that customers pay with."""
    gateway = chosen()
    if not isinstance(gateway, DevelopmentGateway):
        raise NotFound
    return gateway


async def intent_of(gateway: Gateway, checkout: Checkout) -> Intent:
    """The checkout's payment at the gateway. One that we do not know the name of is made there, or was made there by a
    request of which we have not got the answer: the key has the gateway see that it is the same.

    Raises `GatewayUnavailable`, `GatewayRefused`.
    """
    if checkout.intent_id is not None:
        return await gateway.fetch(checkout.intent_id)
    told = about(checkout.id, checkout.booking_id)
    return await gateway.create_intent(checkout.gateway_key, checkout.amount, checkout.currency, told)


# Of payments whose state is read again and again while they are made: they are the gateway's, so they are not kept in
# the database, and they never change, so the gateway need not be asked each time.
_secrets: dict[tuple[str, str], str | None] = {}


async def client_secret(gateway: Gateway, intent_id: str) -> str | None:
    """What lets the customer's browser make this payment. Raises `GatewayUnavailable`, `GatewayRefused`."""
    known = (gateway.name, intent_id)
    if known not in _secrets:
        if len(_secrets) >= MOST_SECRETS:
            _secrets.clear()
        _secrets[known] = (await gateway.fetch(intent_id)).client_secret
    return _secrets[known]

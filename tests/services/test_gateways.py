"""What payment gateways do for us, and which one the settings choose: the development gateway, and Stripe."""

import json
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import httpx2
import pytest
from pydantic import SecretStr, ValidationError
from stripe import WebhookSignature

import services.gateways
from domain.checkouts import Intent, IntentStatus, about, mismatch
from domain.money import in_minor_units, of_minor_units
from domain.payments import TransferStatus
from errors import (
    CheckoutNotOpen,
    GatewayRefused,
    GatewayUnavailable,
    InvalidSignature,
    NotFound,
    OnlinePaymentUnavailable,
)
from services.gateways import Gateway, chosen, configured, gateway_of, get_development_gateway, get_gateway
from services.gateways.development import DevelopmentGateway
from services.gateways.signatures import check_signature, sign
from services.gateways.stripe import StripeGateway
from settings import Settings
from tests.services.stripe_stand_in import DECLINED_CARD, WEBHOOK_SECRET, StandIn, serving_stripe

AMOUNT = Decimal("118400.00")
STRIPE_KEYS = {
    "stripe_secret_key": SecretStr("sk_test_1"),
    "stripe_publishable_key": "pk_test_1",
    "stripe_webhook_secret": SecretStr("whsec_1"),
}


@pytest.fixture(scope="module")
def stripe() -> Iterator[StandIn]:
    with serving_stripe() as stand_in:
        yield stand_in


@pytest.fixture
def development(client: httpx2.AsyncClient) -> DevelopmentGateway:
    """The development gateway, on the tests' database, which `client` has open."""
    return DevelopmentGateway("the tests' own key")


@pytest.fixture(params=["stripe", "development"])
def gateway(request: pytest.FixtureRequest) -> Gateway:
    found: Gateway
    if request.param == "stripe":
        found = request.getfixturevalue("stripe").gateway
    else:
        found = request.getfixturevalue("development")
    return found


@pytest.fixture
def pay(request: pytest.FixtureRequest, gateway: Gateway) -> Callable[[Intent], Any]:
    """Makes the payment as the customer does: at Stripe with a card, at the other by pressing the button."""

    async def paying(intent: Intent) -> None:
        if isinstance(gateway, DevelopmentGateway):
            assert intent.client_secret
            await gateway.finish(intent.id, intent.client_secret, IntentStatus.SUCCEEDED)
        else:
            assert request.getfixturevalue("stripe").pay(intent.id)["status"] == "succeeded"

    return paying


def key() -> str:
    return uuid4().hex


# Any gateway


async def test_a_payment_is_set_up_once_for_each_key(gateway: Gateway) -> None:
    one = key()
    told = about(7, 8)
    made = await gateway.create_intent(one, AMOUNT, "INR", told)
    assert (made.status, made.amount, made.currency, made.received) == (IntentStatus.OPEN, AMOUNT, "INR", Decimal(0))
    assert made.about == told
    assert made.client_secret
    assert made.client_secret.startswith(made.id)
    assert await gateway.create_intent(one, AMOUNT, "INR", told) == made
    assert await gateway.fetch(made.id) == made
    assert (await gateway.create_intent(key(), AMOUNT, "INR", told)).id != made.id
    with pytest.raises((GatewayRefused, GatewayUnavailable)):
        await gateway.create_intent(one, AMOUNT + 1, "INR", told)


async def test_a_payment_that_is_made_has_been_received_and_cannot_be_given_up(
    gateway: Gateway, pay: Callable[[Intent], Any]
) -> None:
    made = await gateway.create_intent(key(), Decimal("500.00"), "JPY", about(7, 8))
    await pay(made)
    for found in (await gateway.fetch(made.id), await gateway.cancel(made.id)):
        assert (found.status, found.amount, found.received) == (IntentStatus.SUCCEEDED, Decimal(500), Decimal(500))


async def test_a_payment_that_is_given_up_stays_so(gateway: Gateway) -> None:
    made = await gateway.create_intent(key(), AMOUNT, "INR", about(7, 8))
    assert (await gateway.cancel(made.id)).status is IntentStatus.CANCELLED
    assert (await gateway.cancel(made.id)).status is IntentStatus.CANCELLED
    assert (await gateway.fetch(made.id)).status is IntentStatus.CANCELLED


async def test_nothing_is_known_of_a_payment_that_there_is_not(gateway: Gateway) -> None:
    with pytest.raises(GatewayRefused):
        await gateway.fetch("pi_nothing")
    with pytest.raises(GatewayRefused):
        await gateway.cancel("pi_nothing")


async def test_a_refund_is_made_once_for_each_key(gateway: Gateway, pay: Callable[[Intent], Any]) -> None:
    made = await gateway.create_intent(key(), AMOUNT, "INR", about(7, 8))
    await pay(made)
    one = key()
    refund = await gateway.refund(made.id, Decimal("100.00"), "INR", one)
    assert refund.status is TransferStatus.COMPLETED
    assert await gateway.refund(made.id, Decimal("100.00"), "INR", one) == refund
    assert refund.id
    assert await gateway.fetch_refund(refund.id) == refund
    assert (await gateway.refund(made.id, Decimal("50.50"), "INR", key())).id != refund.id


async def test_what_there_is_not_cannot_be_paid_back(gateway: Gateway) -> None:
    refund = await gateway.refund("pi_nothing", Decimal("100.00"), "INR", key())
    assert (refund.id, refund.status) == (None, TransferStatus.FAILED)
    assert refund.failure_reason


# Stripe


async def test_a_declined_card_says_why(stripe: StandIn) -> None:
    made = await stripe.gateway.create_intent(key(), AMOUNT, "INR", about(7, 8))
    stripe.pay(made.id, DECLINED_CARD)
    found = await stripe.gateway.fetch(made.id)
    assert (found.status, found.received) == (IntentStatus.FAILED, Decimal(0))
    assert found.failure_reason == "Your card was declined."
    message = await stripe.message(made.id, "payment_intent.payment_failed")
    news = stripe.gateway.parse_webhook(*message)
    assert (news.kind, news.intent_id) == ("payment_intent.payment_failed", made.id)
    assert news.id.startswith("evt_")


async def test_a_refund_reaches_stripe_in_minor_units(stripe: StandIn) -> None:
    made = await stripe.gateway.create_intent(key(), Decimal("1000.00"), "JPY", about(7, 8))
    stripe.pay(made.id)
    await stripe.gateway.refund(made.id, Decimal("300.00"), "JPY", key())
    assert stripe.refunds(made.id) == [300]


async def test_a_payment_in_a_currency_that_we_do_not_take_is_none_of_ours(stripe: StandIn) -> None:
    made = stripe.ask("/v1/payment_intents", {"amount": 1000, "currency": "kwd"})
    with pytest.raises(GatewayRefused):
        await stripe.gateway.fetch(made["id"])


async def test_a_gateway_that_is_away_is_unavailable_and_says_nothing_of_where_it_is() -> None:
    away = StripeGateway("sk_test_1", "pk_test_1", WEBHOOK_SECRET, address="http://127.0.0.1:1")
    for asking in (away.create_intent(key(), AMOUNT, "INR", {}), away.fetch("pi_1"), away.cancel("pi_1")):
        with pytest.raises(GatewayUnavailable) as refused:
            await asking
        assert "127.0.0.1" not in refused.value.detail
    with pytest.raises(GatewayUnavailable):
        await away.refund("pi_1", AMOUNT, "INR", key())


async def test_a_wrong_key_is_our_own_trouble(stripe: StandIn) -> None:
    wrong = StripeGateway("nonsense", "pk_test_1", WEBHOOK_SECRET, address=stripe.address)
    with pytest.raises(GatewayUnavailable) as refused:
        await wrong.fetch("pi_1")
    assert "nonsense" not in refused.value.detail


@pytest.mark.parametrize(
    ("said", "intent_id"),
    [
        ({"object": "payment_intent", "id": "pi_1"}, "pi_1"),
        ({"object": "charge", "id": "ch_1", "payment_intent": "pi_1"}, "pi_1"),
        ({"object": "refund", "id": "re_1", "payment_intent": "pi_1"}, "pi_1"),
        ({"object": "customer", "id": "cus_1"}, None),
        ({"object": "charge", "id": "ch_1", "payment_intent": None}, None),
    ],
    ids=str,
)
def test_a_message_is_about_a_payment_or_about_something_else(
    said: Any, intent_id: str | None, stripe: StandIn
) -> None:
    body = json.dumps({"id": "evt_1", "type": "something.new", "data": {"object": said}}).encode()
    headers = {"stripe-signature": sign(body, WEBHOOK_SECRET, int(time.time()))}
    assert stripe.gateway.parse_webhook(body, headers).intent_id == intent_id


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b"null", b"\xff", b'{"id": "evt_1"}', b'{"id": "evt_1", "type": "a", "data": {"object": []}}',
        b'{"id": 7, "type": "a", "data": {"object": {}}}',
        b'{"id": "' + b"e" * 101 + b'", "type": "a", "data": {"object": {}}}',
        b'{"id": "evt_1", "type": "a", "data": {"object": {"payment_intent": {"id": "pi_1"}}}}',
    ],
)  # fmt: skip
def test_a_signed_message_that_makes_no_sense_is_refused(body: bytes, stripe: StandIn) -> None:
    headers = {"stripe-signature": sign(body, WEBHOOK_SECRET, int(time.time()))}
    with pytest.raises(InvalidSignature):
        stripe.gateway.parse_webhook(body, headers)


# The development gateway


async def test_only_who_has_the_secret_decides_what_becomes_of_a_payment(development: DevelopmentGateway) -> None:
    made = await development.create_intent(key(), AMOUNT, "INR", about(7, 8))
    for intent_id, secret in ((made.id, "guessed"), ("dev_nothing", made.client_secret or ""), (made.id, "\u20b9")):
        with pytest.raises(NotFound):
            await development.finish(intent_id, secret, IntentStatus.SUCCEEDED)
    assert (await development.fetch(made.id)).status is IntentStatus.OPEN


async def test_a_payment_may_fail_and_be_tried_again_but_not_fail_once_made(development: DevelopmentGateway) -> None:
    made = await development.create_intent(key(), AMOUNT, "INR", about(7, 8))
    assert made.client_secret
    for outcome in (IntentStatus.FAILED, IntentStatus.FAILED, IntentStatus.SUCCEEDED, IntentStatus.SUCCEEDED):
        body, headers = await development.finish(made.id, made.client_secret, outcome)
        assert (await development.fetch(made.id)).status is outcome
        assert development.parse_webhook(body, headers).intent_id == made.id
    with pytest.raises(CheckoutNotOpen):
        await development.finish(made.id, made.client_secret, IntentStatus.FAILED)


async def test_no_more_is_paid_back_than_was_paid(development: DevelopmentGateway) -> None:
    made = await development.create_intent(key(), AMOUNT, "INR", about(7, 8))
    assert (await development.refund(made.id, AMOUNT, "INR", key())).status is TransferStatus.FAILED
    assert made.client_secret
    await development.finish(made.id, made.client_secret, IntentStatus.SUCCEEDED)
    assert (await development.refund(made.id, AMOUNT, "INR", key())).status is TransferStatus.COMPLETED
    assert (await development.refund(made.id, Decimal("0.01"), "INR", key())).status is TransferStatus.FAILED


def test_its_messages_are_signed_with_a_secret_of_their_own(development: DevelopmentGateway) -> None:
    body, headers = development.message("dev_1", IntentStatus.SUCCEEDED)
    assert development.parse_webhook(body, headers).intent_id == "dev_1"
    with pytest.raises(InvalidSignature):
        DevelopmentGateway("another key").parse_webhook(body, headers)


# Signatures


NOW = 1_800_000_000


def test_our_signatures_are_stripes() -> None:
    body, secret = '{"id": "evt_1", "name": "₹"}', "whsec_1"
    assert sign(body.encode(), secret, NOW) == WebhookSignature.generate_signature_header(body, secret, NOW)
    check_signature(body.encode(), sign(body.encode(), secret, NOW), secret, NOW)


@pytest.mark.parametrize("ago", [-299, 0, 299])
def test_a_message_is_taken_for_five_minutes(ago: int) -> None:
    check_signature(b"{}", sign(b"{}", "secret", NOW - ago), "secret", NOW)


@pytest.mark.parametrize("ago", [301, -301, NOW])
def test_a_message_from_another_time_is_refused(ago: int) -> None:
    with pytest.raises(InvalidSignature):
        check_signature(b"{}", sign(b"{}", "secret", NOW - ago), "secret", NOW)


def test_while_a_secret_is_changed_one_signature_of_several_is_enough() -> None:
    other, ours = sign(b"{}", "older", NOW), sign(b"{}", "secret", NOW).split(",")[1]
    check_signature(b"{}", f"{other},{ours}", "secret", NOW)
    check_signature(b"{}", f"{other},v0=abc,{ours}", "secret", NOW)


@pytest.mark.parametrize(
    "header",
    [
        None, "", "t=", "v1=abc", f"t={NOW}", f"t={NOW},v1=", f"t={NOW},v0=abc", f"t={NOW},v1=abc", "nonsense", ",,,",
        f"t={NOW},t={NOW},v1=abc", "t=१२३,v1=abc", "t=-5,v1=abc", f"t={NOW}.5,v1=abc", f"t={NOW}\n,v1=abc",
        f"t={NOW},v1=" + "a" * 10_000, f"t={NOW}," * 5_000 + "v1=abc", f"t={NOW},v1=₹",
    ],
)  # fmt: skip
def test_a_signature_that_is_none_is_refused(header: str | None) -> None:
    with pytest.raises(InvalidSignature):
        check_signature(b"{}", header, "secret", NOW)


@pytest.mark.parametrize("body", [b"", b"{} ", b"{}\n", b'{"id": "evt_2"}', b"\x00"])
def test_a_message_that_was_changed_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidSignature):
        check_signature(body, sign(b"{}", "secret", NOW), "secret", NOW)


# Amounts


@pytest.mark.parametrize(
    ("amount", "currency", "units"),
    [
        ("118400.00", "INR", 11840000),
        ("0.01", "INR", 1),
        ("500.00", "JPY", 500),
        ("9999999999999.99", "AED", 10**15 - 1),
    ],
)
def test_amounts_in_minor_units_come_back_as_they_were(amount: str, currency: str, units: int) -> None:
    assert in_minor_units(Decimal(amount), currency) == units
    assert str(of_minor_units(units, currency)) == amount


def test_half_a_yen_is_no_amount() -> None:
    with pytest.raises(ValueError, match="no such small parts"):
        in_minor_units(Decimal("0.50"), "JPY")


PAID = Intent("pi_1", IntentStatus.SUCCEEDED, AMOUNT, "INR", AMOUNT, about(7, 8) | {"more": "1"}, None)


@pytest.mark.parametrize(
    "change",
    [
        {"amount": AMOUNT - 1, "received": AMOUNT - 1},
        {"received": AMOUNT - 1},
        {"currency": "JPY"},
        {"about": about(7, 9)},
        {"about": about(9, 8)},
        {"about": {}},
    ],
    ids=str,
)
def test_a_payment_that_is_not_what_was_asked_for_is_noticed(change: Any) -> None:
    asked: Any = {"amount": AMOUNT, "currency": "INR", "told": about(7, 8)}
    assert mismatch(PAID, **asked) is None
    assert mismatch(Intent(**(vars(PAID) | change)), **asked)


# Which one


@pytest.fixture
def with_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Has the gateways be those of other settings."""

    def change(**values: Any) -> None:
        found: Any = dict.fromkeys(STRIPE_KEYS) | {"environment": "development"} | values
        monkeypatch.setattr(
            services.gateways, "get_settings", lambda: SimpleNamespace(**found, signing_key=lambda: "a key")
        )
        configured.cache_clear()

    yield change
    monkeypatch.undo()
    configured.cache_clear()


def test_with_its_keys_it_is_stripe(with_settings: Callable[..., None]) -> None:
    for environment in ("development", "production"):
        with_settings(environment=environment, **STRIPE_KEYS)
        gateway = get_gateway()
        assert (gateway.name, gateway.publishable_key) == ("stripe", "pk_test_1")
        assert gateway_of("stripe") is gateway
        with pytest.raises(NotFound):
            get_development_gateway()
    with pytest.raises(GatewayUnavailable):
        gateway_of("development")


def test_what_was_begun_at_the_development_gateway_can_be_ended_once_there_are_keys(
    with_settings: Callable[..., None],
) -> None:
    with_settings(**STRIPE_KEYS)
    assert gateway_of("development").name == "development"


def test_without_keys_it_is_the_development_gateway_while_developing(with_settings: Callable[..., None]) -> None:
    with_settings()
    assert get_gateway() is get_development_gateway()


def test_without_keys_there_is_none_in_production(with_settings: Callable[..., None]) -> None:
    with_settings(environment="production")
    assert chosen() is None
    with pytest.raises(OnlinePaymentUnavailable):
        get_gateway()
    with pytest.raises(NotFound):
        get_development_gateway()


@pytest.mark.parametrize("missing", STRIPE_KEYS)
def test_stripes_keys_belong_together(missing: str) -> None:
    Settings(**STRIPE_KEYS)  # type: ignore[arg-type]
    with pytest.raises(ValidationError, match="belong together"):
        Settings(**{name: value for name, value in STRIPE_KEYS.items() if name != missing})  # type: ignore[arg-type]

"""Who may do what: every endpoint, asked by every kind of caller."""

import warnings
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

import httpx2
import jwt
import pytest
import pytest_asyncio
from fastapi.routing import iter_route_contexts

from domain.checkouts import IntentStatus
from domain.people import MemberRole
from main import app
from services.gateways import get_development_gateway
from settings import get_settings
from tests.cast import NEWS, PASSWORD, Cast, Json, Person, demand, png, put_into, visiting_time
from tests.conftest import Footprint, Query


class Kind(StrEnum):
    """A kind of caller."""

    VISITOR = "visitor"
    CUSTOMER = "the record's customer"
    STRANGER = "another customer"
    OWNER = "owner"
    SALES = "sales"
    ACCOUNTS = "accounts"
    SITE = "site"
    RIVAL = "owner of another builder"
    SUSPENDED = "suspended"
    ENDED = "signed out"
    FORGED = "forged token"
    REFRESH = "refresh token"


MEMBERS = (Kind.OWNER, Kind.SALES, Kind.ACCOUNTS, Kind.SITE)
NOBODIES = (Kind.SUSPENDED, Kind.ENDED, Kind.FORGED, Kind.REFRESH)
COLUMNS = tuple(kind for kind in Kind if kind not in NOBODIES)

# The status that each kind gets. "nobody": a token that is worth nothing, whatever the reason; where no token is asked
# for it is not looked at either. Others' things are 404; a bulk change names what is not there in a 409.
TABLE = """
                                             visitor customer stranger owner sales accounts site rival nobody
GET    /                                       200     200      200     200   200    200    200   200   200
GET    /health                                 200     200      200     200   200    200    200   200   200
GET    /health/ready                           200     200      200     200   200    200    200   200   200
GET    /api/openapi.json                       200     200      200     200   200    200    200   200   200
HEAD   /api/openapi.json                       200     200      200     200   200    200    200   200   200
GET    /api/docs                               200     200      200     200   200    200    200   200   200
GET    /api/redoc                              200     200      200     200   200    200    200   200   200
POST   /api/auth/register                      201     201      201     201   201    201    201   201   201
POST   /api/auth/login                         200     200      200     200   200    200    200   200   200
POST   /api/auth/token                         200     200      200     200   200    200    200   200   200
POST   /api/auth/refresh                       200     200      200     200   200    200    200   200   200
POST   /api/auth/logout                        401     204      204     204   204    204    204   204   401
POST   /api/auth/logout-all                    401     204      204     204   204    204    204   204   401
GET    /api/auth/me                            401     200      200     200   200    200    200   200   401
GET    /api/auth/sessions                      401     200      200     200   200    200    200   200   401
DELETE /api/auth/sessions/{session_id}         401     204      404     404   404    404    404   404   401
PATCH  /api/auth/me                            401     403      403     200   403    403    403   200   401
POST   /api/auth/change-password               401     200      200     200   200    200    200   200   401
GET    /api/projects                           200     200      200     200   200    200    200   200   401
POST   /api/projects                           401     403      403     201   201    403    403   201   401
GET    /api/projects/cities                    200     200      200     200   200    200    200   200   401
GET    /api/projects/{project_id}              200     200      200     200   200    200    200   200   401
PATCH  /api/projects/{project_id}              401     403      403     200   200    403    403   404   401
DELETE /api/projects/{project_id}              401     403      403     204   204    403    403   404   401
GET    /api/projects/{project_id}/units        200     200      200     200   200    200    200   200   401
GET    /api/projects/{project_id}/progress     200     200      200     200   200    200    200   200   401
POST   /api/projects/{project_id}/progress     401     403      403     201   201    403    201   404   401
GET    /api/projects/{project_id}/progress/{phase_id} 200 200   200     200   200    200    200   200   401
PATCH  /api/projects/{project_id}/progress/{phase_id} 401 403   403     200   200    403    200   404   401
GET    /api/projects/{project_id}/progress/{phase_id}/history 401 403 403 200 200    200    200   404   401
GET    /api/projects/{project_id}/updates      200     200      200     200   200    200    200   200   401
POST   /api/projects/{project_id}/updates      401     403      403     201   201    403    201   404   401
GET    /api/projects/{project_id}/updates/{update_id} 200 200   200     200   200    200    200   200   401
PATCH  /api/projects/{project_id}/updates/{update_id} 401 403   403     200   200    403    200   404   401
DELETE /api/projects/{project_id}/updates/{update_id} 401 403   403     204   204    403    204   404   401
PUT    /api/projects/{project_id}/pictures     401     403      403     200   200    403    403   404   401
GET    /api/projects/{project_id}/charges      401     403      403     200   200    200    200   404   401
PUT    /api/projects/{project_id}/charges      401     403      403     200   200    403    403   404   401
GET    /api/projects/{project_id}/extras       401     403      403     200   200    200    200   404   401
PUT    /api/projects/{project_id}/extras       401     403      403     200   200    403    403   404   401
GET    /api/projects/{project_id}/payment-plans 401    403      403     200   200    200    200   404   401
PUT    /api/projects/{project_id}/payment-plans 401    403      403     200   200    403    403   404   401
POST   /api/files                              401     403      403     201   201    403    201   201   401
GET    /api/files/{file_id}                    200     200      200     200   200    200    200   200   401
GET    /api/builders                           200     200      200     200   200    200    200   200   401
GET    /api/builders/{builder_id}              200     200      200     200   200    200    200   200   401
POST   /api/units                              401     403      403     201   201    403    403   404   401
POST   /api/units/bulk                         401     403      403     201   201    403    403   404   401
PATCH  /api/units/bulk                         401     403      403     200   200    403    403   409   401
POST   /api/units/bulk-delete                  401     403      403     200   200    403    403   409   401
GET    /api/units/{unit_id}                    200     200      200     200   200    200    200   200   401
PATCH  /api/units/{unit_id}                    401     403      403     200   200    403    403   404   401
GET    /api/units/{unit_id}/cost-sheet         200     200      200     200   200    200    200   200   401
GET    /api/units/{unit_id}/price-history      401     403      403     200   200    200    200   404   401
POST   /api/bookings                           401     201      201     201   201    403    403   404   401
GET    /api/bookings/customer/{customer_id}    401     200      404     403   403    403    403   403   401
GET    /api/bookings/{booking_id}              401     200      404     200   200    200    403   404   401
PATCH  /api/bookings/{booking_id}              401     200      404     200   200    403    403   404   401
PATCH  /api/bookings/{booking_id}/status       401     200      404     200   200    403    403   404   401
GET    /api/bookings/{booking_id}/cancellation 401     200      404     200   200    403    403   404   401
POST   /api/bookings/{booking_id}/extend-hold  401     403      403     200   200    403    403   404   401
POST   /api/bookings/{booking_id}/allow-rehold 401     403      403     200   200    403    403   404   401
GET    /api/bookings/{booking_id}/payments     401     200      404     200   200    200    403   404   401
POST   /api/payments                           401     403      403     201   403    201    403   404   401
GET    /api/payments/gateway                   401     200      200     200   200    200    200   200   401
POST   /api/payments/webhook                   200     200      200     200   200    200    200   200   200
POST   /api/payments/development/{intent_id}   200     200      200     200   200    200    200   200   200
POST   /api/payments/checkout                  401     201      404     403   403    403    403   403   401
GET    /api/payments/checkouts/{checkout_id}   401     200      404     200   200    200    403   404   401
DELETE /api/payments/checkouts/{checkout_id}   401     200      404     403   403    403    403   403   401
GET    /api/payments/{payment_id}              401     200      404     200   200    200    403   404   401
PATCH  /api/payments/{payment_id}/status       401     403      403     200   403    200    403   404   401
POST   /api/payments/{payment_id}/refund       401     403      403     201   403    201    403   404   401
PATCH  /api/payments/{payment_id}/refunds/{refund_id} 401 403   403     200   403    200    403   404   401
POST   /api/bookings/{booking_id}/payout       401     403      403     201   403    201    403   404   401
POST   /api/bookings/{booking_id}/interest-waivers 401 403      403     201   403    403    403   404   401
POST   /api/bookings/{booking_id}/generate-agreement 401 403    403     201   201    403    403   404   401
GET    /api/bookings/{booking_id}/agreement    401     200      404     200   200    200    403   404   401
GET    /api/bookings/{booking_id}/download-agreement 401 200    404     200   200    200    403   404   401
GET    /api/bookings/{booking_id}/agreement/preview  401 403    403     200   200    403    403   404   401
POST   /api/bookings/{booking_id}/agreement/sign     401 200    404     200   200    403    403   404   401
GET    /api/agreements/verify                  200     200      200     200   200    200    200   200   200
POST   /api/agreements/verify                  200     200      200     200   200    200    200   200   200
GET    /api/bookings/{booking_id}/receipts/{payment_id} 401 200 404     200   200    200    403   404   401
GET    /api/bookings/{booking_id}/demand-notes 401     200      404     200   200    200    403   404   401
GET    /api/bookings/{booking_id}/demand-notes/{sequence} 401 200 404   200   200    200    403   404   401
GET    /api/bookings/{booking_id}/statement    401     200      404     200   200    200    403   404   401
POST   /api/appointments                       401     201      422     201   201    201    201   404   401
GET    /api/appointments                       401     200      200     200   200    200    200   200   401
GET    /api/appointments/slots                 401     200      200     200   200    200    200   200   401
GET    /api/appointments/customer/{customer_id} 401    200      404     200   200    200    200   404   401
GET    /api/appointments/project/{project_id}  401     200      200     200   200    200    200   404   401
GET    /api/appointments/{appointment_id}      401     200      404     200   200    200    200   404   401
PATCH  /api/appointments/{appointment_id}/status 401   200      404     200   200    200    200   404   401
PATCH  /api/appointments/{appointment_id}/reschedule 401 200    404     200   200    200    200   404   401
DELETE /api/appointments/{appointment_id}      401     204      404     204   204    204    204   404   401
GET    /api/messages                           401     200      200     200   200    200    200   200   401
POST   /api/messages                           401     201      422     201   201    201    201   404   401
GET    /api/messages/conversations             401     200      200     200   200    200    200   200   401
GET    /api/messages/conversation/{customer_id}/{project_id} 401 200 404 200  200    200    200   404   401
PATCH  /api/messages/conversation/{conversation_id}/read 401 200 404    200   200    200    200   404   401
GET    /api/notifications                      401     200      200     200   200    200    200   200   401
PATCH  /api/notifications/{notification_id}/read 401   200      404     404   404    404    404   404   401
POST   /api/notifications/read-all             401     200      200     200   200    200    200   200   401
GET    /api/builder/bookings                   401     403      403     200   200    200    403   200   401
GET    /api/builder/bookings/export            401     403      403     200   200    200    403   200   401
GET    /api/builder/today                      401     403      403     200   200    200    200   200   401
GET    /api/builder/payments                      401     403      403     200   200    200    403   200   401
GET    /api/builder/dues                          401     403      403     200   200    200    403   200   401
GET    /api/builder/refunds                       401     403      403     200   200    200    403   200   401
GET    /api/builder/find                          401     403      403     200   200    200    403   200   401
GET    /api/builder/customers                     401     403      403     200   200    200    403   200   401
GET    /api/builder/collections                401     403      403     200   200    200    403   200   401
GET    /api/builder/bank-lines                 401     403      403     200   403    200    403   200   401
POST   /api/builder/bank-lines/import          401     403      403     201   403    201    403   201   401
POST   /api/builder/bank-lines/{line_id}/record 401    403      403     201   403    201    403   404   401
POST   /api/builder/bank-lines/{line_id}/dismiss 401   403      403     200   403    200    403   404   401
POST   /api/builder/bank-lines/{line_id}/reopen 401    403      403     200   403    200    403   404   401
GET    /api/builder/project-accounts           401     403      403     200   200    200    403   200   401
GET    /api/builder/agreement-forms            401     403      403     200   200    403    403   200   401
GET    /api/builder/agreement-forms/{form}     401     403      403     200   200    403    403   200   401
PUT    /api/builder/agreement-forms/{form}     401     403      403     200   403    403    403   200   401
DELETE /api/builder/agreement-forms/{form}     401     403      403     200   403    403    403   200   401
POST   /api/builder/agreement-forms/{form}/preview 401 403      403     200   403    403    403   200   401
POST   /api/projects/{project_id}/account/certificates 401 403  403     201   403    201    403   404   401
POST   /api/projects/{project_id}/account/withdrawals 401 403   403     201   403    201    403   404   401
"""


def expected() -> dict[str, dict[Kind, int]]:
    """The table, by endpoint and kind."""
    rows = {}
    for row in TABLE.strip().splitlines()[1:]:
        method, path, *statuses = row.split()
        *known, nobody = map(int, statuses)
        rows[f"{method} {path}"] = dict(zip(COLUMNS, known, strict=True)) | dict.fromkeys(NOBODIES, nobody)
    return rows


EXPECTED = expected()
CODES = {
    401: "not_authenticated", 403: "wrong_role", 404: "not_found", 409: "units_not_changed", 422: "invalid_request",
}  # fmt: skip
READS = ("GET ", "HEAD ")
# It is sent something, and keeps nothing of it.
ONLY_SHOWN = {"POST /api/builder/agreement-forms/{form}/preview", "POST /api/agreements/verify"}
MADE_WHEN_ASKED_FOR = {
    "GET /api/bookings/{booking_id}/receipts/{payment_id}",
    "GET /api/bookings/{booking_id}/demand-notes/{sequence}",
}
# What says whose thing a request is about, where that is not the project.
REFERS = {
    "POST /api/bookings": "unit_id",
    "POST /api/payments": "booking_id",
    "POST /api/payments/checkout": "booking_id",
}

PROJECT = {
    "name": "Brick House",
    "project_type": "residential",
    "address": "2 Clay Road",
    "city": "Pune",
    "state": "Maharashtra",
    "zipcode": "411045",
}
UNIT = {"unit_number": "B-1", "unit_type": "2BHK", "floor_number": 1, "area_sqft": 700, "price": "7000000.00"}
PLAN = {
    "name": "In full",
    "plan_type": "full_payment",
    "stages": [{"name": "All", "percent": 100, "falls_due": "on_agreement"}],
}
FORM = {
    "title": "Sale Agreement",
    "basis": "of a home",
    "seller": "Seller",
    "buyer": "Buyer",
    "co_buyer": "Co-buyer",
    "recitals": [{"text": "The Seller builds {project}."}],
    "clauses": [{"title": "Price", "paragraphs": [{"text": "The Buyer pays {total}."}]}],
}


# A signed booking with a stage that has borne interest for a year.
OVERDUE = """WITH signed AS (
    UPDATE bookings SET interest_percent = 10, status = 'agreement_signed',
    agreement_signed_at = now() - interval '1 year' WHERE id = %(id)s
) UPDATE booking_stages SET fell_due_on = current_date - 365, due_date = current_date - 365 WHERE booking_id = %(id)s"""
REFUSED = """UPDATE refund_transfers SET transfer_status = 'failed', settled_at = NULL, failure_reason = 'Expired'
WHERE refund_id = %(id)s"""


class World:
    """A builder's project with a free home, a held one and one that was given back, and everybody around it."""

    def __init__(self, client: httpx2.AsyncClient, query: Query) -> None:
        self._client, self._query, self._cast = client, query, Cast(client)
        self._people: dict[tuple[Kind, bool], Person] = {}

    async def build(self) -> "World":
        """Makes the records and those who have them."""
        cast = self._cast
        self.owner, self.customer = await cast.builder(), await cast.customer()
        self.project = await cast.project(self.owner)
        self.phase = await cast.phase(self.owner, self.project)
        self.update = await cast.update(self.owner, self.project)
        self.empty_project = await cast.project(self.owner)
        await cast.unit(self.owner, self.empty_project)
        self.unit = await cast.unit(self.owner, self.project)
        self.booking = await cast.booking(self.customer, await cast.unit(self.owner, self.project))
        self.paid = await cast.payment(self.owner, self.booking, "100.00")
        pending = {"payment_method": "cheque", "payment_status": "pending"}
        self.cheque = await cast.payment(self.owner, self.booking, "100.00", **pending)
        await demand(self._query, self.booking)
        self.ended = await cast.booking(self.customer, await cast.unit(self.owner, self.project))
        given_up = {"status": "cancelled", "reason": "Found another home."}
        response = await self.customer.patch(f"/api/bookings/{self.ended['id']}/status", given_up)
        assert response.status_code == 200
        self.confirmed = await cast.booking(self.customer, await cast.unit(self.owner, self.project))
        await put_into(self._query, self.confirmed, "confirmed")
        self.appointment = await cast.appointment(self.customer, self.project)
        await cast.message(self.owner, self.project, customer_id=self.customer.customer_id)
        self.message = await cast.message(self.customer, self.project)
        # Whoever answers has read; here each side has something left to read.
        await self._query(
            "UPDATE conversations SET customer_unread = 1, customer_read_up_to = 0, customer_read_at = NULL "
            "WHERE id = %(id)s",
            id=self.message["conversation_id"],
        )
        [(self.notice,)] = await self._query(
            "INSERT INTO notifications (user_id, notification_type, title, message) "
            "VALUES (%(user)s, 'system', 'Welcome', 'This is Plinth.') RETURNING id",
            user=self.customer.user_id,
        )
        [(self.session,)] = await self._query(
            "SELECT id FROM auth_sessions WHERE user_id = %(user)s", user=self.customer.user_id
        )
        self.file = (await cast.picture(self._query, self.project))["files"][0]
        self.line, self.dismissed = [await self._bank_line(reason) for reason in (None, "The bank's own interest.")]
        # Of what was received so far all may be taken out.
        certificate = {"percent": 100, "certified_on": "2026-01-01", "certified_by": "Kulkarni & Associates"}
        await self.owner.post(f"/api/projects/{self.project['id']}/account/certificates", certificate)
        return self

    async def _bank_line(self, reason: str | None) -> int:
        """A line of a statement: open, or dismissed for the reason."""
        [(line,)] = await self._query(
            "INSERT INTO bank_lines (builder_id, booked_on, amount, currency, narration, fingerprint, imported_by, "
            "line_status, dismissal_reason, settled_at) VALUES (%(builder)s, '2026-01-01', 100, 'INR', 'NEFT', "
            "%(mark)s, %(user)s, %(status)s, %(reason)s, %(at)s) RETURNING id",
            builder=self.owner.builder_id,
            user=self.owner.user_id,
            mark=uuid4().hex,
            status="dismissed" if reason else "open",
            reason=reason,
            at=datetime.now(UTC) if reason else None,
        )
        found: int = line
        return found

    async def person(self, kind: Kind, endpoint: str) -> Person:
        """Somebody of this kind; if their token is worth nothing, they are of a kind that could use the endpoint."""
        as_member = EXPECTED[endpoint][Kind.OWNER] < 300 if endpoint in EXPECTED else True
        if (kind, as_member) not in self._people:
            self._people[kind, as_member] = await self._make(kind, as_member)
        return self._people[kind, as_member]

    async def _make(self, kind: Kind, as_member: bool) -> Person:
        cast = self._cast
        match kind:
            case Kind.VISITOR:
                return Person(self._client, None)
            case Kind.CUSTOMER:
                return self.customer
            case Kind.STRANGER:
                return await cast.customer()
            case Kind.OWNER:
                return self.owner
            case Kind.SALES | Kind.ACCOUNTS | Kind.SITE:
                return await cast.member(self.owner.builder_id, MemberRole(kind.value))
            case Kind.RIVAL:
                return await cast.builder()
        made = await (cast.member(self.owner.builder_id, MemberRole.OWNER) if as_member else cast.customer())
        assert made.token
        match kind:
            case Kind.SUSPENDED:
                await self._query("UPDATE users SET is_active = false WHERE id = %(id)s", id=made.user_id)
            case Kind.ENDED:
                assert (await made.post("/api/auth/logout")).status_code == 204
            case Kind.FORGED:
                claims = jwt.decode(made.token, options={"verify_signature": False})
                made.token = jwt.encode(claims, "a key of somebody else's, quite as long as ours", "HS256")
            case Kind.REFRESH:
                made.token = made.refresh_token
        return made

    async def request(self, endpoint: str, kind: Kind) -> tuple[str, str, dict[str, Any]]:
        """The method, the path and the rest of a request to the endpoint that is right in every way, for that kind."""
        method, path = endpoint.split()
        booking = self.ended if endpoint.endswith("allow-rehold") else self.booking
        if endpoint.endswith("agreement") or "/agreement/" in endpoint:
            booking = await self._agreed(endpoint)
        refund = 1
        if endpoint.endswith("payout"):
            booking = await self._owed()
        elif endpoint.endswith("interest-waivers"):
            await self._query(OVERDUE, id=booking["id"])
        elif "refund_id" in endpoint:
            refund = await self._refused()
        checkout = await self._checkout() if "{checkout_id}" in endpoint or "{intent_id}" in endpoint else {}
        project = self.empty_project if endpoint == "DELETE /api/projects/{project_id}" else self.project
        path = path.format(
            checkout_id=checkout.get("id"),
            intent_id=checkout.get("intent_id"),
            project_id=project["id"],
            unit_id=self.unit["id"],
            payment_id=(self.cheque if endpoint == "PATCH /api/payments/{payment_id}/status" else self.paid)["id"],
            refund_id=refund,
            booking_id=booking["id"],
            phase_id=self.phase["id"],
            update_id=self.update["id"],
            customer_id=self.customer.customer_id,
            appointment_id=self.appointment["id"],
            conversation_id=self.message["conversation_id"],
            notification_id=self.notice,
            session_id=self.session,
            builder_id=self.owner.builder_id,
            file_id=self.file,
            line_id=self.dismissed if endpoint.endswith("reopen") else self.line,
            sequence=1,
            form="general",
        )
        if endpoint == "DELETE /api/builder/agreement-forms/{form}" and EXPECTED[endpoint][kind] < 300:
            # Who has no words of their own has nothing to give up.
            assert (await (await self.person(kind, endpoint)).put(path, FORM)).status_code == 200
        if endpoint in MADE_WHEN_ASKED_FOR:
            # Whoever asks first has the document made; here it is there.
            assert (await self.owner.get(path)).status_code == 200
        return method, path, await self._rest(endpoint, kind)

    async def _owed(self) -> Json:
        """A booking that has ended and for which money is owed back."""
        booking = await self._cast.booking(self.customer, await self._cast.unit(self.owner, self.project))
        await self._cast.payment(self.owner, booking, "100.00")
        ended = {"status": "cancelled", "reason": "Found another home."}
        response = await self.customer.patch(f"/api/bookings/{booking['id']}/status", ended)
        assert response.status_code == 200
        return booking

    async def _refused(self) -> int:
        """A refund of the payment that the gateway refused to send."""
        response = await self.owner.post(f"/api/payments/{self.paid['id']}/refund", {"amount": "1.00", "reason": "So"})
        assert response.status_code == 201, response.text
        refund: int = response.json()["refunds"][-1]["id"]
        await self._query(REFUSED, id=refund)
        return refund

    async def _checkout(self) -> Json:
        """A payment that the customer has set out to make."""
        body = {"booking_id": self.booking["id"], "amount": "100.00"}
        response = await self.customer.post("/api/payments/checkout", body)
        assert response.status_code == 201, response.text
        made: Json = response.json()
        return made

    async def _agreed(self, endpoint: str) -> Json:
        """The confirmed booking; it has an agreement if one is to be read, and a new one if it is to be signed."""
        made = "SELECT 1 FROM agreements WHERE booking_id = %(id)s"
        wanted = endpoint.startswith("GET") and not await self._query(made, id=self.confirmed["id"])
        if wanted or endpoint.endswith("sign"):
            response = await self.owner.post(f"/api/bookings/{self.confirmed['id']}/generate-agreement")
            assert response.status_code == 201, response.text
        return self.confirmed

    async def _unsigned(self) -> str:
        """The SHA-256 of the agreement that the confirmed booking has now, if it has one."""
        rows = await self._query(
            "SELECT sha256 FROM agreements WHERE booking_id = %(id)s ORDER BY number DESC LIMIT 1",
            id=self.confirmed["id"],
        )
        return rows[0][0] if rows else "0" * 64

    async def _rest(self, endpoint: str, kind: Kind) -> dict[str, Any]:
        sign_in = {"email": self.customer.email, "password": PASSWORD}
        # Customers book for themselves, a builder's people say for whom.
        buyer = {"customer_id": self.customer.customer_id} if kind in (*MEMBERS, Kind.RIVAL) else {}
        bodies: dict[str, Json] = {
            "POST /api/auth/register": {
                "email": f"{uuid4().hex}@example.com",
                "password": PASSWORD,
                "user_type": "customer",
                "customer": {"first_name": "Ira", "last_name": "Sen", "phone": "+919812345678"},
            },
            "POST /api/auth/login": sign_in,
            "PATCH /api/auth/me": {"builder": {"address": "3 Brick Lane, Pune"}},
            "POST /api/auth/change-password": {
                "current_password": PASSWORD,
                "new_password": f"{PASSWORD} at dusk",
            },
            "POST /api/projects": PROJECT,
            "PATCH /api/projects/{project_id}": {"description": "Forty homes by the river."},
            "POST /api/projects/{project_id}/progress": {"name": "Roof"},
            "PATCH /api/projects/{project_id}/progress/{phase_id}": {"progress_percentage": 100},
            "POST /api/projects/{project_id}/updates": {**NEWS, "is_published": True},
            "PATCH /api/projects/{project_id}/updates/{update_id}": {"title": "The second slab"},
            "PUT /api/projects/{project_id}/pictures": {"pictures": []},
            "PUT /api/projects/{project_id}/charges": {"charges": [{"name": "Club", "kind": "fixed", "rate": 1000}]},
            "PUT /api/projects/{project_id}/extras": {"extras": [{"name": "Car park", "price": "1.00", "quantity": 1}]},
            "PUT /api/projects/{project_id}/payment-plans": {"payment_plans": [PLAN]},
            "POST /api/units": {**UNIT, "project_id": self.project["id"]},
            "POST /api/units/bulk": {"project_id": self.project["id"], "units": [UNIT]},
            "PATCH /api/units/bulk": {"units": [{"id": self.unit["id"], "price": "8000000.00"}]},
            "POST /api/units/bulk-delete": {"units": [self.unit["id"]]},
            "PATCH /api/units/{unit_id}": {"price": "8000000.00"},
            "POST /api/bookings": {"unit_id": self.unit["id"], **buyer},
            "PATCH /api/bookings/{booking_id}": {"special_requests": "A quiet neighbour."},
            "PATCH /api/bookings/{booking_id}/status": {"status": "cancelled", "reason": "Not now."},
            "POST /api/bookings/{booking_id}/extend-hold": {"hours": 24, "reason": "The bank is slow."},
            "POST /api/bookings/{booking_id}/allow-rehold": {"reason": "A misunderstanding."},
            "POST /api/payments": {
                "booking_id": self.booking["id"],
                "payment_type": "token",
                "amount": "50000.00",
                "payment_method": "bank_transfer",
            },
            "POST /api/payments/checkout": {"booking_id": self.booking["id"], "amount": "50000.00"},
            "PATCH /api/payments/{payment_id}/status": {"payment_status": "completed"},
            "PUT /api/builder/agreement-forms/{form}": FORM,
            "POST /api/builder/agreement-forms/{form}/preview": FORM,
            "POST /api/builder/bank-lines/{line_id}/record": {"booking_id": self.booking["id"]},
            "POST /api/builder/bank-lines/{line_id}/dismiss": {"reason": "No customer's."},
            "POST /api/projects/{project_id}/account/certificates": {
                "percent": 50,
                "certified_on": "2026-01-02",
                "certified_by": "Kulkarni & Associates",
            },
            "POST /api/projects/{project_id}/account/withdrawals": {"amount": "1.00", "withdrawn_on": "2026-01-02"},
            "POST /api/payments/{payment_id}/refund": {"reason": "It was paid twice."},
            "PATCH /api/payments/{payment_id}/refunds/{refund_id}": {"refund_method": "cheque"},
            "POST /api/bookings/{booking_id}/agreement/sign": {
                "sha256": await self._unsigned(),
                "full_name": "Asha Rao",
                "consent": True,
            },
            "POST /api/bookings/{booking_id}/payout": {"reason": "As agreed."},
            "POST /api/bookings/{booking_id}/interest-waivers": {"reason": "She was ill."},
            # The customer says for whom as well as the builder does; anybody else cannot.
            "POST /api/appointments": {
                "project_id": self.project["id"],
                "customer_id": self.customer.customer_id,
                "appointment_type": "consultation",
                "starts_at": visiting_time(4),
            },
            "POST /api/messages": {
                "project_id": self.project["id"],
                "customer_id": self.customer.customer_id,
                "content": "Is the lift working?",
            },
            "PATCH /api/appointments/{appointment_id}/status": {"status": "cancelled", "notes": "A cold."},
            "PATCH /api/appointments/{appointment_id}/reschedule": {"starts_at": visiting_time(5), "reason": "Rain."},
        }
        match endpoint:
            case "POST /api/auth/token":
                return {"data": {"username": self.customer.email, "password": PASSWORD}}
            case "GET /api/agreements/verify":
                return {"params": {"sha256": "0" * 64}}
            case "POST /api/agreements/verify":
                return {"files": {"file": ("agreement.pdf", b"%PDF-1.7")}}
            case "POST /api/files":
                return {"files": {"file": ("site.png", png())}}
            case "POST /api/builder/bank-lines/import":
                return {"files": {"file": ("statement.csv", b"Date,Narration,Credit\n01/01/2026,NEFT,1.00\n")}}
            case "POST /api/payments/webhook":
                body, headers = get_development_gateway().message(f"dev_{'0' * 24}", IntentStatus.SUCCEEDED)
                return {"content": body, "headers": headers}
            case "POST /api/payments/development/{intent_id}":
                secret = (await self._checkout())["client_secret"]
                return {"json": {"client_secret": secret, "outcome": "succeeded"}}
            case "GET /api/appointments/slots":
                return {"params": {"project_id": self.project["id"], "date": visiting_time()[:10]}}
            case "GET /api/builder/find":
                return {"params": {"q": self.booking["reference"]}}
            case "POST /api/auth/refresh":
                fresh = await self._cast.customer()
                return {"json": {"refresh_token": fresh.refresh_token}}
            case _:
                return {"json": bodies[endpoint]} if endpoint in bodies else {}


@pytest_asyncio.fixture(scope="session")
async def world(client: httpx2.AsyncClient, query: Query) -> World:
    """The world of all who are refused or only read: they leave it as it is."""
    return await World(client, query).build()


def test_every_endpoint_is_in_the_table() -> None:
    routes = list(iter_route_contexts(app.routes))
    endpoints = {f"{method} {route.path}" for route in routes for method in route.methods or ()}
    assert endpoints
    assert endpoints == EXPECTED.keys()
    # What has no methods is a folder of files: the scripts of the documentation.
    assert {route.path for route in routes if not route.methods} == {"/api/docs/assets"}


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.value) for kind in Kind])
@pytest.mark.parametrize("endpoint", EXPECTED)
async def test_each_caller_gets_what_the_table_says(
    endpoint: str, kind: Kind, world: World, client: httpx2.AsyncClient, query: Query, footprint: Footprint
) -> None:
    status = EXPECTED[endpoint][kind]
    writes = status < 300 and not endpoint.startswith(READS) and endpoint not in ONLY_SHOWN
    here = await World(client, query).build() if writes else world
    caller = await here.person(kind, endpoint)
    method, path, rest = await here.request(endpoint, kind)
    before = await footprint()
    response = await caller.ask(method, path, **rest)
    assert response.status_code == status, response.text
    # Who has nothing unread changes nothing.
    if endpoint != "POST /api/notifications/read-all" or kind in (Kind.CUSTOMER, Kind.OWNER) or not writes:
        assert (await footprint() != before) == writes
    if status >= 400:
        assert response.headers["content-type"] == "application/problem+json"
        code = response.json()["code"]
        assert code == CODES[status]
        assert ("www-authenticate" in response.headers) == (status == 401)


@pytest.mark.parametrize(
    ("endpoint", "kind"),
    [
        pytest.param(endpoint, kind, id=f"{endpoint} {kind}")
        for endpoint, row in EXPECTED.items()
        for kind, status in row.items()
        if status == 404
    ],
)
async def test_what_is_somebody_elses_looks_like_what_does_not_exist(endpoint: str, kind: Kind, world: World) -> None:
    caller = await world.person(kind, endpoint)
    method, path, rest = await world.request(endpoint, kind)
    nowhere, _, _ = endpoint.split()[1].partition("{")
    _, slash, tail = path.removeprefix(nowhere).partition("/")
    theirs = await caller.ask(method, path, **rest)
    if "{" in endpoint:
        nothing = await caller.ask(method, f"{nowhere}999999999{slash}{tail}", **rest)
    else:
        refers = REFERS.get(endpoint, "project_id")
        nothing = await caller.ask(method, path, json={**rest["json"], refers: 999_999_999})
    for answer in (theirs, nothing):
        assert answer.status_code == 404
    without_id = [{**answer.json(), "request_id": ""} for answer in (theirs, nothing)]
    assert without_id[0] == without_id[1]


async def test_a_bulk_change_says_the_same_of_anothers_unit_and_of_none(world: World) -> None:
    rival = await world.person(Kind.RIVAL, "PATCH /api/units/bulk")
    theirs = await rival.patch("/api/units/bulk", {"units": [{"id": world.unit["id"], "price": "1.00"}]})
    nothing = await rival.patch("/api/units/bulk", {"units": [{"id": 999_999_999, "price": "1.00"}]})
    assert theirs.json()["errors"] == nothing.json()["errors"]
    theirs = await rival.post("/api/units/bulk-delete", {"units": [world.booking["unit_id"]]})
    nothing = await rival.post("/api/units/bulk-delete", {"units": [999_999_999]})
    assert {**theirs.json(), "request_id": ""} == {**nothing.json(), "request_id": ""}


@pytest.mark.endpoint("GET /api/auth/me")
@pytest.mark.parametrize(
    ("changed", "algorithm"),
    [
        pytest.param({"typ": "refresh"}, "HS256", id="for another purpose"),
        pytest.param({"typ": None}, "HS256", id="for no purpose"),
        pytest.param({"aud": "somebody else"}, "HS256", id="for another audience"),
        pytest.param({"aud": None}, "HS256", id="for no audience"),
        pytest.param({"exp": 1_700_000_000}, "HS256", id="expired"),
        pytest.param({"exp": None}, "HS256", id="for ever"),
        pytest.param({"sid": None}, "HS256", id="of no sign-in"),
        pytest.param({"sid": uuid4().hex}, "HS256", id="of an unknown sign-in"),
        pytest.param({"sid": "x"}, "HS256", id="of what is no sign-in"),
        pytest.param({"sub": "0"}, "HS256", id="of nobody"),
        pytest.param({"sub": "1; DROP TABLE users"}, "HS256", id="of what is no user"),
        pytest.param({}, "none", id="unsigned"),
        pytest.param({}, "HS512", id="signed in another way"),
    ],
)
async def test_a_token_that_is_signed_but_not_as_it_should_be_is_refused(
    changed: Json, algorithm: str, buyer: Person
) -> None:
    key = get_settings().signing_key()
    assert buyer.token
    claims = jwt.decode(buyer.token, key, ["HS256"], audience="plinth")
    claims = {name: value for name, value in (claims | changed).items() if value is not None}
    assert (await buyer.get("/api/auth/me")).status_code == 200
    with warnings.catch_warnings():
        # PyJWT warns of a key that is short for HS512.
        warnings.simplefilter("ignore")
        buyer.token = jwt.encode(claims, "" if algorithm == "none" else key, algorithm)
    refused = await buyer.get("/api/auth/me")
    assert (refused.status_code, refused.json()["code"]) == (401, "not_authenticated")


SEES_DRAFTS = {Kind.OWNER, Kind.SALES, Kind.ACCOUNTS, Kind.SITE}


@pytest.mark.endpoint(
    "GET /api/projects/{project_id}",
    "GET /api/projects/{project_id}/units",
    "GET /api/projects/{project_id}/progress",
    "GET /api/projects/{project_id}/updates",
    "GET /api/units/{unit_id}",
    "GET /api/units/{unit_id}/cost-sheet",
    "GET /api/projects",
    "POST /api/bookings",
)
@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.value) for kind in Kind])
async def test_a_draft_is_seen_by_its_builders_people_only(
    kind: Kind, world: World, client: httpx2.AsyncClient, footprint: Footprint
) -> None:
    cast = Cast(client)
    draft = await cast.project(world.owner, published=False)
    unit = await cast.unit(world.owner, draft)
    caller = await world.person(kind, "GET /api/auth/me")
    status = 401 if kind in NOBODIES else 200 if kind in SEES_DRAFTS else 404
    for path in (
        f"/api/projects/{draft['id']}",
        f"/api/projects/{draft['slug']}",
        f"/api/projects/{draft['id']}/units",
        f"/api/projects/{draft['id']}/progress",
        f"/api/projects/{draft['slug']}/updates",
        f"/api/units/{unit['id']}",
        f"/api/units/{unit['id']}/cost-sheet",
    ):
        assert (await caller.get(path)).status_code == status, path
    if kind not in NOBODIES:
        listed = (await caller.get("/api/projects", params={"q": draft["name"]})).json()
        assert listed["total"] == (1 if kind in SEES_DRAFTS else 0)
        mine = (await caller.get("/api/projects", params={"q": draft["name"], "mine": "true"})).json()
        assert mine["total"] == (1 if kind in SEES_DRAFTS else 0)
    before = await footprint()
    refused = await caller.post("/api/bookings", {"unit_id": unit["id"]})
    refusals = dict.fromkeys((*NOBODIES, Kind.VISITOR), 401) | {Kind.ACCOUNTS: 403, Kind.SITE: 403}
    # Builders' people have not said for whom.
    refusals |= {Kind.CUSTOMER: 404, Kind.STRANGER: 404, Kind.OWNER: 422, Kind.SALES: 422, Kind.RIVAL: 422}
    assert refused.status_code == refusals[kind]
    assert await footprint() == before


@pytest.mark.endpoint(
    "PATCH /api/projects/{project_id}", "GET /api/projects/{project_id}/charges", "GET /api/builder/bookings"
)
async def test_a_role_that_is_taken_away_is_gone_at_the_next_request(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    colleague = await cast.member(owner.builder_id, MemberRole.SALES)
    path = f"/api/projects/{project['id']}"
    assert (await colleague.patch(path, {"description": "One"})).status_code == 200
    await query("UPDATE builder_members SET role = 'site' WHERE user_id = %(id)s", id=colleague.user_id)
    assert (await colleague.patch(path, {"description": "Two"})).status_code == 403
    await query("DELETE FROM builder_members WHERE user_id = %(id)s", id=colleague.user_id)
    assert (await colleague.patch(path, {"description": "Three"})).status_code == 403
    for private in (f"{path}/charges", "/api/builder/bookings"):
        assert (await colleague.get(private)).status_code == 403, private
    assert (await colleague.get(path)).status_code == 200
    assert (await owner.get(path)).json()["description"] == "One"


@pytest.mark.endpoint("GET /api/builder/bookings", "GET /api/builder/bookings/export")
async def test_nobody_finds_anothers_bookings_in_their_lists(world: World) -> None:
    rival = await world.person(Kind.RIVAL, "GET /api/builder/bookings")
    mine = (await world.owner.get("/api/builder/bookings?limit=100")).json()["items"]
    assert {each["id"] for each in (world.booking, world.ended, world.confirmed)} <= {each["id"] for each in mine}
    assert (await rival.get("/api/builder/bookings")).json()["total"] == 0
    of_project = await rival.get("/api/builder/bookings", params={"project_id": world.project["id"]})
    assert of_project.json()["items"] == []
    exported = (await rival.get("/api/builder/bookings/export")).text
    assert world.booking["reference"] not in exported
    assert len(exported.splitlines()) == 1

"""What is read is what is declared: every reading's real answer, field by field, for everybody who may read it.

The database makes the answers as finished JSON, so nothing at run time compares them with their models. This does.
"""

import re
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import httpx2
import pytest
import pytest_asyncio
from fastapi.routing import APIRoute, iter_route_contexts
from pydantic import BaseModel, TypeAdapter

from domain.people import MemberRole
from main import app
from tests.cast import Cast, Json, Person, demand, png, put_into, visiting_time
from tests.conftest import Query
from tests.routes.signing import SEALING, signed_by
from tests.services.working import do_jobs
from tests.test_authorisation import EXPECTED, FORM, Kind

UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(\+00:00|Z)")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
READERS = (Kind.VISITOR, Kind.CUSTOMER, Kind.STRANGER, Kind.OWNER, Kind.SALES, Kind.ACCOUNTS, Kind.SITE, Kind.RIVAL)
# Every reading, asked in these ways.
ASKED = {
    "GET /": ["/"],
    "GET /health": ["/health"],
    "GET /health/ready": ["/health/ready"],
    "GET /api/auth/me": ["/api/auth/me"],
    "GET /api/auth/sessions": ["/api/auth/sessions"],
    "GET /api/builders": ["/api/builders?limit=100", "/api/builders?q=nothing+like+this&sort=name"],
    "GET /api/builders/{builder_id}": ["/api/builders/{builder}"],
    "GET /api/projects/cities": ["/api/projects/cities"],
    "GET /api/projects": ["/api/projects?limit=100", "/api/projects?q=nothing+like+this", "/api/projects?mine=true"],
    "GET /api/projects/{project_id}": ["/api/projects/{project}", "/api/projects/{slug}", "/api/projects/{bare}"],
    "GET /api/projects/{project_id}/units": ["/api/projects/{project}/units", "/api/projects/{bare}/units"],
    "GET /api/projects/{project_id}/progress": ["/api/projects/{project}/progress", "/api/projects/{bare}/progress"],
    "GET /api/projects/{project_id}/progress/{phase_id}": ["/api/projects/{project}/progress/{phase}"],
    "GET /api/projects/{project_id}/progress/{phase_id}/history": [
        "/api/projects/{project}/progress/{phase}/history",
        "/api/projects/{project}/progress/{phase}/history?limit=1",
    ],
    "GET /api/projects/{project_id}/updates": [
        "/api/projects/{slug}/updates?limit=1",
        "/api/projects/{project}/updates?update_type=delay",
        "/api/projects/{bare}/updates",
    ],
    "GET /api/projects/{project_id}/updates/{update_id}": ["/api/projects/{project}/updates/{update}"],
    "GET /api/projects/{project_id}/charges": ["/api/projects/{project}/charges"],
    "GET /api/projects/{project_id}/extras": ["/api/projects/{project}/extras"],
    "GET /api/projects/{project_id}/payment-plans": ["/api/projects/{project}/payment-plans"],
    "GET /api/units/{unit_id}": ["/api/units/{unit}", "/api/units/{plain_unit}"],
    "GET /api/units/{unit_id}/cost-sheet": [
        "/api/units/{unit}/cost-sheet?extra={extra}:2&payment_plan_id={plan}",
        "/api/units/{unit}/cost-sheet?payment_plan_id={linked_plan}",
        "/api/units/{plain_unit}/cost-sheet",
    ],
    "GET /api/units/{unit_id}/price-history": ["/api/units/{unit}/price-history"],
    "GET /api/bookings/customer/{customer_id}": [
        "/api/bookings/customer/{customer}",
        "/api/bookings/customer/{customer}?status=registered",
    ],
    "GET /api/bookings/{booking_id}": [
        "/api/bookings/{held}",
        "/api/bookings/{registered}",
        "/api/bookings/{cancelled}",
        "/api/bookings/{lapsed}",
    ],
    "GET /api/bookings/{booking_id}/cancellation": ["/api/bookings/{held}/cancellation"],
    "GET /api/bookings/{booking_id}/payments": [
        "/api/bookings/{held}/payments",
        "/api/bookings/{registered}/payments",
        "/api/bookings/{cancelled}/payments",
    ],
    "GET /api/payments/gateway": ["/api/payments/gateway"],
    "GET /api/payments/checkouts/{checkout_id}": ["/api/payments/checkouts/{open}", "/api/payments/checkouts/{paid}"],
    "GET /api/payments/{payment_id}": ["/api/payments/{payment}", "/api/payments/{bounced}"],
    "GET /api/bookings/{booking_id}/demand-notes": [
        "/api/bookings/{registered}/demand-notes",
        "/api/bookings/{held}/demand-notes",
    ],
    "GET /api/bookings/{booking_id}/statement": [
        "/api/bookings/{held}/statement",
        "/api/bookings/{registered}/statement?format=json",
        "/api/bookings/{cancelled}/statement",
    ],
    "GET /api/bookings/{booking_id}/agreement": ["/api/bookings/{agreed}/agreement"],
    "GET /api/agreements/verify": ["/api/agreements/verify?sha256={sealed}"],
    "GET /api/appointments": ["/api/appointments", "/api/appointments?status=completed"],
    "GET /api/appointments/slots": ["/api/appointments/slots?project_id={project}&date={visiting_day}"],
    "GET /api/appointments/customer/{customer_id}": ["/api/appointments/customer/{customer}"],
    "GET /api/appointments/project/{project_id}": ["/api/appointments/project/{project}"],
    "GET /api/appointments/{appointment_id}": ["/api/appointments/{appointment}"],
    "GET /api/messages": ["/api/messages", "/api/messages?conversation_id={conversation}&limit=1"],
    "GET /api/messages/conversations": [
        "/api/messages/conversations?limit=1",
        "/api/messages/conversations?unread=true&project_id={project}",
    ],
    "GET /api/messages/conversation/{customer_id}/{project_id}": [
        "/api/messages/conversation/{customer}/{project}",
        "/api/messages/conversation/{customer}/{project}?limit=1",
    ],
    "GET /api/notifications": [
        "/api/notifications?limit=100",
        "/api/notifications?limit=1",
        "/api/notifications?unread_only=true",
    ],
    "GET /api/builder/bookings": [
        "/api/builder/bookings?limit=100",
        "/api/builder/bookings?q=nothing+like+this",
        "/api/builder/bookings?payment_status=partly_paid",
    ],
    "GET /api/builder/today": ["/api/builder/today", "/api/builder/today?project_id={bare}"],
    "GET /api/builder/payments": ["/api/builder/payments?limit=100", "/api/builder/payments?q=nothing+like+this"],
    "GET /api/builder/dues": ["/api/builder/dues", "/api/builder/dues?status=upcoming&limit=100"],
    "GET /api/builder/refunds": ["/api/builder/refunds"],
    "GET /api/builder/find": ["/api/builder/find?q=rao", "/api/builder/find?q=nothing+like+this"],
    "GET /api/builder/collections": ["/api/builder/collections", "/api/builder/collections?project_id={project}"],
    "GET /api/builder/bank-lines": ["/api/builder/bank-lines", "/api/builder/bank-lines?q=nothing+like+this"],
    "GET /api/builder/project-accounts": [
        "/api/builder/project-accounts",
        "/api/builder/project-accounts?project_id={bare}",
    ],
    "GET /api/builder/agreement-forms": ["/api/builder/agreement-forms"],
    "GET /api/builder/agreement-forms/{form}": [
        "/api/builder/agreement-forms/general",
        "/api/builder/agreement-forms/general?version=0",
        "/api/builder/agreement-forms/india",
    ],
    "GET /api/builder/customers": ["/api/builder/customers", "/api/builder/customers?q=nothing+like+this"],
}
# Not JSON made from a model: a schema, two pages, a file for a spreadsheet.
OTHERS = {"GET /api/openapi.json", "GET /api/docs", "GET /api/redoc", "GET /api/builder/bookings/export"}
OTHERS |= {"GET /api/bookings/{booking_id}/download-agreement", "GET /api/files/{file_id}"}
OTHERS |= {
    "GET /api/bookings/{booking_id}/receipts/{payment_id}",
    "GET /api/bookings/{booking_id}/demand-notes/{sequence}",
    "GET /api/bookings/{booking_id}/agreement/preview",
}

Filled = set[tuple[str, str]]


def compare(declared: Any, value: Any, place: str, filled: Filled) -> None:
    """Compares the value with what is declared, and notes which fields of which models have something in them."""
    origin, kinds = get_origin(declared), get_args(declared)
    if origin is Annotated:
        compare(kinds[0], value, place, filled)
    elif origin in (Union, UnionType):
        assert value is not None or NoneType in kinds, place
        if value is not None:
            (kind,) = (kind for kind in kinds if kind is not NoneType)
            compare(kind, value, place, filled)
    elif origin is list:
        assert type(value) is list, place
        for number, item in enumerate(value):
            compare(kinds[0], item, f"{place}[{number}]", filled)
    elif origin is dict:
        assert type(value) is dict, place
        for key, item in value.items():
            compare(kinds[0], key, f"{place} key", filled)
            compare(kinds[1], item, f"{place}.{key}", filled)
    elif origin is None and issubclass(declared, BaseModel):
        assert type(value) is dict, place
        fields = {name: field for name, field in declared.model_fields.items() if not field.exclude}
        assert value.keys() == fields.keys(), place
        for name, field in fields.items():
            compare(field.annotation, value[name], f"{place}.{name}", filled)
            if value[name] not in (None, [], {}):
                filled.add((declared.__name__, name))
    else:
        assert is_one(declared, value), f"{place}: {value!r} is no {declared}"


def is_one(declared: Any, value: Any) -> bool:
    """Whether the JSON value is one of a plain kind, as it is and without being converted."""
    if get_origin(declared) is Literal:
        return value in get_args(declared)
    if issubclass(declared, Enum):
        return value in [member.value for member in declared]
    if declared in (datetime, date):
        return type(value) is str and bool((UTC_TIME if declared is datetime else DATE).fullmatch(value))
    if declared is float:
        return type(value) in (int, float)
    assert declared in (str, int, bool), declared
    return type(value) is declared


def models() -> dict[str, Any]:
    """What each reading declares."""
    found = {}
    for context in iter_route_contexts(app.routes):
        if "GET" in (context.methods or ()) and isinstance(context.original_route, APIRoute):
            found[f"GET {context.path}"] = context.original_route.response_model
    return found


MODELS = models()


class Scene:
    """A builder's project with everything that it may have, and everybody around it."""

    def __init__(self, client: httpx2.AsyncClient, query: Query) -> None:
        self._client, self._query, self.cast = client, query, Cast(client)
        self.ids: dict[str, int | str] = {}

    async def build(self) -> "Scene":
        """Makes the records and those who read them."""
        cast = self.cast
        owner, customer = (
            await cast.builder(website="https://lintel.example", description="Since 1911."),
            (await cast.customer()),
        )
        members = {
            Kind(role.value): await cast.member(owner.builder_id, role) for role in MemberRole if role.value != "owner"
        }
        self.people = members | {
            Kind.VISITOR: Person(self._client, None),
            Kind.CUSTOMER: customer,
            Kind.STRANGER: await cast.customer(),
            Kind.OWNER: owner,
            Kind.RIVAL: await cast.builder(),
        }
        profile = {"address": "5 Lake Road, Pune", "date_of_birth": "1990-02-28"}
        assert (await customer.patch("/api/auth/me", {"customer": profile})).status_code == 200
        project = await self._project(owner)
        await self._progress(owner, project)
        await self._units(owner, project)
        await self._bookings(owner, customer, project)
        await self._agreement(owner, customer, project)
        await self._appointments(owner, customer, project)
        await self._messages(owner, customer, project)
        await self._account(owner, project)
        return self

    async def _project(self, owner: Person) -> Json:
        project = await self.cast.project(
            owner, description="Forty homes.", latitude=18.5, longitude=73.8, total_units=40, project_area=12500.5,
            amenities=["Pool"], start_date="2026-01-01", expected_completion_date="2028-06-30",
            actual_completion_date="2028-07-01", rera_number="P-1", status="construction",
            forfeit_percent={"reserved": 12.5}, specifications=[{"title": "Flooring", "text": "Oak."}],
        )  # fmt: skip
        await self._query("UPDATE projects SET is_featured = true WHERE id = %(id)s", id=project["id"])
        path = f"/api/projects/{project['id']}"
        charges = [{"name": "Floor rise", "kind": "per_floor", "rate": 99.5, "from_floor": 2}]
        await owner.put(f"{path}/charges", {"charges": charges, "taxes": [{"name": "GST", "percent": 5}]})
        extras = await owner.put(f"{path}/extras", {"extras": [{"name": "Car park", "price": "1.50", "quantity": 9}]})
        stages = [
            {"name": "Soon", "percent": 12.5, "falls_due": "on_date", "due_date": "2027-01-01", "grace_days": 7},
            {"name": "Keys", "percent": 87.5, "falls_due": "on_handover"},
        ]
        plan = {"name": "Steps", "plan_type": "installments", "stages": stages}
        plans = await owner.put(f"{path}/payment-plans", {"payment_plans": [plan]})
        bare = await self.cast.project(owner)
        shown = await self.cast.picture(self._query, project, caption="From the river.")
        plan_of_home = await self.cast.upload(owner, png())
        hung = [
            {"id": shown["id"], "kind": "visualisation", "alt": "Two towers.", "caption": "From the river."},
            {
                "id": plan_of_home["id"],
                "kind": "plan",
                "alt": "Two rooms.",
                "caption": "Type B",
                "unit_types": ["2BHK"],
            },
        ]
        assert (await owner.put(f"{path}/pictures", {"pictures": hung})).status_code == 200
        self.ids |= {
            "builder": owner.builder_id,
            "project": project["id"],
            "slug": project["slug"],
            "bare": bare["id"],
            "extra": extras.json()["extras"][0]["id"],
            "plan": plans.json()["payment_plans"][0]["id"],
        }
        return project

    async def _progress(self, owner: Person, project: Json) -> None:
        phase = await self.cast.phase(
            owner, project, description="All floors.", start_date="2026-01-01", expected_end_date="2027-01-01",
            progress_percentage=100, actual_end_date="2026-06-01", contractor_notes="Two crews.", weight=2.5,
        )  # fmt: skip
        lower = {"progress_percentage": 90, "reason": "Cracks."}
        path = f"/api/projects/{project['id']}"
        assert (await owner.patch(f"{path}/progress/{phase['id']}", lower)).status_code == 200
        assert (await owner.patch(f"{path}/progress/{phase['id']}", {"progress_percentage": 100})).status_code == 200
        await self.cast.phase(owner, project, customer_visible=False)
        plans = (await owner.get(f"{path}/payment-plans")).json()["payment_plans"]
        stage = {"name": "Slab", "percent": 100, "falls_due": "on_phase", "phase_id": phase["id"]}
        linked = {"name": "As it grows", "plan_type": "construction_linked", "stages": [stage]}
        kept = await owner.put(f"{path}/payment-plans", {"payment_plans": [*plans, linked]})
        assert kept.status_code == 200
        update = await self.cast.update(
            owner, project, update_type="delay", estimated_delay_days=30, expected_completion_date="2028-07-31",
            video_urls=["https://videos.example.com/1"], tags=["monsoon"],
        )  # fmt: skip
        await self.cast.update(owner, project, is_published=False)
        await self.cast.update(owner, project, update_type="safety")
        linked_plan = kept.json()["payment_plans"][-1]["id"]
        for place in ({"phase_id": phase["id"]}, {"update_id": update["id"]}):
            await self.cast.picture(self._query, project, kind="photograph", **place)
        self.ids |= {"phase": phase["id"], "update": update["id"], "linked_plan": linked_plan}

    async def _units(self, owner: Person, project: Json) -> None:
        unit = await self.cast.unit(
            owner, project, position=3, facing="north-west", bathrooms=2, balconies=1, parking_spaces=1,
            features=["Garden"],
        )  # fmt: skip
        assert (await owner.patch(f"/api/units/{unit['id']}", {"price": "9000000.00"})).status_code == 200
        plain = await self.cast.unit(owner, {"id": self.ids["bare"]}, tower=None)
        self.ids |= {"unit": unit["id"], "plain_unit": plain["id"]}
        await owner.patch(f"/api/projects/{self.ids['bare']}", {"name": "Bare House"})

    async def _bookings(self, owner: Person, customer: Person, project: Json) -> None:
        cast, query = self.cast, self._query
        person = {"first_name": "Ravi", "last_name": "Rao", "relationship": "brother", "phone": "+919812345679"}
        held, registered, cancelled, lapsed = [
            await cast.booking(
                customer,
                await cast.unit(owner, project, position=2),
                extras=[{"extra_id": self.ids["extra"], "quantity": 1}],
                co_applicants=[{**person, "email": "ravi@example.com"}, {"first_name": "Uma", "last_name": "Rao"}],
                loan_amount="5000000.00",
                special_requests="A quiet neighbour.",
            )
            if number != 3
            else await cast.booking(await cast.customer(), await cast.unit(owner, project))
            for number in range(4)
        ]
        extension = {"hours": 5, "reason": "The bank is slow."}
        assert (await owner.post(f"/api/bookings/{held['id']}/extend-hold", extension)).status_code == 200
        await self._payments(owner, held, cancelled)
        await self._online(customer, held)
        move = {"status": "cancelled", "reason": "Another home."}
        assert (await customer.patch(f"/api/bookings/{cancelled['id']}/status", move)).status_code == 200
        await query(
            "UPDATE bookings SET status = 'registered', agreement_signed_at = '2026-06-01', firm_on = current_date, "
            "registration_number = 'R-1', registration_date = current_date, hold_slot = NULL WHERE id = %(id)s",
            id=registered["id"],
        )
        await demand(query, registered)
        await query("UPDATE bookings SET interest_percent = 10 WHERE id = %(id)s", id=registered["id"])
        await query(
            "UPDATE booking_stages SET fell_due_on = '2026-06-01', due_date = '2026-06-01' WHERE booking_id = %(id)s",
            id=registered["id"],
        )
        waiver = {"amount": "1.00", "reason": "She was ill."}
        waived = await owner.post(f"/api/bookings/{registered['id']}/interest-waivers", waiver)
        assert waived.status_code == 201, waived.text
        await query("UPDATE bookings SET hold_expires_at = now() - interval '1 s' WHERE id = %(id)s", id=lapsed["id"])
        # One in another currency, for the totals.
        abroad = await cast.project(owner, currency="AED")
        await cast.payment(owner, await cast.booking(customer, await cast.unit(owner, abroad)), "250.00")
        # Something is overdue in each of the two.
        await query(
            "UPDATE booking_stages SET fell_due_on = current_date - 9, due_date = current_date - 9 WHERE position = 0 "
            "AND booking_id IN (SELECT id FROM bookings WHERE id = %(id)s OR project_id = %(abroad)s)",
            id=registered["id"],
            abroad=abroad["id"],
        )
        self.ids |= {
            "customer": customer.customer_id,
            "held": held["id"],
            "registered": registered["id"],
            "cancelled": cancelled["id"],
            "lapsed": lapsed["id"],
        }

    async def _payments(self, owner: Person, held: Json, cancelled: Json) -> None:
        payment = self.cast.payment
        made = await payment(owner, held, "500.50", reference="UTR 1", notes="Paid by her brother.")
        refund = {"amount": "400.25", "reason": "A slip.", "refund_method": "cheque", "reference": "000200"}
        assert (await owner.post(f"/api/payments/{made['id']}/refund", refund)).status_code == 201
        # And one that a gateway would not send.
        refund = {"amount": "0.25", "reason": "Another slip."}
        [_, refused] = (await owner.post(f"/api/payments/{made['id']}/refund", refund)).json()["refunds"]
        await self._query(
            "UPDATE refund_transfers SET transfer_status = 'failed', settled_at = NULL, failure_reason = 'Expired' "
            "WHERE refund_id = %(id)s",
            id=refused["id"],
        )
        pending = {"payment_method": "cheque", "payment_status": "pending"}
        await payment(owner, held, "75.00", reference="004512", **pending)
        bounced = await payment(owner, held, "25.00", **pending)
        outcome = {"payment_status": "failed", "reason": "No funds."}
        assert (await owner.patch(f"/api/payments/{bounced['id']}/status", outcome)).status_code == 200
        linked = {"payment_plan_id": self.ids["linked_plan"]}
        assert (await owner.patch(f"/api/bookings/{cancelled['id']}", linked)).status_code == 200
        await payment(owner, cancelled, "100.00", payment_type="token")
        self.ids |= {"payment": made["id"], "bounced": bounced["id"]}

    async def _online(self, customer: Person, held: Json) -> None:
        """A payment that has been made, and one that has failed so far."""
        for name, outcome in (("paid", "succeeded"), ("open", "failed")):
            asked = {"booking_id": held["id"], "amount": "10.00"}
            checkout = (await customer.post("/api/payments/checkout", asked)).json()
            pressed = {"client_secret": checkout["client_secret"], "outcome": outcome}
            path = f"/api/payments/development/{checkout['intent_id']}"
            assert (await customer.post(path, pressed)).status_code == 200
            await do_jobs(self._query)
            self.ids[name] = checkout["id"]

    async def _account(self, owner: Person, project: Json) -> None:
        """Lines of a statement: open ones with proposals of both kinds, one that was recorded, one dismissed."""
        content = "\n".join(
            ["Date,Narration,Ref No,Credit", "01/02/2026,NEFT RAO,N-1,10.00", "02/02/2026,CLG,,75.00",
             "03/02/2026,NEFT,,20.00", "04/02/2026,Interest,,1.00"]
        )  # fmt: skip
        path = "/api/builder/bank-lines"
        sent = await owner.ask("POST", f"{path}/import", files={"file": ("statement.csv", content.encode())})
        assert sent.json() == {"added": 4, "known": 0, "left_out": 0}
        interest, recorded, *_ = [line["id"] for line in (await owner.get(path)).json()["items"]]
        assert (await owner.post(f"{path}/{interest}/dismiss", {"reason": "The bank's own."})).status_code == 200
        body = {"booking_id": self.ids["held"]}
        assert (await owner.post(f"{path}/{recorded}/record", body)).status_code == 201
        path = f"/api/projects/{project['id']}/account"
        certificate = {"percent": 99.5, "certified_on": "2026-01-01", "certified_by": "Kulkarni", "reference": "CA/7"}
        assert (await owner.post(f"{path}/certificates", certificate)).status_code == 201
        withdrawal = {"amount": "1.00", "withdrawn_on": "2026-01-02", "reference": "N-9", "notes": "Steel."}
        assert (await owner.post(f"{path}/withdrawals", withdrawal)).status_code == 201

    async def _agreement(self, owner: Person, customer: Person, project: Json) -> None:
        form = {**FORM, "note": "As our lawyer has it."}
        assert (await owner.put("/api/builder/agreement-forms/general", form)).status_code == 200
        booking = await self.cast.booking(
            customer,
            await self.cast.unit(owner, project, facing="east", unit_type="2BHK"),
            extras=[{"extra_id": self.ids["extra"], "quantity": 1}],
            co_applicants=[{"first_name": "Uma", "last_name": "Rao"}],
            loan_amount="5000000.00",
            payment_plan_id=self.ids["linked_plan"],
        )
        await put_into(self._query, booking, "confirmed")
        for _ in range(2):
            made = await owner.post(f"/api/bookings/{booking['id']}/generate-agreement")
            assert made.status_code == 201, made.text
        await signed_by(made.json(), booking, customer, owner)
        await do_jobs(self._query, SEALING)
        self.ids["agreed"] = booking["id"]
        self.ids["sealed"] = made.json()["sha256"]

    async def _appointments(self, owner: Person, customer: Person, project: Json) -> None:
        await self.cast.appointment(customer, project, starts_at=visiting_time(2))
        visit = await self.cast.appointment(customer, project, agenda="The show flat.")
        path = f"/api/appointments/{visit['id']}"
        later = {"starts_at": visiting_time(4), "reason": "Rain."}
        assert (await owner.patch(f"{path}/reschedule", later)).status_code == 200
        agreed = {"status": "confirmed", "notes": "Helmets are at the gate."}
        assert (await customer.patch(f"{path}/status", agreed)).status_code == 200
        self.ids |= {"appointment": visit["id"], "visiting_day": visiting_time()[:10]}

    async def _messages(self, owner: Person, customer: Person, project: Json) -> None:
        await self.cast.message(customer, {"id": self.ids["bare"]})
        asked = await self.cast.message(customer, project, booking_id=self.ids["held"])
        to = {"customer_id": customer.customer_id}
        answer = await self.cast.message(owner, project, content="In May.", reply_to_id=asked["id"], **to)
        await self.cast.message(customer, project, content="Thank you.")
        await self.cast.message(owner, project, content="Any time.", **to)
        assert answer["conversation_id"] == asked["conversation_id"]
        self.ids |= {"conversation": asked["conversation_id"]}


@pytest_asyncio.fixture(scope="session")
async def scene(client: httpx2.AsyncClient, query: Query) -> Scene:
    """Everything there is to read."""
    return await Scene(client, query).build()


async def read(scene: Scene, endpoint: str, kind: Kind, filled: Filled) -> None:
    """Asks for the reading in every way as this kind of caller, and compares the answers with what is declared."""
    model = MODELS[endpoint]
    for way in ASKED[endpoint]:
        path = way.format(**scene.ids)
        response = await scene.people[kind].get(path)
        # The lapsed hold is another customer's.
        if kind is Kind.CUSTOMER and way == "/api/bookings/{lapsed}":
            assert response.status_code == 404
            continue
        assert response.status_code == 200, f"{path}: {response.text}"
        assert response.headers["content-type"] == "application/json"
        compare(model, response.json(), path, filled)
        # Patterns, bounds and the like, with nothing converted: money as it is to be, and no text for a number.
        TypeAdapter(model).validate_json(response.content, strict=True)


def test_every_reading_is_asked() -> None:
    assert ASKED.keys() == MODELS.keys() - OTHERS
    everything = {f"GET {route.path}" for route in iter_route_contexts(app.routes) if "GET" in (route.methods or ())}
    assert ASKED.keys() | OTHERS == everything
    assert all(MODELS[endpoint] is not None for endpoint in ASKED)


@pytest.mark.parametrize("endpoint", ASKED)
async def test_the_answer_is_what_is_declared_for_everybody_who_may_read_it(endpoint: str, scene: Scene) -> None:
    readers = [kind for kind in READERS if EXPECTED[endpoint][kind] == 200]
    assert readers
    for kind in readers:
        await read(scene, endpoint, kind, set())


async def test_no_field_is_always_empty(scene: Scene) -> None:
    filled: Filled = set()
    for endpoint in ASKED:
        for kind in READERS:
            if EXPECTED[endpoint][kind] == 200:
                await read(scene, endpoint, kind, filled)
    names = {model for model, _ in filled}
    declared = {
        (model.__name__, name)
        for model in _reachable(MODELS[endpoint] for endpoint in ASKED)
        for name, field in model.model_fields.items()
        if not field.exclude
    }
    assert {model for model, _ in declared} == names
    assert declared - filled == set()


def _reachable(declared: Any) -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = set()
    waiting = list(declared)
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in found:
            found.add(kind)
            waiting += [field.annotation for field in kind.model_fields.values() if not field.exclude]
        waiting += get_args(kind)
    return found


@pytest.mark.parametrize(
    ("declared", "value"),
    [
        (int, True), (int, 1.0), (str, None), (float, "1.0"), (float, True), (bool, 1), (list[int], ["1"]),
        (date, "2026-01-01T00:00:00"), (datetime, "2026-01-01T10:00:00+05:30"), (datetime, "2026-01-01T10:00:00"),
        (datetime, "2026-01-01 10:00:00+00:00"), (dict[MemberRole, int], {"chef": 1}), (Kind | None, "nobody"),
    ],
    ids=str,
)  # fmt: skip
def test_the_comparison_notices_what_is_wrong(declared: Any, value: Any) -> None:
    with pytest.raises(AssertionError):
        compare(declared, value, "here", set())

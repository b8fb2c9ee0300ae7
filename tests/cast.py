"""The people of the tests and what they have, made as users make it, but for signing in: that is made directly."""

import io
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import httpx2
from PIL import Image

from database.crud.sessions import Visit, start_session
from database.database import own_transaction
from database.models import Builder, BuilderMember, Customer, User
from domain.people import MemberRole, UserType
from services.storage import get_storage

PASSWORD = "a long walk on the beach"
# The Argon2id hash of PASSWORD, so that no test pays for making it.
PASSWORD_HASH = "$argon2id$v=19$m=47104,t=1,p=1$UgG7wF0301nlMv9UhEUjCw$YRkStWOWT0uQET9Z5bdD10GUcElF8NgrZre/g/PJrJY"
NEWS = {"title": "The first slab", "content": "It was cast last night.", "update_type": "milestone"}
Json = dict[str, Any]
_numbers = count(1)
# Where the cast's projects are; the same day for the whole run, should midnight come in between.
TODAY = datetime.now(ZoneInfo("Asia/Kolkata")).date()


class Person:
    """Somebody with a client: a visitor (no token), a customer, or one of a builder's people."""

    def __init__(self, client: httpx2.AsyncClient, token: str | None, **ids: Any) -> None:
        self._client = client
        self.token = token
        self.user_id: int = ids.get("user_id", 0)
        self.email: str = ids.get("email", "")
        self.customer_id: int = ids.get("customer_id", 0)
        self.builder_id: int = ids.get("builder_id", 0)
        self.refresh_token: str = ids.get("refresh_token", "")

    async def ask(self, method: str, path: str, **options: Any) -> httpx2.Response:
        """A request as this person."""
        headers = dict(options.pop("headers", {}))
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        return await self._client.request(method, path, headers=headers, **options)

    async def get(self, path: str, **options: Any) -> httpx2.Response:
        return await self.ask("GET", path, **options)

    async def post(self, path: str, json: Any = None, **options: Any) -> httpx2.Response:
        return await self.ask("POST", path, json=json, **options)

    async def put(self, path: str, json: Any = None, **options: Any) -> httpx2.Response:
        return await self.ask("PUT", path, json=json, **options)

    async def patch(self, path: str, json: Any = None, **options: Any) -> httpx2.Response:
        return await self.ask("PATCH", path, json=json, **options)

    async def delete(self, path: str, **options: Any) -> httpx2.Response:
        return await self.ask("DELETE", path, **options)


class Cast:
    """Makes people, and through the API what they have."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def builder(self, company: str = "Lintel & Sons", **values: Any) -> Person:
        """The owner of a new builder."""
        async with own_transaction() as db:
            builder = Builder(
                company_name=company,
                license_number=f"LIC-{uuid4().hex[:12]}",
                phone="+912012345678",
                address="1 Brick Lane, Pune",
                **values,
            )
            db.add(builder)
            await db.flush()
            builder_id = builder.id
        return await self.member(builder_id, MemberRole.OWNER)

    async def member(self, builder_id: int, role: MemberRole) -> Person:
        """Somebody who works for the builder."""
        async with own_transaction() as db:
            user = _user(UserType.BUILDER)
            db.add(user)
            await db.flush()
            db.add(BuilderMember(user_id=user.id, builder_id=builder_id, role=role))
            tokens = await start_session(db, user.id, Visit("127.0.0.1", "tests"))
            ids = {"user_id": user.id, "email": user.email, "builder_id": builder_id}
        return Person(self._client, tokens.access_token, refresh_token=tokens.refresh_token, **ids)

    async def customer(self, first_name: str = "Asha", last_name: str = "Rao") -> Person:
        """A new customer."""
        async with own_transaction() as db:
            user = _user(UserType.CUSTOMER)
            db.add(user)
            await db.flush()
            customer = Customer(user_id=user.id, first_name=first_name, last_name=last_name, phone="+919812345678")
            db.add(customer)
            tokens = await start_session(db, user.id, Visit("127.0.0.1", "tests"))
            ids = {"user_id": user.id, "email": user.email, "customer_id": customer.id}
        return Person(self._client, tokens.access_token, refresh_token=tokens.refresh_token, **ids)

    async def project(self, owner: Person, **values: Any) -> Json:
        """A project of the owner's builder, published unless told otherwise."""
        body = {
            "name": f"Kiln House {next(_numbers)} {uuid4().hex[:6]}",
            "project_type": "residential",
            "address": "Baner Road",
            "city": "Pune",
            "state": "Maharashtra",
            "zipcode": "411045",
            "published": True,
        }
        return _made(await owner.post("/api/projects", body | values))

    async def unit(self, owner: Person, project: Json, **values: Any) -> Json:
        """A free unit of the project."""
        body = {
            "project_id": project["id"],
            "unit_number": f"A-{next(_numbers)}",
            "unit_type": "3BHK",
            "floor_number": 12,
            "area_sqft": 1184,
            "price": "11840000.00",
            "tower": "A",
        }
        return _made(await owner.post("/api/units", body | values))

    async def phase(self, owner: Person, project: Json, **values: Any) -> Json:
        """A phase of the project, which has not begun unless told otherwise."""
        body = {"name": f"Slab {next(_numbers)}"}
        return _made(await owner.post(f"/api/projects/{project['id']}/progress", body | values))

    async def update(self, owner: Person, project: Json, **values: Any) -> Json:
        """News of the project, published unless told otherwise."""
        body = {**NEWS, "is_published": True}
        return _made(await owner.post(f"/api/projects/{project['id']}/updates", body | values))

    async def message(self, sender: Person, project: Json, **values: Any) -> Json:
        """A message about the project; members of its builder name the `customer_id`."""
        body = {"project_id": project["id"], "content": "When will the second tower be ready?"}
        return _made(await sender.post("/api/messages", body | values))

    async def booking(self, buyer: Person, unit: Json, **values: Any) -> Json:
        """The buyer's booking of the unit."""
        return _made(await buyer.post("/api/bookings", {"unit_id": unit["id"], **values}))

    async def payment(self, clerk: Person, booking: Json, amount: str, **values: Any) -> Json:
        """A payment of the booking's buyer, recorded by the clerk; completed unless told otherwise."""
        body = {
            "booking_id": booking["id"],
            "payment_type": "installment",
            "amount": amount,
            "payment_method": "bank_transfer",
        }
        return _made(await clerk.post("/api/payments", body | values))

    async def picture(self, query: Callable[..., Awaitable[Any]], project: Json, **values: Any) -> Json:
        """A picture of the project in two widths: its `id`, and the ids and `contents` of its `files`."""
        contents = {width: f"a picture {width} wide, {uuid4().hex}".encode() for width in (640, 320)}
        stored = {width: await get_storage().put("pictures", ".avif", content) for width, content in contents.items()}
        files = []
        for width, file in stored.items():
            [(file_id,)] = await query(
                "INSERT INTO files (builder_id, key, sha256, media_type, size, width, height) VALUES "
                "(%(builder_id)s, %(key)s, %(sha256)s, 'image/avif', %(size)s, %(width)s, %(height)s) RETURNING id",
                builder_id=project["builder_id"],
                key=file.key,
                sha256=file.sha256,
                size=file.size,
                width=width,
                height=width * 3 // 4,
            )
            files.append(file_id)
        columns = {
            "project_id": project["id"],
            "builder_id": project["builder_id"],
            "position": next(_numbers),
            "kind": "visualisation",
            "alt": "Two towers, seen from the river.",
            "width": 640,
            "height": 480,
            "placeholder": "data:image/avif;base64,AAAA",
        } | values
        names = ", ".join(columns)
        places = ", ".join(f"%({name})s" for name in columns)
        [(picture_id,)] = await query(f"INSERT INTO pictures ({names}) VALUES ({places}) RETURNING id", **columns)
        await query(
            "INSERT INTO picture_files SELECT %(picture)s, unnest(%(files)s::bigint[]), %(builder)s",
            picture=picture_id,
            files=files,
            builder=project["builder_id"],
        )
        return {"id": picture_id, "files": files, "contents": [contents[width] for width in stored]}

    async def upload(self, person: Person, content: bytes | None = None) -> Json:
        """A picture that the person has sent in, and that hangs nowhere yet."""
        return _made(await person.ask("POST", "/api/files", files={"file": ("site.png", content or png())}))

    async def appointment(self, person: Person, project: Json, **values: Any) -> Json:
        """The person's appointment at the project, in three days at eleven unless told otherwise."""
        body = {"project_id": project["id"], "appointment_type": "site_visit", "starts_at": visiting_time()}
        return _made(await person.post("/api/appointments", body | values))


def png(width: int = 48, height: int = 32) -> bytes:
    """A picture of one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), "firebrick").save(buffer, "PNG")
    return buffer.getvalue()


def visiting_time(days: int = 3, hour: int = 11, minute: int = 0) -> str:
    """A time at which the cast's projects receive people, so many days from now; Sundays are not counted."""
    day = TODAY
    while days:
        day += timedelta(days=1)
        days -= day.weekday() != 6
    return f"{day}T{hour:02}:{minute:02}:00+05:30"


UNIT_STATUS = {
    "reserved": "reserved",
    "token_paid": "reserved",
    "confirmed": "booked",
    "agreement_signed": "booked",
    "registered": "sold",
    "completed": "sold",
    "cancelled": "available",
    "expired": "available",
}


async def put_into(query: Callable[..., Awaitable[Any]], booking: Json, status: str, **values: Any) -> None:
    """Puts a booking, and its unit, into a status that takes payments, signatures or time to reach."""
    if status in ("registered", "completed"):
        values = {"registration_number": "MH-1/2031", "registration_date": date(2031, 5, 4)} | values
    if status == "completed":
        values.setdefault("paid_amount", booking["total_amount"])
    if status in ("cancelled", "expired"):
        values = {"ended_at": datetime.now(UTC), "end_reason": "The test wants it so."} | values
    columns = "".join(f", {name} = %({name})s" for name in values)
    await query(
        f"UPDATE bookings SET status = %(status)s{columns} WHERE id = %(id)s", id=booking["id"], status=status, **values
    )
    held = "held_until" if status == "reserved" else "NULL"
    await query(
        f"UPDATE units SET status = %(status)s, held_until = {held}, version = version + 1 WHERE id = %(id)s",
        id=booking["unit_id"],
        status=UNIT_STATUS[status],
    )


async def demand(query: Callable[..., Awaitable[Any]], booking: Json) -> None:
    """Has all stages of the booking have fallen due today, and a demand note ask for them."""
    for statement in (
        """UPDATE booking_stages SET fell_due_on = (now() AT TIME ZONE 'Asia/Kolkata')::date,
            due_date = (now() AT TIME ZONE 'Asia/Kolkata')::date + grace_days WHERE booking_id = %(id)s""",
        """INSERT INTO demand_notes (booking_id, project_id, builder_id, customer_id, sequence, issued_on, due_date,
            amount, currency, stages)
        SELECT b.id, b.project_id, b.builder_id, b.customer_id, 1, min(s.fell_due_on), min(s.due_date),
            sum(s.amount - s.paid_amount), b.currency, json_agg(json_build_object(
                'stage_id', s.id, 'name', s.name, 'amount', s.amount::text,
                'open_amount', (s.amount - s.paid_amount)::text, 'due_date', s.due_date) ORDER BY s.position)
        FROM bookings b JOIN booking_stages s ON s.booking_id = b.id WHERE b.id = %(id)s GROUP BY b.id""",
        """UPDATE booking_stages s SET demand_note_id = n.id FROM demand_notes n
        WHERE n.booking_id = s.booking_id AND s.booking_id = %(id)s""",
    ):
        await query(statement, id=booking["id"])


async def lapse(query: Callable[..., Awaitable[Any]], booking: Json, ago: str = "1 hour") -> None:
    """Lets the booking's hold have run out, and nobody have noticed."""
    for statement in (
        "UPDATE bookings SET hold_expires_at = now() - %(ago)s::interval WHERE id = %(id)s AND status = 'reserved'",
        (
            "UPDATE units SET held_until = now() - %(ago)s::interval "
            "WHERE id = (SELECT unit_id FROM bookings WHERE id = %(id)s AND status = 'reserved')"
        ),
    ):
        await query(statement, id=booking["id"], ago=ago)


def _user(user_type: UserType) -> User:
    email = f"{user_type.value}-{uuid4().hex[:12]}@example.com"
    return User(email=email, password_hash=PASSWORD_HASH, user_type=user_type)


def _made(response: httpx2.Response) -> Json:
    assert response.status_code == 201, response.text
    made: Json = response.json()
    return made

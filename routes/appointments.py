"""Appointments: a customer and the people of a project meet."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import SignedReader
from database.crud import appointment_changes as changes
from database.crud import appointments as crud
from database.schemas.appointments import (
    AppointmentCancellation,
    AppointmentCreate,
    AppointmentFilter,
    AppointmentPage,
    AppointmentReschedule,
    AppointmentResponse,
    AppointmentStatusUpdate,
    SlotFilter,
    SlotList,
)
from routes.answers import (
    TAKES_IDEMPOTENCY_KEY,
    Expected,
    IdempotencyKey,
    RecordId,
    created,
    keyed,
    many,
    one,
    problems,
)
from routes.queries import Query, described

router = APIRouter(prefix="/api/appointments", tags=["appointments"])
CHANGE_PROBLEMS = problems(401, 403, 404, 409, 412)
Filter = Annotated[AppointmentFilter, Depends(Query(AppointmentFilter))]


@router.post(
    "",
    status_code=201,
    response_model=AppointmentResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_appointment(
    request: Request, asked: AppointmentCreate, reader: SignedReader, idempotency_key: IdempotencyKey
) -> Response:
    """Ask for a time with a project's people, or, as one of them, with a customer."""
    return created(request, await changes.create_appointment(reader, asked, await keyed(request, idempotency_key)))


@router.get(
    "", response_model=AppointmentPage, responses=problems(401, 403), openapi_extra=described(AppointmentFilter)
)
async def get_appointments(asked: Filter, reader: SignedReader) -> Response:
    """One's own appointments, or all of the builder's, the latest first."""
    return many(await crud.get_appointments(reader, asked))


@router.get("/slots", response_model=SlotList, responses=problems(401, 404), openapi_extra=described(SlotFilter))
async def get_slots(asked: Annotated[SlotFilter, Depends(Query(SlotFilter))], reader: SignedReader) -> Response:
    """The times of a day at which one can be received, and which of them are free."""
    return many(await crud.get_slots(reader, asked))


@router.get(
    "/customer/{customer_id}",
    response_model=AppointmentPage,
    responses=problems(401, 403, 404),
    openapi_extra=described(AppointmentFilter),
)
async def get_customer_appointments(customer_id: RecordId, asked: Filter, reader: SignedReader) -> Response:
    """A customer's appointments: all, for themselves; those with this builder, for its people."""
    return many(await crud.get_customer_appointments(reader, customer_id, asked))


@router.get(
    "/project/{project_id}",
    response_model=AppointmentPage,
    responses=problems(401, 403, 404),
    openapi_extra=described(AppointmentFilter),
)
async def get_project_appointments(project_id: RecordId, asked: Filter, reader: SignedReader) -> Response:
    """The appointments in a project: all, for its builder's people; their own, for a customer."""
    return many(await crud.get_project_appointments(reader, project_id, asked))


@router.get("/{appointment_id}", response_model=AppointmentResponse, responses=problems(401, 403, 404))
async def get_appointment(request: Request, appointment_id: RecordId, reader: SignedReader) -> Response:
    """An appointment, for its customer and its builder's people."""
    return one(request, await crud.get_appointment(reader, appointment_id))


@router.patch("/{appointment_id}/status", response_model=AppointmentResponse, responses=CHANGE_PROBLEMS)
async def update_appointment_status(
    request: Request,
    appointment_id: RecordId,
    asked: AppointmentStatusUpdate,
    reader: SignedReader,
    expected: Expected,
) -> Response:
    """Confirm or cancel an appointment, or say how it went."""
    return one(request, await changes.change_status(reader, appointment_id, asked, expected))


@router.patch("/{appointment_id}/reschedule", response_model=AppointmentResponse, responses=CHANGE_PROBLEMS)
async def reschedule(
    request: Request,
    appointment_id: RecordId,
    asked: AppointmentReschedule,
    reader: SignedReader,
    expected: Expected,
) -> Response:
    """Give an appointment another time; the other side has to agree anew."""
    return one(request, await changes.reschedule_appointment(reader, appointment_id, asked, expected))


@router.delete(
    "/{appointment_id}", status_code=204, responses=CHANGE_PROBLEMS, openapi_extra=described(AppointmentCancellation)
)
async def cancel_appointment(
    appointment_id: RecordId,
    asked: Annotated[AppointmentCancellation, Depends(Query(AppointmentCancellation))],
    reader: SignedReader,
    expected: Expected,
) -> None:
    """Cancel an appointment. It is kept, as cancelled."""
    await changes.cancel_appointment(reader, appointment_id, asked, expected)

"""What makes a price: a project's charges, extras and payment plans, and the cost sheet of a unit."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import AnyReader, ProjectManager, SignedReader
from database.crud import pricing as crud
from database.crud import quotes
from database.database import Database
from database.schemas.pricing import (
    ChargesIn,
    ChargesResponse,
    CostSheetAsked,
    ExtrasIn,
    ExtrasResponse,
    PaymentPlansIn,
    PaymentPlansResponse,
    QuoteResponse,
)
from routes.answers import FOR_ANYBODY, Expected, RecordId, many, one, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api", tags=["pricing"])
PUT_PROBLEMS = problems(401, 403, 404, 409, 412)


@router.get("/projects/{project_id}/charges", response_model=ChargesResponse, responses=problems(401, 403, 404))
async def get_charges(request: Request, project_id: RecordId, reader: SignedReader) -> Response:
    """The charges and taxes on the project's cost sheets."""
    return one(request, await crud.get_charges(reader, project_id))


@router.put("/projects/{project_id}/charges", response_model=ChargesResponse, responses=PUT_PROBLEMS)
async def set_charges(
    request: Request, project_id: RecordId, asked: ChargesIn, caller: ProjectManager, db: Database, expected: Expected
) -> Response:
    """Put these charges and taxes in place of the project's. Bookings keep what they were made with."""
    return one(request, await crud.set_charges(db, caller, project_id, asked, expected))


@router.get("/projects/{project_id}/extras", response_model=ExtrasResponse, responses=problems(401, 403, 404))
async def get_extras(request: Request, project_id: RecordId, reader: SignedReader) -> Response:
    """What may be bought along with a unit, and how much of it is left."""
    return one(request, await crud.get_extras(reader, project_id))


@router.put("/projects/{project_id}/extras", response_model=ExtrasResponse, responses=PUT_PROBLEMS)
async def set_extras(
    request: Request, project_id: RecordId, asked: ExtrasIn, caller: ProjectManager, db: Database, expected: Expected
) -> Response:
    """Put these extras in place of the project's; with the `id` of one that exists, that one is changed."""
    return one(request, await crud.set_extras(db, caller, project_id, asked, expected))


@router.get(
    "/projects/{project_id}/payment-plans", response_model=PaymentPlansResponse, responses=problems(401, 403, 404)
)
async def get_payment_plans(request: Request, project_id: RecordId, reader: SignedReader) -> Response:
    """The ways to pay that the project offers."""
    return one(request, await crud.get_payment_plans(reader, project_id))


@router.put("/projects/{project_id}/payment-plans", response_model=PaymentPlansResponse, responses=PUT_PROBLEMS)
async def set_payment_plans(
    request: Request,
    project_id: RecordId,
    asked: PaymentPlansIn,
    caller: ProjectManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Put these payment plans in place of the project's; the first is the one that a booking gets if it names none."""
    return one(request, await crud.set_payment_plans(db, caller, project_id, asked, expected))


@router.get(
    "/units/{unit_id}/cost-sheet",
    response_model=QuoteResponse,
    responses=problems(401, 404),
    openapi_extra=described(CostSheetAsked) | FOR_ANYBODY,
)
async def get_cost_sheet(
    unit_id: RecordId,
    asked: Annotated[CostSheetAsked, Depends(Query(CostSheetAsked))],
    reader: AnyReader,
) -> Response:
    """What a booking of the unit would cost now, what holds it, and how the rest falls due."""
    quote = await quotes.get_quote(reader, unit_id, asked.payment_plan_id, asked.quantities())
    return many(quote, public=not reader.signed)

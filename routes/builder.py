"""The builder's view of their business."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from database.auth import SignedReader
from database.crud import builder as crud
from database.crud import collections, repayments
from database.crud import today as todays
from database.schemas.bookings import BuilderBookingExport, BuilderBookingFilter, BuilderBookingPage
from database.schemas.collections import (
    BookingSearch,
    BuilderPaymentFilter,
    BuilderPaymentPage,
    CollectionFilter,
    CollectionPage,
    CustomerFilter,
    DuePage,
    DuesFilter,
    FoundBookings,
    KnownCustomerPage,
    RefundsResponse,
)
from database.schemas.today import TodayFilter, TodayResponse
from routes.answers import PRIVATE, many, problems
from routes.queries import Query, described
from services.spreadsheets import FORMATS, spreadsheet

router = APIRouter(prefix="/api/builder", tags=["builder"])


@router.get("/today", response_model=TodayResponse, responses=problems(401, 403), openapi_extra=described(TodayFilter))
async def get_today(asked: Annotated[TodayFilter, Depends(Query(TodayFilter))], reader: SignedReader) -> Response:
    """What waits for the builder's people, how things stand, and the months' money, as far as the role may see it."""
    return many(await todays.get_today(reader, asked))


@router.get(
    "/bookings",
    response_model=BuilderBookingPage,
    responses=problems(401, 403),
    openapi_extra=described(BuilderBookingFilter),
)
async def get_builder_bookings(
    asked: Annotated[BuilderBookingFilter, Depends(Query(BuilderBookingFilter))], reader: SignedReader
) -> Response:
    """All bookings in the builder's projects, by filters and page, with what they add up to."""
    return many(await crud.get_builder_bookings(reader, asked))


@router.get(
    "/bookings/export",
    response_class=Response,
    responses={200: {"content": {media_type: {} for media_type in FORMATS.values()}}, **problems(401, 403)},
    openapi_extra=described(BuilderBookingExport),
)
async def export_builder_bookings(
    asked: Annotated[BuilderBookingExport, Depends(Query(BuilderBookingExport))], reader: SignedReader
) -> Response:
    """The same bookings as a file for a spreadsheet, CSV or XLSX."""
    rows = await crud.export_builder_bookings(reader, asked)
    content = await spreadsheet(asked.format, "Bookings", crud.EXPORT_COLUMNS, rows)
    name = f'attachment; filename="bookings.{asked.format}"'
    return Response(content, headers={"Content-Disposition": name, **PRIVATE}, media_type=FORMATS[asked.format])


@router.get(
    "/payments",
    response_model=BuilderPaymentPage,
    responses=problems(401, 403),
    openapi_extra=described(BuilderPaymentFilter),
)
async def get_builder_payments(
    asked: Annotated[BuilderPaymentFilter, Depends(Query(BuilderPaymentFilter))], reader: SignedReader
) -> Response:
    """All payments in the builder's projects, by filters and page, with what they add up to."""
    return many(await collections.get_builder_payments(reader, asked))


@router.get("/dues", response_model=DuePage, responses=problems(401, 403), openapi_extra=described(DuesFilter))
async def get_dues(asked: Annotated[DuesFilter, Depends(Query(DuesFilter))], reader: SignedReader) -> Response:
    """What is to be collected: the stages that are due or overdue, the oldest first, and whom to call about them."""
    return many(await collections.get_dues(reader, asked))


@router.get(
    "/collections",
    response_model=CollectionPage,
    responses=problems(401, 403),
    openapi_extra=described(CollectionFilter),
)
async def get_collections(
    asked: Annotated[CollectionFilter, Depends(Query(CollectionFilter))], reader: SignedReader
) -> Response:
    """What each project has still to collect and what came in; the months' money is part of today's."""
    return many(await collections.get_collections(reader, asked))


@router.get("/refunds", response_model=RefundsResponse, responses=problems(401, 403))
async def get_refunds(reader: SignedReader) -> Response:
    """What is to be paid back: for bookings that have ended, and refunds whose money has not arrived."""
    return many(await repayments.get_refunds(reader))


@router.get("/find", response_model=FoundBookings, responses=problems(401, 403), openapi_extra=described(BookingSearch))
async def find_bookings(
    asked: Annotated[BookingSearch, Depends(Query(BookingSearch))], reader: SignedReader
) -> Response:
    """The bookings that fit what is known of one, ten at most: live ones first, then those that have ended."""
    return many(await collections.find_bookings(reader, asked))


@router.get(
    "/customers",
    response_model=KnownCustomerPage,
    responses=problems(401, 403),
    openapi_extra=described(CustomerFilter),
)
async def get_known_customers(
    asked: Annotated[CustomerFilter, Depends(Query(CustomerFilter))], reader: SignedReader
) -> Response:
    """The people who have dealt with the builder, by name: those whom it may name as a booking's `customer_id`."""
    return many(await collections.get_known_customers(reader, asked))

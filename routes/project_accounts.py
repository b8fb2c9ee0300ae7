"""The separate accounts of the builder's projects."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from database.auth import PaymentManager, SignedReader
from database.crud import project_accounts as crud
from database.database import Database
from database.schemas.project_accounts import (
    CertificateCreate,
    ProjectAccountFilter,
    ProjectAccountPage,
    ProjectAccountResponse,
    WithdrawalCreate,
)
from routes.answers import TAKES_IDEMPOTENCY_KEY, CreatedOnce, RecordId, many, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api", tags=["project accounts"])


@router.get(
    "/builder/project-accounts",
    response_model=ProjectAccountPage,
    responses=problems(401, 403),
    openapi_extra=described(ProjectAccountFilter),
)
async def get_project_accounts(
    asked: Annotated[ProjectAccountFilter, Depends(Query(ProjectAccountFilter))], reader: SignedReader
) -> Response:
    """What of each project's receipts belongs in its account, and what certified progress lets be taken out."""
    return many(await crud.get_project_accounts(reader, asked))


@router.post(
    "/projects/{project_id}/account/certificates",
    status_code=201,
    response_model=ProjectAccountResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_progress_certificate(
    project_id: RecordId, asked: CertificateCreate, caller: PaymentManager, db: Database, once: CreatedOnce
) -> Response:
    """Record what was certified of a project; the latest certificate counts."""
    return await once(lambda: crud.add_certificate(db, caller, project_id, asked))


@router.post(
    "/projects/{project_id}/account/withdrawals",
    status_code=201,
    response_model=ProjectAccountResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_account_withdrawal(
    project_id: RecordId, asked: WithdrawalCreate, caller: PaymentManager, db: Database, once: CreatedOnce
) -> Response:
    """Record what was taken out of a project's account; never more than is available."""
    return await once(lambda: crud.add_withdrawal(db, caller, project_id, asked))

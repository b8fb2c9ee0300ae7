"""Registration, sign-in, and one's own account."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.security import OAuth2PasswordRequestForm

from database.auth import CurrentUser, SignedReader
from database.crud import auth as crud
from database.crud import sessions
from database.database import Database
from database.schemas.auth import (
    Login,
    LoginResponse,
    PasswordChange,
    Refresh,
    SessionList,
    TokenResponse,
    UserCreate,
    UserResponse,
    UserUpdate,
)
from database.versions import Document
from errors import InvalidCredentials
from routes.answers import JSON, CurrentVisit, Expected, many, one, problems
from settings import get_settings

router = APIRouter(prefix="/api/auth", tags=["auth"])
NO_STORE = {"Cache-Control": "no-store"}


def _tokens(tokens: sessions.Tokens, user: Document | None = None, status: int = 200) -> Response:
    answer = TokenResponse(
        access_token=tokens.access_token,
        refresh_token=tokens.refresh_token,
        token_type="bearer",  # noqa: S106 (RFC 6750's name of the type)
        expires_in=get_settings().access_token_expire_minutes * 60,
    )
    body = answer.model_dump_json().encode()
    if user is not None:
        body = body[:-1] + b',"user":' + user.body + b"}"
    return Response(body, status, NO_STORE, JSON)


@router.post("/register", status_code=201, response_model=LoginResponse, responses=problems(409))
async def register(asked: UserCreate, db: Database, visit: CurrentVisit) -> Response:
    """Make an account, as a customer or as a builder's owner, and be signed in."""
    await crud.count_registration(visit)
    user = await crud.create_user(db, asked)
    tokens = await sessions.start_session(db, user.id, visit)
    return _tokens(tokens, await crud.get_user(db, user.id), 201)


@router.post("/login", response_model=LoginResponse, responses=problems(401))
async def login(asked: Login, db: Database, visit: CurrentVisit) -> Response:
    """Sign in."""
    user_id = await crud.check_credentials(asked, visit)
    tokens = await sessions.start_session(db, user_id, visit)
    return _tokens(tokens, await crud.get_user(db, user_id))


@router.post("/token", response_model=TokenResponse, responses=problems(401))
async def token(form: Annotated[OAuth2PasswordRequestForm, Depends()], db: Database, visit: CurrentVisit) -> Response:
    """Sign in with an OAuth2 password form, as *Authorize* in these docs does; `username` is the e-mail address."""
    try:
        asked = Login(email=form.username, password=form.password)
    except ValueError:
        raise InvalidCredentials from None
    tokens = await sessions.start_session(db, await crud.check_credentials(asked, visit), visit)
    return _tokens(tokens)


@router.post("/refresh", response_model=TokenResponse, responses=problems(401, 409))
async def refresh(asked: Refresh) -> Response:
    """Get new tokens. A refresh token works once; the second time it ends the sign-in that it came from."""
    return _tokens(await sessions.refresh_session(asked.refresh_token))


@router.post("/logout", status_code=204, responses=problems(401))
async def logout(caller: CurrentUser, db: Database) -> None:
    """Sign out here."""
    await sessions.end_session(db, caller)


@router.post("/logout-all", status_code=204, responses=problems(401))
async def logout_all(caller: CurrentUser, db: Database) -> None:
    """Sign out everywhere."""
    await sessions.end_all_sessions(db, caller.user_id)


@router.get("/sessions", response_model=SessionList, responses=problems(401))
async def get_sessions(reader: SignedReader) -> Response:
    """Where one is signed in; this sign-in first."""
    return many(await sessions.get_sessions(reader))


@router.delete("/sessions/{session_id}", status_code=204, responses=problems(401, 404))
async def end_session(session_id: str, caller: CurrentUser, db: Database) -> None:
    """Sign out somewhere."""
    await sessions.end_own_session(db, caller, session_id)


@router.get("/me", response_model=UserResponse, responses=problems(401))
async def get_me(request: Request, reader: SignedReader) -> Response:
    """One's own account."""
    return one(request, await crud.get_me(reader))


@router.patch("/me", response_model=UserResponse, responses=problems(401, 403, 412))
async def update_me(
    request: Request, change: UserUpdate, caller: CurrentUser, db: Database, expected: Expected
) -> Response:
    """Change one's profile; a builder's owner changes the builder's too."""
    await crud.update_me(db, caller, change, expected)
    return one(request, await crud.get_user(db, caller.user_id))


@router.post("/change-password", response_model=TokenResponse, responses=problems(401))
async def change_password(asked: PasswordChange, caller: CurrentUser, db: Database, visit: CurrentVisit) -> Response:
    """Set a new password. It signs one out everywhere else; here one goes on with the new tokens."""
    return _tokens(await crud.change_password(db, caller, asked, visit))

"""Every setting of the platform, typed, read once from the environment or `.env`."""

import os
import secrets
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_args
from urllib.parse import parse_qsl, urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SHORTEST_SECRET_BYTES = 32
# What an s3:// address may say after its question mark; all of it may come from AWS_* variables as well.
S3_OPTIONS = {
    "access_key_id",
    "endpoint",
    "region",
    "secret_access_key",
    "session_token",
    "virtual_hosted_style_request",
}


class Settings(BaseSettings):
    """The settings, one field each; `docs/SETTINGS.md` lists them and a test compares the two."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        # A setting that is refused may be a secret.
        hide_input_in_errors=True,
    )

    environment: Literal["development", "production"] = Field(
        default="development",
        description="`production` refuses to start without `SECRET_KEY` and logs JSON.",
    )
    host: str = Field(default="0.0.0.0", description="Address that `python main.py` listens on.")  # noqa: S104 (specified)
    port: int = Field(default=8000, ge=1, le=65535, description="Port that `python main.py` listens on.")
    data_dir: Path = Field(
        default=Path(".data"), description="Folder of the embedded database, of files and of generated secrets."
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="PostgreSQL (15 or newer) to use, as `postgresql://user:password@host/name`; "
        "unset: the embedded server in `DATA_DIR`.",
    )
    database_owner_url: SecretStr | None = Field(
        default=None,
        description="The same database as the role that owns the tables, for migrations, when "
        "`DATABASE_URL` is a role that owns none; unset: `DATABASE_URL` migrates and then acts as `plinth_app`.",
    )
    database_replica_url: SecretStr | None = Field(
        default=None, description="A read replica for what visitors read; unset: the primary."
    )
    database_pool_size: int = Field(
        default=20,
        ge=2,
        le=200,
        description="Most connections of each process for reads and bookings; half as many more for other writes.",
    )
    storage_url: SecretStr | None = Field(
        default=None,
        description="Where files are kept: a folder, `file:///srv/plinth/files`, or an S3 bucket, "
        "`s3://bucket/prefix?region=…&endpoint=…`, with credentials from the usual `AWS_*` variables; "
        "unset: the folder `files` in `DATA_DIR`.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Signs access tokens, at least 32 bytes; unset in development: made once and kept in `DATA_DIR`.",
    )
    access_token_expire_minutes: int = Field(default=15, ge=1, le=1440, description="Life of an access token.")
    refresh_token_expire_days: int = Field(default=30, ge=1, le=365, description="Longest life of a sign-in.")
    cors_origins: Annotated[list[str], NoDecode] = Field(
        default=["http://localhost:3000"], description="Origins that may call the API from a browser, comma-separated."
    )
    rate_limits: Literal["on", "off"] = Field(
        default="on", description="`off` only for load tests on loopback; refused in production."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least level that is logged."
    )

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _split_origins(cls, value: object) -> object:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @field_validator("storage_url")
    @classmethod
    def _known_storage(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            address = urlsplit(value.get_secret_value())
            folder = address.scheme == "file" and not address.netloc and address.path.startswith("/")
            if not folder and not (address.scheme == "s3" and address.netloc):
                raise ValueError("STORAGE_URL must be like file:///folder or s3://bucket/prefix")
            if unknown := dict(parse_qsl(address.query)).keys() - (S3_OPTIONS if not folder else set()):
                raise ValueError(f"STORAGE_URL has no option {', '.join(sorted(unknown))}")
        return value

    @model_validator(mode="after")
    def _fit_for_production(self) -> "Settings":
        key = self.secret_key.get_secret_value() if self.secret_key else None
        if key is not None and len(key.encode()) < SHORTEST_SECRET_BYTES:
            raise ValueError(f"SECRET_KEY must be at least {SHORTEST_SECRET_BYTES} bytes long")
        if self.environment == "production":
            if key is None:
                raise ValueError("SECRET_KEY must be set when ENVIRONMENT=production")
            if self.rate_limits == "off":
                raise ValueError("RATE_LIMITS=off is refused when ENVIRONMENT=production")
        return self

    @classmethod
    def secret_names(cls) -> set[str]:
        """The variables of the environment that hold a password or a key."""
        fields = cls.model_fields.items()
        return {name.upper() for name, field in fields if SecretStr in (field.annotation, *get_args(field.annotation))}

    def signing_key(self) -> str:
        """The key that signs access tokens: `SECRET_KEY`, or one made once and kept in `DATA_DIR` (mode 0600)."""
        if self.secret_key:
            return self.secret_key.get_secret_value()
        path = self.data_dir / "secret_key"
        self.data_dir.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            # Written beside and linked into place: of two processes that start at once one key wins, whole.
            draft = path.with_name(f"secret_key.{os.getpid()}")
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(48))
            try:
                os.link(draft, path)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        return path.read_text().strip()


@lru_cache
def get_settings() -> Settings:
    """The settings of this process."""
    return Settings()

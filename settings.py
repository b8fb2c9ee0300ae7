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
    stripe_secret_key: SecretStr | None = Field(
        default=None,
        description="Stripe's secret key, for payments online; all three of `STRIPE_*` or none. Without them "
        "development has a gateway that moves no money, and production takes no payments online.",
    )
    stripe_publishable_key: str | None = Field(
        default=None, description="Stripe's publishable key, which the web app shows Stripe."
    )
    stripe_webhook_secret: SecretStr | None = Field(
        default=None,
        description="Signing secret of the webhook endpoint at Stripe, which sends the events of `payment_intent` and "
        "`refund` to `/api/payments/webhook`.",
    )
    public_url: str = Field(
        default="http://localhost:3000",
        description="The web app's own address, as documents name it: https:// and no path.",
    )
    signing_key_file: Path | None = Field(
        default=None,
        description="Private key (PEM) that seals agreements, with `SIGNING_CERTIFICATE_FILE`; unset, and no "
        "`SIGNING_PKCS11_LIBRARY`: a certificate for development, made once and kept in `DATA_DIR`, which says so.",
    )
    signing_certificate_file: Path | None = Field(
        default=None, description="The key's certificate (PEM), followed by those that lead to its root."
    )
    signing_key_password: SecretStr | None = Field(default=None, description="Password of `SIGNING_KEY_FILE`.")
    signing_pkcs11_library: Path | None = Field(
        default=None,
        description="PKCS#11 library of the token that holds the key instead; with `SIGNING_PKCS11_KEY` and "
        "`SIGNING_CERTIFICATE_FILE`.",
    )
    signing_pkcs11_token: str | None = Field(default=None, description="Label of the token; unset: the only one.")
    signing_pkcs11_key: str | None = Field(default=None, description="Label of the key on the token.")
    signing_pkcs11_pin: SecretStr | None = Field(default=None, description="PIN of the token.")
    signing_timestamp_url: str | None = Field(
        default=None,
        description="Time-stamp server (RFC 3161) that confirms when an agreement was sealed (PAdES B-T); unset: PAdES "
        "B-B, with our own time.",
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
    def _all_of_stripe_or_none(self) -> "Settings":
        given = [self.stripe_secret_key, self.stripe_publishable_key, self.stripe_webhook_secret]
        if any(given) and not all(given):
            raise ValueError("STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET belong together")
        return self

    @field_validator("public_url", "signing_timestamp_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        address = urlsplit(value)
        if address.scheme not in ("http", "https") or not address.netloc or address.username:
            raise ValueError("an address like https://plinth.example is expected")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _whole_signing_key(self) -> "Settings":
        if self.signing_key_file and self.signing_pkcs11_library:
            raise ValueError("SIGNING_KEY_FILE and SIGNING_PKCS11_LIBRARY exclude each other")
        if bool(self.signing_pkcs11_library) != bool(self.signing_pkcs11_key):
            raise ValueError("SIGNING_PKCS11_LIBRARY and SIGNING_PKCS11_KEY belong together")
        if bool(self.signing_key_file or self.signing_pkcs11_library) != bool(self.signing_certificate_file):
            raise ValueError("SIGNING_CERTIFICATE_FILE belongs to SIGNING_KEY_FILE or SIGNING_PKCS11_LIBRARY")
        return self

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

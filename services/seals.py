"""Who seals agreements: the key and the certificate of the settings, or ones made for development.

A development certificate is issued by itself: it shows that a file was not changed, and to nobody whose it is. It says
so in its own name, on the certificate page, and wherever the web app speaks of it.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import structlog
from asn1crypto import keys as asn1_keys
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pkcs11.exceptions import PKCS11Error
from pyhanko.config.pkcs11 import PKCS11SignatureConfig, TokenCriteria
from pyhanko.sign.general import SigningError
from pyhanko.sign.pkcs11 import PKCS11SigningContext
from pyhanko.sign.signers import Signer, SimpleSigner
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from database.schemas.agreements import Seal
from settings import Settings, get_settings

log = structlog.get_logger()
DEVELOPMENT_NAME = "Plinth development seal, not for legal use"
DEVELOPMENT_YEARS = timedelta(days=3650)
TIMESTAMP_TIMEOUT = 10


class SealUnavailable(Exception):
    """The key or its certificate cannot be used now; what is to be sealed waits."""


@dataclass(frozen=True)
class Sealer:
    """A key that seals, its certificate, and the time-stamp server that is asked, if there is one."""

    certificate: asn1_x509.Certificate
    chain: list[asn1_x509.Certificate]
    development: bool
    timestamper: HTTPTimeStamper | None
    # Nothing that is logged of it may tell the key or the token's PIN.
    _key: asn1_keys.PrivateKeyInfo | None = field(repr=False)
    _settings: Settings = field(repr=False)

    @contextmanager
    def signer(self) -> Iterator[Signer]:
        """What signs. Raises `SealUnavailable` when the token that holds the key cannot be reached."""
        registry = SimpleCertificateStore()
        registry.register_multiple(self.chain)
        if self._key is not None:
            yield SimpleSigner(signing_cert=self.certificate, signing_key=self._key, cert_registry=registry)
            return
        with _token(self._settings, self.certificate, self.chain) as signer:
            yield signer

    def seal(self) -> Seal:
        """What people are told of whoever seals."""
        return Seal(
            subject=_name(self.certificate.subject),
            issuer=_name(self.certificate.issuer),
            fingerprint=fingerprint(self.certificate),
            development=self.development,
            timestamped=self.timestamper is not None,
        )


def fingerprint(certificate: asn1_x509.Certificate) -> str:
    """The SHA-256 of the certificate, by which it is known."""
    return sha256(certificate.dump()).hexdigest()


def _name(name: asn1_x509.Name) -> str:
    """The name as people read it: its common name, with whose it is."""
    parts = name.native
    words = [parts.get("common_name"), parts.get("organization_name")]
    said = ", ".join(dict.fromkeys(str(word) for word in words if word))
    return said or str(name.human_friendly)


@lru_cache
def get_sealer() -> Sealer:
    """The sealer of the settings. Raises `SealUnavailable` when its files cannot be read or do not fit together."""
    settings = get_settings()
    try:
        if settings.signing_certificate_file is None:
            certificate, *chain = _certificates(_development_file(settings.data_dir).read_bytes())
            key = _key(_development_file(settings.data_dir), None, certificate)
            log.warning("agreements are sealed with a development certificate, which nobody else vouches for")
        else:
            certificate, *chain = _certificates(settings.signing_certificate_file.read_bytes())
            secret = settings.signing_key_password
            key = _key(settings.signing_key_file, secret.get_secret_value() if secret else None, certificate)
    except (OSError, ValueError, TypeError) as failure:
        log.error("agreements cannot be sealed", reason=str(failure)[:300])  # noqa: TRY400 (the reason says it all)
        raise SealUnavailable from failure
    url = settings.signing_timestamp_url
    return Sealer(
        certificate=certificate,
        chain=chain,
        development=settings.signing_certificate_file is None,
        timestamper=HTTPTimeStamper(url, timeout=TIMESTAMP_TIMEOUT) if url else None,
        _key=key,
        _settings=settings,
    )


def _certificates(content: bytes) -> list[asn1_x509.Certificate]:
    found = [
        asn1_x509.Certificate.load(each)
        for kind, _, each in pem.unarmor(content, multiple=True)
        if kind == "CERTIFICATE"
    ]
    if not found:
        raise ValueError("there is no certificate in the file")
    return found


def _key(
    path: Path | None, password: str | None, certificate: asn1_x509.Certificate
) -> asn1_keys.PrivateKeyInfo | None:
    """The key in the file, which must be the certificate's; none when a token holds it."""
    if path is None:
        return None
    key = serialization.load_pem_private_key(path.read_bytes(), password.encode() if password else None)
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if public != certificate.public_key.dump():
        raise ValueError("the certificate is not that of the key")
    return asn1_keys.PrivateKeyInfo.load(
        key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


@contextmanager
def _token(
    settings: Settings, certificate: asn1_x509.Certificate, chain: list[asn1_x509.Certificate]
) -> Iterator[Signer]:
    pin = settings.signing_pkcs11_pin
    config = PKCS11SignatureConfig(
        module_path=str(settings.signing_pkcs11_library),
        token_criteria=TokenCriteria(label=settings.signing_pkcs11_token) if settings.signing_pkcs11_token else None,
        signing_certificate=certificate,
        other_certs=chain,
        key_label=settings.signing_pkcs11_key,
        user_pin=pin.get_secret_value() if pin else None,
    )
    try:
        with PKCS11SigningContext(config) as signer:
            yield signer
    except (PKCS11Error, SigningError, OSError, RuntimeError) as failure:
        log.error("the token that seals agreements cannot be used", reason=str(failure)[:300])  # noqa: TRY400
        raise SealUnavailable from failure


def _development_file(folder: Path) -> Path:
    """The key and the certificate for development, in one file that we alone may read; made if there is none."""
    path = folder / "development_seal.pem"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    # Written beside and linked into place: of two processes that start at once one key wins, whole.
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(_development_seal())
    try:
        os.link(draft, path)
    except FileExistsError:
        log.debug("another process made the development certificate")
    finally:
        draft.unlink()
    return path


def _development_seal() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, DEVELOPMENT_NAME)])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + DEVELOPMENT_YEARS)
        .add_extension(usage, critical=True)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)

"""Sealing agreements: a page that certifies who signed, and a signature by which any change shows.

The sealed file begins with the document that both parties signed, byte for byte: the page and the seal are appended to
it (ISO 32000-1, 7.5.6), so that its SHA-256 can be found in the file again. The seal is a certification signature that
permits no changes (PAdES, ETSI EN 319 142-1, B-B, or B-T with a time-stamp server).
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from zoneinfo import ZoneInfo

import segno
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from database.schemas.agreements import AgreementFacts, AgreementTerms, GivenSignature, SignedAgreement
from domain.bookings import Party
from services.appending import append_pages
from services.documents import typeset
from services.seals import Sealer
from services.wording import day

FIELD = "Seal"
# How the signature stands in a file, in hexadecimal digits; pages refer to their contents otherwise.
SEAL_STARTS = b"/Contents <"
# Room for the signature, of certificates with their chain; what is too small would be found out while signing.
ROOM = 16_384
ROOM_WITH_TIMESTAMP = 32_768
LONGEST_AGENT = 160


@dataclass(frozen=True)
class Sealed:
    """A sealed file, and the SHA-256 of the signature in it."""

    content: bytes
    seal_sha256: str
    sealed_at: datetime


def seal(signed: SignedAgreement, document: bytes, sealer: Sealer, public_url: str) -> Sealed:
    """The document with its certificate page, sealed. Takes its time: see `services.documents.off_the_loop`.

    Raises `SealUnavailable`, and whatever the time-stamp server is to blame for as pyHanko's `TimestampRequestError`.
    """
    at = datetime.now(UTC).replace(microsecond=0)
    writer = IncrementalPdfFileWriter(BytesIO(document))
    append_pages(writer, certificate_pdf(signed, sealer, public_url, at), "Certificate of signing")
    metadata = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        reason=f"Signed by both parties of booking {signed.reference}",
        name=sealer.seal().subject,
    )
    with sealer.signer() as signer:
        pdf_signer = PdfSigner(metadata, signer, timestamper=sealer.timestamper, new_field_spec=SigFieldSpec(FIELD))
        room = ROOM_WITH_TIMESTAMP if sealer.timestamper else ROOM
        output = pdf_signer.sign_pdf(writer, bytes_reserved=room)
    content = output.getvalue()
    assert content.startswith(document)
    return Sealed(content, sha256(seal_of(content)).hexdigest(), at)


def seal_of(content: bytes) -> bytes:
    """The signature in a file that we sealed, as it stands there."""
    start = content.rindex(SEAL_STARTS) + len(SEAL_STARTS)
    return content[start : content.index(b">", start)]


def certificate_pdf(signed: SignedAgreement, sealer: Sealer, public_url: str, at: datetime) -> bytes:
    """The page that says who signed what, when and from where, and how that can be verified.

    Raises `UnsupportedCharacter`, which `check_name` has seen to.
    """
    return typeset("certificate.typ", certificate_of(signed, sealer, public_url, at), at, {})


def check_name(name: str) -> None:
    """Raises `UnsupportedCharacter` for a name that the certificate could not show. Takes its time."""
    typeset("name.typ", {"name": name}, datetime.now(UTC), {"full_name": name})


def certificate_of(signed: SignedAgreement, sealer: Sealer, public_url: str, at: datetime) -> dict[str, object]:
    """What the template of the certificate page is filled with."""
    facts, vouches = signed.terms.facts, sealer.seal()
    zone = ZoneInfo(facts.project.timezone)
    address = f"{public_url}/verify?sha256={signed.sha256}"
    note = None
    if vouches.development:
        note = (
            "Sealed with a development certificate. It shows that this file was not changed, and to nobody by whom it "
            "was sealed: it is for trying things out, not for legal use."
        )
    stamped = "confirmed by an independent time-stamp server" if vouches.timestamped else "by the platform’s clock"
    return {
        "title": "Certificate of signing",
        "region": signed.terms.region,
        "reference": signed.reference,
        "day": [at.year, at.month, at.day],
        "opening": f"The parties signed version {signed.number} of the agreement {signed.reference} for "
        f"{facts.unit.unit_number}, {facts.project.name}, electronically. This page is a part of the sealed file and "
        "records how.",
        "document": [
            (
                "Agreement",
                f"{signed.reference}, version {signed.number}, drawn up on {_moment(signed.terms.generated_at, zone)}",
            ),
            ("SHA-256 of what was signed", _grouped(signed.sha256)),
        ],
        "signatures": [_signature(each, signed.terms, zone) for each in signed.signatures],
        "seal": [
            ("Sealed", f"{_moment(at, zone)}, {stamped}"),
            ("By", vouches.subject),
            ("Certificate issued by", vouches.issuer),
            ("Its SHA-256", _grouped(vouches.fingerprint)),
        ],
        "note": note,
        "verify": "Anybody can check that this file is genuine and unchanged: by the signature panel of a PDF reader, "
        "or at the address below, where the whole file is compared with what was sealed. Printed, it is known by the "
        "SHA-256 above.",
        "address": address,
        "shown_address": f"{public_url}/verify",
        "code": _code(address),
    }


def _signature(given: GivenSignature, terms: AgreementTerms, zone: ZoneInfo) -> dict[str, object]:
    seller = given.party is Party.BUILDER
    rows = [
        ("On behalf of", terms.facts.builder.company_name if seller else _buyers(terms.facts)),
        ("Account", given.email),
        ("Signed", _moment(given.signed_at, zone)),
        ("From", given.address or "Not known"),
        ("With", _agent(given.user_agent)),
        ("Consent", given.consent),
    ]
    return {"role": terms.seller if seller else terms.buyer, "name": given.full_name, "rows": rows}


def _buyers(facts: AgreementFacts) -> str:
    buyers = [facts.customer.model_dump(), *(person.model_dump() for person in facts.co_applicants)]
    return ", ".join(f"{who['first_name']} {who['last_name']}" for who in buyers)


def _moment(when: datetime, zone: ZoneInfo) -> str:
    there = when.astimezone(zone)
    return f"{day(there)}, {there:%H:%M:%S} ({zone.key}; {when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC)"


def _agent(user_agent: str | None) -> str:
    """What a browser says of itself, as far as it can be printed: it may say anything."""
    plain = "".join(letter if " " <= letter <= "~" else "?" for letter in user_agent or "")
    if not plain.strip():
        return "Not known"
    return plain if len(plain) <= LONGEST_AGENT else f"{plain[:LONGEST_AGENT]}…"


def _code(address: str) -> str:
    """The address as a QR code, an SVG. Which of the masks would be read best is not asked: that takes the longest."""
    code = segno.make(address, error="m", mask=0, boost_error=False)
    return code.svg_inline(scale=1, border=0, dark="#16202e", omitsize=True)


def _grouped(digest: str) -> str:
    """A digest as people compare it."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))

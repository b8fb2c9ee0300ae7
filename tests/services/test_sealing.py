"""The seal: any reader of PDFs finds it, and no change to the file goes unnoticed."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import segno
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pydantic import ValidationError
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.sign.validation import PdfSignatureStatus, validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from database.schemas.agreements import GivenSignature, SignedAgreement
from domain.agreements import CONSENT
from domain.bookings import Party
from services.agreement_verification import fingerprints
from services.agreements import agreement_pdf, terms_of
from services.sealing import Sealed, seal, seal_of
from services.seals import DEVELOPMENT_NAME, SealUnavailable, get_sealer
from settings import Settings, get_settings
from tests.services.authority import Authority
from tests.services.reading import bookmarks_of, pages_of, picture_of, says
from tests.services.test_agreements import facts

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SITE = "https://homes.example"
Json = dict[str, Any]


@lru_cache
def drawn_up() -> tuple[SignedAgreement, bytes]:
    """An agreement that both have signed, and its document."""
    terms = terms_of(facts(), 2, WHEN)
    document = agreement_pdf(terms)
    signatures = [
        GivenSignature(
            party=party,
            full_name=name,
            email=f"{party}@example.com",
            consent=CONSENT[party],
            signed_at=WHEN + timedelta(hours=number),
            address="2001:db8::17",
            user_agent="Typewriter/1.0",
        )
        for number, (party, name) in enumerate([(Party.BUILDER, "रोहन देशमुख"), (Party.CUSTOMER, "سلمى حداد")])
    ]
    signed = SignedAgreement(
        id=1,
        number=2,
        reference="KX7AWM3P",
        sha256=sha256(document).hexdigest(),
        file_key="agreements/x.pdf",
        signed_at=WHEN,
        terms=terms,
        signatures=signatures,
    )
    return signed, document


@lru_cache
def sealed() -> Sealed:
    return seal(*drawn_up(), get_sealer(), SITE)


def status_of(content: bytes, *roots: Any) -> PdfSignatureStatus:
    """What pyHanko says of the one signature in the file; `roots`: whom it trusts beside ourselves."""
    (signature,) = PdfFileReader(BytesIO(content)).embedded_signatures
    context = ValidationContext(trust_roots=[get_sealer().certificate, *roots])
    return validate_pdf_signature(signature, context)


def is_valid(content: bytes) -> bool:
    """Whether a reader that trusts the certificate finds the file sealed and whole; what it cannot read is not."""
    try:
        status = status_of(content)
    except Exception:  # noqa: BLE001 (a third of all changes make a file that is no PDF any more)
        return False
    return status.bottom_line and status.coverage is SignatureCoverageLevel.ENTIRE_FILE


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Lets a test choose settings of its own."""

    def choose(**values: Any) -> None:
        for name, value in values.items():
            monkeypatch.setenv(name.upper(), str(value))
        get_settings.cache_clear()
        get_sealer.cache_clear()

    yield choose
    monkeypatch.undo()
    get_settings.cache_clear()
    get_sealer.cache_clear()


def test_the_file_begins_with_the_document_and_ends_with_the_certificate() -> None:
    signed, document = drawn_up()
    content = sealed().content
    assert content.startswith(document)
    assert pages_of(content) == pages_of(document) + 1
    assert bookmarks_of(content) == [*bookmarks_of(document), "Certificate of signing"]
    for text in (
        "रोहन देशमुख", "سلمى حداد", "Lintel & Sons", "Asha Rao, Ravi Rao", "2001:db8::17", "Typewriter/1.0",
        signed.sha256, f"{SITE}/verify", "24 November 2026, 15:00:00 (Asia/Kolkata; 2026-11-24 09:30:00 UTC)",
        "Signed by the Promoter".upper(), "Signed by the Allottee".upper(), DEVELOPMENT_NAME,
        "by the platform’s clock", "not for legal use",
    ):  # fmt: skip
        assert says(content, text), text


def test_the_added_page_is_tagged_and_has_its_place_in_the_structure() -> None:
    signed, document = drawn_up()
    root = PdfFileReader(BytesIO(sealed().content)).root
    structure, kids = root["/StructTreeRoot"], root["/Pages"]["/Kids"]
    page = kids[len(kids) - 1]
    numbers = structure["/ParentTree"]["/Nums"]
    known = [int(numbers[place]) for place in range(0, len(numbers), 2)]
    assert known == sorted(set(known))
    assert int(structure["/ParentTreeNextKey"]) == known[-1] + 1
    own = next(numbers[place + 1] for place in range(0, len(numbers), 2) if numbers[place] == page["/StructParents"])
    # Each piece of its content leads up to the one root.
    for place in range(len(own)):
        element = own[place]
        while element["/Type"] != "/StructTreeRoot":
            element = element["/P"]
        assert element == structure
    annotations = page["/Annots"]
    assert {int(annotations[place]["/StructParent"]) for place in range(len(annotations))} <= set(known)
    before = PdfFileReader(BytesIO(document)).root["/StructTreeRoot"]
    assert len(structure["/K"][0]["/K"]) == len(before["/K"][0]["/K"]) + 1
    assert structure["/K"][0]["/K"][len(before["/K"][0]["/K"])]["/S"] == "/Sect"
    assert signed.sha256 == sha256(document).hexdigest()


def test_the_code_on_the_page_leads_to_the_verification() -> None:
    """The squares are those of the address: nothing else is made of black and white."""
    signed, _ = drawn_up()
    page = picture_of(sealed().content, pages_of(sealed().content) - 1, scale=6)
    expected = segno.make(f"{SITE}/verify?sha256={signed.sha256}", error="m", mask=0, boost_error=False).matrix
    assert code_in(page, len(expected)) == [[bool(cell) for cell in row] for row in expected]


def code_in(page: Any, modules: int) -> list[list[bool]]:
    """The QR code at the lower right of a rendered page, module by module."""
    grey = page.convert("L")
    width, height = grey.size
    # Margins of 28 mm on a page of 210, and a code of 30 mm.
    right, size = width * (210 - 28) / 210, width * 30 / 210
    left = right - size
    column = [grey.getpixel((int(left + size / modules / 2), row)) for row in range(height)]
    dark = [row for row in range(height // 2, height) if column[row] < 128]
    top = next(row for row in dark if all(column[row + step] < 128 for step in range(int(size / modules * 6))))
    step = size / modules
    return [
        [grey.getpixel((int(left + (x + 0.5) * step), int(top + (y + 0.5) * step))) < 128 for x in range(modules)]
        for y in range(modules)
    ]


def test_readers_find_it_valid_and_that_it_permits_no_changes() -> None:
    status = status_of(sealed().content)
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    (signature,) = PdfFileReader(BytesIO(sealed().content)).embedded_signatures
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature.docmdp_level is MDPPerm.NO_CHANGES
    assert sealed().seal_sha256 == sha256(seal_of(sealed().content)).hexdigest()


def test_no_flipped_byte_goes_unnoticed() -> None:
    content, chance = sealed().content, random.Random(20261124)
    start = content.rindex(b"/Contents <") + len(b"/Contents <")
    end = content.index(b">", start)
    covered = [*chance.sample(range(start - 1), 40), *chance.sample(range(end + 1, len(content)), 10)]
    for place in covered:
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        assert not is_valid(bytes(changed)), place


def test_what_is_appended_does_not_go_unnoticed() -> None:
    content = sealed().content
    writer = IncrementalPdfFileWriter(BytesIO(content))
    kids = writer.root["/Pages"]["/Kids"]
    kids.append(kids.raw_get(0))
    writer.root["/Pages"]["/Count"] = type(writer.root["/Pages"]["/Count"])(len(kids))
    writer.update_container(kids)
    writer.update_container(writer.root["/Pages"])
    out = BytesIO()
    writer.write(out)
    added = out.getvalue()
    assert added.startswith(content)
    assert not is_valid(added)
    # Bytes after the end that no reader looks at leave the signature as it was: so we compare the whole file.
    known = fingerprints(BytesIO(content)).sha256
    for changed in (added, content + b"\n", content + b"% a remark", content + b"%%EOF\n", content[:-1]):
        seen = fingerprints(BytesIO(changed))
        assert seen.sha256 != known
        assert known in seen.parts or sealed().seal_sha256 in seen.seals


def test_a_file_is_known_by_what_it_begins_with_and_by_its_seal() -> None:
    signed, document = drawn_up()
    content = sealed().content
    seen = fingerprints(BytesIO(content))
    assert seen.sha256 == sha256(content).hexdigest()
    assert signed.sha256 in seen.parts
    assert seen.seals == [sealed().seal_sha256]
    changed = bytearray(content)
    changed[len(document) // 2] ^= 1
    seen = fingerprints(BytesIO(changed))
    assert signed.sha256 not in seen.parts
    assert seen.seals == [sealed().seal_sha256]


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7", b"%%EOF" * 400_000, b"/Contents <" * 200_000, b"/Contents <" + b"0" * 2_000_000, bytes(100_000)],
)
def test_whatever_somebody_sends_is_read_without_a_fuss(content: bytes) -> None:
    seen = fingerprints(BytesIO(content))
    assert seen.sha256 == sha256(content).hexdigest()
    assert len(seen.parts) <= 40
    assert seen.seals == []


@pytest.mark.parametrize("key", [ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)])
def test_a_certificate_of_ones_own_seals_with_its_chain(key: Any, tmp_path: Path, chosen: Any) -> None:
    authority = Authority()
    certificate = authority.issue(key, "Lintel & Sons, seal")
    (tmp_path / "seal.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"a pass phrase"),
        )
    )
    (tmp_path / "seal.pem").write_bytes(certificate + authority.certificate)
    chosen(
        signing_key_file=tmp_path / "seal.key",
        signing_certificate_file=tmp_path / "seal.pem",
        signing_key_password="a pass phrase",
    )
    sealer = get_sealer()
    vouches = sealer.seal()
    assert (vouches.subject, vouches.issuer, vouches.development) == ("Lintel & Sons, seal", authority.name, False)
    made = seal(*drawn_up(), sealer, SITE)
    assert status_of(made.content, authority.root).bottom_line
    assert says(made.content, "Lintel & Sons, seal")
    assert not says(made.content, "development certificate")


def test_a_time_stamp_server_confirms_the_time(tmp_path: Path, chosen: Any) -> None:
    authority = Authority()
    with authority.stamping() as address:
        chosen(signing_timestamp_url=address)
        made = seal(*drawn_up(), get_sealer(), SITE)
    status = status_of(made.content, authority.root)
    assert status.bottom_line
    assert status.timestamp_validity is not None
    assert status.timestamp_validity.valid
    assert get_sealer().seal().timestamped
    assert says(made.content, "confirmed by an independent time-stamp server")


def test_without_its_time_stamp_server_nothing_is_sealed(chosen: Any) -> None:
    chosen(signing_timestamp_url="http://127.0.0.1:9/")
    with pytest.raises(TimestampRequestError):
        seal(*drawn_up(), get_sealer(), SITE)


def test_the_development_certificate_is_made_once_and_is_ours_alone(tmp_path: Path, chosen: Any) -> None:
    chosen(data_dir=tmp_path)
    first = get_sealer().seal()
    assert first.subject == first.issuer == DEVELOPMENT_NAME
    assert first.development
    assert (tmp_path / "development_seal.pem").stat().st_mode & 0o777 == 0o600
    get_sealer.cache_clear()
    assert get_sealer().seal() == first
    assert [path.name for path in tmp_path.iterdir()] == ["development_seal.pem"]


@pytest.mark.parametrize("what", ["missing", "no key", "no certificate", "of another key"])
def test_a_key_that_cannot_be_used_is_said_so(what: str, tmp_path: Path, chosen: Any) -> None:
    authority, key, other = (
        Authority(),
        ec.generate_private_key(ec.SECP256R1()),
        ec.generate_private_key(ec.SECP256R1()),
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    certificate = authority.issue(other if what == "of another key" else key, "Seal")
    paths = {"signing_key_file": tmp_path / "seal.key", "signing_certificate_file": tmp_path / "seal.pem"}
    if what != "missing":
        paths["signing_key_file"].write_bytes(b"nothing" if what == "no key" else private)
        paths["signing_certificate_file"].write_bytes(b"nothing" if what == "no certificate" else certificate)
    chosen(**paths)
    with pytest.raises(SealUnavailable):
        get_sealer()


def test_a_token_that_is_not_there_is_said_so(tmp_path: Path, chosen: Any) -> None:
    authority, key = Authority(), ec.generate_private_key(ec.SECP256R1())
    (tmp_path / "seal.pem").write_bytes(authority.issue(key, "Seal"))
    chosen(
        signing_pkcs11_library=tmp_path / "token.so",
        signing_pkcs11_key="seal",
        signing_certificate_file=tmp_path / "seal.pem",
    )
    with pytest.raises(SealUnavailable):
        seal(*drawn_up(), get_sealer(), SITE)


@pytest.mark.parametrize(
    "given",
    [
        {"signing_key_file": "a"},
        {"signing_certificate_file": "a"},
        {"signing_pkcs11_library": "a", "signing_certificate_file": "b"},
        {"signing_pkcs11_key": "a"},
        {"signing_key_file": "a", "signing_certificate_file": "b", "signing_pkcs11_library": "c"},
        {"public_url": "homes.example"},
        {"public_url": "ftp://homes.example"},
        {"signing_timestamp_url": "nowhere"},
    ],
)
def test_half_a_key_is_refused(given: Json) -> None:
    with pytest.raises(ValidationError):
        Settings(_env_file=None, **given)

"""`python -m benchmarks.documents`: how long documents take to make, and what that does to everybody else.

Distinct agreements one after the other, then a crowd of them at once while a ticker shows how long the event loop, on
which all other requests wait, is kept from its work. Then an agreement and the letters of the books, by the time of the
processor.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from statistics import median, quantiles

from benchmarks.papers import LINES, demand_note, receipt, statement
from database.schemas.agreements import (
    AgreedBuilder,
    AgreedCustomer,
    AgreedProject,
    AgreedSpecification,
    AgreedStage,
    AgreedUnit,
    AgreementFacts,
    GivenSignature,
    SignedAgreement,
)
from database.schemas.bookings import CoApplicantResponse
from database.schemas.pricing import CostSheetResponse, LineResponse
from domain.agreements import CONSENT
from domain.bookings import BookingStatus
from domain.cost_sheet import LineKind
from domain.projects import DatePrecision, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import Facing, UnitType
from services.agreements import agreement_pdf, draw_up, terms_of
from services.papers import paper_pdf
from services.sealing import seal
from services.seals import get_sealer
from services.statements import statement_pdf

TICK = 0.005
WHEN = datetime(2026, 11, 24, tzinfo=UTC)


def sealed_agreement(number: int) -> bytes:
    """An agreement that is drawn up, signed by both, and sealed."""
    terms = terms_of(facts(number), 1, WHEN)
    document = agreement_pdf(terms)
    signatures = [
        GivenSignature(
            party=party, full_name="Asha Rao", email="asha@example.com", consent=CONSENT[party], signed_at=WHEN,
            address="192.0.2.7", user_agent="Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
        )
        for party in sorted(CONSENT)
    ]  # fmt: skip
    signed = SignedAgreement(
        id=number, number=1, reference=terms.facts.reference, sha256=sha256(document).hexdigest(), file_key="",
        signed_at=WHEN, terms=terms, signatures=signatures,
    )  # fmt: skip
    return seal(signed, document, get_sealer(), "https://homes.example").content


# What each document is called, and how the one of a number is made.
PAPERS: dict[str, Callable[[int], bytes]] = {
    "sale agreement": lambda number: agreement_pdf(terms_of(facts(number), 1, WHEN)),
    "sale agreement, sealed": sealed_agreement,
    "receipt": lambda number: paper_pdf(receipt(number)),
    "demand note": lambda number: paper_pdf(demand_note(number)),
    f"statement of {LINES} lines": lambda number: statement_pdf(statement(number)),
}


def facts(number: int) -> AgreementFacts:
    """What is known of the booking of this number: no two are the same."""
    lines = [
        LineResponse(
            label=f"Charge {line}",
            amount=f"{1000 + line + number}.50",
            kind=LineKind.CHARGE,
            taxable=True,
            percent=None,
        )
        for line in range(8)
    ]
    stages = [
        AgreedStage(
            name=f"Slab {stage}", percent=10, amount=f"{1234567 + number}.89", falls_due=FallsDue.ON_PHASE,
            phase=f"Slab {stage}", grace_days=15, due_date=None,
        )
        for stage in range(10)
    ]  # fmt: skip
    specifications = [
        AgreedSpecification(title=f"Part {part}", text=f"Of the best, {part}, and well finished. " * 4)
        for part in range(12)
    ]
    return AgreementFacts(
        booking_id=number, reference=f"KX{number:06}", booked_on=date(2026, 11, 1), agreed_on=date(2026, 11, 24),
        currency="INR", plan_name="By progress", plan_type=PlanType.CONSTRUCTION_LINKED, stages=stages, extras=[],
        total_amount=f"{12345678 + number}.90", token_amount="123456.00", paid_amount="123456.00",
        outstanding_amount="12222222.90", loan_amount="8000000.00", specifications=specifications,
        builder=AgreedBuilder(
            company_name="Lintel & Sons", license_number="LIC-1", address="1 Brick Lane, Pune", phone="+912012345678"
        ),
        customer=AgreedCustomer(
            first_name="Asha", last_name=f"Rao {number}", address=f"{number} Lake Road, Pune", phone="+919812345678",
            email=f"asha.{number}@example.com",
        ),
        co_applicants=[
            CoApplicantResponse(first_name="राजेश", last_name="राव", relationship="Father", phone=None, email=None)
        ],
        unit=AgreedUnit(
            unit_number=f"A-{number}", tower="A", unit_type=UnitType.THREE_BHK, floor_number=12, area_sqft=1184,
            facing=Facing.EAST, balconies=2, bathrooms=3, parking_spaces=1,
        ),
        project=AgreedProject(
            name="Kiln House", project_type=ProjectType.RESIDENTIAL, address="Baner Road", city="Pune",
            state="Maharashtra", zipcode="411045", rera_number="P52100012345", timezone="Asia/Kolkata",
            expected_completion_date=date(2029, 6, 30), expected_completion_precision=DatePrecision.QUARTER,
            cooling_off_days=7, advance_cap_percent=10, forfeit_percent={BookingStatus.CONFIRMED: 5},
        ),
        cost_sheet=CostSheetResponse(lines=lines, total_amount="12345678.90"),
    )  # fmt: skip


async def make(number: int) -> float:
    """Makes one document; how many seconds that took."""
    started = time.perf_counter()
    await draw_up(facts(number), 1, WHEN)
    return time.perf_counter() - started


async def longest_delay(done: asyncio.Event) -> float:
    """By how much a ticker came late, at worst, until then."""
    worst = 0.0
    while not done.is_set():
        due = time.perf_counter() + TICK
        await asyncio.sleep(TICK)
        worst = max(worst, time.perf_counter() - due)
    return worst


async def measure(documents: int, crowd: int) -> str:
    """The figures, in two sentences."""
    await make(0)
    took = [await make(number) for number in range(1, documents + 1)]
    done = asyncio.Event()
    ticker = asyncio.create_task(longest_delay(done))
    started = time.perf_counter()
    await asyncio.gather(*(make(documents + number) for number in range(1, crowd + 1)))
    whole = time.perf_counter() - started
    done.set()
    worst = await ticker
    p95 = quantiles(took, n=20, method="inclusive")[-1] if len(took) > 1 else took[0]
    return (
        f"{documents} distinct agreements one after the other: median {median(took) * 1000:.0f} ms, "
        f"p95 {p95 * 1000:.0f} ms.\n"
        f"{crowd} at once: {whole:.1f} s for all of them; a ticker of {TICK * 1000:.0f} ms came at most "
        f"{worst * 1000:.0f} ms late."
    )


def papers(documents: int) -> str:
    """How much of the processor a document of each kind takes once the first is made, a sentence for each."""
    sentences = []
    for name, make_one in PAPERS.items():
        make_one(0)
        took = []
        for number in range(1, documents + 1):
            started = time.process_time()
            make_one(number)
            took.append(time.process_time() - started)
        sentences.append(f"{documents} times a {name}: median {median(took) * 1000:.0f} ms of the processor.")
    return "\n".join(sentences)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.documents", description=__doc__)
    parser.add_argument("--documents", type=int, default=100, help="one after the other (100)")
    parser.add_argument("--crowd", type=int, default=50, help="at once (50)")
    asked = parser.parse_args(arguments)
    print(asyncio.run(measure(max(1, asked.documents), max(1, asked.crowd))))
    print(papers(max(1, asked.documents)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

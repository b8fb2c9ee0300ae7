"""Progress, for any percentages: what is complete is at a hundred, and the whole lies between its parts."""

from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from domain.progress import COMPLETE, PhaseStatus, Progress, agree, status_at, weighted_percent

PERCENTAGES = st.integers(0, 1_000_000).map(lambda parts: Decimal(parts).scaleb(-4)) | st.sampled_from(
    [Decimal(0), COMPLETE]
)
WEIGHTS = st.integers(1, 100_000_000).map(lambda parts: Decimal(parts).scaleb(-4))
PHASES = st.lists(st.tuples(PERCENTAGES, WEIGHTS), min_size=1, max_size=100)


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    """How far a phase can be."""
    percentage = draw(PERCENTAGES)
    return Progress(percentage, draw(st.sampled_from([status for status in PhaseStatus if agree(status, percentage)])))


@given(PERCENTAGES, st.none() | progresses())
def test_the_status_that_follows_goes_with_the_percentage(percentage: Decimal, before: Progress | None) -> None:
    assert agree(status_at(percentage, before), percentage)


@given(progresses())
def test_what_stays_where_it_is_keeps_its_status(now: Progress) -> None:
    assert status_at(now.percentage, now) is now.status


@given(PERCENTAGES, st.sampled_from(PhaseStatus))
def test_a_hundred_per_cent_is_complete_and_nothing_else_is(percentage: Decimal, status: PhaseStatus) -> None:
    if agree(status, percentage):
        assert (percentage == COMPLETE) == (status is PhaseStatus.COMPLETED)


@given(PHASES)
def test_the_whole_lies_between_the_least_and_the_most_of_its_parts(phases: list[tuple[Decimal, Decimal]]) -> None:
    whole = weighted_percent(phases)
    percentages = [percentage for percentage, _ in phases]
    half = Decimal("0.05")
    assert min(percentages) - half <= whole <= max(percentages) + half
    assert whole == whole.quantize(Decimal("0.1"))


@given(PHASES, st.randoms())
def test_the_whole_is_the_same_in_whatever_order_it_is_added_up(
    phases: list[tuple[Decimal, Decimal]], random: Random
) -> None:
    shuffled = list(phases)
    random.shuffle(shuffled)
    assert weighted_percent(shuffled) == weighted_percent(phases)


def test_what_has_no_phases_is_at_nothing() -> None:
    assert weighted_percent([]) == 0

"""What notifications say when a statement puts it together."""

from decimal import Decimal

import pytest
from sqlalchemy import Numeric, String, create_engine, literal, select

from database.crud.notices import spelled_in_sql
from domain.money import LARGEST_AMOUNT, MINOR_UNITS, spelled
from tests.conftest import Query

DIALECT = create_engine("postgresql+psycopg://").dialect
AMOUNTS = ("0.01", "7.50", "999.99", "1000.00", "99999.90", "100000.00", "1315314.00", "12345678.09")


@pytest.mark.parametrize("currency", MINOR_UNITS)
async def test_an_amount_reads_the_same_from_a_statement_as_from_python(currency: str, query: Query) -> None:
    for amount in (*map(Decimal, AMOUNTS), LARGEST_AMOUNT):
        whole = amount if MINOR_UNITS[currency] else Decimal(int(amount))
        told = spelled_in_sql(literal(whole, Numeric), literal(currency, String))
        statement = select(told).compile(dialect=DIALECT, compile_kwargs={"literal_binds": True})
        assert await query(str(statement)) == [(spelled(whole, currency),)]


def test_amounts_are_grouped_as_the_country_groups_them() -> None:
    written = {currency: spelled(Decimal("-1184000.5"), currency) for currency in ("INR", "AED", "USD", "JPY")}
    assert written == {
        "INR": "-₹11,84,000.50",
        "AED": "-AED\u00a01,184,000.50",
        "USD": "-$1,184,000.50",
        "JPY": "-¥1,184,000",
    }

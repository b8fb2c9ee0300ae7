"""Bank statements as banks write them: CSV files, each with columns, dates and amounts of its own.

Only money that came in is taken. A file is taken as a whole or not at all: what cannot be read is named, row by row,
and nothing is guessed that could be meant in two ways.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from anyio import to_thread

from domain.bank_lines import BankStatement, StatementLine
from domain.money import LARGEST_AMOUNT, MINOR_UNITS
from errors import FieldError, InvalidBankStatement

MOST_BYTES = 2 * 1024 * 1024
MOST_ROWS = 5_000
# Above the names of the columns banks write whose account it is.
MOST_ROWS_ABOVE = 100
LONGEST_NARRATION, LONGEST_REFERENCE = 500, 100
DELIMITERS = (",", ";", "\t")
EARLIEST_YEAR = 2000

# What banks call their columns, without dots, dashes and the currency; what says it best comes first.
NAMES: dict[str, tuple[str, ...]] = {
    "date": ("txn date", "transaction date", "tran date", "trans date", "posting date", "post date", "booking date",
             "date", "value date", "value dt"),
    "narration": ("narration", "description", "particulars", "details", "transaction remarks", "transaction details",
                  "transaction description", "transaction particulars", "payment details", "remarks", "memo"),
    "reference": ("utr", "utr no", "utr number", "chq ref no", "chq ref number", "ref no cheque no",
                  "cheque no reference no", "cheque no ref no", "cheque number", "cheque no", "chq no", "chqno",
                  "instrument id", "instrument no", "instrument number", "transaction reference", "reference",
                  "reference no", "reference number", "ref no", "ref number", "transaction id"),
    "credit": ("deposit amt", "deposit amount", "deposit", "deposits", "credit", "credits", "credit amount",
               "credit amt", "cr", "cr amount", "paid in", "money in"),
    "debit": ("withdrawal amt", "withdrawal amount", "withdrawal", "withdrawals", "debit", "debits", "debit amount",
              "debit amt", "dr", "dr amount", "paid out", "money out"),
    "amount": ("amount", "transaction amount", "txn amount", "amt"),
    "direction": ("dr cr", "cr dr", "debit credit", "credit debit", "drcr", "crdr"),
}  # fmt: skip
DIRECTIONS = {"cr": True, "c": True, "credit": True, "dr": False, "d": False, "debit": False}
# Rows without a date: sums, and the words behind which there is no table any more.
SUMS = {"total", "totals", "grand total", "total credits", "total debits", "balance", "opening balance",
        "closing balance", "brought forward", "carried forward", "balance brought forward",
        "balance carried forward"}  # fmt: skip
ENDS = {"statement summary", "summary", "end of statement", "legend", "legends"}
NOTHING = {"", "-", "--", "na", "n/a", "nil", "null", "none"}

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+")
_PROTECTED = re.compile(r'=\s*"([^"]*)"')
_UNITS = "|".join(["₹", "Rs", "INR", r"[$€£]", *(code for code in sorted(MINOR_UNITS) if code != "INR")])
_CURRENCY = re.compile(rf"(?<![a-z])({_UNITS})(?![a-z])\.?", re.IGNORECASE)
_MARK = re.compile(r"\(?(?<![a-z])(cr|dr)\.?\)?$", re.IGNORECASE)
# Thousands in the Indian and in the Western way, with a point; with spaces, and a point or a comma; and with points and
# a comma. `1.184` could be either.
_POINTED = re.compile(r"([0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}|[0-9]{1,3}( [0-9]{3})+)(\.[0-9]{1,2})?")
_WITH_COMMA = re.compile(r"([0-9]+|[0-9]{1,3}( [0-9]{3})+|[0-9]{1,3}(\.[0-9]{3})+),[0-9]{2}")
_NUMBERS = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})")
_NAMED_MONTH = re.compile(r"([0-9]{1,2})[ /.-]?([a-z]{3})[a-z]*\.?[ ,/.-]*([0-9]{4}|[0-9]{2})", re.IGNORECASE)
_TIME = re.compile(r"[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?( ?[AP]M)?Z?$", re.IGNORECASE)
Order = Callable[[int, int, int], date]
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
Row = list[str]


@dataclass(frozen=True)
class _Table:
    """The rows below the names of the columns, each with its number in the file, and where which column is."""

    columns: dict[str, int]
    width: int
    rows: list[tuple[int, Row]]

    def cell(self, row: Row, name: str) -> str:
        place = self.columns.get(name)
        return row[place] if place is not None and place < len(row) else ""


async def read_statement(content: bytes) -> BankStatement:
    """The money that came in, of a statement that was saved as CSV; read off the event loop.

    Raises `InvalidBankStatement`, which names each row that cannot be read.
    """
    return await to_thread.run_sync(parse, content)


def parse(content: bytes) -> BankStatement:
    """The same, here and now. Raises `InvalidBankStatement`."""
    table = _table(_decoded(content))
    if len(table.rows) > MOST_ROWS:
        raise _refused(f"A statement may have {MOST_ROWS:,} lines at most. Please send it in parts.", "too_many_rows")
    order = _order([table.cell(row, "date") for _, row in table.rows])
    faults: list[FieldError] = []
    lines: list[StatementLine] = []
    for number, row in table.rows:
        try:
            line = _line(table, number, row, order)
        except ValueError as fault:
            faults.append({"loc": ["body", "file", number], "msg": str(fault), "type": "bank_statement_row"})
        else:
            lines += [line] if line else []
    if faults:
        raise InvalidBankStatement(errors=faults)
    return BankStatement(lines, left_out=len(table.rows) - len(lines))


def _line(table: _Table, number: int, row: Row, order: Order) -> StatementLine | None:
    """What the row says; none when nothing came in. Raises `ValueError` with what is wrong with it."""
    amount = _came_in(table, row)
    if amount is None:
        return None
    written = table.cell(row, "date")
    day = _read_day(written, order)
    if day is None:
        what = f"{written[:40]} is" if written else "There is"
        raise ValueError(f"{what} no date that can be read, such as 31/03/2026.")
    narration = table.cell(row, "narration")[:LONGEST_NARRATION].strip()
    return StatementLine(number, day, amount, narration, _reference(table.cell(row, "reference")))


def _refused(sentence: str, kind: str) -> InvalidBankStatement:
    return InvalidBankStatement(sentence, errors=[{"loc": ["body", "file"], "msg": sentence, "type": kind}])


def _decoded(content: bytes) -> str:
    if b"\x00" in content:
        # A workbook, or a text of two bytes a character.
        raise _refused("This is not a CSV file. Please save the statement as CSV and send that.", "no_csv")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _refused("The letters of this file cannot be read. Please save it as CSV in UTF-8.", "no_text")


def _table(text: str) -> _Table:
    """The table in the text, by whichever delimiter its columns have names."""
    for delimiter in DELIMITERS:
        found = _found(text, delimiter)
        if found is not None:
            return found
    raise _refused(
        "No row with the names of the columns was found: a date, a narration, and what was paid in (Credit, Deposit or "
        "Amount).",
        "no_header",
    )


def _found(text: str, delimiter: str) -> _Table | None:
    rows = _rows(text, delimiter)
    table = None
    try:
        for number, row in rows:
            columns = _columns(row)
            if columns is not None:
                table = _Table(columns, len(row), [])
                table.rows.extend(_below(table, rows))
                break
            if number >= MOST_ROWS_ABOVE:
                break
    except csv.Error:
        # Without a header it may only be the wrong delimiter.
        if table is not None:
            sentence = "A quotation mark in this file is not closed, so its rows cannot be told apart."
            raise _refused(sentence, "no_csv") from None
    return table


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, Row]]:
    # Strictly: a quotation mark that is never closed would otherwise swallow every row behind it.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number, row in enumerate(reader, start=1):
        cells = [_plain(cell) for cell in row]
        if any(cells):
            yield number, cells


def _plain(cell: str) -> str:
    """The text of a cell on one line; what was only wrapped to be taken for text (`="000123"`) is unwrapped."""
    text = " ".join(_CONTROLS.sub(" ", cell).split())
    protected = _PROTECTED.fullmatch(text)
    return protected[1].strip() if protected else text.removeprefix("'")


def _columns(row: Row) -> dict[str, int] | None:
    """Where which column is, if these are their names."""
    places: dict[str, int] = {}
    for place, cell in enumerate(row):
        places.setdefault(_named(cell), place)
    found = {
        column: next(places[name] for name in names if name in places)
        for column, names in NAMES.items()
        if any(name in places for name in names)
    }
    return found if {"date", "narration"} <= found.keys() and {"credit", "amount"} & found.keys() else None


def _named(cell: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", _CURRENCY.sub(" ", cell.lower())).split())


def _below(table: _Table, rows: Iterator[tuple[int, Row]]) -> Iterator[tuple[int, Row]]:
    """The rows that tell of money. What banks write between and below them has neither a day nor an amount."""
    for number, row in rows:
        first = _named(next(cell for cell in row if cell))
        dated = _is_day(table.cell(row, "date"))
        if not dated and first in ENDS:
            return
        if not dated and first in SUMS:
            continue
        amounts = [table.cell(row, name) for name in ("credit", "debit", "amount")]
        if dated or any(re.search("[0-9]", amount) for amount in amounts):
            yield number, row


def _came_in(table: _Table, row: Row) -> Decimal | None:
    """What came in by this row; none when nothing did. Raises `ValueError` with what is wrong with it."""
    if any(row[table.width :]):
        raise ValueError("This row has more cells than the columns have names: is a comma not in quotation marks?")
    debit = _amount(table.cell(row, "debit"))
    if len(row) <= table.columns.get("credit", table.columns.get("amount", 0)) and not debit:
        raise ValueError("This row ends before its amount.")
    if "credit" in table.columns:
        credit = _amount(table.cell(row, "credit"))
        if credit and debit:
            raise ValueError("This row has both a deposit and a withdrawal.")
        # A deposit that was taken back.
        return credit if credit > 0 else None
    amount = _amount(table.cell(row, "amount"))
    if amount and "direction" in table.columns:
        incoming = DIRECTIONS.get(_named(table.cell(row, "direction")))
        if incoming is None:
            raise ValueError("It is not said whether this was paid in or out (Cr or Dr).")
        return amount if incoming and amount > 0 else None
    return amount if amount > 0 else None


def _amount(cell: str) -> Decimal:
    """The amount; below zero what is marked as paid out. Raises `ValueError` for what could be meant in two ways."""
    text = " ".join(_CURRENCY.sub(" ", cell).split())
    mark = _MARK.search(text)
    text = _MARK.sub("", text).strip()
    if text.lower() in NOTHING:
        return Decimal(0)
    negative = mark is not None and mark[1].lower() == "dr"
    if text.startswith("(") and text.endswith(")"):
        negative, text = True, text[1:-1].strip()
    elif text.startswith(("-", "+", "\u2212")) or text.endswith("-"):
        negative, text = negative or not text.startswith("+"), text.strip("-+\u2212").strip()
    if _POINTED.fullmatch(text):
        amount = Decimal(re.sub("[ ,]", "", text))
    elif _WITH_COMMA.fullmatch(text):
        amount = Decimal(re.sub("[ .]", "", text).replace(",", "."))
    else:
        raise ValueError(f"{cell[:40]} is not an amount that can be read in one way only.")
    if amount > LARGEST_AMOUNT:
        raise ValueError("This amount is larger than any that can be kept.")
    return (-amount if negative else amount).quantize(Decimal("0.01"))


def _is_day(cell: str) -> bool:
    return any(_read_day(cell, order) for order in (_day_first, _month_first))


def _order(cells: list[str]) -> Order:
    """The day before the month, unless that is impossible for one of the file's dates: a file has one way."""
    readable = [(_read_day(cell, _day_first), _read_day(cell, _month_first)) for cell in cells]
    only_month_first = any(other and not one for one, other in readable)
    only_day_first = any(one and not other for one, other in readable)
    return _month_first if only_month_first and not only_day_first else _day_first


def _day_first(first: int, second: int, year: int) -> date:
    return date(year, second, first)


def _month_first(first: int, second: int, year: int) -> date:
    return date(year, first, second)


def _read_day(cell: str, order: Order) -> date | None:
    text = _TIME.sub("", cell)
    try:
        if found := _YEAR_FIRST.fullmatch(text):
            day = date(int(found[1]), int(found[2]), int(found[3]))
        elif found := _NUMBERS.fullmatch(text):
            day = order(int(found[1]), int(found[2]), _year(found[3]))
        elif found := _NAMED_MONTH.fullmatch(text):
            day = date(_year(found[3]), MONTHS.index(found[2].lower()) + 1, int(found[1]))
        else:
            return None
    except ValueError:
        return None
    return day if day.year >= EARLIEST_YEAR else None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == len("2026") else EARLIEST_YEAR + int(digits)


def _reference(cell: str) -> str | None:
    """The reference, if it is one: banks fill the column with zeros or a dash where there is none."""
    reference = cell[:LONGEST_REFERENCE].strip()
    return None if reference.lower() in NOTHING or not reference.strip("0-") else reference

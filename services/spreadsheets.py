"""Tables as files that a spreadsheet opens: CSV and XLSX."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

import xlsxwriter
from anyio import to_thread

FORMATS = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
Cell = str | int | Decimal | date | None
# A cell that begins like this is run as a formula by whoever opens the file.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Sheet(NamedTuple):
    """One table of a workbook; its title has at most 31 characters."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


async def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Several tables as one XLSX file, made off the event loop. Text is never taken for a formula."""
    return await to_thread.run_sync(_xlsx, sheets)


async def spreadsheet(
    kind: Literal["csv", "xlsx"], title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> bytes:
    """The table as a file, made off the event loop. Text is never taken for a formula."""
    if kind == "csv":
        return await to_thread.run_sync(_csv, columns, rows)
    return await workbook([Sheet(title, columns, rows)])


def _csv(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    # With a byte order mark, or Excel takes it for the local code page.
    return file.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell


def _xlsx(sheets: Sequence[Sheet]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for title, columns, rows in sheets:
            sheet = book.add_worksheet(title)
            for place, name in enumerate(columns):
                sheet.write_string(0, place, name, bold)
            for number, row in enumerate(rows, start=1):
                for place, cell in enumerate(row):
                    match cell:
                        case None:
                            continue
                        case Decimal():
                            sheet.write_number(number, place, float(cell), money)
                        case int():
                            sheet.write_number(number, place, cell)
                        case date():
                            sheet.write_datetime(number, place, cell, day)
                        case str():
                            sheet.write_string(number, place, cell)
            sheet.freeze_panes(1, 0)
            sheet.autofit()
    return file.getvalue()

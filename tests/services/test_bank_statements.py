"""Statements as banks write them: what came in is read, whatever the columns, dates and amounts look like."""

from datetime import date
from decimal import Decimal

import pytest

from domain.bank_lines import StatementLine, fingerprints
from errors import InvalidBankStatement
from services.bank_statements import MOST_ROWS, parse, read_statement

HDFC = """HDFC BANK Ltd.,,,,,,
"M/S. LINTEL & SONS, 1 BRICK LANE",,,,,,
Statement From : 01/04/2026 To : 30/04/2026,,,,,,

Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance
********,********,********,********,********,********,********
02/04/26,NEFT CR-SBIN0001234-ASHA RAO-7K3M9QXZ,SBIN526092123456,02/04/26,,"1,18,400.00","5,18,400.00"
03/04/26,CHQ PAID-CEMENT CO,0000000000000123,03/04/26,"50,000.00",,"4,68,400.00"
04/04/26,CASH DEPOSIT,000000000000000,04/04/26,0.00,500.50,"4,68,900.50"

STATEMENT SUMMARY  :-,,,,,,
Opening Balance,,Debits,Credits,Closing Bal,,
"4,00,000.00",,"50,000.00","1,18,900.50","4,68,900.50",,
"""
SBI = (
    "Txn Date\tValue Date\tDescription\tRef No./Cheque No.\tDebit\tCredit\tBalance\n"
    "1 Apr 2026\t1 Apr 2026\tBY TRANSFER-NEFT*ASHA RAO\tTRANSFER FROM 4897\t\t1,18,400.00\t5,18,400.00\n"
    "30 Apr 2026\t30 Apr 2026\tTO TRANSFER\t\t100.00\t\t5,18,300.00\n"
)
ICICI = (
    "S No.,Value Date,Transaction Date,Cheque Number,Transaction Remarks,Withdrawal Amount (INR ),"
    "Deposit Amount (INR ),Balance (INR )\n"
    "1,05/04/2026,06/04/2026,-,UPI/609212345678/ASHA RAO,0.0,118400.0,518400.0\n"
)
AXIS = (
    "Tran Date,CHQNO,PARTICULARS,DR,CR,BAL,SOL\n06-04-2026,,NEFT/ASHA RAO, ,118400.00,518400.00,123\n"
    ",,TOTAL,0.00,118400.00,,\n"
)
KOTAK = (
    "Sl. No.,Date,Description,Chq / Ref number,Amount,Dr / Cr,Balance,Dr / Cr\n"
    '1,06-04-2026,NEFT ASHA RAO,NEFT-1,"1,18,400.00",CR,"5,18,400.00",CR\n'
    '2,07-04-2026,RENT,,"9,000.00",DR,"5,09,400.00",CR\n'
)
EUROPEAN = (
    "\ufeffPosting Date;Details;Reference;Amount\r\n2026-04-06;Überweisung Jürgen Weiß;R-1;1.184,00\r\n"
    "2026-04-07;Miete;R-2;-500,00\r\n2026-04-08;Rao;R-3;1 184,00\r\n"
)
EMIRATES = (
    "Transaction Date,Value Date,Narration,Transaction Reference,Debit,Credit,Running Balance\n"
    '06-Apr-2026,06-Apr-2026,INWARD TT,FT26096X,,"AED 118,400.00",\n'
)


@pytest.mark.parametrize(
    ("text", "found", "left_out"),
    [
        (HDFC, [("2026-04-02", "118400.00", "SBIN526092123456"), ("2026-04-04", "500.50", None)], 1),
        (SBI, [("2026-04-01", "118400.00", "TRANSFER FROM 4897")], 1),
        (ICICI, [("2026-04-06", "118400.00", None)], 0),
        (AXIS, [("2026-04-06", "118400.00", None)], 0),
        (KOTAK, [("2026-04-06", "118400.00", "NEFT-1")], 1),
        (EUROPEAN, [("2026-04-06", "1184.00", "R-1"), ("2026-04-08", "1184.00", "R-3")], 1),
        (EMIRATES, [("2026-04-06", "118400.00", "FT26096X")], 0),
    ],
    ids=["HDFC", "SBI", "ICICI", "Axis", "Kotak", "European", "Emirates"],
)
async def test_the_statements_of_many_banks_are_read(
    text: str, found: list[tuple[str, str, str | None]], left_out: int
) -> None:
    statement = await read_statement(text.encode())
    lines = [(str(line.booked_on), str(line.amount), line.reference) for line in statement.lines]
    assert (lines, statement.left_out) == (found, left_out)


def one(**cells: str) -> StatementLine:
    """The one line of a statement with these cells."""
    columns = {"Date": "06/04/2026", "Narration": "NEFT ASHA RAO", "Ref No": "R-1", "Credit": "1.00"} | cells
    row = "\t".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in columns.values())
    [line] = parse("\n".join(["\t".join(columns), row]).encode()).lines
    return line


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("118400", "118400.00"), ("118400.5", "118400.50"), ("1,18,400.00", "118400.00"), ("118,400.00", "118400.00"),
        ("1,18,40,000", "11840000.00"), ("1,184", "1184.00"), ("1 184,00", "1184.00"), ("1.184,00", "1184.00"),
        ("1184,00", "1184.00"), ("1\u00a0184,00", "1184.00"), ("₹1,000.00", "1000.00"), ("Rs. 1,000.00", "1000.00"),
        ("INR 1,000.00", "1000.00"), ("1,000.00 Cr", "1000.00"), ("1,000.00Cr.", "1000.00"),
        ("1,000.00 (Cr)", "1000.00"),
        ("+500.00", "500.00"), ("'500.00", "500.00"), ('="500.00"', "500.00"), ("9999999999999.99", "9999999999999.99"),
    ],
)  # fmt: skip
def test_amounts_are_read_as_they_are_written(written: str, amount: str) -> None:
    assert str(one(Credit=written).amount) == amount


@pytest.mark.parametrize(
    "written", ["(500.00)", "-500.00", "500.00-", "500.00 Dr", "\u2212500.00", "0.00", "-", "nil", ""]
)
def test_what_did_not_come_in_is_left_out(written: str) -> None:
    statement = parse(f"Date,Narration,Amount\n06/04/2026,Rent,{written}\n".encode())
    assert (statement.lines, statement.left_out) == ([], 1)


@pytest.mark.parametrize(
    "written",
    [
        "1.184",
        "1,18,40",
        "12,34.00",
        "1.000.00",
        "1e5",
        "0x10",
        "five",
        "1,000.005",
        "10000000000000.00",
        "٣",
        "=1+1",
        "1 18",
    ],
)
def test_amounts_that_could_be_read_in_two_ways_are_refused(written: str) -> None:
    with pytest.raises(InvalidBankStatement) as refused:
        one(Credit=written)
    assert [error["loc"] for error in refused.value.errors or []] == [["body", "file", 2]]


@pytest.mark.parametrize(
    "written",
    ["06/04/2026", "6/4/2026", "06-04-2026", "06.04.2026", "06/04/26", "2026-04-06", "2026/04/06", "06-Apr-2026",
     "06 Apr 2026", "6 April 2026", "06-APR-26", "06Apr2026", "06/04/2026 13:45:10", "2026-04-06T13:45:10Z",
     "06 Apr 2026 1:45 PM"],
)  # fmt: skip
def test_dates_are_read_the_day_first(written: str) -> None:
    assert one(Date=written).booked_on == date(2026, 4, 6)


def test_a_file_has_one_way_to_write_dates() -> None:
    american = "Date,Description,Credit\n04/06/2026,One,1.00\n04/25/2026,Two,2.00\n"
    assert [line.booked_on for line in parse(american.encode()).lines] == [date(2026, 4, 6), date(2026, 4, 25)]
    # What was paid out says it as well.
    paid_out = "Date,Description,Debit,Credit\n04/06/2026,One,,1.00\n04/25/2026,Two,2.00,\n"
    assert [line.booked_on for line in parse(paid_out.encode()).lines] == [date(2026, 4, 6)]
    with pytest.raises(InvalidBankStatement) as refused:
        parse((american + "25/04/2026,Three,3.00\n").encode())
    assert [error["loc"][-1] for error in refused.value.errors or []] == [3]


@pytest.mark.parametrize("written", ["31/02/2026", "tomorrow", "", "06/04/1999", "2026", "13/13/2026", "06 Foo 2026"])
def test_what_is_no_date_is_named(written: str) -> None:
    with pytest.raises(InvalidBankStatement) as refused:
        one(Date=written)
    assert [error["loc"] for error in refused.value.errors or []] == [["body", "file", 2]]


def test_every_faulty_row_is_named_and_nothing_is_taken() -> None:
    rows = [
        "Date,Narration,Debit,Credit,Balance",
        "06/04/2026,Good,,1.00,",
        "06/04/2026,Both,2.00,1.00,",
        "06/04/2026,A comma, not in quotation marks,,1.00,9.00",
        "",
        "06/04/2026,Ends",
        "06/04/2026,An odd amount,,1.2.3,",
        "40/04/2026,An odd day,,1.00,",
        "06/04/2026,Short but said,5.00",
    ]
    with pytest.raises(InvalidBankStatement) as refused:
        parse("\n".join(rows).encode())
    errors = refused.value.errors or []
    assert [error["loc"] for error in errors] == [["body", "file", row] for row in (3, 4, 6, 7, 8)]
    assert {error["type"] for error in errors} == {"bank_statement_row"}


def test_text_is_taken_as_text_on_one_line() -> None:
    line = one(Narration='=HYPERLINK("http://a.example","b")', **{"Ref No": '="000123"'})
    assert (line.narration, line.reference) == ('=HYPERLINK("http://a.example","b")', "000123")
    assert one(Narration="two\nlines\t \u202eand\x07 a bell").narration == "two lines and a bell"
    assert len(one(Narration="n" * 900).narration) == 500
    assert len(one(**{"Ref No": "r" * 900}).reference or "") == 100
    for nothing in ("0", "000000", "-", "NA", "N/A", "", "0-0"):
        assert one(**{"Ref No": nothing}).reference is None


def test_a_code_page_of_windows_is_read() -> None:
    [line] = parse("Date;Details;Credit\n06/04/2026;Jürgen Weiß €;1,00\n".encode("cp1252")).lines
    assert line.narration == "Jürgen Weiß €"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "no_header"),
        (b"Date,Narration,Balance\n06/04/2026,x,1.00\n", "no_header"),
        (b"06/04/2026,NEFT,1.00\n", "no_header"),
        (b"%PDF-1.7\n1 0 obj\n", "no_header"),
        (b"PK\x03\x04\x14\x00\x06\x00", "no_csv"),
        (b"Date,Narration,Credit\n06/04/2026,a\x00b,1.00\n", "no_csv"),
        ("Date,Narration,Credit\n06/04/2026,x,1.00\n".encode("utf-16"), "no_csv"),
        (b"Date,Narration,Credit\n06/04/2026,a \x81,1.00\n", "no_text"),
        (b'Date,Narration,Credit\n06/04/2026,"never closed,1.00\n07/04/2026,b,2.00\n', "no_csv"),
        (b"Date,Narration,Credit\n" + b"06/04/2026,x,1.00\n" * (MOST_ROWS + 1), "too_many_rows"),
        (b"\n".join([b"1 Brick Lane"] * 101) + b"\nDate,Narration,Credit\n06/04/2026,x,1.00\n", "no_header"),
    ],
)
def test_what_is_no_statement_is_refused_as_a_whole(content: bytes, kind: str) -> None:
    with pytest.raises(InvalidBankStatement) as refused:
        parse(content)
    assert [(error["loc"], error["type"]) for error in refused.value.errors or []] == [(["body", "file"], kind)]


def test_five_thousand_rows_are_taken() -> None:
    statement = parse(b"Date,Narration,Credit\n" + b"06/04/2026,x,1.00\n" * MOST_ROWS)
    assert len(statement.lines) == MOST_ROWS
    assert len(set(fingerprints(statement.lines, "INR"))) == MOST_ROWS


def test_a_firm_with_the_name_of_a_sum_is_not_left_out() -> None:
    with pytest.raises(InvalidBankStatement):
        parse(b"Narration,Date,Credit\nTotal Environment Ltd,,1.00\n")
    [line] = parse(b"Narration,Date,Credit\nSummary,06/04/2026,1.00\nTotal,,1.00\nLegends,,\nx,y,z\n").lines
    assert line.narration == "Summary"


def test_a_line_is_known_again_in_a_longer_statement_but_not_taken_for_its_like() -> None:
    def line(day: int, narration: str = "UPI", amount: str = "1.00") -> StatementLine:
        return StatementLine(day, date(2026, 4, day), Decimal(amount), narration, None)

    first = fingerprints([line(6), line(6), line(7)], "INR")
    assert len(set(first)) == 3
    assert set(first) < set(fingerprints([line(5), line(6), line(6), line(6), line(7)], "INR"))
    assert fingerprints([line(6, "upi")], "INR") == fingerprints([line(6)], "INR")
    others = [line(6, "NEFT"), line(6, amount="1.10")]
    assert not {*first} & {*fingerprints(others, "INR"), *fingerprints([line(6)], "AED")}

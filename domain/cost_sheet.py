"""The cost sheet: what a unit costs, line by line, made here and nowhere else."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.money import rounded, share


class ChargeKind(StrEnum):
    """How a project's charge is worked out."""

    FIXED = "fixed"
    PER_SQFT = "per_sqft"
    PERCENT_OF_BASE = "percent_of_base"
    PER_FLOOR = "per_floor"


class LineKind(StrEnum):
    BASE = "base"
    CHARGE = "charge"
    EXTRA = "extra"
    DISCOUNT = "discount"
    TAX = "tax"


@dataclass(frozen=True)
class Charge:
    """A charge of the project. `rate`: an amount, an amount per sq ft or per floor, or a per cent, by its kind.

    `from_floor`: a charge per floor counts the floors above this one.
    """

    name: str
    kind: ChargeKind
    rate: Decimal
    taxable: bool
    from_floor: int = 0


@dataclass(frozen=True)
class Tax:
    """A tax on the base price and on every taxable line, in per cent."""

    name: str
    percent: Decimal


@dataclass(frozen=True)
class ChosenExtra:
    """An extra that the buyer takes, at its price for one."""

    name: str
    price: Decimal
    taxable: bool
    quantity: int


@dataclass(frozen=True)
class Line:
    """One line; `percent` is set on tax lines, `taxable` on those that taxes are worked out from."""

    label: str
    amount: Decimal
    kind: LineKind
    taxable: bool = False
    percent: Decimal | None = None


@dataclass(frozen=True)
class CostSheet:
    """The lines and their sum."""

    lines: tuple[Line, ...]
    total: Decimal


def cost_sheet(
    *,
    price: Decimal,
    area_sqft: Decimal,
    floor: int,
    charges: Sequence[Charge],
    extras: Sequence[ChosenExtra],
    taxes: Sequence[Tax],
    currency: str,
) -> CostSheet:
    """The sheet of a unit: base price, the charges that apply, the extras taken, and the taxes on what is taxable.

    Every line is rounded once, half-up, so the lines always add up to the total. Lines of nothing are left out.
    """
    lines = [Line("Base price", rounded(price, currency), LineKind.BASE, taxable=True)]
    for charge in charges:
        amount = rounded(_charged(charge, price, area_sqft, floor), currency)
        lines.append(Line(charge.name, amount, LineKind.CHARGE, charge.taxable))
    for extra in extras:
        label = extra.name if extra.quantity == 1 else f"{extra.name} × {extra.quantity}"
        lines.append(Line(label, rounded(extra.price * extra.quantity, currency), LineKind.EXTRA, extra.taxable))
    return _taxed([line for line in lines if line.amount], taxes, currency)


def with_discount(sheet: CostSheet, discount: Decimal, currency: str) -> CostSheet:
    """The sheet with this discount in place of the one it had; taxes are worked out anew. Zero takes it away.

    Raises `ValueError` when the discount is negative or more than the base price.
    """
    base = next(line.amount for line in sheet.lines if line.kind is LineKind.BASE)
    if not 0 <= discount <= base:
        raise ValueError("a discount lies between nothing and the base price")
    lines = [line for line in sheet.lines if line.kind not in (LineKind.DISCOUNT, LineKind.TAX)]
    if amount := rounded(discount, currency):
        lines.append(Line("Discount", -amount, LineKind.DISCOUNT, taxable=True))
    taxes = [Tax(line.label, line.percent) for line in sheet.lines if line.percent is not None]
    return _taxed(lines, taxes, currency)


def _charged(charge: Charge, price: Decimal, area_sqft: Decimal, floor: int) -> Decimal:
    match charge.kind:
        case ChargeKind.FIXED:
            return charge.rate
        case ChargeKind.PER_SQFT:
            return charge.rate * area_sqft
        case ChargeKind.PERCENT_OF_BASE:
            return price * charge.rate / 100
        case ChargeKind.PER_FLOOR:
            return charge.rate * max(0, floor - charge.from_floor)


def _taxed(lines: list[Line], taxes: Sequence[Tax], currency: str) -> CostSheet:
    taxable = sum((line.amount for line in lines if line.taxable), Decimal(0))
    taxed = [Line(tax.name, share(taxable, tax.percent, currency), LineKind.TAX, percent=tax.percent) for tax in taxes]
    whole = (*lines, *taxed)
    return CostSheet(whole, sum((line.amount for line in whole), Decimal("0.00")))

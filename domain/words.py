"""Amounts of money in words, as they stand on receipts beside the figures."""

from decimal import Decimal

from domain.money import MINOR_UNITS

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
LARGE_IN_INDIA = ((10**7, "crore"), (10**5, "lakh"), (10**3, "thousand"))
# Where figures are grouped as 1,23,45,678, they are read out so too.
BY_LAKHS = frozenset({"INR", "NPR", "PKR"})

# One and several of the unit, one and several of its hundredth part.
UNITS: dict[str, tuple[str, str, str, str]] = {
    "AED": ("dirham", "dirhams", "fils", "fils"),
    "AUD": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "CAD": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "CHF": ("Swiss franc", "Swiss francs", "centime", "centimes"),
    "EUR": ("euro", "euros", "cent", "cents"),
    "GBP": ("pound", "pounds", "penny", "pence"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "IDR": ("rupiah", "rupiah", "sen", "sen"),
    "INR": ("rupee", "rupees", "paisa", "paise"),
    "JPY": ("yen", "yen", "sen", "sen"),
    "KES": ("Kenya shilling", "Kenya shillings", "cent", "cents"),
    "LKR": ("Sri Lanka rupee", "Sri Lanka rupees", "cent", "cents"),
    "MYR": ("ringgit", "ringgit", "sen", "sen"),
    "NPR": ("Nepalese rupee", "Nepalese rupees", "paisa", "paise"),
    "NZD": ("New Zealand dollar", "New Zealand dollars", "cent", "cents"),
    "PHP": ("Philippine peso", "Philippine pesos", "centavo", "centavos"),
    "PKR": ("Pakistan rupee", "Pakistan rupees", "paisa", "paise"),
    "QAR": ("Qatar riyal", "Qatar riyals", "dirham", "dirhams"),
    "SAR": ("Saudi riyal", "Saudi riyals", "halala", "halalas"),
    "SGD": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
    "THB": ("baht", "baht", "satang", "satang"),
    "USD": ("US dollar", "US dollars", "cent", "cents"),
    "ZAR": ("rand", "rand", "cent", "cents"),
}


def in_words(amount: Decimal, currency: str) -> str:
    """A positive amount in words: `one lakh eighteen thousand four hundred rupees and fifty paise`.

    By lakhs and crores where figures are grouped so, by thousands and millions elsewhere. Raises `ValueError` for an
    amount below zero, or with smaller parts than the currency has.
    """
    hundredths = amount * 100
    if amount < 0 or hundredths != int(hundredths) or (not MINOR_UNITS[currency] and amount != int(amount)):
        raise ValueError("this is no amount of the currency")
    whole, part = divmod(int(hundredths), 100)
    one, several, one_part, several_parts = UNITS[currency]
    steps = LARGE_IN_INDIA if currency in BY_LAKHS else LARGE
    said = []
    if whole or not part:
        said.append(f"{_number(whole, steps)} {one if whole == 1 else several}")
    if part:
        said.append(f"{_number(part, steps)} {one_part if part == 1 else several_parts}")
    return " and ".join(said)


def _number(number: int, steps: tuple[tuple[int, str], ...]) -> str:
    said = []
    for size, name in steps:
        count, number = divmod(number, size)
        if count:
            # A thousand crore is more than a crore of anything: what stands before the name is a number of its own.
            said.append(f"{_number(count, steps)} {name}")
    hundreds, rest = divmod(number, 100)
    if hundreds:
        said.append(f"{ONES[hundreds]} hundred")
    if rest:
        tens, ones = divmod(rest, 10)
        small = ONES[rest] if rest < len(ONES) else TENS[tens] + (f"-{ONES[ones]}" if ones else "")
        said.append(f"and {small}" if said else small)
    return " ".join(said) or ONES[0]

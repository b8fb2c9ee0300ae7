"""Interest on what is paid late: simple, by the day, at the rate that was agreed when the home was booked."""

# A year has so many days, a leap year too.
DAYS_IN_YEAR = 365

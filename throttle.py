"""General rate limits, counted in each process: a person never meets them, a runaway script does.

What has to be exact across processes, such as attempts to sign in, is counted in the database: see
`database/crud/records.py`.
"""

from settings import get_settings

MOST_KEYS = 20_000


class Bucket:
    """How many requests somebody may still send; it fills up again evenly."""

    __slots__ = ("at", "left")

    def __init__(self, left: float, at: float) -> None:
        self.left, self.at = left, at


class Throttle:
    """Lets every key through `burst` times at once and `per_minute` times a minute in the long run."""

    def __init__(self, *, burst: int, per_minute: int) -> None:
        self._burst, self._per_second = float(burst), per_minute / 60
        self._buckets: dict[str | int, Bucket] = {}
        self._on = get_settings().rate_limits == "on"

    def wait(self, key: str | int, now: float) -> float:
        """Takes one. The seconds until there is one again; 0 when there was one."""
        if not self._on:
            return 0.0
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= MOST_KEYS:
                # Forgetting everybody forgives a few; keeping everybody would let addresses fill the memory.
                self._buckets.clear()
            bucket = self._buckets[key] = Bucket(self._burst, now)
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.left < 1:
            return (1 - bucket.left) / self._per_second
        bucket.left -= 1
        return 0.0

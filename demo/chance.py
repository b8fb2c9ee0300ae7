"""Chance that falls the same way each time."""

from random import Random

SEED = "Plinth"


def seeded(what: str) -> Random:
    """Chance for one part of the demo, so that no part changes with another."""
    return Random(f"{SEED}: {what}")

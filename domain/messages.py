"""Conversations: who stands on which side."""

from enum import StrEnum

LONGEST_MESSAGE = 5000
LONGEST_PREVIEW = 200


class Side(StrEnum):
    """The two sides of a conversation: the customer, and all members of the builder together."""

    CUSTOMER = "customer"
    BUILDER = "builder"

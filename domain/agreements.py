"""Sale agreements: the life of one version."""

from enum import StrEnum


class AgreementStatus(StrEnum):
    """Superseded: a later version has taken its place. Sealed: signed by both, and final."""

    DRAFT = "draft"
    PARTLY_SIGNED = "partly_signed"
    SEALED = "sealed"
    SUPERSEDED = "superseded"


# A version that may still be put aside for a new one.
REPLACEABLE = frozenset({AgreementStatus.DRAFT, AgreementStatus.PARTLY_SIGNED})

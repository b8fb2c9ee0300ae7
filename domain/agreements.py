"""Sale agreements: the life of one version, and the forms that agreements are made from."""

from enum import StrEnum

from domain.bookings import Party


class AgreementStatus(StrEnum):
    """Signed: by both, and being sealed. Sealed: the file that cannot be changed unnoticed has been made; final.

    Superseded: a later version has taken its place.
    """

    DRAFT = "draft"
    PARTLY_SIGNED = "partly_signed"
    SIGNED = "signed"
    SEALED = "sealed"
    SUPERSEDED = "superseded"


# A version that may still be put aside for a new one, and that may still be signed.
REPLACEABLE = frozenset({AgreementStatus.DRAFT, AgreementStatus.PARTLY_SIGNED})
# A version that both have signed.
FINAL = frozenset({AgreementStatus.SIGNED, AgreementStatus.SEALED})
SIGNATORIES = frozenset({Party.BUILDER, Party.CUSTOMER})
# What each party agrees to when it signs; kept with the signature.
CONSENT = {
    Party.CUSTOMER: "I have read this agreement with its annexes, I agree to all of it, and I sign it by typing my "
    "name. Where it names others who buy with me, I sign for them too, and they have authorised me to do so.",
    Party.BUILDER: "I have read this agreement with its annexes, I agree to all of it, and I sign it by typing my "
    "name. I am authorised to sign for the seller that it names.",
}


class AgreementFormName(StrEnum):
    """The legal worlds that there are clauses for: residential sales in India, and everywhere else."""

    INDIA = "india"
    GENERAL = "general"


class Verdict(StrEnum):
    """What can be said of a file: an agreement as it was sealed, one that was changed since, or nothing of ours."""

    GENUINE = "genuine"
    CHANGED = "changed"
    UNKNOWN = "unknown"


class Match(StrEnum):
    """What a genuine file is: the sealed one, or the document that both parties signed before it was sealed."""

    SEALED_FILE = "sealed_file"
    SIGNED_DOCUMENT = "signed_document"

"""The problems we answer with (RFC 9457): one class for each code. `refusals.py` renders them."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, TypedDict


class FieldError(TypedDict):
    """One faulty place of a request: where, what is wrong in words, and which kind of mistake."""

    loc: list[str | int]
    msg: str
    type: str


class Problem(Exception):
    """An expected failure: its status, its stable code, and a sentence for a person."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    detail: str = "Something went wrong on our side. Nothing was changed."

    def __init__(
        self,
        detail: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        errors: Sequence[FieldError] | None = None,
        **extra: object,
    ) -> None:
        self.detail = detail or self.detail
        self.headers = dict(headers or {})
        self.errors = errors
        self.extra = extra
        super().__init__(self.detail)


class InvalidRequest(Problem):
    """The request is not what the endpoint takes; `errors` names each faulty field."""

    status, code = 422, "invalid_request"
    detail = "Some of what was sent cannot be accepted. Nothing was changed."


class NoSuchPlan(InvalidRequest):
    code = "no_such_payment_plan"
    detail = "The project has no such payment plan."


class NoSuchExtra(InvalidRequest):
    code = "no_such_extra"
    detail = "The project has no such extra."


class NoSuchPhase(InvalidRequest):
    code = "no_such_phase"
    detail = "The project has no such phase."


class NoSuchBooking(InvalidRequest):
    code = "no_such_booking"
    detail = "This customer has no such booking in the project."


class NoSuchMessage(InvalidRequest):
    code = "no_such_message"
    detail = "There is no such message in this conversation."


class NoSuchPicture(InvalidRequest):
    """It is no picture of this place, and no upload that is still to be used; `errors` names which."""

    code = "no_such_picture"
    detail = "One of these pictures is not there any more, or hangs elsewhere. Please upload it again."


class UnsupportedPicture(InvalidRequest):
    code = "unsupported_picture"
    detail = "This is no picture that we can take. Please send a JPEG, PNG or WebP."


class BrokenPicture(InvalidRequest):
    code = "broken_picture"
    detail = "This picture is damaged, or not all of it has arrived."


class PictureTooLarge(InvalidRequest):
    """More pixels than we take, or a side that is too long, however few bytes it has."""

    code = "picture_too_large"
    detail = "This picture has too many pixels: 50 million in all and 16,383 on a side are the most."


class TotalOutOfRange(InvalidRequest):
    """Price, charges, extras and taxes add up to nothing, or to more than an amount can hold."""

    code = "total_out_of_range"
    detail = "This adds up to nothing, or to more than we can put on one booking."


class UnsupportedCharacter(InvalidRequest):
    """Text holds a character that no font of our documents has; `errors` names where it stands."""

    code = "unsupported_character"
    detail = "The document cannot be made: some text holds a character that our fonts do not have."


class InvalidBankStatement(InvalidRequest):
    """It is no statement that we can read, or some of its rows are not; `errors` names each faulty row."""

    code = "invalid_bank_statement"
    detail = "Some rows of this statement cannot be read. Nothing was taken in."


class DatesOutOfOrder(InvalidRequest):
    """Together with what is kept already, a date comes before one that it must follow."""

    detail = "A project cannot be completed before it starts."


class PhaseDatesOutOfOrder(InvalidRequest):
    """Together with what is kept already, a phase would end before it starts."""

    detail = "A phase cannot end before it starts."


class StartsInThePast(InvalidRequest):
    code = "starts_in_the_past"
    detail = "An appointment has to begin in the future."


class StartsTooFarAhead(InvalidRequest):
    code = "starts_too_far_ahead"
    detail = "Appointments are made for a year ahead at most."


class OutsideOpeningHours(InvalidRequest):
    """The project does not receive people at that time of that day, or not for as long."""

    code = "outside_opening_hours"
    detail = "The project does not receive visitors at that time. Please choose one within its opening hours."


class InvalidSignature(Problem):
    """A message that should be from the payment gateway is not signed by it, or was signed too long ago."""

    status, code = 400, "invalid_signature"
    detail = "This message is not signed as it should be. Nothing was changed."


class NotAuthenticated(Problem):
    """No token, or one that is not valid (any more)."""

    status, code = 401, "not_authenticated"
    detail = "Please sign in."

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": "Bearer"})


class InvalidCredentials(NotAuthenticated):
    """Wrong e-mail or wrong password: which of the two is not said."""

    code = "invalid_credentials"
    detail = "This e-mail and password do not belong together."


class SessionEnded(NotAuthenticated):
    """The refresh token is unknown, expired, or was used before; its session has ended."""

    code = "session_ended"
    detail = "This session has ended. Please sign in again."


class RefreshInProgress(Problem):
    """The same refresh token was used a moment ago by a parallel request; that one has the new tokens."""

    status, code = 409, "refresh_in_progress"
    detail = "These tokens were renewed a moment ago by another request. Use the new ones."


class WrongRole(Problem):
    """The caller's kind or role may not do this."""

    status, code = 403, "wrong_role"
    detail = "Your account may not do this."


class NotFound(Problem):
    """There is no such thing, or the caller may not know of it."""

    status, code = 404, "not_found"
    detail = "There is nothing here."


class MethodNotAllowed(Problem):
    status, code = 405, "method_not_allowed"
    detail = "This address does not take that method."


class EmailTaken(Problem):
    status, code = 409, "email_taken"
    detail = "There is already an account with this e-mail address."


class WalkInHasAccount(EmailTaken):
    """Somebody who is to get an account with a booking has one already, which is theirs to use."""

    detail = (
        "There is already an account with this e-mail address. Book by the customer's id if they have dealt with you; "
        "otherwise they can book themselves. Nothing was booked."
    )


class LicenseNumberTaken(Problem):
    status, code = 409, "license_number_taken"
    detail = "There is already a builder with this licence number."


class UnitNumberTaken(Problem):
    status, code = 409, "unit_number_taken"
    detail = "This project already has a unit with this number."


class TooManyUnits(Problem):
    status, code = 409, "too_many_units"
    detail = "A project has 2,000 units at most."


class UnitsNotChanged(Problem):
    """Some of several units cannot be changed as asked; `errors` names each of them."""

    status, code = 409, "units_not_changed"
    detail = "Some of these units cannot be changed like this. None was changed."


class UnitsNotAdded(Problem):
    """Some of several units cannot be added as asked; `errors` names each of them."""

    status, code = 409, "units_not_added"
    detail = "Some of these units cannot be added like this. None was added."


class UnitsHaveBookings(Problem):
    """Some of several units have been booked, be it long ago; `errors` names each that is in the way."""

    status, code = 409, "units_have_bookings"
    detail = "Some of these units have been booked, now or before, so they cannot be taken away. None was."


class UnitNotAvailable(Problem):
    """Somebody else has the unit, or it is not on sale."""

    status, code = 409, "unit_not_available"
    detail = "This home is no longer free. Nothing was booked."


class TooManyHolds(Problem):
    status, code = 409, "too_many_holds"
    detail = "You already hold as many homes of this project as one buyer may. Let one go first."


class HoldCooldown(Problem):
    status, code = 409, "hold_cooldown"
    detail = "You let this home go less than 24 hours ago. You may hold it again after that, or ask the builder."


class HoldNotRunning(Problem):
    status, code = 409, "hold_not_running"
    detail = "This booking has no running hold that could be extended."


class HoldAlreadyExtended(Problem):
    status, code = 409, "hold_already_extended"
    detail = "A hold is extended once at most, and this one has been."


class ExtraNotAvailable(Problem):
    status, code = 409, "extra_not_available"
    detail = "There are not as many of an extra left as were asked for. Nothing was booked."


class InvalidTransition(Problem):
    """The lifecycle has no such move; `allowed` names those that it has."""

    status, code = 409, "invalid_transition"
    detail = "This is not possible now."

    def __init__(self, seen: str, to: str, allowed: Sequence[str]) -> None:
        ways = ", ".join(allowed) if allowed else "nothing"
        super().__init__(f"From {seen} this cannot become {to}. Allowed now: {ways}.", allowed=list(allowed))


class BalanceOutstanding(Problem):
    status, code = 409, "balance_outstanding"
    detail = "The booking can be completed only when nothing is outstanding."


class NotEditable(Problem):
    status, code = 409, "not_editable"
    detail = "This can no longer be changed."


class DiscountTooLarge(Problem):
    status, code = 409, "discount_too_large"
    detail = "The discount is more than the base price, or than what is still to be paid."


class Overpayment(Problem):
    """More than is outstanding, what is pending counted as paid."""

    status, code = 409, "overpayment"
    detail = "This is more than is still to be paid. Nothing was recorded."


class AdvanceCapExceeded(Problem):
    """More than may be taken before the agreement is signed (RERA, 2016, section 13)."""

    status, code = 409, "advance_cap_exceeded"
    detail = "Before the agreement is signed no more than the advance may be paid. Nothing was recorded."


class BookingEnded(Problem):
    status, code = 409, "booking_ended"
    detail = "This booking has ended."


class PaymentAlreadyRecorded(Problem):
    """The booking has a payment of this method with the same reference."""

    status, code = 409, "payment_already_recorded"
    detail = "A payment with this reference has been recorded already. Nothing was recorded twice."


class NotRefundable(Problem):
    status, code = 409, "not_refundable"
    detail = "This payment cannot be paid back."


class RefundTooLarge(Problem):
    status, code = 409, "refund_too_large"
    detail = "This is more than is left of the payment. Nothing was paid back."


class OnlinePaymentUnavailable(Problem):
    """No payment gateway is set up here."""

    status, code = 409, "online_payment_unavailable"
    detail = "Paying online is not possible here. Please pay the builder directly."


class GatewayRefused(Problem):
    """The payment gateway will not take this payment, however often it is asked; `detail` gives its reason."""

    status, code = 409, "gateway_refused"
    detail = "The payment service does not take this payment. Nothing was paid."


class CheckoutNotOpen(Problem):
    """The payment has been made, or is being made at this moment, so it cannot be given up or made again."""

    status, code = 409, "checkout_not_open"
    detail = "This payment has been made already, or is being made at this moment."


class NoInterestOwed(Problem):
    status, code = 409, "no_interest_owed"
    detail = "No interest is owed for this booking. Nothing was changed."


class WaiverTooLarge(Problem):
    status, code = 409, "waiver_too_large"
    detail = "More than the interest that is owed cannot be waived. Nothing was changed."


class BankLineSettled(Problem):
    """Somebody else was first: the line is recorded or dismissed; or it is to be opened again and is not dismissed."""

    status, code = 409, "bank_line_settled"
    detail = "Somebody has dealt with this line already."


class BankLineMismatch(Problem):
    """A line is recorded as it came in: the pending payment has another amount, or the booking another currency."""

    status, code = 409, "bank_line_mismatch"
    detail = "This line is of another amount than the payment. Nothing was recorded."


class WithdrawalTooLarge(Problem):
    status, code = 409, "withdrawal_too_large"
    detail = "More would be withdrawn than certified progress allows. Nothing was recorded."


class PhaseNameTaken(Problem):
    status, code = 409, "phase_name_taken"
    detail = "This project already has a phase with this name."


class TooManyPhases(Problem):
    status, code = 409, "too_many_phases"
    detail = "A project has 100 phases at most."


class TooManyUploads(Problem):
    status, code = 409, "too_many_uploads"
    detail = "200 of your uploads are not shown anywhere yet. Use some of them, or wait a day."


class CustomerBusy(Problem):
    """The customer has another appointment at that time, wherever it is."""

    status, code = 409, "customer_busy"
    detail = "The customer already has an appointment at that time."


class TimeNotAvailable(Problem):
    """The project receives no more people at that time than its visit_capacity."""

    status, code = 409, "time_not_available"
    detail = "This time is no longer free. Please choose another."


class BookingNotConfirmed(Problem):
    """An agreement is made of a booking whose unit is allotted, and that nobody has signed an agreement for yet."""

    status, code = 409, "booking_not_confirmed"
    detail = "An agreement can be made only while the booking is confirmed."


class AgreementSigned(Problem):
    status, code = 409, "agreement_signed"
    detail = "Both parties have signed the agreement, so it can no longer be replaced."


class AgreementReplaced(Problem):
    """What the caller has read, by its SHA-256, is not the current version."""

    status, code = 409, "agreement_replaced"
    detail = "A newer version of this agreement exists. Nothing was signed; please read that one."


class AgreementOutdated(Problem):
    """The booking has been changed since the agreement was drawn up."""

    status, code = 409, "agreement_outdated"
    detail = "The booking was changed after this agreement was drawn up. It has to be drawn up again before you sign."


class AlreadySigned(Problem):
    """The caller's side has signed this version; the first signature stands."""

    status, code = 409, "already_signed"
    detail = "Your side has signed this agreement already."


class ProjectHasBookings(Problem):
    status, code = 409, "project_has_bookings"
    detail = "This project has bookings, so this cannot be done."


class StillInUse(Problem):
    status, code = 409, "still_in_use"
    detail = "Bookings refer to this, so it cannot be taken away."


class StillUnderWay(Problem):
    """A request with the same Idempotency-Key has not finished yet."""

    status, code = 409, "idempotency_key_in_use"
    detail = "A request with this Idempotency-Key is still under way. Try again in a moment."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": "1"})


class IdempotencyKeyReused(Problem):
    status, code = 422, "idempotency_key_reused"
    detail = "This Idempotency-Key was used for another request before."


class Stale(Problem):
    """`If-Match` names a version that is no longer the current one."""

    status, code = 412, "stale"
    detail = "Somebody changed this in the meantime. Read it again, then decide."


class TooLarge(Problem):
    status, code = 413, "too_large"
    detail = "This is more than we take in one request."


class RangeNotSatisfiable(Problem):
    """The file has nothing of the part that was asked for; `Content-Range` says how long it is."""

    status, code = 416, "range_not_satisfiable"
    detail = "The file is shorter than that."

    def __init__(self, size: int) -> None:
        super().__init__(headers={"Content-Range": f"bytes */{size}"})


class RateLimited(Problem):
    status, code = 429, "rate_limited"
    detail = "That was too often. Please wait a little."

    def __init__(self, retry_after: int) -> None:
        super().__init__(headers={"Retry-After": str(max(1, retry_after))})


class TryAgain(Problem):
    """The database was too busy, or two requests stood in each other's way; nothing was changed."""

    status, code = 503, "try_again"
    detail = "We could not do this just now. Nothing was changed; please try again."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": "1"})


class StorageUnavailable(Problem):
    """The files cannot be reached, or one cannot be kept; nothing was changed."""

    status, code = 503, "storage_unavailable"
    detail = "We could not reach our files just now. Nothing was changed; please try again."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": "5"})


class GatewayUnavailable(Problem):
    """The payment gateway cannot be reached; no money has moved."""

    status, code = 503, "gateway_unavailable"
    detail = "We could not reach the payment service just now. Nothing was paid; please try again."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": "5"})

"""The forms that agreements are made from, as the builder's people see them, and as an agreement is drawn up from one.

The platform's own forms are not in the database: the statements are given them as JSON.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    SmallInteger,
    String,
    Text,
    and_,
    bindparam,
    case,
    column,
    func,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import aliased

from database.auth import Signed
from database.callers import as_caller, builders, caller_cte, own
from database.models import AgreementForm, User
from database.projections import Document as JsonDocument
from database.projections import Rows, Statement, Statements, array_of, json_object, projection
from database.schemas.agreement_forms import (
    AgreementFormAsked,
    AgreementFormResponse,
    AgreementFormSummary,
    AgreementFormVersion,
    FormSource,
    OwnForm,
    PlatformForm,
    PlatformForms,
)
from database.versions import Document
from domain.agreement_forms import INDIAN_TIMEZONES
from domain.agreements import AgreementFormName
from domain.people import Permission
from errors import NotFound

READERS = builders(Permission.MANAGE_BOOKINGS)
MOST_SHOWN = 50
_PLATFORM = sql_cast(bindparam("platform", type_=Text), JSON)
_NONE_YET: ColumnElement[int] = literal_column("0", SmallInteger())
_me = caller_cte()


def own_form(builder_id: Any, currency: Any, timezone: Any) -> JsonDocument:
    """The document that `OwnForm` reads, of the form for a home that is built and paid for there; or null."""
    return (
        select(projection(OwnForm, AgreementForm))
        .where(AgreementForm.builder_id == builder_id, AgreementForm.form == _form_name(currency, timezone))
        .order_by(AgreementForm.number.desc())
        .limit(1)
        .scalar_subquery()
    )


def _form_name(currency: Any, timezone: Any) -> ColumnElement[str]:
    """`domain.agreement_forms.form_name`, in SQL."""
    indian = and_(currency == "INR", or_(*(timezone == name for name in INDIAN_TIMEZONES)))
    return case((indian, _literally(AgreementFormName.INDIA)), else_=_literally(AgreementFormName.GENERAL))


def _literally(name: str) -> ColumnElement[str]:
    return literal_column(f"'{name}'", String())


def _part(content: Any, key: str) -> ColumnElement[Any]:
    part: ColumnElement[Any] = content.op("->", return_type=JSON())(_literally(key))
    return part


def _text(content: Any, key: str) -> ColumnElement[str]:
    text: ColumnElement[str] = content.op("->>", return_type=Text())(_literally(key))
    return text


def _source(form: Any) -> ColumnElement[str]:
    return case((form.content.is_(None), _literally(FormSource.PLATFORM)), else_=_literally(FormSource.BUILDER))


def _saved(form: Any, author: Any) -> dict[str, Any]:
    """What is said of a version of a builder's beside its words, or of there being none."""
    return {
        "version": func.coalesce(form.number, _NONE_YET),
        "source": _source(form),
        "saved_at": form.saved_at,
        "saved_by": author.email,
    }


def _all() -> Statement:
    platforms = (
        func.json_each(_PLATFORM)
        .table_valued(column("key", String), column("value", JSON), with_ordinality="position")
        .render_derived(name="platforms")
    )
    mine = select(AgreementForm).where(
        AgreementForm.builder_id == own(_me.c.builder_id), AgreementForm.form == platforms.c.key
    )
    newest = aliased(AgreementForm, mine.order_by(AgreementForm.number.desc()).limit(1).lateral("newest"))
    content = func.coalesce(newest.content, platforms.c.value, type_=JSON)
    document = projection(
        AgreementFormSummary,
        **_saved(newest, User),
        form=platforms.c.key,
        title=_text(content, "title"),
        clauses=func.json_array_length(_part(content, "clauses")),
    )
    forms = select(document.label("document"), platforms.c.position).select_from(platforms)
    listed = forms.outerjoin(newest, true()).outerjoin(User, User.id == newest.saved_by).subquery("listed")
    items = array_of(listed.c.document, order=listed.c.position)
    return as_caller(_me, select(json_object({"items": items}).label("document")))


def _one(builder: ColumnElement[Any], of_version: bool) -> Rows:
    """The number of the newest version, and the form in that version, or in the one that is asked for."""
    name = bindparam("form", type_=String)
    of_builder = AgreementForm.builder_id == builder, AgreementForm.form == name
    last = select(func.coalesce(func.max(AgreementForm.number), _NONE_YET).label("number")).where(*of_builder)
    current = last.subquery("current")
    shown, author = aliased(AgreementForm), aliased(User)
    wanted: ColumnElement[int] = bindparam("version", type_=SmallInteger) if of_version else current.c.number
    version = projection(AgreementFormVersion, AgreementForm, **_saved(AgreementForm, User))
    newest = (
        select(version.label("document"), AgreementForm.number)
        .join(User, User.id == AgreementForm.saved_by)
        .where(*of_builder)
        .order_by(AgreementForm.number.desc())
        .limit(MOST_SHOWN)
        .subquery("newest")
    )
    content = func.coalesce(shown.content, _PLATFORM, type_=JSON)
    document = projection(
        AgreementFormResponse,
        **_saved(shown, author),
        **{key: _text(content, key) for key in ("title", "basis", "seller", "buyer", "co_buyer")},
        **{key: _part(content, key) for key in ("recitals", "clauses")},
        **{key: _part(_PLATFORM, key) for key in ("variables", "conditions")},
        form=name,
        note=shown.note,
        versions=array_of(newest.c.document, order=newest.c.number.desc()),
    )
    return (
        select(current.c.number, document.label("document"))
        .select_from(current)
        .outerjoin(shown, and_(shown.builder_id == builder, shown.form == name, shown.number == wanted))
        .outerjoin(author, author.id == shown.saved_by)
        .where(or_(wanted == _NONE_YET, shown.id.is_not(None)))
    )


_ALL = _all()
_ONE = Statements[bool](lambda of_version: as_caller(_me, _one(own(_me.c.builder_id), of_version)))
# Inside a transaction that has saved a version, or found that there is nothing to save.
SAVED = Statement(_one(bindparam("builder_id", type_=BigInteger), of_version=False))


async def get_agreement_forms(reader: Signed, platforms: PlatformForms) -> bytes:
    """All forms that the builder's agreements are made from, and whose words they have."""
    body: bytes
    (body,) = await reader.read(_ALL, {"platform": platforms.model_dump_json()}, READERS)
    return body


async def get_agreement_form(
    reader: Signed, form: AgreementFormName, platform: PlatformForm, asked: AgreementFormAsked
) -> Document:
    """The form as the builder has it: now, or in the version that is asked for. Raises `NotFound` for one that is not.

    An edit of it names the number of the newest version, whichever is shown.
    """
    given = {"form": form.value, "platform": platform.model_dump_json(), "version": asked.version}
    row = await reader.read(_ONE[asked.version is not None], given, READERS)
    if row[0] is None:
        raise NotFound
    return Document(*row)

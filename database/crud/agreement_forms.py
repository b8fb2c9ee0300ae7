"""Builders' own forms, version by version; a version is never changed, since agreements are made from it."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.agreement_form_documents import SAVED
from database.crud.records import Json, record
from database.database import read_in
from database.models import AgreementForm, Builder
from database.schemas.agreement_forms import AgreementFormUpdate, FormContent, PlatformForm
from database.versions import Document, Versions, check_version
from domain.agreements import AgreementFormName

_WORDS = set(FormContent.model_fields)


async def save_agreement_form(
    db: AsyncSession,
    caller: BuilderCaller,
    form: AgreementFormName,
    platform: PlatformForm,
    asked: AgreementFormUpdate,
    expected: Versions,
) -> Document:
    """Makes these words, which have been checked, the builder's form; words that it has already make no new version.

    Raises `Stale`.
    """
    last = await _newest(db, caller, form, expected)
    words = asked.model_dump(mode="json", exclude={"note"})
    kept = last.content if last and last.content else platform.model_dump(mode="json", include=_WORDS)
    if words != kept:
        await _add(db, caller, form, last, words, asked.note)
    return await _as_it_is(db, caller, form, platform)


async def drop_agreement_form(
    db: AsyncSession, caller: BuilderCaller, form: AgreementFormName, platform: PlatformForm, expected: Versions
) -> Document:
    """Goes back to the platform's own form, as a version more; nothing that was saved is lost. Raises `Stale`."""
    last = await _newest(db, caller, form, expected)
    if last and last.content:
        await _add(db, caller, form, last, None, None)
    return await _as_it_is(db, caller, form, platform)


async def _newest(
    db: AsyncSession, caller: BuilderCaller, form: AgreementFormName, expected: Versions
) -> AgreementForm | None:
    # Whoever saves a form of the same builder waits here, and then reads what this one has saved.
    await db.execute(select(Builder.id).where(Builder.id == caller.builder_id).with_for_update(key_share=True))
    last: AgreementForm | None = await db.scalar(
        select(AgreementForm)
        .where(AgreementForm.builder_id == caller.builder_id, AgreementForm.form == form)
        .order_by(AgreementForm.number.desc())
        .limit(1)
    )
    check_version(last.number if last else 0, expected)
    return last


async def _add(
    db: AsyncSession,
    caller: BuilderCaller,
    form: AgreementFormName,
    last: AgreementForm | None,
    content: Json | None,
    note: str | None,
) -> None:
    made = AgreementForm(
        builder_id=caller.builder_id,
        form=form,
        number=(last.number if last else 0) + 1,
        content=content,
        note=note,
        saved_by=caller.user_id,
    )
    db.add(made)
    await db.flush()
    await record(
        db,
        "agreement_form.saved",
        "agreement_form",
        made.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before=_told(last),
        after=_told(made),
    )


def _told(version: AgreementForm | None) -> Json | None:
    """What the audit trail says of a version; its words stand in the version itself, which nobody can change."""
    if version is None:
        return None
    return {
        "form": version.form,
        "version": version.number,
        "own_words": version.content is not None,
        "note": version.note,
    }


async def _as_it_is(
    db: AsyncSession, caller: BuilderCaller, form: AgreementFormName, platform: PlatformForm
) -> Document:
    row = await read_in(db, SAVED, builder_id=caller.builder_id, form=form.value, platform=platform.model_dump_json())
    assert row is not None
    return Document(*row)

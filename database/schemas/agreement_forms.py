"""Requests and answers about the forms that agreements are made from."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import Body, Title, line, prose
from domain.agreement_forms import LONGEST_PARAGRAPH, MOST_CLAUSES, MOST_PARAGRAPHS, ConditionName
from domain.agreements import AgreementFormName

MOST_FORM_VERSIONS = 32_767  # of SMALLINT
Role = Annotated[str, line(60)]


class FormSource(StrEnum):
    """Whose words a form has."""

    PLATFORM = "platform"
    BUILDER = "builder"


class Passage(Body):
    """A paragraph; `when`: the condition without which it does not stand in an agreement."""

    text: Annotated[str, prose(LONGEST_PARAGRAPH)] = Field(
        description="Variables stand in braces, as in {total}; a brace itself is written twice."
    )
    when: ConditionName | None = None


class Clause(Body):
    """A numbered clause; `when` as in its paragraphs."""

    title: Title
    paragraphs: Annotated[list[Passage], Field(min_length=1, max_length=MOST_PARAGRAPHS)]
    when: ConditionName | None = None


class FormContent(Body):
    """What a form says: what the agreement and its parties are called, its recitals, and its clauses."""

    title: Title
    basis: Title = Field(description="What the agreement is for, under its title.")
    seller: Role
    buyer: Role
    co_buyer: Role
    recitals: Annotated[list[Passage], Field(min_length=1, max_length=MOST_PARAGRAPHS)]
    clauses: Annotated[list[Clause], Field(min_length=1, max_length=MOST_CLAUSES)]


class AgreementFormUpdate(FormContent):
    note: Annotated[str, line(500)] | None = Field(default=None, description="What was changed, and why.")


class AgreementFormAsked(Body):
    version: Annotated[int, Field(ge=0, le=MOST_FORM_VERSIONS)] | None = Field(
        default=None, description="The current one, if none is named; 0: the platform's own form."
    )


class OwnForm(BaseModel):
    """The newest version of a builder's own form; without `content` they have gone back to the platform's."""

    number: int
    content: FormContent | None


class AgreementFormSummary(BaseModel):
    """One form: whose words it has now, and since when. `version`: 0 while nothing has ever been saved."""

    form: AgreementFormName
    title: str
    version: int
    source: FormSource
    saved_at: datetime | None
    saved_by: str | None
    clauses: int


class AgreementFormList(BaseModel):
    items: list[AgreementFormSummary]


class AgreementFormVersion(BaseModel):
    """One version of a builder's form, by whom and when; of source `platform`: the way back to the platform's own."""

    version: int
    source: FormSource
    note: str | None
    saved_at: datetime
    saved_by: str


class VariableResponse(BaseModel):
    """What stands for something else in a text; `needs`: the condition that it can only be named under."""

    name: str
    meaning: str
    example: str
    needs: ConditionName | None


class ConditionResponse(BaseModel):
    name: ConditionName
    meaning: str


class PlatformForm(FormContent):
    """The platform's own form, with what its texts, and a builder's, may name."""

    variables: list[VariableResponse]
    conditions: list[ConditionResponse]


class PlatformForms(BaseModel):
    """All of the platform's own forms, in the order in which they are listed; named as in `AgreementFormName`."""

    india: FormContent
    general: FormContent


class AgreementFormResponse(BaseModel):
    """A form in one version, with what its texts may name, and its newest versions, the newest first.

    Of a version that went back to the platform's form: the platform's as it is today.
    """

    form: AgreementFormName
    version: int
    source: FormSource
    title: str
    basis: str
    seller: str
    buyer: str
    co_buyer: str
    recitals: list[Passage]
    clauses: list[Clause]
    note: str | None
    saved_at: datetime | None
    saved_by: str | None
    variables: list[VariableResponse]
    conditions: list[ConditionResponse]
    versions: list[AgreementFormVersion]

"""Query parameters as one model.

FastAPI can take a model for a query too, but then looks at the type of each of its fields anew in every request, which
takes longer than all the rest of a list's answer (benchmarks/README.md). Here the model reads the whole query at once.
"""

from typing import Any, Generic, TypeVar, get_origin
from urllib.parse import parse_qsl

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
MOST_PARAMETERS = 200
MOST_KNOWN = 1000


class Query(Generic[Model]):
    """A dependency: the request's query as this model. `described` tells the OpenAPI document of its parameters."""

    def __init__(self, model: type[Model]) -> None:
        self._model = model
        self._lists = frozenset(
            name for name, field in model.model_fields.items() if get_origin(field.annotation) is list
        )
        # Models that were read before, by their text: the same few lists are asked for again and again.
        self._known: dict[bytes, Model] = {}

    async def __call__(self, request: Request) -> Model:
        """The query. Raises `RequestValidationError`, as for any other part of a request."""
        text: bytes = request.scope["query_string"]
        known = self._known.get(text)
        if known is not None:
            return known
        given: dict[str, Any] = {}
        try:
            pairs = parse_qsl(
                text.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS
            )
            for name, value in pairs:
                if name in self._lists:
                    given.setdefault(name, []).append(value)
                else:
                    given[name] = value
            asked = self._model.model_validate(given)
        except ValidationError as faults:
            raise RequestValidationError(
                [{**fault, "loc": ("query", *fault["loc"])} for fault in faults.errors()]
            ) from None
        except ValueError:
            fault = {"loc": ("query",), "msg": "The query cannot be read.", "type": "query_invalid"}
            raise RequestValidationError([fault]) from None
        if len(self._known) >= MOST_KNOWN:
            self._known = {}
        self._known[text] = asked
        return asked


def described(model: type[BaseModel]) -> dict[str, Any]:
    """The model's fields as query parameters, for `openapi_extra`."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    required = schema.get("required", ())
    parameters = []
    for name, field in schema["properties"].items():
        shown = {key: value for key, value in field.items() if key != "description"}
        parameter: dict[str, Any] = {"name": name, "in": "query", "required": name in required, "schema": shown}
        if "description" in field:
            parameter["description"] = field["description"]
        parameters.append(parameter)
    return {"parameters": parameters}

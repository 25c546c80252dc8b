"""The protocol over HTTP as an OpenAPI description, one path for each method: made from the published schema."""

from typing import Any, Final

from hushmark.protocol.messages import SECONDS, VERSIONS, schema

_HERE: Final = "#/$defs/"
_THERE: Final = "#/components/schemas/"


def description() -> dict[str, Any]:
    """Return the OpenAPI 3.1 description; ``openapi.json`` beside this module is it, and a test says so."""
    known: dict[str, Any] = schema()["$defs"]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": schema()["title"],
            "version": VERSIONS[0],
            "summary": "What an adapter answers over HTTP.",
            "description": f"{schema()['description']} Give Hushmark the address with a slash at its end, and each method is posted to its path below it; without the slash, every method is posted to the address itself, with the same bodies.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "http://127.0.0.1:8080/rpc", "description": "On this machine; anywhere else by https."}],
        "security": [{}, {"bearer": []}],
        "paths": {f"/{method}": _path(method, known[f"{method}.params"]["description"]) for method in SECONDS},
        "components": {
            "schemas": {name: _moved(part) for name, part in known.items()},
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "What Hushmark is given in HUSHMARK_ADAPTER_TOKEN; needed unless the adapter is on this machine.",
                }
            },
        },
    }


def _path(method: str, told: str) -> dict[str, Any]:
    version, identity = {"const": "2.0"}, {"type": "string", "minLength": 1, "maxLength": 64}
    asked = {
        "type": "object",
        "required": ["jsonrpc", "id", "method", "params"],
        "properties": {
            "jsonrpc": version,
            "id": identity,
            "method": {"const": method},
            "params": {"$ref": f"{_THERE}{method}.params"},
        },
        "additionalProperties": False,
    }
    answered = {
        "type": "object",
        "required": ["jsonrpc", "id", "result"],
        "properties": {"jsonrpc": version, "id": identity, "result": {"$ref": f"{_THERE}{method}.result"}},
        "additionalProperties": False,
    }
    failed = {
        "type": "object",
        "required": ["jsonrpc", "id", "error"],
        "properties": {
            "jsonrpc": version,
            "id": {"type": ["string", "null"], "maxLength": 64},
            "error": _moved(schema()["$defs"]["envelope.response"]["properties"]["error"]),
        },
        "additionalProperties": False,
    }
    return {
        "post": {
            "operationId": method,
            "summary": told,
            "requestBody": {"required": True, "content": {"application/json": {"schema": asked}}},
            "responses": {
                "200": {
                    "description": "The answer, which repeats the id: a result or an error.",
                    "content": {"application/json": {"schema": {"oneOf": [answered, failed]}}},
                },
                "401": {"description": "The bearer token is missing or another."},
            },
        }
    }


def _moved(part: Any) -> Any:  # noqa: ANN401 (any JSON)
    """Return a part of the schema whose references lead to where OpenAPI keeps them."""
    if isinstance(part, dict):
        return {
            name: value.replace(_HERE, _THERE) if name == "$ref" and isinstance(value, str) else _moved(value)
            for name, value in part.items()
        }
    return [_moved(value) for value in part] if isinstance(part, list) else part

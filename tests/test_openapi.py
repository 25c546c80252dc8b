"""The OpenAPI description is made from the protocol's schema, and what is sent and answered over HTTP is what it describes."""

import json
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator

from hushmark.protocol.messages import SECONDS
from hushmark.protocol.openapi import description
from tests.test_protocol import DECLARED, HELLO

HOW = "write it anew: hushmark adapter openapi > src/hushmark/protocol/openapi.json"


def test_the_file_in_the_package_is_the_one_that_the_schema_makes() -> None:
    text = resources.files("hushmark.protocol").joinpath("openapi.json").read_text(encoding="utf-8")
    assert json.loads(text) == description(), HOW


def test_there_is_one_path_for_each_method_and_every_reference_leads_somewhere() -> None:
    told = description()
    assert list(told["paths"]) == [f"/{method}" for method in SECONDS]
    assert {path["post"]["operationId"] for path in told["paths"].values()} == set(SECONDS)
    found: list[str] = []

    def look(part: Any) -> None:
        if isinstance(part, dict):
            found.extend([part["$ref"]] if isinstance(part.get("$ref"), str) else [])
            for value in part.values():
                look(value)
        elif isinstance(part, list):
            for value in part:
                look(value)

    look(told)
    schemas = told["components"]["schemas"]
    assert found
    assert all(name.removeprefix("#/components/schemas/") in schemas for name in found)


def test_a_stub_made_from_it_takes_what_hushmark_sends_and_its_answers_are_held_to_the_same_shapes() -> None:
    told = description()
    post = told["paths"]["/initialize"]["post"]

    def valid(schema: dict[str, Any], value: object) -> bool:
        return Draft202012Validator({"components": told["components"], **schema}).is_valid(value)

    asked = post["requestBody"]["content"]["application/json"]["schema"]
    answered = post["responses"]["200"]["content"]["application/json"]["schema"]
    message = {"jsonrpc": "2.0", "id": "1", "method": "initialize", "params": HELLO}
    assert valid(asked, message)
    assert not valid(asked, {**message, "method": "reset"})
    assert valid(answered, {"jsonrpc": "2.0", "id": "1", "result": DECLARED})
    assert valid(answered, {"jsonrpc": "2.0", "id": "1", "error": {"code": 1006, "message": "2.0"}})
    assert not valid(answered, {"jsonrpc": "2.0", "id": "1", "result": {**DECLARED, "more": 1}})
    assert not valid(answered, {"jsonrpc": "2.0", "id": "1"})

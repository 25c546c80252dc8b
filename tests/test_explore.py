"""Addresses that no scenario asks are found by themselves, and what they tell is seen."""

from click.testing import CliRunner

from hushmark import paths
from hushmark.cli import main

GIVEN = {"ana": {"ids.patron": "900117", "card": "29000417"}}


def test_a_page_names_addresses_of_its_own_origin_and_none_that_change_something() -> None:
    page = (
        b'<a href="/account">mine</a> <a href="/sign-out">leave</a> <link href="/style.css">'
        b'<a href="https://elsewhere.invalid/x">else</a> {"next": "/loans?page=2"} <a href="holds#top">holds</a>'
    )
    assert list(paths.found(page, "http://127.0.0.1:1/patrons/9")) == ["/account", "/loans?page=2", "/patrons/holds"]


def test_an_address_is_kept_by_alias_and_asked_by_the_number_of_each_world() -> None:
    path = paths.kept("/patrons/900117/loans", GIVEN)
    assert path == "/patrons/⟨ana.ids.patron⟩/loans"
    assert paths.filled(path, {"ana": {"ids.patron": "7"}}) == "/patrons/7/loans"


def test_a_description_gives_every_get_filled_in_with_what_was_seeded() -> None:
    document = b'{"paths": {"/loans/{id}": {"get": {}}, "/holds": {"post": {}}, "/about": {"get": {}}}}'
    asked = list(paths.described(document, GIVEN))
    assert asked == ["/loans/⟨ana.ids.patron⟩", "/loans/⟨ana.card⟩", "/about"]
    assert list(paths.described(b"<html>", GIVEN)) == []


def test_what_is_unlike_the_rest_is_asked_soon() -> None:
    assert paths.varied(["/", "/items/⟨a.id⟩", "/items/⟨b.id⟩", "/items/⟨c.id⟩", "/feed"])[:3] == [
        "/",
        "/items/⟨a.id⟩",
        "/feed",
    ]


def explored(adapter: str) -> tuple[int, str]:
    said = CliRunner().invoke(main, ["explore", "--adapter", adapter, "--most", "16", "--seed", "11"])
    return said.exit_code, said.output


def test_nothing_is_found_on_the_sound_example_and_that_is_no_certificate() -> None:
    status, said = explored("example")
    assert status == 0, said
    assert "no certificate" in said
    assert "asked        GET /account" in said.splitlines()
    assert "No OpenAPI description was found at /openapi.json" in said


def test_an_unlisted_address_that_tells_who_has_what_is_found() -> None:
    status, said = explored("python:tests.unlisted:Feed")
    assert status == 1, said
    assert "GET /catalogue/feed" in said


def test_what_is_no_adapter_explores_nothing() -> None:
    status, said = explored("python:json:loads")
    assert status == 3
    assert "Nothing could be explored" in said

"""What counts as telling: a difference between two worlds, once the noise of one world is taken out."""

import pytest

from hushmark.interlock import HoldsPatrons, NotATestSystem, check_system
from hushmark.observe import Steady, difference, shows, worlds


def steady(one: str, two: str) -> Steady | None:
    """Return what one world steadily says, the other being the same."""
    return worlds((one, two), (one, two))[0]


def test_a_token_that_changes_from_answer_to_answer_is_noise_and_is_counted() -> None:
    one = steady("csrf=Zk3J9aQ0Lm2PxY7TbC1d page", "csrf=Aq8Wn4Er6Ty2Ui0Op3Ls page")
    assert one is not None
    assert one.text == "csrf=⟨unstable, 20 long⟩ page"
    assert len(one.masked) == 2


def test_a_slash_that_stands_in_a_token_by_chance_is_noise_and_one_in_a_path_is_not() -> None:
    assert steady("(H4sIADdvB+ACA/wtKLSvKL0A==)", "(H4sIADdvB/ACAtKLSvKL0xy9A==)") is not None
    assert steady("csrf=Zk3/9aQ0/m2PxY7TbC1d", "csrf=Aq8Wn4Er6Ty2/i0Op3Ls") is not None
    assert steady("href=/patrons/marrowbo", "href=/patrons/underhil") is None


def test_what_stands_between_the_slashes_of_a_path_with_a_new_end_still_tells() -> None:
    a, b = worlds(
        ("/kept/Vlarbin/Zk3/J9aQ0Lm2", "/kept/Vlarbin/aQ9/Wn4Er6T2"),
        ("/kept/Gutebur/Zx3/J7aQ1Lm2", "/kept/Gutebur/bQ9/Wn8Er6T2"),
    )
    assert a is not None
    assert b is not None
    assert a.text != b.text


def test_a_short_value_is_noise_only_if_it_is_of_letters_and_digits_mixed() -> None:
    assert steady("nonce=a8f3k2b1", "nonce=q7x0m4z9") is not None
    assert steady("card 29000417", "card 29000425") is None
    assert steady("by Underhill", "by Marrowbo") is None


def test_what_both_answers_of_one_world_share_is_never_masked_however_much_it_looks_like_a_token() -> None:
    one = steady("id=Zk3J9aQ0Lm2PxY7TbC1d", "id=Zk3J9aQ0Lm2PxY7TbC1d")
    assert one is not None
    assert one.masked == ()


def test_a_token_of_another_length_in_the_other_world_still_tells() -> None:
    a, b = worlds(
        ("t=Zk3J9aQ0Lm2PxY7TbC1d", "t=Aq8Wn4Er6Ty2Ui0Op3Ls"), ("t=Zk3J9aQ0Lm2PxY7TbC1dXX", "t=Aq8Wn4Er6Ty2Ui0Op3LsXX")
    )
    assert a is not None
    assert b is not None
    assert a.text != b.text


def test_tokens_whose_length_varies_by_itself_in_one_world_tell_nothing_in_the_other() -> None:
    a, b = worlds(
        ("t=Zk3J9aQ0Lm2PxY7TbC1d", "t=Aq8Wn4Er6Ty2Ui0Op3Ls"), ("t=Zk3J9aQ0Lm2PxY7TbC1", "t=Aq8Wn4Er6Ty2Ui0Op3LsXX")
    )
    assert a is not None
    assert b is not None
    assert a.text == b.text


def test_how_long_a_server_took_is_noise() -> None:
    assert steady("200 OK\nX-Runtime: 0.0123\n\npage", "200 OK\nX-Runtime: 0.0127\n\npage") is not None


def test_a_time_that_moves_in_one_world_and_happens_to_stand_still_in_the_other_is_noise_in_both() -> None:
    a, b = worlds(
        ("at 2026-11-24T10:00:01Z", "at 2026-11-24T10:00:05Z"), ("at 2026-11-24T10:00:03Z", "at 2026-11-24T10:00:03Z")
    )
    assert a is not None
    assert b is not None
    assert a.text == b.text


def test_a_time_that_stands_still_in_both_worlds_and_differs_between_them_tells() -> None:
    a, b = worlds(("due 2026-11-24T10:00:01Z",) * 2, ("due 2026-12-01T10:00:01Z",) * 2)
    assert a is not None
    assert b is not None
    assert a.text != b.text


def test_an_answer_that_changes_in_words_is_unstable_and_proves_nothing() -> None:
    assert steady("2 items on loan", "3 items on loan") is None


def test_a_short_number_is_nobodys_where_it_stands_in_a_longer_one() -> None:
    assert not shows("/items/39000466066151", "900046")
    assert shows("patron900046!", "900046")
    assert shows("1390004660661511", "39000466066151")


def test_a_difference_is_shown_with_its_surroundings() -> None:
    found = difference("<h1>On loan</h1>\n<p>to Ana</p>\n", "<h1>On loan</h1>\n<p>to Zed</p>\n")
    assert (found.in_a, found.in_b) == ("Ana", "Zed")
    assert found.before.endswith("<p>to ")
    assert found.after.startswith("</p>")


def test_a_system_that_does_not_call_itself_a_test_system_is_never_touched() -> None:
    with pytest.raises(NotATestSystem, match="nothing was sent"):
        check_system(0, "Main", "", environment="production")


def test_a_system_with_patrons_that_the_suite_did_not_make_is_not_touched_unless_it_is_allowed_by_name() -> None:
    with pytest.raises(HoldsPatrons, match="17 patrons"):
        check_system(17, "Staging", "")
    with pytest.raises(HoldsPatrons):
        check_system(17, "Staging", "Another")
    check_system(17, "Staging", "Staging")

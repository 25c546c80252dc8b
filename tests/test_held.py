"""What is new each time, measured, put in order or unpacked may not carry who has what past the comparison of two worlds."""

from hushmark.forms import text_in
from hushmark.observe import worlds


def told(a: tuple[str, str], b: tuple[str, str]) -> bool:
    one, two = worlds(a, b)
    assert one is not None
    assert two is not None
    return one.text != two.text


def test_words_in_a_value_that_is_new_each_time_tell() -> None:
    assert told(("has-3-holds-a8f3k2b1", "has-3-holds-q7x0m4z9"), ("has-0-holds-p0d3k2b1", "has-0-holds-w7x5m4z9"))


def test_values_that_begin_with_the_time_tell_nothing() -> None:
    a1, b1, b2, a2 = (
        f"{stamp:012x}4a3f{rest}"
        for stamp, rest in (
            (0x19A0B1C2D3E4, "aa12bc34"),
            (0x19A0B1C2E3E4, "0f12bc34"),
            (0x19A0B1C2E4F4, "9912bc35"),
            (0x19A0B1D2D3E4, "5512bc36"),
        )
    )
    assert not told((a1, a2), (b1, b2))


def test_a_number_that_stands_still_beside_one_that_moves_tells() -> None:
    assert told(
        ("RateLimit: limit=7, remaining=41", "RateLimit: limit=7, remaining=44"),
        ("RateLimit: limit=9, remaining=12", "RateLimit: limit=9, remaining=45"),
    )


def test_nothing_is_lost_from_a_list_put_in_order() -> None:
    assert "secret" in text_in(b'{"a": "secret", "a": ""}', "in order")
    assert "0.10000000000000000000123" in text_in(b"[0.10000000000000000000123]", "in order")


def test_what_every_value_begins_with_is_not_counted_among_what_two_share_by_chance() -> None:
    """A nonce of a page's policy: in one of 4,096 pairs of worlds the first sign after its name is the same in each."""
    assert not told(("nonce-9aF3kQ0xZp7TbW", "nonce-9Lm2Vt8sRd1YcE"), ("nonce-PqB6hN4jGu0KwX", "nonce-PoI5fS2zCa9MvJ"))
    assert told(("nonce-loan3kQ0xZp7TbW", "nonce-loan2Vt8sRd1YcE"), ("nonce-none6hN4jGu0KwX", "nonce-none5fS2zCa9MvJ"))

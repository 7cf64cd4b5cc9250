"""A picture is the same whatever it is called, and another as soon as anything of it is different."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from kit.model.picture import Encoding, Outlined, PictureData

PICTURE = PictureData("logo.png", 2, 1, "L", Encoding.RAW, b"ab", b"cd", palette=(((1, 2, 3), 1.0),))


def test_the_content_is_the_same_under_another_name() -> None:
    assert replace(PICTURE, name="other.png").content == PICTURE.content


@pytest.mark.parametrize(
    "other",
    [
        {"width": 1, "height": 2},
        {"mode": "RGB"},
        {"encoding": Encoding.JPEG},
        {"data": b"abc", "alpha": b"d"},
        {"data": b"abcd", "alpha": None},
        {"alpha": b""},
        {"inverted": True},
        {"icc_profile": b"profile"},
        {"palette": ()},
        {"vector": True},
        {"outlines": (Outlined((("M", 0.0, 0.0), ("Z",)), (1, 2, 3)),)},
    ],
)
def test_the_content_is_another_where_anything_is(other: dict[str, object]) -> None:
    PICTURE.content  # noqa: B018 - a copy must not keep it
    assert replace(PICTURE, **other).content != PICTURE.content  # type: ignore[arg-type]


def test_having_been_asked_makes_no_difference() -> None:
    fresh = replace(PICTURE)
    assert PICTURE.content and fresh == PICTURE and hash(PICTURE) == hash(fresh) and repr(PICTURE) == repr(fresh)
    assert pickle.loads(pickle.dumps(PICTURE)) == PICTURE

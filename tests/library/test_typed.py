"""Marks of other programs are looked for only where one may begin."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.library.typed import wrong_marks
from kit.text.copied import decoded
from kit.text.markup import find_markup

SIGNS = "&<*_[\u0080\u009f¬Â\u00c3ÄßâïðĂĹ\u201a√≈€™œ \u00a0;amp#é”“aB>]()"


@given(st.text(alphabet=st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=12))
def test_no_mark_is_passed_over(text: str) -> None:
    marked = list(find_markup(text)) or decoded(unescape(text)) != unescape(text)
    assert bool(list(wrong_marks(text))) == bool(marked)


@pytest.mark.parametrize(
    "text", ["<b>Play</b>", "Caf&eacute;", "**Play**", "_Play_", "[Play](http://a.b)", "CafÃ©", "â€œPlay"]
)
def test_marks_are_told(text: str) -> None:
    assert list(wrong_marks(text))

"""Strings, names and streams as they are written."""

from __future__ import annotations

import io

import pikepdf
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from kit.pdf.objects import File, array, dictionary, name, text_string
from kit.store import Store


def written(value: object) -> pikepdf.Dictionary:
    """The file's catalog with a value in it, as another program reads it."""
    stream = io.BytesIO()
    file = File(Store(), stream)
    pages = file.add(dictionary({"Type": name("Pages"), "Kids": array([]), "Count": 0}))
    file.write(dictionary({"Type": name("Catalog"), "Pages": pages, "Value": value}), file.add(dictionary({})))
    return pikepdf.open(stream).Root


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    data = text_string(text).encode("ascii")
    assert str(pikepdf.Object.parse(data)) == text


@given(st.text(st.characters(min_codepoint=1, max_codepoint=126), min_size=1))
def test_any_name_comes_back(text: str) -> None:
    assert str(pikepdf.Object.parse(name(text).encode("ascii"))) == f"/{text}"


def test_streams_are_deflated_unless_they_are_to_stay_as_they_are() -> None:
    data = b"abc" * 1000
    stream = io.BytesIO()
    file = File(Store(), stream)
    deflated, raw = file.stream(data), file.stream(data, {"Type": name("Test")}, raw=True)
    pages = file.add(dictionary({"Type": name("Pages"), "Kids": array([]), "Count": 0}))
    catalog = dictionary({"Type": name("Catalog"), "Pages": pages, "Both": array([deflated, raw])})
    file.write(catalog, file.add(dictionary({})))
    with pikepdf.open(stream) as opened:
        first, second = opened.Root.Both
        assert first.read_bytes() == second.read_bytes() == second.read_raw_bytes() == data
        assert len(first.read_raw_bytes()) < 100
        assert second.Type == "/Test"


def test_a_reserved_object_may_be_spoken_of_before_it_is_there() -> None:
    stream = io.BytesIO()
    file = File(Store(), stream)
    later = file.reserve()
    pages = file.add(dictionary({"Type": name("Pages"), "Kids": array([]), "Count": 0}))
    catalog = dictionary({"Type": name("Catalog"), "Pages": pages, "Later": later, "Nothing": None})
    file.fill(later, dictionary({"Here": 1}))
    file.write(catalog, file.add(dictionary({})))
    with pikepdf.open(stream) as opened:
        assert opened.Root.Later.Here == 1
        assert "/Nothing" not in opened.Root


def test_an_object_is_written_when_it_is_added() -> None:
    stream = io.BytesIO()
    file = File(Store(), stream)
    before = len(stream.getvalue())
    file.stream(b"abc" * 50_000, raw=True)
    assert len(stream.getvalue()) > before + 150_000


def test_an_object_that_never_came_is_a_mistake() -> None:
    file = File(Store(), io.BytesIO())
    file.reserve()
    with pytest.raises(AssertionError):
        file.write(dictionary({}), file.add(dictionary({})))


def test_what_is_no_stream_is_packed_and_found_by_every_program() -> None:
    stream = io.BytesIO()
    file = File(Store(), stream)
    told = [file.add(dictionary({"Number": number, "Says": text_string("A baby")})) for number in range(1000)]
    shown = file.stream(b"q Q")
    page = {"Type": name("Page"), "MediaBox": array([0, 0, 72, 144]), "Contents": shown, "All": array(told)}
    page["Resources"] = dictionary({})
    number = file.reserve()
    pages = file.add(dictionary({"Type": name("Pages"), "Kids": array([number]), "Count": 1}))
    file.fill(number, dictionary({**page, "Parent": pages}))
    file.write(dictionary({"Type": name("Catalog"), "Pages": pages}), file.add(dictionary({})))
    data = stream.getvalue()
    assert b"/Says" not in data and len(data) < 15 * 1000
    with pikepdf.open(stream) as opened:
        assert [each.Number for each in opened.pages[0].All] == [*range(1000)]
        assert not opened.check_pdf_syntax()
    assert PdfDocument(data)[0].get_size() == (72, 144)
    assert pymupdf.open(stream=data)[0].rect.height == 144

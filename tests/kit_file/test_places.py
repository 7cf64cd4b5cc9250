"""Where the fields of a kit stand in its file, also where some entries cannot be read, and curly quotes."""

from __future__ import annotations

from pathlib import Path

from kit.kit_file import OpenedKit, open_kit, save_kit

TEXT = """\
kit: 1
group: {name: Tots, phone: "1"}
event:
  title: Songs
  venue:
messages: [one, ~, two]
logos:
  - {alt: nothing}
  - {file: a.png, alt: A}
pieces:
  - template: poster-event
    size: A4
  - oops
  - template: leaflet
Thank-you:
  also:
    - Ann
"""


def opened(folder: Path, text: str) -> OpenedKit:
    path = folder / "kit.yaml"
    path.write_text(text, encoding="utf-8")
    return open_kit(path)


def test_every_field_knows_its_line_and_column(tmp_path: Path) -> None:
    places = opened(tmp_path, TEXT).places
    assert places["group.name"] == (2, 15)
    assert places["events"] == (3, 1)
    assert places["events[0].title"] == (4, 10)
    assert places["events[0].venue"] == (5, 3)  # nothing is written, so the key
    assert places["thank_you.also[0]"] == (17, 7)


def test_entries_are_counted_as_the_kit_has_them(tmp_path: Path) -> None:
    kit = opened(tmp_path, TEXT)
    assert (kit.kit.messages, len(kit.kit.logos), len(kit.kit.pieces)) == (("one", "two"), 2, 2)
    assert kit.places["messages[1]"] == (6, 20)
    assert kit.places["logos[1].alt"] == (9, 24)
    assert kit.places["pieces[0].size"] == (12, 11)
    assert kit.places["pieces[1]"] == (14, 5)
    assert "pieces[2]" not in kit.places


def test_an_older_file_has_its_own_lines(tmp_path: Path) -> None:
    kit = opened(tmp_path, "kit: 0\nname: Tots\ntemplates:\n  - poster-event\n")
    assert kit.kit.pieces[0].template == "poster-event"
    assert (kit.places["group.name"], kit.places["pieces[0]"]) == ((2, 7), (4, 5))


def test_in_a_zip_the_lines_are_those_of_its_kit_yaml(tmp_path: Path) -> None:
    kit = opened(tmp_path, "kit: 1\ngroup: {name: Tots}\npieces: [{template: a}]\n")
    save_kit(kit.kit, tmp_path / "my.kit")
    again = open_kit(tmp_path / "my.kit")
    assert again.places["group.name"] == (4, 9)


def test_curly_quotes_around_a_text_are_told(tmp_path: Path) -> None:
    text = TEXT.replace("title: Songs", "title: “Happy Tots”").replace("- Ann", "- ‘Ann’")
    told = [each for each in opened(tmp_path, text).problems if each.code == "quotes-printed"]
    assert [(each.line, each.field) for each in told] == [(4, "events[0].title"), (17, "thank_you.also[0]")]
    assert "“Happy Tots”" in told[0].message


def test_quotes_that_belong_to_the_text_are_not(tmp_path: Path) -> None:
    for title in ("The “Happy Tots” hour", "“Play” and “Sing”", '"“Happy Tots”"', "Mum’s hour", "’Twas fun"):
        kit = opened(tmp_path, TEXT.replace("title: Songs", f"title: {title}"))
        assert "quotes-printed" not in [each.code for each in kit.problems], title


def test_curly_quotes_around_a_date_or_time_are_read_over(tmp_path: Path) -> None:
    kit = opened(tmp_path, TEXT.replace("title: Songs", "date: “2016-06-08”\n  starts: “10:00”"))
    assert kit.kit.events and kit.kit.events[0].date and kit.kit.events[0].starts
    assert "quotes-printed" not in [each.code for each in kit.problems]

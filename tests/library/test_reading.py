"""Files laid over one another: what is written replaces, what is left out stays, and a broken file is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kit.library.load import load_library
from kit.model.layer import Layer
from kit.model.library import Library

Overlay = Callable[..., Path]

RED = 'colours:\n  coral: {rgb: "AA0000", cmyk: [0, 90, 90, 10]}\n'
MESSAGE = """
themes: [play]
audiences: [parents]
rests on: our own experience
wordings:
  en: {headline: "HEADLINE", short: Ten minutes are enough., long: "Ten minutes: on the floor."}
"""


def loaded(*folders: Path, earlier: Library | None = None) -> tuple[Library, list[tuple[str, int | None]]]:
    library, problems = load_library([Layer(folder) for folder in folders], earlier)
    return library, [(Path(each.file).name, each.line) for each in problems]


def test_one_line_changes_one_colour_and_nothing_else(overlay: Overlay) -> None:
    shipped, _ = loaded()
    library, problems = loaded(overlay({"campaign.yaml": RED}))
    assert problems == []
    assert library.campaign.colours["coral"].rgb == (170, 0, 0)
    assert list(library.campaign.colours) == list(shipped.campaign.colours)
    same = replace(library.campaign, colours=shipped.campaign.colours, file=shipped.campaign.file)
    assert same == shipped.campaign


def test_several_folders_each_add_their_own(overlay: Overlay) -> None:
    week = overlay(
        {"campaign.yaml": "name: {en: Baby Week, cy: Wythnos Babanod}\nstarts: 2017-06-12\nends: 2017-06-16\n"}, "1"
    )
    leaf = overlay({"campaign.yaml": 'colours: {leaf: {rgb: "00AA00", cmyk: [80, 0, 90, 0]}}'}, "2")
    campaign = loaded(week, leaf)[0].campaign
    assert campaign.name == {"en": "Baby Week", "cy": "Wythnos Babanod"}
    assert (campaign.starts.year, list(campaign.colours)[-1]) == (2017, "leaf")


def test_words_in_other_languages_do_not_outlive_what_they_translate(overlay: Overlay) -> None:
    old = overlay({"campaign.yaml": "line: {en: Old, cy: Hen}"}, "1")
    new = overlay({"campaign.yaml": "line: New"}, "2")
    assert loaded(old, new)[0].campaign.line == {"en": "New"}


def test_a_partner_is_added_and_another_renamed(overlay: Overlay) -> None:
    shipped, _ = loaded()
    text = "partners:\n  our-library: {name: Our Library}\n  zero-to-three: {name: Zero to Three UK}\n"
    library, problems = loaded(overlay({"partners.yaml": text}))
    assert problems == []
    assert set(library.partners) == {*shipped.partners, "our-library"}
    assert library.partners["zero-to-three"].name == {"en": "Zero to Three UK"}
    assert library.partners["our-library"].file.endswith("mine/partners.yaml")
    assert library.thank_yous == shipped.thank_yous


def test_a_language_is_added(overlay: Overlay) -> None:
    shipped, _ = loaded()
    text = (
        "languages:\n  kw: {name: Kernewek, direction: ltr, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],"
        " weekdays: [a, b, c, d, e, f, g], date: '{day} {month}', time range: '{starts}-{ends}', midday: m, am: a,"
        " pm: p, list separator: ',', list two: '{rest} {last}', list last: '{rest} {last}'}\n"
    )
    library, problems = loaded(overlay({"languages.yaml": text}))
    assert problems == []
    assert list(library.languages) == [*shipped.languages, "kw"]


def test_one_broken_file_of_several_is_told_and_the_others_count(overlay: Overlay) -> None:
    low = overlay({"campaign.yaml": RED}, "low")
    broken = overlay({"campaign.yaml": "hashtag: x\ncolours: {coral: none at all}\n"}, "broken")
    top = overlay({"campaign.yaml": "organiser: Us\n"}, "top")
    library, problems = loaded(low, broken, top)
    assert (library.campaign.organiser, library.campaign.colours["coral"].rgb) == ("Us", (170, 0, 0))
    assert library.campaign.hashtag == "#IMHAW16"
    assert problems == [("campaign.yaml", 2)]


def test_a_file_that_breaks_is_as_it_was_until_it_is_mended(overlay: Overlay) -> None:
    files = {"messages/play.yaml": MESSAGE.replace("HEADLINE", "Play"), "campaign.yaml": RED}
    good, _ = loaded(folder := overlay(files))
    overlay({"messages/play.yaml": MESSAGE.replace("themes", "thmes"), "campaign.yaml": "colours: {coral: none}"})
    broken, problems = loaded(folder, earlier=good)
    assert broken == good
    assert {("play.yaml", 2), ("campaign.yaml", 1)} <= set(problems)
    overlay({"messages/play.yaml": MESSAGE.replace("HEADLINE", "Sing"), "campaign.yaml": RED.replace("AA", "BB")})
    mended, problems = loaded(folder, earlier=broken)
    assert problems == []
    assert mended.messages["play"].wording("en").headline == "Sing"
    assert mended.campaign.colours["coral"].rgb == (187, 0, 0)


def test_what_is_taken_away_is_gone_though_it_was_there_earlier(overlay: Overlay) -> None:
    good, _ = loaded(folder := overlay({"messages/play.yaml": MESSAGE, "messages/relationships.yaml": MESSAGE}))
    (folder / "messages" / "play.yaml").unlink()
    (folder / "messages" / "relationships.yaml").unlink()
    library, _ = loaded(folder, earlier=good)
    assert "play" not in library.messages
    assert library.messages["relationships"].wording("en").headline != "HEADLINE"

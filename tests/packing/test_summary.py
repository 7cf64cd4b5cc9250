"""What a pack would do is told before it is installed: what it adds, replaces, takes out, and what hides it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.library.layers import find_layers, own_folder
from kit.model.layer import Origin
from kit.packing import Doing, PackFile, Summary, install, remove, summary, summary_lines
from kit.problems import KitError
from tests.packing.conftest import SVG, Pack, message

SHIPPED = (shipped_assets() / "messages" / "relationships.yaml").read_text(encoding="utf-8")


def told(pack: PackFile) -> Summary:
    found = summary(pack, find_layers())
    assert all(line == line.rstrip() for line in summary_lines(found))
    return found


def doings(found: Summary) -> list[tuple[str, str, str]]:
    return [(change.doing.value, change.kind, change.name) for change in found.changes]


def test_what_is_new_is_added_and_what_is_there_is_replaced(pack: Pack) -> None:
    files = {
        "messages/singing.yaml": message("Come and sing"),
        "messages/relationships.yaml": message("Other words"),
        "messages/a-lap.yaml": (shipped_assets() / "messages" / "a-lap.yaml").read_bytes(),
        "logos/ours.svg": SVG,
        "partners.yaml": "partners: {ours: {name: Our Friends}}",
        "campaign.yaml": "starts: 2017-06-12\nends: 2017-06-18\n",
    }
    found = told(pack(files))
    assert sorted(doings(found)) == [
        ("adds", "logo", "ours.svg"),
        ("adds", "message", "singing"),
        ("adds", "partner", "ours"),
        ("replaces", "campaign", "ends"),
        ("replaces", "campaign", "starts"),
        ("replaces", "message", "relationships"),
    ]
    assert found.unchanged == 1
    assert found.problems == ()
    assert not found.is_for_another_week
    assert {change.of.origin for change in found.changes if change.of} == {Origin.SHIPPED}
    assert summary_lines(found) == (
        "Spring 2017, version 1",
        "Made for Infant Mental Health Awareness Week, 12 to 18 June 2017.",
        "It is not signed: nothing tells who made it.",
        "It adds:",
        "  message singing “Come and sing”",
        "  logo ours.svg",
        "  partner ours “Our Friends”",
        "It replaces, of the program:",
        "  message relationships “Other words”",
        "  the campaign’s last day, first day",
        "1 of its 6 files is here already, letter for letter.",
    )


def test_a_new_version_is_told_against_the_one_before(pack: Pack) -> None:
    first = {
        "messages/a.yaml": message("A"),
        "messages/b.yaml": message("B"),
        "messages/c.yaml": message("C"),
        "messages/relationships.yaml": message("Other words"),
        "partners.yaml": "partners: {ours: {name: Ours}}",
    }
    install(pack(first))
    second = {"messages/a.yaml": message("A"), "messages/b.yaml": message("B2"), "messages/d.yaml": message("D")}
    found = told(pack(second, version="2"))
    assert sorted(doings(found)) == [
        ("adds", "message", "d"),
        ("changes", "message", "b"),
        ("takes out", "message", "c"),
        ("takes out", "message", "relationships"),
        ("takes out", "partner", "ours"),
    ]
    assert found.before and found.before.version == "1"
    lines = summary_lines(found)
    assert "Version 1 is installed now; you can go back to it." in lines
    assert "It takes out, so that those of the program are seen again:" in lines


def test_what_another_pack_has_is_replaced_of_that_pack(pack: Pack) -> None:
    install(pack({"messages/a.yaml": message("A")}, "Wales"))
    found = told(pack({"messages/a.yaml": message("Other")}))
    (change,) = found.changes
    assert change.doing is Doing.REPLACES
    assert change.of and change.of.name == "Wales"
    assert "It replaces, of the pack “Wales”:" in summary_lines(found)


def test_what_the_own_folder_hides_is_told(pack: Pack) -> None:
    (own_folder() / "messages").mkdir(parents=True)
    (own_folder() / "messages" / "a.yaml").write_text(message("Mine"), encoding="utf-8")
    found = told(pack({"messages/a.yaml": message("A"), "messages/b.yaml": message("B")}))
    assert {change.name: change.hidden_by and change.hidden_by.origin for change in found.changes} == {
        "a": Origin.OWN,
        "b": None,
    }
    assert summary_lines(found)[-2:] == (
        "Not seen here, because your own folder of assets has its own:",
        "  message a “A”",
    )


def test_the_same_again_changes_nothing(pack: Pack) -> None:
    first = pack({"messages/a.yaml": message("A")})
    install(first)
    found = told(first)
    assert found.is_installed
    assert summary_lines(found)[-1] == "It is installed already."


@pytest.mark.parametrize(("version", "line"), [("1", "It is older than version 2"), ("2", "is not the same")])
def test_an_older_version_and_another_of_the_same_number_are_told(pack: Pack, version: str, line: str) -> None:
    install(pack({"messages/a.yaml": message("A")}, version="2"))
    found = told(pack({"messages/a.yaml": message("Other")}, version=version))
    assert any(line in each for each in summary_lines(found))


def test_broken_files_are_told_as_files_of_the_pack(pack: Pack) -> None:
    found = told(pack({"messages/a.yaml": "themes: songs\n", "templates/x.yaml": "\t: no"}))
    assert {problem.code for problem in found.problems} >= {"missing", "not-yaml"}
    for problem in found.problems:
        file = Path(problem.file)
        assert file.parent.parent.suffix == ".kitpack" and problem.line


def test_a_pack_made_for_another_week_says_so(pack: Pack) -> None:
    other = pack({"campaign.yaml": "starts: 2017-06-12\nends: 2017-06-18\n"}, "Week")
    install(other)
    words = pack({"messages/a.yaml": message("A")})
    remove("Week")
    assert not told(words).is_for_another_week
    install(other)
    found = told(words)
    assert found.is_for_another_week
    assert "The week here is Infant Mental Health Awareness Week, 12 to 18 June 2017." in summary_lines(found)


def test_of_many_only_the_first_are_named(pack: Pack) -> None:
    found = told(pack({f"messages/m{number:02}.yaml": message("A") for number in range(30)}))
    assert summary_lines(found)[-1] == "  and 22 more messages"


def test_a_pack_of_another_campaign_adds_that_campaign_and_replaces_nothing(pack: Pack) -> None:
    facts = (
        "name: Kindness\nstarts: 2017-06-12\nends: 2017-06-16\norganiser: Us\nwebsite: a.org\nhashtag: '#k'\nline: Be\n"
    )
    files = {
        "campaign.yaml": f"id: kindness-2017\nextends: imhaw-2016\n{facts}",
        "messages/relationships.yaml": message("Other words"),
    }
    kindness = pack(files, "Kindness")
    found = told(kindness)
    assert doings(found) == [("adds", "message", "relationships")]
    assert found.starts_campaign and not found.is_for_another_week and found.problems == ()
    assert summary_lines(found)[:3] == (
        "Kindness, version 1",
        "Made for Kindness, 12 to 16 June 2017.",
        "It starts a campaign of its own, kindness-2017; others stay as they are.",
    )
    install(kindness)
    assert [layer.campaign for layer in find_layers()] == ["kindness-2017"]
    again = told(pack({**files, "messages/new.yaml": message("New")}, "Kindness", "2"))
    assert doings(again) == [("adds", "message", "new")]
    assert not again.starts_campaign


def test_a_pack_for_a_campaign_that_is_not_here_is_refused_in_a_plain_sentence(pack: Pack) -> None:
    more = pack({"campaign.yaml": "id: kindness-2017\n", "messages/new.yaml": message("New")}, "More")
    for act in (lambda: told(more), lambda: install(more)):
        with pytest.raises(KitError) as refused:
            act()
        assert [problem.name for problem in refused.value.problems] == ["missing-campaign"]


def test_a_campaign_of_its_own_changes_colours_that_there_are_and_adds_the_others(pack: Pack) -> None:
    facts = (
        "name: Kindness\nstarts: 2017-06-12\nends: 2017-06-16\norganiser: Us\nwebsite: a.org\nhashtag: '#k'\nline: Be\n"
    )
    colours = "{coral: {rgb: 0000C8, cmyk: [100, 80, 0, 0]}, berry: {rgb: 800040, cmyk: [0, 100, 50, 40]}}"
    own = f"id: kindness-2017\nextends: imhaw-2016\n{facts}colours: {colours}\nroles: {{accent: berry}}\n"
    found = told(pack({"campaign.yaml": own}, "Kindness"))
    assert found.starts_campaign
    assert ("changes", "colour", "coral") in doings(found)
    assert ("adds", "colour", "berry") in doings(found)
    assert "palette" not in " ".join(summary_lines(found))

"""Campaigns side by side: each folder belongs to one, and what one says changes nothing of another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kit.library.catalogue import LISTS
from kit.library.folders import campaign_of, find_assets
from kit.library.load import load_library
from kit.model.language import in_language
from kit.model.layer import Layer, Origin
from kit.model.library import Library
from kit.problems import KitError

Overlay = Callable[..., Path]

FACTS = """
name: Kindness Week
starts: 2017-06-12
ends: 2017-06-16
organiser: Us
website: example.org
hashtag: "#KIND"
line: Be kind
"""
ID = "id: kindness-2017\n"
EXTENDS = "extends: imhaw-2016\n"
MESSAGE = (
    "themes: [a]\naudiences: [parents]\nrests on: ours\nwordings: {en: {headline: Be kind, short: Please, long: Do}}\n"
)
DESIGN = "extends: poster-holding\nname: Kind poster\n"


def load(*folders: Path, campaign: str = "") -> tuple[Library, list[str]]:
    library, problems = load_library([Layer(folder) for folder in folders], campaign=campaign)
    return library, [problem.name for problem in problems]


@pytest.fixture
def kindness(overlay: Overlay) -> Path:
    """A folder that starts a campaign from the one of the program."""
    files = {
        "campaign.yaml": ID + EXTENDS + FACTS + "colours: {coral: {rgb: '112233', cmyk: [1, 2, 3, 4]}}\n",
        "messages/be-kind.yaml": MESSAGE,
        "messages/relationships.yaml": MESSAGE,
        "templates/kind.yaml": DESIGN,
        "partners.yaml": "partners: {friends: {name: Friends}}\n",
    }
    return overlay(files, "kindness")


def test_a_folder_of_another_campaign_changes_nothing_of_the_first(kindness: Path) -> None:
    alone, beside = load()[0], load(kindness)[0]
    assert beside.campaign == alone.campaign
    assert dict(beside.messages) == dict(alone.messages)
    assert set(beside.templates) == set(alone.templates)
    assert (beside.partners, beside.thank_yous) == (alone.partners, alone.thank_yous)
    assert (alone.campaigns, beside.campaigns) == (("imhaw-2016",), ("imhaw-2016", "kindness-2017"))


def test_the_other_campaign_starts_from_the_first(kindness: Path) -> None:
    library, problems = load(kindness, campaign="kindness-2017")
    shipped, _ = load()
    assert problems == []
    campaign = library.campaign
    assert (campaign.id, in_language(campaign.name, "en"), campaign.starts) == (
        "kindness-2017",
        "Kindness Week",
        date(2017, 6, 12),
    )
    assert campaign.colours["coral"].rgb == (0x11, 0x22, 0x33)
    assert (campaign.typefaces, campaign.type_scale) == (shipped.campaign.typefaces, shipped.campaign.type_scale)
    assert set(library.messages) == {*shipped.messages, "be-kind"}
    assert library.messages["relationships"].rests_on == "ours"
    assert set(library.templates) == {*shipped.templates, "kind"}
    assert set(library.partners) == {*shipped.partners, "friends"}


@pytest.mark.parametrize(
    ("said", "inherited"),
    [
        ("", set()),
        (EXTENDS + "inherits: [designs]\n", {"templates"}),
        (EXTENDS + "inherits: [designs, partners]\n", {"templates", "partners"}),
        (EXTENDS + "inherits: [messages]\n", {"messages"}),
        (EXTENDS + "inherits: []\n", set()),
        (EXTENDS, {"templates", "partners", "messages"}),
    ],
)
def test_it_inherits_what_it_says(overlay: Overlay, said: str, inherited: set[str]) -> None:
    library, problems = load(overlay({"campaign.yaml": ID + said + FACTS}), campaign="kindness-2017")
    assert problems == []
    assert {kind for kind in ("templates", "messages", "partners") if len(getattr(library, kind))} == inherited
    assert library.campaign.colours and library.languages and library.fonts


def test_nothing_that_says_which_week_it_is_comes_from_another_campaign(overlay: Overlay) -> None:
    broken = overlay({"campaign.yaml": ID + EXTENDS + FACTS.replace("hashtag", "# hashtag")})
    with pytest.raises(KitError) as told:
        load(broken, campaign="kindness-2017")
    assert ("missing", "hashtag") in [(problem.code, problem.field) for problem in told.value.problems]
    assert load(broken)[1] == []


def test_a_folder_of_the_same_campaign_lies_over_it(overlay: Overlay, kindness: Path) -> None:
    more = overlay({"campaign.yaml": f"{ID}line: Be very kind\n", "messages/more.yaml": MESSAGE}, "more")
    library, problems = load(kindness, more, campaign="kindness-2017")
    assert problems == []
    assert in_language(library.campaign.line, "en") == "Be very kind"
    assert in_language(library.campaign.name, "en") == "Kindness Week"
    assert "more" in library.messages
    assert "more" not in load(kindness, more)[0].messages


def test_a_folder_that_names_no_campaign_lies_over_all_unless_it_says_what_week_it_is(
    overlay: Overlay, kindness: Path
) -> None:
    own = overlay({"messages/own.yaml": MESSAGE}, "own")
    of_first = overlay({"campaign.yaml": "line: Ours\n", "messages/first.yaml": MESSAGE}, "first")
    first, second = load(own, of_first, kindness)[0], load(own, of_first, kindness, campaign="kindness-2017")[0]
    assert "own" in first.messages and "own" in second.messages
    assert in_language(first.campaign.line, "en") == "Ours"
    assert in_language(second.campaign.line, "en") == "Be kind"
    assert [campaign_of(Layer(each)) for each in (own, of_first, kindness)] == ["", "imhaw-2016", "kindness-2017"]


def test_what_lies_over_the_first_never_lies_over_what_starts_from_it(overlay: Overlay, kindness: Path) -> None:
    first = overlay({"campaign.yaml": "id: imhaw-2016\n", "messages/relationships.yaml": MESSAGE + "#"}, "first")
    library, _ = load(kindness, first, campaign="kindness-2017")
    assert library.messages["relationships"].file == str(kindness / "messages/relationships.yaml")


def test_a_pack_belongs_to_the_campaign_that_it_was_made_for(overlay: Overlay, kindness: Path) -> None:
    designs = overlay({"messages/new.yaml": MESSAGE}, "designs")
    packs = [
        Layer(kindness, Origin.PACK, "Kindness", "1", "kindness-2017"),
        Layer(designs, Origin.PACK, "New", "1", "kindness-2017"),
    ]
    assert "new" in load_library(packs, campaign="kindness-2017")[0].messages
    assert "new" not in load_library(packs)[0].messages
    old = [Layer(designs, Origin.PACK, "New", "1")]
    assert "new" in load_library(old)[0].messages


def test_campaigns_start_from_one_another(overlay: Overlay, kindness: Path) -> None:
    third = ID.replace("2017", "2018") + "extends: kindness-2017\ninherits: [messages]\n" + FACTS
    library, problems = load(overlay({"campaign.yaml": third}), kindness, campaign="kindness-2018")
    assert problems == []
    assert {"be-kind", "first-1001-days"} <= set(library.messages)
    assert not library.templates and not library.partners
    assert library.campaign.colours["coral"].rgb == (0x11, 0x22, 0x33)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ID + "extends: imhaw-2061\n" + FACTS, "unknown-campaign"),
        (ID + "extends: kindness-2017\n" + FACTS, "circle.campaign"),
        (ID + "inherits: [designs]\n" + FACTS, "inherits-alone"),
        (ID + EXTENDS + "inherits: [posters]\n" + FACTS, "unknown-word"),
        ("id: Kindness 2017\n" + EXTENDS + FACTS, "wrong-value"),
    ],
)
def test_what_is_said_wrongly_is_told_at_its_line(overlay: Overlay, text: str, name: str) -> None:
    folder = overlay({"campaign.yaml": text})
    id = campaign_of(Layer(folder))
    assets, problems = find_assets([Layer(folder)], id)
    try:
        _, more = load_library([Layer(folder)], campaign=id)
    except KitError as error:
        more = error.problems
    told = {
        problem.name: problem.line
        for problem in (*problems, *more)
        if problem.file == str(assets.files["campaign.yaml"][0])
    }
    assert name in told
    wanted = {"circle.campaign": 2, "unknown-campaign": 2, "inherits-alone": 2, "unknown-word": 3, "wrong-value": 1}
    assert told[name] == wanted[name]


def test_campaigns_that_start_from_each_other_are_told_and_do_no_harm(overlay: Overlay) -> None:
    one = overlay({"campaign.yaml": ID + "extends: kindness-2018\n" + FACTS}, "one")
    other = overlay({"campaign.yaml": ID.replace("17", "18") + "extends: kindness-2017\n" + FACTS}, "other")
    library, problems = load(one, other, campaign="kindness-2017")
    assert problems.count("circle.campaign") == 2
    assert library.campaign.id == "kindness-2017"


def test_a_campaign_that_is_not_there_is_the_programs_own(kindness: Path) -> None:
    assert load(kindness, campaign="kindness-2071")[0].campaign.id == "imhaw-2016"


@pytest.mark.parametrize(
    "text", ["\x00", "[", "id: [a]", "id: {a: b}", "- id: x", "id:", "id: ''", "extends: x", "id: 7"]
)
def test_no_campaign_file_stops_the_first_campaign(overlay: Overlay, text: str) -> None:
    library, _ = load(overlay({"campaign.yaml": text}))
    assert library.campaign.id == "imhaw-2016"
    assert len(library.templates) == len(load()[0].templates)


@pytest.mark.parametrize(
    "line", ['"id": kindness-2017', "id:   kindness-2017  # ours", "'id' : 'kindness-2017'", "ID: kindness-2017"]
)
def test_an_id_is_known_however_it_is_written(overlay: Overlay, line: str) -> None:
    assert campaign_of(Layer(overlay({"campaign.yaml": f"{line}\n{FACTS}"}))) == "kindness-2017"
    flow = overlay({"Campaign.YML": "{id: kindness-2017, name: Us}"}, "flow")
    assert campaign_of(Layer(flow)) == "kindness-2017"
    last = overlay({"campaign.yaml": '{"name": "Us", "id": "kindness-2017"}'}, "last")
    assert campaign_of(Layer(last)) == "kindness-2017"


@pytest.mark.parametrize("filling", ["\n", " ", "{", ",", "id", "id:\n", '"', "\t{"])
def test_a_file_that_is_full_of_one_thing_holds_nobody_up(overlay: Overlay, filling: str) -> None:
    assert isinstance(campaign_of(Layer(overlay({"campaign.yaml": filling * 100_000}))), str)


def test_campaigns_are_listed_with_their_dates(kindness: Path) -> None:
    rows, problems = LISTS["campaigns"]([Layer(kindness)])
    assert problems == ()
    assert [(row["id"], row["name"], row["starts"], row["from"], row["hides"]) for row in rows] == [
        ("imhaw-2016", "Infant Mental Health Awareness Week", "2016-06-06", "shipped", []),
        ("kindness-2017", "Kindness Week", "2017-06-12", "given", []),
    ]
    rows, _ = LISTS["messages"]([Layer(kindness)], "kindness-2017")
    assert "be-kind" in [row["id"] for row in rows]
    assert "be-kind" not in [row["id"] for row in LISTS["messages"]([Layer(kindness)])[0]]

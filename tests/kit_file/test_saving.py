"""A kit saved and opened again is the same kit, whatever was typed into it."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.kit_file import kit_text, open_kit, save_kit
from kit.kit_file.document import read_kit
from kit.model.kit import (
    Event,
    GroupDetails,
    Kit,
    LogoChoice,
    LogoSize,
    OwnMessage,
    PackName,
    PhotoChoice,
    PieceChoice,
    ThankYouChoice,
    WhichEvent,
)
from kit.model.measures import Focus
from kit.problems import WriteFailed
from kit.records.source import compose

KITS = Path(__file__).parent.parent / "files" / "kits"

LETTERS = "[]{}&*!|>%@`~=#-?:,'\"\\\n\t\x00\x85\u2028\ufeff\u202e"
PHRASES = ["", "No", "10:00", "- x", "#IMHAW16", "a: b", "a #b", '"quoted"', "{x}", "null", " leading", "trailing "]
MORE = ["two\nlines", "\r\n", "---", "...", "<<", "? a", "- ", "👶🏽", "ਆਂਗਨਵਾੜੀ", "שלום"]
NASTY = [*LETTERS, *PHRASES, *MORE]
PAIRS = st.tuples(st.sampled_from(NASTY), st.sampled_from(NASTY)).map("".join)
TEXT = st.text(max_size=60) | st.sampled_from(NASTY) | PAIRS
TEXTS = st.lists(TEXT, max_size=4).map(tuple)
FILES = st.text(string.ascii_letters + " é", min_size=1, max_size=8)
CLOCK = st.times().map(lambda each: each.replace(second=0, microsecond=0))
ROLES = st.sampled_from(["ours", "with", "supported by"])
LOGO = (
    st.builds(LogoChoice, file=FILES, alt=TEXT, role=ROLES)
    | st.builds(LogoChoice, asset=TEXT.filter(bool), alt=TEXT, role=ROLES)
    | st.builds(LogoChoice, partner=TEXT.filter(bool), alt=TEXT, role=ROLES)
)
WHICH = st.sampled_from([WhichEvent(), WhichEvent("each"), WhichEvent("2"), WhichEvent("17")])
KIT_VALUES = st.builds(
    Kit,
    group=st.builds(GroupDetails, TEXT.filter(bool), TEXT, TEXT, TEXT, TEXT, TEXT),
    pieces=st.lists(st.builds(PieceChoice, TEXT, TEXT, WHICH), min_size=1, max_size=3).map(tuple),
    language=TEXT.filter(lambda text: text and len(text) <= 40),
    events=st.lists(
        st.builds(Event, TEXT, st.none() | st.dates(), st.none() | CLOCK, st.none() | CLOCK, TEXT, TEXT, TEXT),
        max_size=3,
    ).map(tuple),
    messages=st.lists(TEXT | st.builds(OwnMessage, TEXT, TEXT, TEXT), max_size=4).map(tuple),
    logos=st.lists(LOGO, max_size=3).map(tuple),
    photo=st.none() | st.builds(PhotoChoice, FILES, TEXT, st.sampled_from([None, Focus(0.5, 0.3), Focus(1, 0.125)])),
    campaign=TEXT.filter(lambda text: len(text) <= 40),
    second_language=st.sampled_from(["", "", "cy", "zz-second"]),
    thank_you=st.none() | st.builds(ThankYouChoice, TEXT, TEXTS, TEXTS, TEXT),
    packs=st.lists(st.builds(PackName, TEXT.filter(lambda text: text.strip()), TEXT), max_size=2).map(tuple),
)


def read_back(text: str) -> Kit:
    node, problems = compose(text.encode(), "kit.yaml")
    assert problems == ()
    assert node is not None
    kit, problems, _ = read_kit(node)
    assert problems == ()
    return kit


def required_only(kit: Kit) -> Kit:
    """Pieces must name a template to be pieces at all, and a second language is another than the first."""
    pieces = tuple(replace(piece, template=piece.template or "x") for piece in kit.pieces)
    second = "" if kit.second_language == kit.language else kit.second_language
    return replace(kit, pieces=pieces, second_language=second)


@given(KIT_VALUES.map(required_only))
def test_any_kit_is_read_back_letter_for_letter(kit: Kit) -> None:
    assert read_back(kit_text(kit)) == kit


@given(KIT_VALUES.map(required_only))
def test_any_kit_survives_a_file_with_its_logos(tmp_path_factory: pytest.TempPathFactory, kit: Kit) -> None:
    path = tmp_path_factory.mktemp("kit") / "saved.kit"
    logos = {file: file.encode() for file in _files(kit)}
    saved = save_kit(kit, path, logos)
    opened = open_kit(path)
    assert opened.kit == saved
    assert opened.problems == ()
    assert replace(saved, logos=(), photo=None) == replace(kit, logos=(), photo=None)
    assert [opened.read_logo(file) for file in _files(saved)] == [file.encode() for file in _files(kit)]


def _files(kit: Kit) -> list[str]:
    """Return the files that a kit names."""
    return [*(logo.file for logo in kit.logos if logo.file), *([kit.photo.file] if kit.photo else [])]


def test_a_saved_kit_reads_like_one_that_a_person_wrote() -> None:
    kit = replace(open_kit(KITS / "full.yaml").kit, logos=())
    assert kit_text(kit) == (
        "kit: 2\nlanguage: en\ngroup:\n  name: Little Acorns Nursery\n  phone: 01632 960001\nevents:\n"
        "  - title: Baby and me coffee morning\n    date: 2016-06-08\n    starts: '10:00'\n    ends: '11:30'\n"
        "    venue: St Mary's Hall, Church Street\n    note: Free. No need to book.\n"
        "    link: https://example.org/coffee\n"
        "messages:\n  - first-1001-days\n  - relationships\nthank_you:\n  wording: warm\n  partners:\n"
        "    - royal-college-of-midwives\n  also:\n    - Anytown Town Council\npieces:\n"
        "  - template: poster-thousand-days\n    size: A3\n  - template: leaflet-tri-fold\n"
    )


@pytest.mark.parametrize(
    ("written", "tongues"),
    [
        ("[cy, en]", ("cy", "en")),
        ("\n  - cy\n  - en", ("cy", "en")),
        ("[cy]", ("cy",)),
        ("[cy, cy]", ("cy",)),
        ("[]", ("en",)),
        ("['', cy]", ("cy",)),
        ("''", ("en",)),
        ("cy", ("cy",)),
    ],
)
def test_a_kit_is_in_one_language_or_in_two(written: str, tongues: tuple[str, ...]) -> None:
    kit = read_back(f"kit: 2\nlanguage: {written}\ngroup: {{name: Acorns}}\npieces: [{{template: poster-event}}]\n")
    assert kit.tongues == tongues
    assert ("language: cy\n" in kit_text(kit)) == (tongues == ("cy",))
    assert read_back(kit_text(kit)) == kit


def test_a_third_language_is_told() -> None:
    node, _ = compose(
        b"kit: 2\nlanguage: [cy, en, pl]\ngroup: {name: Acorns}\npieces: [{template: poster-event}]\n", "kit.yaml"
    )
    assert node is not None
    kit, problems, _ = read_kit(node)
    assert kit.tongues == ("cy", "en")
    assert [(problem.code, problem.field) for problem in problems] == [("too-many", "language")]


def test_the_packs_that_a_kit_needs_stand_at_its_end() -> None:
    kit = Kit(GroupDetails("Tots"), (PieceChoice("a"),), packs=(PackName("Spring 2017", "2"), PackName("Wales")))
    assert kit_text(kit).endswith("packs:\n  - name: Spring 2017\n    version: '2'\n  - name: Wales\n")
    assert read_back(kit_text(kit)) == kit


def test_an_address_of_several_lines_stays_readable() -> None:
    kit = Kit(GroupDetails("Tots", address="12 Orchard Lane\nAnytown\nAN1 2YZ"), (PieceChoice("a"),))
    assert "  address: |-\n    12 Orchard Lane\n    Anytown\n    AN1 2YZ\n" in kit_text(kit)
    assert read_back(kit_text(kit)) == kit


def test_long_texts_are_not_folded() -> None:
    kit = Kit(GroupDetails("Tots", strapline="word " * 100 + "end"), (PieceChoice("a"),))
    assert "word " * 100 + "end\n" in kit_text(kit)


def test_the_same_kit_gives_the_same_bytes(tmp_path: Path) -> None:
    opened = open_kit(KITS / "full.yaml")
    for name in ("one.kit", "two.kit"):
        save_kit(opened.kit, tmp_path / name, opened.logo_sources)
    assert (tmp_path / "one.kit").read_bytes() == (tmp_path / "two.kit").read_bytes()


def test_from_yaml_to_one_file_and_back(tmp_path: Path) -> None:
    first = open_kit(KITS / "full.yaml")
    save_kit(first.kit, tmp_path / "sent.kit", first.logo_sources)
    second = open_kit(tmp_path / "sent.kit")
    (tmp_path / "home").mkdir()
    save_kit(second.kit, tmp_path / "home" / "kit.yaml", second.logo_sources)
    third = open_kit(tmp_path / "home" / "kit.yaml")
    assert first.kit == second.kit == third.kit
    assert third.problems == ()
    assert third.read_logo("logos/acorns.png") == (KITS / "logos" / "acorns.png").read_bytes()


@pytest.mark.parametrize("file", ["../up.png", "/home/jo/up.png", "C:\\Users\\Jo\\up.png", "a:b/up.png", "kit.yaml"])
def test_a_logo_from_anywhere_gets_a_name_inside_the_kit(tmp_path: Path, file: str) -> None:
    kit = Kit(GroupDetails("Tots"), (PieceChoice("a"),), logos=(LogoChoice(file, alt="Up"), LogoChoice("logos/up.png")))
    saved = save_kit(kit, tmp_path / "x.kit", {file: b"one", "logos/up.png": b"two"})
    opened = open_kit(tmp_path / "x.kit")
    assert opened.problems == ()
    assert opened.kit == saved
    assert [opened.read_logo(logo.file) for logo in saved.logos] == [b"one", b"two"]
    assert saved.logos[1].file == "logos/up.png"
    assert saved.logos[0].file.startswith("logos/")


def test_a_logo_that_cannot_be_read_stops_the_saving(tmp_path: Path) -> None:
    path = tmp_path / "x.kit"
    path.write_bytes(b"old")
    kit = Kit(GroupDetails("Tots"), (PieceChoice("a"),), logos=(LogoChoice("gone.png"),))
    with pytest.raises(WriteFailed, match=r"gone\.png"):
        save_kit(kit, path, {"gone.png": tmp_path / "gone.png"})
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["x.kit"]


def test_a_name_that_is_no_kit_s_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed, match="cannot be called"):
        save_kit(Kit(GroupDetails("T"), ()), tmp_path / "x.pdf")


def test_an_early_date_is_read_back() -> None:
    kit = Kit(GroupDetails("T"), (PieceChoice("a"),), events=(Event(date=date(1, 2, 3)),))
    assert read_back(kit_text(kit)) == kit


def test_another_logo_of_the_same_name_beside_the_kit_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / "up.png").write_bytes(b"somebody else's")
    kit = Kit(GroupDetails("Tots"), (PieceChoice("a"),), logos=(LogoChoice("logos/up.png"),))
    for _ in range(2):
        save_kit(kit, tmp_path / "kit.yaml", {"logos/up.png": b"ours"})
    assert (tmp_path / "logos" / "up.png").read_bytes() == b"somebody else's"
    assert open_kit(tmp_path / "kit.yaml").read_logo("logos/up-2.png") == b"ours"
    assert sorted(path.name for path in (tmp_path / "logos").iterdir()) == ["up-2.png", "up.png"]


@pytest.mark.parametrize(("typed", "kept"), [("Party \ud83c", "Party "), ("\udf89\ud83c", ""), ("\ud83c\udf89", "🎉")])
@pytest.mark.parametrize("name", ["tots.kit", "tots.yaml"])
def test_half_a_letter_never_makes_a_kit_that_cannot_be_opened_again(
    tmp_path: Path, name: str, typed: str, kept: str
) -> None:
    kit = Kit(GroupDetails("Tots", strapline=typed), (PieceChoice("poster-event"),))
    saved = save_kit(kit, tmp_path / name)
    assert saved.group.strapline == kept
    assert open_kit(tmp_path / name).kit == saved


def test_how_a_logo_is_shown_is_said_in_few_words_and_the_file_stays_as_it_is(tmp_path: Path) -> None:
    how = {"size": LogoSize(110), "page": 2, "background": "remove all", "border": "trim"}
    logos = (LogoChoice("ours.pdf", **how), LogoChoice("ours.pdf"))
    kit = Kit(GroupDetails("Acorns"), (), logos=logos)
    save_kit(kit, tmp_path / "a.kit", {"ours.pdf": b"%PDF-1.7"})
    opened = open_kit(tmp_path / "a.kit")
    assert opened.kit.logos == logos and opened.read_logo("ours.pdf") == b"%PDF-1.7"
    said = kit_text(kit)
    assert "size: 110%" in said and "page: 2" in said and said.count("background: remove all") == 1
    assert "border: trim" in said

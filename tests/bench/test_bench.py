"""The short form of the bench: a turn of each of our works and of the floor; shown, and judged by what was made only.

Everybody's poster must look and read like ours, or the figures would compare what cannot be compared.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from tests.bench.__main__ import call, prepare
from tests.bench.look import difference, picture, words
from tests.bench.measuring import Cost
from tests.bench.merging import FEW, merge_works, prepare_merge
from tests.bench.ours import example_desk, poster_desk
from tests.bench.results import Result, report, write_json
from tests.bench.rounds import run
from tests.bench.tags import untagged
from tests.bench.works import BENCH, PEERS, Hall, Work, peers_present
from tests.pdf.structure import opened

ABOVE_CODE = 0.78
"""The floor does not look for the best mask of a QR code, so that its code looks otherwise and says the same."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """A hall of its own with the poster, and with the files that we and the floor made of it."""
    folder = tmp_path_factory.mktemp("bench")
    prepare(folder)
    return Hall(folder, {})


def turn(work: Work) -> Result:
    """Let everybody do a work once, and show what it cost."""
    result = run(replace(work, warming_up=0), 1)
    print(f"\n{result.table()}")
    return result


def work(hall: Hall, id: str) -> Work:
    return next(each for each in hall.works() if each.id == id)


def test_floor_draws_our_poster(hall: Hall) -> None:
    ours, floor = hall.poster().read_bytes(), (hall.folder / "floor.pdf").read_bytes()
    on_average, at_most = difference(ours, floor)
    assert on_average < 1 and at_most < 64
    assert words(floor) == words(ours)
    assert "1001" in words(ours) and "cake," in words(ours)


@pytest.fixture(scope="module")
def leaflets(hall: Hall) -> Path:
    """The folder in which the floor and we made the leaflets of three groups."""
    prepare_merge(hall.folder, most=3, logos=2)
    works = {each.id: each for each in merge_works(hall.folder, hall.home, typst=False)}
    for id in (f"merge-one-{FEW}", "merge-logos"):
        turn(replace(works[id], entrants={"ours": works[id].entrants["ours"]}))
    for work in ("one", "logos"):
        call(hall.folder, str(BENCH / "leaflet_floor.py"), str(hall.folder), "3" if work == "one" else "2", work, "1")
    return hall.folder / "merged"


def test_floor_draws_our_leaflets(leaflets: Path) -> None:
    ours = (leaflets / "one" / f"groups-{FEW} - all pieces.pdf").read_bytes()
    floor = (leaflets / "floor-3.pdf").read_bytes()
    for page in range(6):
        on_average, at_most = difference(ours, floor, page, ABOVE_CODE)
        assert on_average < 1 and at_most < 64
        assert Counter("".join(words(floor, page))) == Counter("".join(words(ours, page)))
    assert all(_most_apart(_logos(ours, back), _logos(floor, back)) < 64 for back in (1, 3, 5))
    assert "nursery-00002.example" in words(ours, 5)


def test_floor_draws_our_leaflets_with_logos_of_their_own(leaflets: Path) -> None:
    ours = (leaflets / "ours" / "Nursery number 00001 - Leaflet of the bench.pdf").read_bytes()
    same, other = ((leaflets / "floor" / f"0000{number}.pdf").read_bytes() for number in (1, 0))
    assert abs(len(same) - len(other)) < 50_000, "and no other's"
    assert _most_apart(_logos(ours), _logos(same)) < 64 < _most_apart(_logos(ours), _logos(other))


def _logos(pdf: bytes, page: int = 1) -> Image.Image:
    """Return the strip of a leaflet's back, right of which is the code, in which its logos are."""
    seen = picture(pdf, page)
    return seen.crop((0, round(0.85 * seen.height), round(0.65 * seen.width), round(0.93 * seen.height)))


def _most_apart(one: Image.Image, other: Image.Image) -> int:
    return max(most for _, most in ImageChops.difference(one, other).getextrema())


def test_difference_is_seen(hall: Hall) -> None:
    (other,) = poster_desk(hall.folder).files(example_desk().kit)[:1]
    on_average, at_most = difference(hall.poster().read_bytes(), other)
    assert on_average > 10 and at_most > 128


@pytest.mark.parametrize("peer", PEERS)
def test_peers_draw_our_poster(hall: Hall, peer: str) -> None:
    if peer not in peers_present(hall.folder, (peer,)):
        pytest.skip(f"{peer} is not here: make bench installs it")
    ours, theirs = hall.poster().read_bytes(), (hall.folder / f"{PEERS[peer]}.pdf").read_bytes()
    on_average, at_most = difference(ours, theirs)
    assert on_average < 1 and at_most < 64
    assert Counter("".join(words(theirs))) == Counter("".join(words(ours)))


def test_a_turn_of_each_work(hall: Hall) -> None:
    for id in ("cold", "warm", "start", "growth-1"):
        assert all(cost.cpu > 0 and cost.peak > 1_000_000 for (cost,) in turn(work(hall, id)).costs.values())
    for weighing in hall.sizes():
        assert all(cost.size > 10_000 for (cost,) in turn(weighing).costs.values())
    grown = [hall.folder / "grown" / who / "000.pdf" for who in ("ours", "floor")]
    assert words(grown[0].read_bytes()) == words(grown[1].read_bytes())
    assert "nursery-000.example" in words(grown[0].read_bytes())


def test_a_letter_is_typed_into_the_window(hall: Hall) -> None:
    typing, shown = work(hall, "keystroke"), "until the preview shows it"
    (cost,) = turn(replace(typing, entrants={shown: typing.entrants[shown]})).costs[shown]
    assert cost.cpu > 0


def test_edits_are_in_the_pieces() -> None:
    desk = example_desk()
    assert len(desk.kit.pieces) == 10
    few = tuple(each for each in desk.kit.pieces if each.template in ("poster-event", "leaflet-two-sides"))
    first = desk.files(replace(desk.kit, pieces=few))
    for field, said in (("group.name", "19"), ("events[0].venue", "19"), ("messages", "")):
        edited = desk.files(replace(desk.edited(field, 19), pieces=few))
        assert [file[:5] for file in edited] == [b"%PDF-"] * 2
        assert any(said in words(file) for file in edited) if said else edited != first
    assert desk.files(replace(desk.kit, pieces=few)) == first


def test_untagged_file_looks_the_same(hall: Hall) -> None:
    ours = hall.poster().read_bytes()
    assert difference(ours, untagged(ours)) == (0, 0)
    assert words(untagged(ours)) == words(ours)
    assert is_tagged(ours) and not is_tagged(untagged(ours))


def is_tagged(pdf: bytes) -> bool:
    """Tell whether any object of a file is a tag, or the root of them."""
    with opened(pdf) as file:
        entries = [each for each in file.objects if isinstance(each, pikepdf.Dictionary)]
        return any(each.get("/Type") in ("/StructTreeRoot", "/StructElem") for each in entries)


def test_ratios_and_tables(tmp_path: Path) -> None:
    costs = {
        "floor": [Cost(1, 3, 5), Cost(2, 3, 5), Cost(4, 3, 5)],
        "ours": [Cost(2, 6, 5), Cost(2, 6, 5), Cost(2, 6, 5)],
    }
    result = Result("cold", "The poster", "cpu", costs, {"ours": 1.5})
    assert result.ratio("floor") == 1 and result.ratio("ours") == 1
    assert "| ours | 1.00 | 1.5 | 2000.0 | 6000.0 | 0 |" in report([result], "# Head")
    write_json([result], tmp_path / "bench.json")
    assert '"ratios"' in (tmp_path / "bench.json").read_text(encoding="utf-8")

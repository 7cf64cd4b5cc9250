"""What is in a pack is tried before it is installed: with a file in it that cannot be used, nothing is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kit import cli
from kit.library.folders import shipped_assets
from kit.packing import install, open_pack
from kit.packs.installed import installed_packs
from kit.problems import KitError
from tests.packing.conftest import Pack, manifest, message, zipped

PROFILE = (shipped_assets() / "icc" / "FOGRA39L_coated.icc").read_bytes()
TYPEFACE = sorted((shipped_assets() / "fonts").glob("*.ttf"))[0].read_bytes()


def png(side: int = 40) -> bytes:
    data = io.BytesIO()
    Image.effect_noise((side, side), 60).save(data, "PNG")
    return data.getvalue()


def without_table(data: bytes, tag: bytes) -> bytes:
    """A typeface in which nobody finds one of its tables."""
    return data.replace(tag, b"zzzz", 1)


JUNK: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "no profile": ("icc/FOGRA39L_coated.icc", lambda: b"junk" * 200, "unusable-profile"),
    "an empty profile": ("icc/FOGRA39L_coated.icc", lambda: b"", "unusable-profile"),
    "half a profile": ("icc/FOGRA39L_coated.icc", lambda: PROFILE[: len(PROFILE) // 2], "unusable-profile"),
    "a profile of noise": ("icc/FOGRA39L_coated.icc", lambda: PROFILE[:200] + b"\xff" * 600_000, "unusable-profile"),
    "a screen's profile": (
        "icc/FOGRA39L_coated.icc",
        lambda: ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        "unusable-profile",
    ),
    "a scanner's profile": ("icc/ours.icc", lambda: PROFILE[:12] + b"scnr" + PROFILE[16:], "unusable-profile"),
    "no typeface": ("fonts/Junk.ttf", lambda: b"junk" * 200, "unreadable-typeface"),
    "an empty typeface": ("fonts/Junk.ttf", lambda: b"", "unreadable-typeface"),
    "half a typeface": ("fonts/Junk.ttf", lambda: TYPEFACE[: len(TYPEFACE) // 2], "unreadable-typeface"),
    "a typeface without shapes": ("fonts/Junk.ttf", lambda: without_table(TYPEFACE, b"glyf"), "unreadable-typeface"),
    "a typeface without letters": ("fonts/Junk.ttf", lambda: without_table(TYPEFACE, b"cmap"), "unreadable-typeface"),
    "a PostScript typeface": ("fonts/Junk.ttf", lambda: b"OTTO" + TYPEFACE[4:], "unreadable-typeface"),
    "no picture": ("pictures/baby.png", lambda: b"junk" * 200, ""),
    "half a picture": ("pictures/baby.png", lambda: png()[:600], ""),
    "an empty picture": ("logos/ours.png", lambda: b"", ""),
    "a broken drawing": ("pictures/baby.svg", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><g>", ""),
    "no YAML": ("messages/a.yaml", lambda: b"\tx: [", "not-yaml"),
    "a message that says nothing": ("messages/a.yaml", lambda: b"themes: [a]\n", "missing"),
    "a broken campaign": ("campaign.yaml", lambda: b"colours: {teal: 3}\n", ""),
    "broken partners": ("partners.yaml", lambda: b"partners: [\n", "not-yaml"),
    "broken languages": ("languages.yaml", lambda: b"\xff\xfe\x00", "not-utf8"),
    "a broken template": ("templates/a.yaml", lambda: b"name: {en: A}\nkind: poster\npages: 3\n", ""),
}


def written(folder: Path, name: str, data: bytes) -> Path:
    """A pack with a sound message and one more file, as whoever did not check it makes it."""
    files = {"messages/sound.yaml": message("Come and sing").encode(), name: data}
    path = folder / "spring.kitpack"
    path.write_bytes(zipped(("pack.yaml", manifest(files)), *files.items()))
    return path


@pytest.mark.parametrize("what", JUNK)
def test_nothing_is_installed_of_a_pack_with(tmp_path: Path, what: str) -> None:
    name, data, code = JUNK[what]
    path = written(tmp_path, name, data())
    with pytest.raises(KitError) as caught:
        install(open_pack(path))
    assert installed_packs() == ()
    first, *found = caught.value.problems
    assert first.code == "unusable-pack"
    assert "spring.kitpack" in first.message
    assert first.hint
    assert {each.file for each in found} == {str(path / name)}
    assert code in ("", *(each.code for each in found))


@pytest.mark.parametrize("name", ["fonts/Ours.otf", "pictures/baby.exe", "icc/ours.txt.icc.exe", "extra/a.yaml"])
def test_nothing_is_installed_of_a_pack_with_names_that_have_no_place(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, b"x")
    with pytest.raises(KitError) as caught:
        open_pack(path)
    assert {each.code for each in caught.value.problems} == {"unsafe-archive"}


@pytest.mark.parametrize("what", ["no profile", "a broken template"])
def test_the_command_says_what_is_wrong_and_installs_nothing(
    tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name, data, _ = JUNK[what]
    path = written(tmp_path, name, data())
    assert cli.main(["install", "--yes", str(path)]) == 2
    assert installed_packs() == ()
    shown = capsys.readouterr().err
    assert str(Path(name).name) in shown
    assert "cannot be installed" in shown
    assert "mistake in" not in shown


def test_what_is_sound_is_installed(pack: Pack) -> None:
    files: dict[str, str | bytes] = {
        "messages/a.yaml": message("Come and sing"),
        "icc/FOGRA39L_coated.icc": PROFILE,
        "fonts/Ours.ttf": TYPEFACE,
        "pictures/baby.png": png(),
        "logos/ours.png": png(),
    }
    install(pack(files))
    assert [each.name for each in installed_packs()] == ["Spring 2017"]

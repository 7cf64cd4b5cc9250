"""Packs are signed: who signed the first one signs all that come after it, and nobody else can."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from kit.cli import main
from kit.library.layers import find_layers
from kit.model.pack import Signer
from kit.packing import (
    OwnKey,
    PackFile,
    go_back,
    install,
    make_key,
    make_pack,
    open_pack,
    read_key,
    remove,
    summary,
    summary_lines,
)
from kit.packing.keys import key_file
from kit.packs.installed import INDEX, installed_packs, packs_folder
from kit.packs.signing import is_signed_by, new_secret, public_key, sign
from kit.problems import KitError
from tests.packing.conftest import Folder, message, zipped

Signed = Callable[..., PackFile]


@pytest.fixture
def key() -> OwnKey:
    return make_key("The campaign")


@pytest.fixture
def other(tmp_path: Path) -> OwnKey:
    return make_key("The campaign", tmp_path / "other.json")


@pytest.fixture
def signed(folder: Folder, tmp_path: Path) -> Signed:
    """Give a function that makes a pack, signs it if there is a key, and opens it."""

    def make(key: OwnKey | None, version: str = "1", name: str = "Spring", said: str = "") -> PackFile:
        number = len(list(tmp_path.iterdir()))
        home = folder(
            {"messages/a.yaml": message(f"Sing {number}"), "pack.yaml": f"name: {name}\n{said}"}, f"f{number}"
        )
        path = tmp_path / f"{number}.kitpack"
        path.write_bytes(make_pack(home, name, version, key=key).data)
        return open_pack(path)

    return make


def refusals(pack: PackFile) -> list[str]:
    """What is said when it is installed, which is what is said before."""
    told = summary(pack, find_layers())
    with pytest.raises(KitError) as refused:
        install(pack)
    assert told.is_refused and told.untrusted == refused.value.problems
    return [problem.name for problem in refused.value.problems]


def test_the_key_is_shown_at_the_first_install_and_remembered(key: OwnKey, signed: Signed) -> None:
    first = signed(key)
    lines = summary_lines(summary(first, find_layers()))
    assert f"It is signed by The campaign, with the key {key.signer.fingerprint}." in lines
    assert install(first).signer == key.signer
    second = signed(key, "2")
    told = summary(second, find_layers())
    assert not told.is_newly_signed and not told.is_refused
    assert any("the same key as before" in line for line in summary_lines(told))
    assert install(second).version == "2"


@pytest.mark.parametrize("name", ["Spring", "SPRING", " spring ", "\uff33pring"])
def test_another_key_is_refused_under_the_same_name(key: OwnKey, other: OwnKey, signed: Signed, name: str) -> None:
    install(signed(key))
    assert refusals(signed(other, "2", name)) == ["untrusted-pack.other-key"]
    assert [pack.version for pack in installed_packs()] == ["1"]


def test_an_unsigned_one_is_refused_over_a_signed_one(key: OwnKey, signed: Signed) -> None:
    install(signed(key))
    assert refusals(signed(None, "2")) == ["untrusted-pack.unsigned"]


def test_the_key_outlives_the_version_that_brought_it(key: OwnKey, other: OwnKey, signed: Signed) -> None:
    install(signed(None))
    install(signed(key, "2"))
    assert go_back("spring").signer == key.signer
    assert refusals(signed(other, "3")) == ["untrusted-pack.other-key"]
    assert refusals(signed(None, "3")) == ["untrusted-pack.unsigned"]
    remove("spring")
    assert install(signed(other, "3")).signer == other.signer


def test_the_key_outlives_the_index(key: OwnKey, other: OwnKey, signed: Signed) -> None:
    install(signed(key))
    for damage in ("{", '{"packs": [{"name": "Spring", "versions": [], "signer": ["x"]}]}'):
        (packs_folder() / INDEX).write_text(damage)
        assert [pack.signer for pack in installed_packs()] == [key.signer]
        assert refusals(signed(other, "2")) == ["untrusted-pack.other-key"]


def test_another_name_is_another_pack(key: OwnKey, other: OwnKey, signed: Signed) -> None:
    install(signed(key))
    assert install(signed(other, "1", "Spring garden")).signer == other.signer


def members(pack: PackFile) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(pack.path.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def forged(pack: PackFile, **changes: bytes | None) -> str:
    """What is said of a pack with other bytes in some of its files, or without them."""
    files = {**members(pack), **{name.replace("__", "/").replace("_", "."): data for name, data in changes.items()}}
    path = pack.path.with_name("forged.kitpack")
    path.write_bytes(zipped(*((name, data) for name, data in files.items() if data is not None)))
    with pytest.raises(KitError) as refused:
        open_pack(path)
    return refused.value.problems[0].name


def test_what_was_changed_after_it_was_signed_is_refused(key: OwnKey, other: OwnKey, signed: Signed) -> None:
    mine, theirs = signed(key), signed(other)
    text, signature = mine.manifest_text, mine.signature
    changed = text.replace(b"version: '1'", b"version: '9'")
    assert changed != text
    assert forged(mine, pack_yaml=changed) == "bad-signature"
    assert forged(mine, pack_sig=None) == "bad-signature"
    assert forged(mine, pack_sig=b"") == "bad-signature"
    assert forged(mine, pack_sig=theirs.signature) == "bad-signature"
    assert forged(mine, pack_sig=sign(text, other.secret)) == "bad-signature"
    assert forged(mine, pack_sig=bytes([signature[0] ^ 1]) + signature[1:]) == "bad-signature"
    assert forged(mine, pack_sig=b"x" * 100_000) != ""
    assert forged(mine, pack_yaml=theirs.manifest_text, pack_sig=signature) == "bad-signature"
    assert forged(mine, messages__a_yaml=b"other") == "wrong-checksum"
    swapped = text.replace(key.signer.public.encode(), other.signer.public.encode())
    assert forged(mine, pack_yaml=swapped) == "bad-signature"
    without = text[: text.index(b"signer:")] + text[text.index(b"files:") :]
    assert forged(mine, pack_yaml=without) == "bad-signature"
    assert forged(mine, pack_yaml=text.replace(key.signer.public.encode(), b"zz")) == "wrong-value"
    assert forged(mine, pack_yaml=text.replace(b"messages/a.yaml", b"../a.yaml"), pack_sig=None) == "bad-signature"


def test_what_leads_out_of_the_folder_is_refused_though_it_is_signed(key: OwnKey, signed: Signed) -> None:
    mine = signed(key)
    for name in (b"../a.yaml", b"pack.sig", b"messages/../../a.yaml", b"/etc/a.yaml"):
        text = mine.manifest_text.replace(b"messages/a.yaml", name)
        assert forged(mine, pack_yaml=text, pack_sig=sign(text, key.secret)) == "unsafe-archive.place"


def test_a_signature_of_something_else_is_none_of_a_pack() -> None:
    from nacl.signing import SigningKey

    secret = new_secret()
    signer = Signer(name="Us", public=public_key(secret))  # type: ignore[arg-type]
    elsewhere = SigningKey(bytes.fromhex(secret)).sign(b"name: x").signature.hex().encode()
    assert not is_signed_by(signer, b"name: x", elsewhere)
    assert is_signed_by(signer, b"name: x", sign(b"name: x", secret))


def test_nobody_but_its_owner_can_read_the_key(key: OwnKey) -> None:
    assert key.file == key_file() and read_key() == key
    if os.name == "posix":
        assert key.file.stat().st_mode & 0o777 == 0o600
        assert not key.is_open_to_others
        key.file.chmod(0o644)
        assert key.is_open_to_others


def test_a_key_is_never_replaced(key: OwnKey) -> None:
    with pytest.raises(KitError) as refused:
        make_key("Another")
    assert refused.value.problems[0].name == "key-exists"
    assert read_key() == key


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"name": "x"}', '{"name": "x", "secret": "00"}', '{"name": 7, "secret": 7}', "\x00"]
)
def test_a_damaged_key_is_told_and_what_is_in_it_is_not(key: OwnKey, text: str) -> None:
    key.file.write_text(text)
    with pytest.raises(KitError) as refused:
        read_key()
    problem = refused.value.problems[0]
    assert (problem.name, problem.line) == ("unreadable-key", None)


def test_the_secret_is_never_in_a_pack(key: OwnKey, signed: Signed, folder: Folder) -> None:
    data = signed(key).path.read_bytes()
    assert key.secret.encode() not in b"".join(members(signed(key)).values()) + data
    for name in ("LICENCE.txt", "messages/key.yaml"):
        home = folder({"messages/b.yaml": message("B"), name: key.file.read_bytes()}, name.replace("/", " "))
        with pytest.raises(KitError) as refused:
            make_pack(home, "Spring", key=key)
        assert refused.value.problems[0].name == "key-in-pack"
    home = folder({"messages/b.yaml": message("B"), "signing-key.json": key.file.read_bytes()}, "beside")
    assert make_pack(home, "Spring", key=key).left_out == ("signing-key.json",)


def test_after_its_last_day_a_pack_is_told_to_be_out_of_date(signed: Signed) -> None:
    pack = signed(None, said="valid until: 31 July 2017\n")
    assert pack.manifest.valid_until == date(2017, 7, 31)
    on_the_day = summary(pack, find_layers(), today=date(2017, 7, 31))
    after = summary(pack, find_layers(), today=date(2017, 8, 1))
    assert on_the_day.out_of_date == ()
    assert [problem.name for problem in after.out_of_date] == ["out-of-date.install"]
    assert not after.is_refused
    assert install(pack).valid_until == date(2017, 7, 31)


def test_the_command_makes_one_key_and_signs_with_it(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = folder({"messages/a.yaml": message("Sing"), "pack.yaml": "name: Spring\nversion: 1\n"})
    pack = tmp_path / "spring.kitpack"
    assert main(["key"]) == 0
    key = read_key()
    assert key and key.signer.name == "Parent Infant Partnership (PIP) UK"
    assert main(["key"]) == 0
    shown = capsys.readouterr().out
    assert shown.count(key.signer.fingerprint) == 2
    assert key.secret not in shown and str(key.file) in shown
    assert main(["key", "--name", "Others"]) == 2
    main(["pack", str(home), "-o", str(pack)])
    assert key.signer.fingerprint in capsys.readouterr().out
    assert open_pack(pack).manifest.signer == key.signer
    assert json.loads(key.file.read_text())["name"] == key.signer.name


def test_an_older_version_needs_to_be_asked_for(
    key: OwnKey, signed: Signed, capsys: pytest.CaptureFixture[str]
) -> None:
    install(signed(key, "2"))
    older = signed(key, "1")
    assert summary(older, find_layers()).is_older
    assert main(["install", "--yes", str(older.path)]) == 2
    assert "--older" in capsys.readouterr().err
    assert [pack.version for pack in installed_packs()] == ["2"]
    assert main(["install", "--yes", "--older", str(older.path)]) == 0
    assert [pack.version for pack in installed_packs()] == ["1"]


def test_the_same_pack_without_its_signature_is_refused_and_with_one_taken(
    key: OwnKey, folder: Folder, tmp_path: Path
) -> None:
    home = folder({"messages/a.yaml": message("Sing"), "pack.yaml": "name: Spring\nversion: 1\n"})
    signed, unsigned = tmp_path / "signed.kitpack", tmp_path / "unsigned.kitpack"
    signed.write_bytes(make_pack(home, "Spring", key=key).data)
    unsigned.write_bytes(make_pack(home, "Spring").data)
    install(open_pack(unsigned))
    assert not summary(open_pack(signed), find_layers()).is_installed
    assert main(["install", "--yes", str(signed)]) == 0
    assert refusals(open_pack(unsigned)) == ["untrusted-pack.unsigned"]
    assert main(["install", "--yes", str(unsigned)]) == 2
    assert summary(open_pack(signed), find_layers()).is_installed

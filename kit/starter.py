"""A kit file to start from: the example, or an empty one that says what to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kit.files import folder_words, make_folder, write_whole
from kit.kit_file.archive import pack
from kit.library.folders import shipped_assets
from kit.problems import KitError, Severity, WriteFailed, legacy


def write_new_kit(path: Path, *, example: bool = False, force: bool = False) -> None:
    """Write a new kit: NAME.kit is one file, NAME.yaml a text with its logos beside it. Raises KitError."""
    members = _members("example" if example else "starter")
    if path.suffix.lower() == ".kit":
        _write({path: pack(members)}, force)
    elif path.suffix.lower() in (".yaml", ".yml"):
        others = {path.parent / name: data for name, data in members.items() if name != "kit.yaml"}
        _write({path: members["kit.yaml"]}, force)
        _write(others, force=True)
    else:
        message = f"A kit file's name ends in .kit or .yaml; {path.name} does not."
        hint = f"Try: awareness-kit new {path.stem or 'my-group'}.kit"
        raise KitError(legacy(Severity.ERROR, "kit-name", message, hint, file=str(path)))


def _members(folder: str) -> Mapping[str, bytes]:
    source = shipped_assets() / folder
    logos = sorted(file for file in (source / "logos").rglob("*") if file.is_file())
    files = [source / "kit.yaml", *logos]
    return {file.relative_to(source).as_posix(): file.read_bytes() for file in files}


def _write(files: Mapping[Path, bytes], force: bool) -> None:
    for path, data in files.items():
        if path.exists() and not force:
            message = f"There is already a file {path.name} in {folder_words(path.parent)}."
            hint = "Choose another name, or add --force to replace it."
            raise WriteFailed(legacy(Severity.ERROR, "file-exists", message, hint, file=str(path)))
        make_folder(path.parent)
        write_whole(path, data)

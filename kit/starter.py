"""A kit file to start from: the example, or an empty one that says what to fill in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from kit.files import make_folder, refuse_to_replace, write_whole
from kit.kit_file.archive import KIT_NAME, pack
from kit.library.folders import shipped_assets
from kit.problems import KitError, Problem, Severity


def write_new_kit(
    path: Path, *, example: bool = False, force: bool = False, campaign: str = "", messages: Sequence[str] = ()
) -> None:
    """Write a new kit: NAME.kit is one file, NAME.yaml a text with its logos beside it. Raises KitError.

    campaign, messages: the id of the campaign that it is for, '' for the program's own, and the messages to begin with.
    force: replaces what is there; else nothing is written if a file is in the way of the kit or of one of its logos.
    """
    members = dict(_members("example" if example else "starter"))
    if campaign:
        chosen = f"messages: [{', '.join(messages)}]".encode()
        members[KIT_NAME] = re.sub(rb"^messages: \[.*?\]", chosen, members[KIT_NAME], flags=re.MULTILINE | re.DOTALL)
        line = f"\\g<0>campaign: {campaign}\n".encode()
        members[KIT_NAME] = re.sub(rb"^kit: .*\n", line, members[KIT_NAME], count=1, flags=re.MULTILINE)
    if path.suffix.lower() == ".kit":
        files = {path: pack(members)}
    elif path.suffix.lower() in (".yaml", ".yml"):
        logos = {path.parent / name: data for name, data in members.items() if name != KIT_NAME}
        files = {**logos, path: members[KIT_NAME]}
    else:
        values = {"name": path.name, "instead": f"{path.stem or 'my-group'}.kit"}
        raise KitError(Problem(Severity.ERROR, "kit-name", values, file=str(path)))
    if not force:
        refuse_to_replace({**files, path: None})
    for file, data in files.items():
        make_folder(file.parent)
        write_whole(file, data)


def _members(folder: str) -> Mapping[str, bytes]:
    source = shipped_assets() / folder
    logos = sorted(file for file in (source / "logos").rglob("*") if file.is_file())
    files = [source / KIT_NAME, *logos]
    return {file.relative_to(source).as_posix(): file.read_bytes() for file in files}

"""A kit saved: as YAML that people can read, or as one file with its logos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from itertools import count
from pathlib import Path, PurePosixPath
from typing import Any, Final, TypeVar

import yaml

from kit.files import is_legal, safe_file_name, write_whole
from kit.kit_file.archive import KIT_NAME, MOST_LOGO_BYTES, is_inside, pack, with_slashes
from kit.model.kit import VERSION, Event, Kit, LogoSize, WhichEvent
from kit.model.measures import Focus
from kit.problems import Problem, Severity, WriteFailed
from kit.records.halves import whole_letters
from kit.records.source import read_small_file, reason
from kit.words.filling import clock_time
from kit.words.words import Value

Part = TypeVar("Part")

_SIMPLE: Final = "[ -~\xa1-\u1fff\u2010-\u2027\u2030-\ud7ff\uf900-\ufdcf\U0001f300-\U0001faff]*"
"""Letters that need no quotes; compiled when a kit is saved, since so large a set takes its time."""

_LINES: Final = re.compile(r"\S(?:[^\n]*\S)?(?:\n\S(?:[^\n]*\S)?)+")


def save_kit(kit: Kit, path: Path, logos: Mapping[str, Path | bytes] | None = None) -> Kit:
    """Save a kit, whole or not at all, and return it as it was saved. Raises WriteFailed.

    path: ends in .kit for one file with everything in it, or in .yaml. logos: where each logo is, by the file that the
    kit names; those of a .yaml kit are put beside it unless they are there. A logo whose name would lead out of the
    kit gets a new one.
    """
    ending = path.suffix.lower()
    if ending not in (".kit", ".yaml", ".yml"):
        raise WriteFailed(Problem(Severity.ERROR, "write-failed.kit-name", {"name": path.name}, file=str(path)))
    sources = logos or {}
    beside = None if ending == ".kit" else path.parent
    named = _names(kit, sources, beside)
    logos_named = tuple(replace(logo, file=named[logo.file]) for logo in kit.logos)
    photo = replace(kit.photo, file=named[kit.photo.file]) if kit.photo else None
    saved = _whole(replace(kit, logos=logos_named, photo=photo))
    text = kit_text(saved).encode()
    wanted = {named[file]: sources[file] for file in named if file in sources}
    if ending == ".kit":
        members = {name: _bytes(source, path) for name, source in sorted(wanted.items())}
        write_whole(path, pack({KIT_NAME: text, **members}))
        return saved
    for name, source in sorted(wanted.items()):
        _put(source, path.parent / name, path)
    write_whole(path, text)
    return saved


def kit_text(kit: Kit) -> str:
    """Return a kit as YAML: its fields in their order, those that are empty left out."""
    content = {"kit": VERSION, **_plain(_whole(kit))}
    for required in ("group", "pieces"):
        content.setdefault(required, {"name": ""} if required == "group" else [])
    text: str = yaml.dump(
        content, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=10**9, default_flow_style=False
    )
    return text


class _Writer(yaml.SafeDumper):
    """Writes every text so that it is read back letter for letter."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent lists below their key."""
        super().increase_indent(flow, False)


def _represent_text(writer: _Writer, text: str) -> yaml.ScalarNode:
    style = None
    if "\n" in text and _LINES.fullmatch(text) and re.fullmatch(_SIMPLE, text.replace("\n", "")):
        style = "|"
    elif not re.fullmatch(_SIMPLE, text) or text != text.strip():
        style = '"'
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _represent_text)


def _whole(value: Part) -> Part:
    """Return a part of a kit without halves of letters in its texts, which no file can hold."""
    new: Any = value
    if isinstance(value, str) and not isinstance(value, WhichEvent):
        new = whole_letters(value)
    elif isinstance(value, tuple):
        new = tuple(_whole(each) for each in value)
    elif is_dataclass(value) and not isinstance(value, type):
        new = replace(value, **{each.name: _whole(getattr(value, each.name)) for each in fields(value)})
    return new  # type: ignore[no-any-return]


def _plain(record: Any) -> dict[str, Any]:
    """Return the fields of a record that are not empty, as YAML knows them."""
    order = (
        *("campaign", "language", "english_for_missing_words", "group", "events", "messages"),
        *("logos", "photo", "thank_you", "pieces", "packs"),
    )
    names = order if isinstance(record, Kit) else tuple(each.name for each in fields(record))
    values = {name: _value(getattr(record, name)) for name in names}
    if isinstance(record, Kit) and record.second_language:
        values["language"] = list(record.tongues)
    if isinstance(record, Event):
        values |= {"unread": None, **dict(record.unread)}
    if isinstance(record, Event) and record.starts and record.ends and record.ends <= record.starts:
        values["ends"] = clock_time(record.ends)  # else it would be read as a time after the start
    return {name: value for name, value in values.items() if value not in ("", None, [], False)}


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_value(each) for each in value]
    if isinstance(value, time):
        return f"{value.hour:02}:{value.minute:02}"
    if isinstance(value, WhichEvent):
        return int(value) if value.isdigit() else str(value)
    if isinstance(value, LogoSize):
        return f"{value}%"
    if isinstance(value, Focus):
        return f"{value.across * 100:g}% {value.down * 100:g}%"
    if value is None or isinstance(value, str | int | date):
        return value
    return _plain(value)


def _names(kit: Kit, sources: Mapping[str, Path | bytes], beside: Path | None) -> dict[str, str]:
    """Return the name that each logo, and the photo, has in the saved kit: its own if that can stay, else a new one.

    beside: the folder that logos are put into, where another file of the same name must not be lost.
    """
    folders = {logo.file: "logos" for logo in kit.logos} | ({kit.photo.file: "photos"} if kit.photo else {})
    names = {file: file for file in folders if file not in sources}
    taken = {KIT_NAME, *(name.casefold() for name in names.values())}
    for file in sorted(folders, key=lambda file: not _may_stay(file)):
        if file not in names:
            source = sources[file]
            name = next(
                each
                for each in _candidates(file, folders[file])
                if each.casefold() not in taken and not (beside and _is_other(beside / each, source))
            )
            taken.add(name.casefold())
            names[file] = name
    return names


def _candidates(file: str, folder: str) -> Iterator[str]:
    """Yield the names that a logo or photo may have inside a kit, its own first."""
    if _may_stay(file):
        yield with_slashes(file)
    old = PurePosixPath(with_slashes(file))
    yield f"{folder}/{safe_file_name(old.stem, ending=_ending(old.suffix))}"
    for number in count(2):
        yield f"{folder}/{safe_file_name(old.stem, str(number), ending=_ending(old.suffix))}"


def _is_other(place: Path, source: Path | bytes) -> bool:
    """Tell whether something else than this logo is in its place."""
    try:
        there = read_small_file(place, MOST_LOGO_BYTES)
        return there != (source if isinstance(source, bytes) else read_small_file(source, MOST_LOGO_BYTES))
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True


def _may_stay(file: str) -> bool:
    """Tell whether a name stays inside the kit and is legal on every system."""
    parts = with_slashes(file).split("/")
    return is_inside(file) and file.casefold() != KIT_NAME and all(is_legal(part) for part in parts)


def _ending(suffix: str) -> str:
    return suffix.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,5}", suffix) else ""


def _bytes(source: Path | bytes, path: Path) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return read_small_file(source, MOST_LOGO_BYTES)
    except (OSError, ValueError) as error:
        values: dict[str, Value] = {"name": path.name, "logo": source.name, "reason": reason(error)}
        raise WriteFailed(Problem(Severity.ERROR, "missing-logo.unsaved", values, file=str(path))) from error


def _put(source: Path | bytes, place: Path, path: Path) -> None:
    """Put a logo beside a kit unless it is there already."""
    data = _bytes(source, path)
    try:
        if place.is_file() and place.read_bytes() == data:
            return
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        values: dict[str, Value] = {"name": path.name, "logo": place.name, "reason": reason(error)}
        raise WriteFailed(Problem(Severity.ERROR, "write-failed.logo", values, file=str(place))) from error
    write_whole(place, data)

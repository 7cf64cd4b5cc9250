"""Changes of a kit made in the text of its file: only what changes is replaced, all else stays letter for letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any, Final

import yaml

from kit.mending.changes import Change
from kit.mending.fields import split_entry

_MAIN: Final = {"pieces": "template", "packs": "name"}
"""What an entry of a list is that is only a text."""


_IN_A_LIST: Final = {"language": "language[0]", "second_language": "language[1]"}
"""Where a field stands in a file that says two languages."""


class _NotHere(Exception):
    """A change that cannot be made in this text."""


def edited(text: str, places: Mapping[str, tuple[int, int]], change: Change) -> str | None:
    """Return the text of a kit with one change made in it, None if that cannot be done in its place.

    places: the line and column of each field. Whether the text says what it should is for the caller to see.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        return _edited(text, root, places, change)
    except (_NotHere, yaml.YAMLError, RecursionError):
        return None


def _edited(text: str, root: Any, places: Mapping[str, tuple[int, int]], change: Change) -> str:
    listed = places.get(_IN_A_LIST.get(change.field, ""))
    node = _at(root, listed or places.get(change.field))
    if change.removed:
        return _without(text, root, node)
    if isinstance(node, yaml.ScalarNode):
        return _put(text, node.start_mark.index, node.end_mark.index, _scalar(change.value, node.style))
    holder, _, name = change.field.rpartition(".")
    return _with_key(text, _at(root, places.get(holder)), name, change)


def _at(root: Any, place: tuple[int, int] | None) -> Any:
    """Return the value that begins at a place, None if none does."""
    return next((node for node in _values(root) if _place(node) == place), None)


def _place(node: Any) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _values(node: Any) -> Iterator[Any]:
    """Yield a node and all values in it, what holds others before them."""
    yield node
    inner = node.value if isinstance(node, yaml.SequenceNode) else ()
    if isinstance(node, yaml.MappingNode):
        inner = [value for _, value in node.value]
    for each in inner:
        yield from _values(each)


def _put(text: str, start: int, end: int, new: str) -> str:
    ending = "\n" if text[start:end].endswith("\n") else ""  # of a text that is written as a block
    return text[:start] + new + ending + text[end:]


def _without(text: str, root: Any, node: Any) -> str:
    """Return the text without one entry of a list."""
    for holder in _values(root):
        if isinstance(holder, yaml.SequenceNode) and any(each is node for each in holder.value):
            number = next(number for number, each in enumerate(holder.value) if each is node)
            return _without_item(text, holder, number) if holder.flow_style else _without_lines(text, node)
    raise _NotHere


def _without_item(text: str, holder: Any, number: int) -> str:
    items = holder.value
    start, end = items[number].start_mark.index, items[number].end_mark.index
    if number + 1 < len(items):
        end = items[number + 1].start_mark.index
    elif number:
        start = items[number - 1].end_mark.index
    return text[:start] + text[end:]


def _without_lines(text: str, node: Any) -> str:
    """Return the text without the lines of an entry that begins with a hyphen; what follows stays, remarks too."""
    start = text.rfind("\n", 0, node.start_mark.index) + 1
    if text[start : node.start_mark.index].strip() != "-":
        raise _NotHere
    return text[:start] + text[_end_of_line(text, _end(node)) + 1 :]


def _end(node: Any) -> int:
    """Return where the last letter of a node is: the end of a block is only where the next thing begins."""
    last = list(_values(node))[-1]
    if isinstance(last, yaml.ScalarNode) and last.style in ("|", ">"):
        raise _NotHere
    end: int = (last if isinstance(last, yaml.ScalarNode) else node).end_mark.index
    return end


def _end_of_line(text: str, place: int) -> int:
    found = text.find("\n", place)
    return found if found >= 0 else len(text)


def _with_key(text: str, holder: Any, name: str, change: Change) -> str:
    """Return the text with a key more in what holds it."""
    entry = f"{name}: {_scalar(change.value, None)}"
    if isinstance(holder, yaml.ScalarNode):
        main = _MAIN.get(split_entry(change.field.rpartition(".")[0])[0], name)
        whole = f"{{{main}: {_scalar(holder.value, None)}, {entry}}}"
        new = _scalar(change.value, holder.style) if main == name else whole
        return _put(text, holder.start_mark.index, holder.end_mark.index, new)
    if not isinstance(holder, yaml.MappingNode) or not holder.value:
        raise _NotHere
    if holder.flow_style:
        end = holder.value[-1][1].end_mark.index
        return f"{text[:end]}, {entry}{text[end:]}"
    end = _end_of_line(text, _end(holder))
    return f"{text[:end]}\n{' ' * holder.start_mark.column}{entry}{text[end:]}"


def _scalar(value: Any, style: str | None) -> str:
    """Return a value as YAML has it: without quotes where it had none and needs none."""
    if value is None:
        return ""
    if isinstance(value, time):
        return f"{value.hour:02}:{value.minute:02}" if not style else f'"{value.hour:02}:{value.minute:02}"'
    words = value.isoformat() if isinstance(value, date) else str(value)
    if not style and _is_plain(words):
        return words
    quoted: str = yaml.dump(words, default_style='"', allow_unicode=True, width=10**9)
    return quoted.strip()


def _is_plain(words: str) -> bool:
    """Tell whether a text needs no quotes, be it inside brackets or not."""
    try:
        root: Any = yaml.compose(f"[{words}]", Loader=yaml.SafeLoader)
        (only,) = root.value
    except (yaml.YAMLError, ValueError):
        return False
    return isinstance(only, yaml.ScalarNode) and not only.style and bool(only.value == words)

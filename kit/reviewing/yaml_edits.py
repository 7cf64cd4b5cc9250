"""One entry of a file of assets set in its text: all else in the file, its remarks too, stays letter for letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import yaml

from kit.records.nodes import name_key

_WIDTH: Final = 112

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The reader that files of assets are read with, which is less strict than the other."""

Entry: TypeAlias = "str | bool | Mapping[str, Entry]"
"""What is set: words, yes or no, or a block of them."""


class _Writer(yaml.SafeDumper):
    """Writes yes and no as the other files of assets do."""


_Writer.add_representer(
    bool, lambda writer, value: writer.represent_scalar("tag:yaml.org,2002:bool", "yes" if value else "no")
)


def with_entry(text: str, keys: Sequence[str], value: Entry) -> str:
    """Return the text of a file with an entry set, by the keys that lead to it; blocks that are not there are made."""
    root = _composed(text)
    if not isinstance(root, yaml.MappingNode):
        return text + _written({keys[0]: _nested(keys[1:], value)}, 0)
    if root.flow_style:
        written = _written(_merged(_plain(text, root), keys, value), 0)
        return text[: root.start_mark.index] + written + text[_end(text, root) :]
    holder, path = root, list(keys)
    while len(path) > 1:
        inner = _value_of(holder, path[0])
        if not isinstance(inner, yaml.MappingNode):
            break
        if inner.flow_style:
            return _put(text, holder, path[0], _merged(_plain(text, inner), path[1:], value))
        holder = inner
        path = path[1:]
    return _put(text, holder, path[0], _nested(path[1:], value))


def with_words(text: str, english: str, tag: str, words: str) -> str:
    """Return the text of a design with its words in a language set wherever its English words are these."""
    if english.split()[0] not in text:
        return text
    for number in range(len(_blocks_with(text, english))):
        holder, at = _blocks_with(text, english)[number]
        if holder.flow_style:
            text = _put_value(text, holder, at, {**_plain(text, holder), tag: words})
        else:
            text = _put(text, holder, tag, words)
    return text


def _blocks_with(text: str, english: str) -> list[tuple[Any, Any]]:
    """Return the blocks of languages in which the English is this, each with the block that it stands in."""
    root = _composed(text)
    wanted = english.split()
    found = []
    for block, holder in _mappings(root, root):
        said = _value_of(block, "en")
        if isinstance(said, yaml.ScalarNode) and said.value.split() == wanted:
            found.append((block, holder))
    return found


def _mappings(node: Any, holder: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(node, yaml.MappingNode):
        yield node, holder
        for _, value in node.value:
            yield from _mappings(value, node)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _mappings(value, node)


def _value_of(holder: Any, key: str) -> Any:
    """Return the value under a key, None if there is none."""
    return next((value for at, value in holder.value if name_key(at.value) == name_key(key)), None)


def _put(text: str, holder: Any, key: str, value: Entry) -> str:
    """Return the text with an entry of a block replaced, or added at its end."""
    column = holder.value[0][0].start_mark.column
    found = next(((at, old) for at, old in holder.value if name_key(at.value) == name_key(key)), None)
    if found:
        start, end = text.rfind("\n", 0, found[0].start_mark.index) + 1, _end(text, found[1])
        if text[start : found[0].start_mark.index].strip():
            start = found[0].start_mark.index  # the first entry of a block that begins behind a hyphen
            return text[:start] + _written({found[0].value: value}, column).lstrip() + text[end:]
        return text[:start] + _written({found[0].value: value}, column) + text[end:]
    end = _end(text, holder.value[-1][1])
    before = text[:end] if text[:end].endswith("\n") else f"{text[:end]}\n"
    return before + _written({key: value}, column) + text[end:]


def _put_value(text: str, inner: Any, holder: Any, value: Entry) -> str:
    """Return the text with a block in brackets written out; holder: the block whose entry it is."""
    key = next((at.value for at, each in holder.value if each.start_mark.index == inner.start_mark.index), None)
    if isinstance(holder, yaml.MappingNode) and not holder.flow_style and key is not None:
        return _put(text, holder, key, value)
    written = yaml.dump(
        value, Dumper=_Writer, allow_unicode=True, width=10**9, default_flow_style=True, sort_keys=False
    )
    return text[: inner.start_mark.index] + written.strip() + text[inner.end_mark.index :]


def _end(text: str, node: Any) -> int:
    """Return where the line ends in which the last letter of a value is."""
    while isinstance(node, yaml.MappingNode | yaml.SequenceNode) and node.value and not node.flow_style:
        node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
    end: int = node.end_mark.index
    if text[:end].endswith("\n"):
        return len(text[:end].rstrip()) + 1  # a text written as a block ends where the next thing begins
    newline = text.find("\n", end)
    return newline + 1 if newline >= 0 else len(text)


def _written(value: Mapping[str, Entry], column: int) -> str:
    """Return entries as YAML, set in as far as the block that they are for."""
    dumped: str = yaml.dump(
        value, Dumper=_Writer, allow_unicode=True, width=_WIDTH - column, default_flow_style=False, sort_keys=False
    )
    return "".join(f"{' ' * column}{line}\n" for line in dumped.splitlines())


def _nested(keys: Sequence[str], value: Entry) -> Entry:
    for key in reversed(keys):
        value = {key: value}
    return value


def _merged(old: Mapping[str, Entry], keys: Sequence[str], value: Entry) -> Mapping[str, Entry]:
    """Return a block with an entry set in it, by the keys that lead there."""
    key = next((each for each in old if name_key(each) == name_key(keys[0])), keys[0])
    inner = old.get(key)
    new = value if len(keys) == 1 else _merged(inner if isinstance(inner, Mapping) else {}, keys[1:], value)
    return {**old, key: new}


def _plain(text: str, node: Any) -> dict[str, Any]:
    """Return what a block in brackets says, every text as it is written."""
    plain: dict[str, Any] = yaml.load(text[node.start_mark.index : node.end_mark.index], Loader=yaml.BaseLoader)
    return plain


def _composed(text: str) -> Any:
    return yaml.compose(text, Loader=_LOADER)

"""YAML from a file, a stranger's perhaps, into nodes with places; nothing in it is run, repeated or made endless."""

from __future__ import annotations

import codecs
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import yaml

from kit.problems import Problem, Severity
from kit.records.formats import foreign_format
from kit.records.halves import with_whole_escapes
from kit.records.nodes import LINE_BREAK, ListNode, MapNode, Node, TextNode, problem_at
from kit.records.wording import short
from kit.words.words import Phrase, Value

MOST_BYTES: Final = 1_000_000
DEEPEST: Final = 40
MOST_NODES: Final = 20_000

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HALF_REFUSED: Final = "invalid Unicode character escape"
_ENDINGS: Final = (".yaml", ".yml", ".kit", ".yaml.txt", ".yml.txt", ".kit.txt", ".yaml.yaml", ".kit.zip", ".zip")
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF_16: Final = re.compile(rb"(?:[^\0]\0){4}|(?:\0[^\0]){4}")
_PLAIN_TAGS: Final = frozenset(
    {None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map"))}
)

_STARTS: Final = frozenset({yaml.SequenceStartEvent, yaml.MappingStartEvent})
_ENDS: Final = frozenset({yaml.SequenceEndEvent, yaml.MappingEndEvent})
_NODES: Final = _STARTS | {yaml.ScalarEvent, yaml.AliasEvent}


class NotAFile(OSError):
    """A device, a pipe or another thing that has a name in a folder."""


class _Refused(Exception):
    """The file is not read any further, for this reason."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def read_source(path: Path, file: str = "") -> tuple[Node | None, tuple[Problem, ...]]:
    """Read a file into a node, None if it cannot be read. file: how problems call it, its path if empty."""
    file = file or str(path)
    try:
        data = read_small_file(path)
    except (OSError, ValueError) as error:
        return None, (not_opened(path, error, file),)
    return compose(data, file)


def not_opened(path: Path, error: OSError | ValueError, file: str) -> Problem:
    """Return the problem of a file that cannot be opened; one of almost that name beside it is named."""
    values: dict[str, Value] = {"name": path.name, "reason": reason(error)}
    if isinstance(error, FileNotFoundError) and (others := _almost(path)):
        return Problem(Severity.ERROR, "unreadable-file.other-name", {**values, "other": others}, file=file)
    return Problem(Severity.ERROR, "unreadable-file", values, file=file)


def _almost(path: Path) -> tuple[str, ...]:
    """Return the files beside a missing one that are called as it is but for a hidden or another ending."""
    wanted = {f"{path.name}.txt", f"{path.name}.yaml", *(f"{path.stem}{ending}" for ending in _ENDINGS)}
    names = {name.casefold() for name in wanted} - {path.name.casefold()}
    with suppress(OSError, ValueError):
        return tuple(sorted(each.name for each in path.parent.iterdir() if each.name.casefold() in names))
    return ()


def read_text(path: Path) -> str | None:
    """Return what a file of ours says, its lines ending in one newline; None if it cannot be read as text."""
    try:
        return decode(read_small_file(path), str(path))
    except (OSError, ValueError, _Refused):
        return None


def read_small_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return what a plain file holds, at most one byte more than `most`. Raises OSError for anything but a file."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise IsADirectoryError if path.is_dir() else NotAFile
    with path.open("rb") as stream:
        return stream.read(most + 1)


def reason(error: OSError | ValueError) -> Phrase | str:
    """Return why the system refused, in a few words that can follow a colon."""
    if isinstance(error, ValueError):
        return Phrase("reason.name")
    if isinstance(error, FileNotFoundError):
        return Phrase("reason.missing")
    if isinstance(error, PermissionError):
        return Phrase("reason.forbidden")
    if isinstance(error, IsADirectoryError):
        return Phrase("reason.folder")
    if isinstance(error, NotAFile):
        return Phrase("reason.not-a-file")
    return (error.strerror or "").lower() or Phrase("reason.none")


def compose(data: bytes, file: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Read the bytes of a YAML file into a node, None if they cannot be read; then one problem says why."""
    try:
        return _composed(decode(data, file), file)
    except _Refused as refused:
        return None, (refused.problem,)


def _composed(text: str, file: str) -> tuple[Node | None, tuple[Problem, ...]]:
    composer = _Composer(text, file)
    try:
        return composer.document(), tuple(composer.problems)
    except yaml.YAMLError as error:
        if _HALF_REFUSED in str(error) and (found := _with_whole_letters(text, file)):
            whole, halves = found
            node, problems = _composed(whole, file)
            return node, (*halves, *problems)
        from kit.records.complaints import explain  # it knows many slips, and most files have none

        return None, (explain(error, text, file),)


def _with_whole_letters(text: str, file: str) -> tuple[str, list[Problem]] | None:
    """Return a text without escapes of half a letter, and a warning for each that is left out; None if it has none."""
    whole, alone = with_whole_escapes(text)
    if whole == text:
        return None
    problems = [
        Problem(Severity.WARNING, "half-letter", {"written": written}, file=file, line=line, column=column)
        for place, written in alone
        for line, column in [_line_and_column(text, place)]
    ]
    return whole, problems


def _line_and_column(text: str, place: int) -> tuple[int, int]:
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)


def decode(data: bytes, file: str) -> str:
    """Return the text of a file in UTF-8, or in UTF-16 or UTF-32 with its mark, with lines ending in one newline."""

    def refused(name: str, line: int = 1, column: int = 1, **values: Value) -> _Refused:
        return _Refused(Problem(Severity.ERROR, name, values, file=file, line=line, column=column))

    if len(data) > MOST_BYTES:
        raise refused("file-too-large")
    if found := foreign_format(data):
        raise refused(f"not-plain-text.{found}")
    if _UTF_16.match(data):
        raise refused("not-utf8.utf-16")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refused("not-utf8", line, error.start - data.rfind(b"\n", 0, error.start)) from None
    if odd := _UNPRINTABLE.search(text):
        raise refused("control-character", *_line_and_column(text, odd.start()), number=ord(odd[0]))
    return text


class _Composer:
    """Builds nodes from the parser's events, without recursion on the way down and with a count of everything."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.text = text
        self.problems: list[Problem] = []
        self._lines = LINE_BREAK.split(text) if "#" in text else []

    def document(self) -> Node | None:
        """Return the one document of the file."""
        root: Node | None = None
        open_nodes: list[tuple[Any, list[Node]]] = []
        for count, event in enumerate(self._events()):
            if count > MOST_NODES:
                raise self._refused(event, "file-too-large.entries", most=MOST_NODES)
            node: Node
            kind = event.__class__
            if kind is yaml.ScalarEvent:
                node = self._text(event)
            elif kind in _STARTS:
                if len(open_nodes) >= DEEPEST:
                    raise self._refused(event, "too-deep", most=DEEPEST)
                open_nodes.append((event, []))
                continue
            else:
                node = self._closed(*open_nodes.pop())
            if open_nodes:
                open_nodes[-1][1].append(node)
            else:
                root = node
        is_empty = root is None or (isinstance(root, TextNode) and root.empty)
        return self._nothing() if is_empty else root

    def _events(self) -> Iterator[Any]:
        """Yield what makes nodes; refuse what a file of ours has no use for: a second document, anchors, tags."""
        documents = 0
        next_event = _LOADER(self.text).get_event
        while (event := next_event()) is not None:
            kind = event.__class__
            if kind in _NODES:
                if kind is yaml.AliasEvent or event.anchor:
                    raise self._refused(event, "alias")
                if event.tag not in _PLAIN_TAGS:
                    raise self._refused(event, "tag")
                yield event
            elif kind in _ENDS:
                yield event
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._refused(event, "several-documents")

    def _text(self, event: Any) -> TextNode:
        mark = event.start_mark
        node = TextNode(event.value, mark.line + 1, mark.column + 1, bool(event.style), self.file)
        if not node.quoted and self._lines:
            self._notice_hash(node, event.end_mark if node.text else mark)
        return node

    def _notice_hash(self, node: TextNode, end: Any) -> None:
        """Warn of '#IMHAW16' and 'Unit # 4' without quotes, which YAML drops without a word."""
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if "#" not in rest:
            return
        from kit.records.remarks import swallowed

        text, how = swallowed(node.text, rest)
        if text:
            values: dict[str, Value] = {"text": short(text), "otherwise": Phrase(f"text-after-hash.{how}")}
            self.problems.append(problem_at(node, "text-after-hash", values, severity=Severity.WARNING))

    def _closed(self, event: Any, nodes: list[Node]) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.SequenceStartEvent):
            return ListNode(tuple(nodes), line, column, in_line=bool(event.flow_style), file=self.file)
        keys: list[TextNode] = []
        for key in nodes[::2]:
            if not isinstance(key, TextNode):
                raise _Refused(problem_at(key, "bad-key"))
            if key.text == "<<" and not key.quoted:
                raise _Refused(problem_at(key, "alias.merge"))
            keys.append(key)
        entries = tuple(zip(keys, nodes[1::2], strict=True))
        return MapNode(entries, line, column, bool(event.flow_style), self.file)

    def _refused(self, event: Any, name: str, **values: Value) -> _Refused:
        mark = event.start_mark
        return _Refused(
            Problem(Severity.ERROR, name, values, file=self.file, line=mark.line + 1, column=mark.column + 1)
        )

    def _nothing(self) -> Node | None:
        self.problems.append(Problem(Severity.ERROR, "empty-file", file=self.file, line=1, column=1))
        return None

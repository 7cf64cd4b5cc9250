"""YAML from a file, a stranger's perhaps, into nodes with places; nothing in it is run, repeated or made endless."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from kit.problems import Problem, Severity, legacy
from kit.records.complaints import explain
from kit.records.nodes import ListNode, MapNode, Node, TextNode, legacy_at

MOST_BYTES: Final = 1_000_000
DEEPEST: Final = 40
MOST_NODES: Final = 20_000

_TOO_DEEP: Final = f"Things stand inside one another here more than {DEEPEST} deep."
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_BREAK: Final = re.compile("[\n\x85\u2028\u2029]")
_CUT_BY_HASH: Final = re.compile(r"[ \t]+#\S")
_UTF_16: Final = re.compile(rb"(?:[^\0]\0){4}|(?:\0[^\0]){4}")
_PLAIN_TAGS: Final = frozenset(
    {None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map"))}
)


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
    except OSError as error:
        hint = "Check that the file is there, that it is a plain file, and that you may read it."
        problem = legacy(
            Severity.ERROR, "unreadable-file", f"{path.name} cannot be opened: {reason(error)}.", hint, file
        )
        return None, (problem,)
    return compose(data, file)


def read_text(path: Path) -> str | None:
    """Return what a file of ours says, its lines ending in one newline; None if it cannot be read as text."""
    try:
        return decode(read_small_file(path), str(path))
    except (OSError, ValueError, _Refused):
        return None


def read_small_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return what a plain file holds, at most one byte more than `most`. Raises OSError for anything but a file."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "it is not a file" if not path.is_dir() else "it is a folder")
    with path.open("rb") as stream:
        return stream.read(most + 1)


def reason(error: OSError) -> str:
    """Return why the system refused, in a few words that can follow a colon."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "you are not allowed to"
    return (error.strerror or "the system gives no reason").lower()


def compose(data: bytes, file: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Read the bytes of a YAML file into a node, None if they cannot be read; then one problem says why."""
    try:
        text = decode(data, file)
        composer = _Composer(text, file)
        return composer.document(), tuple(composer.problems)
    except _Refused as refused:
        return None, (refused.problem,)
    except yaml.YAMLError as error:
        return None, (explain(error, text, file),)


def decode(data: bytes, file: str) -> str:
    """Return the text of a file in UTF-8, or in UTF-16 with a byte order mark, with lines ending in one newline."""
    if len(data) > MOST_BYTES:
        hint = "A file of this kind is never larger than 1 MB. Take out what does not belong in it."
        raise _Refused(legacy(Severity.ERROR, "file-too-large", "This file is too large to be read.", hint, file, 1, 1))
    if _UTF_16.match(data):
        message = "This file was saved as UTF-16, without the mark that says so."
        hint = "Open it in a text editor and save it as UTF-8."
        raise _Refused(legacy(Severity.ERROR, "not-utf8", message, hint, file, 1, 1))
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        message = "This file is not plain text, or was saved in an old encoding."
        hint = "Open it in a text editor and save it again as UTF-8."
        raise _Refused(legacy(Severity.ERROR, "not-utf8", message, hint, file, line, column)) from None
    if found := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        message = f"There is an invisible control character here (U+{ord(found[0]):04X})."
        hint = (
            "Delete it: it often comes along when text is pasted from another program. Or the file is not plain text."
        )
        raise _Refused(legacy(Severity.ERROR, "control-character", message, hint, file, line, column))
    return text


class _Composer:
    """Builds nodes from the parser's events, without recursion on the way down and with a count of everything."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.lines = _LINE_BREAK.split(text)
        self.text = text
        self.problems: list[Problem] = []

    def document(self) -> Node | None:
        """Return the one document of the file."""
        root: Node | None = None
        open_nodes: list[tuple[Any, list[Node]]] = []
        for count, event in enumerate(self._events()):
            if count > MOST_NODES:
                message = f"This file says too much: more than {MOST_NODES} things."
                raise self._refused(event, "file-too-large", message, "Make a shorter file of it.")
            node: Node | None = None
            if isinstance(event, yaml.ScalarEvent):
                node = self._text(event)
            elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
                if len(open_nodes) >= DEEPEST:
                    raise self._refused(event, "too-deep", _TOO_DEEP, "Build it with fewer layers.")
                open_nodes.append((event, []))
            else:
                node = self._closed(*open_nodes.pop())
            if node is not None and open_nodes:
                open_nodes[-1][1].append(node)
            elif node is not None:
                root = node
        is_empty = root is None or (isinstance(root, TextNode) and root.empty)
        return self._nothing() if is_empty else root

    def _events(self) -> Iterator[Any]:
        """Yield what makes nodes; refuse what a file of ours has no use for."""
        documents = 0
        events: Iterator[Any] = yaml.parse(self.text, Loader=_LOADER)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    hint = "Take out the line '---' in the middle, or make two files of it."
                    raise self._refused(event, "several-documents", "A second document starts here.", hint)
            if isinstance(event, yaml.NodeEvent):
                self._refuse_marks(event)
            if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                yield event

    def _refuse_marks(self, event: Any) -> None:
        """Refuse anchors, aliases and tags: nobody who writes these files means them."""
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            message = "A text cannot begin with * or & unless it stands in quotes."
            hint = 'Put the whole text in "quotes". YAML\'s anchors and aliases are not used in these files.'
            raise self._refused(event, "alias", message, hint)
        if event.tag not in _PLAIN_TAGS:
            message = "A text cannot begin with ! unless it stands in quotes."
            hint = 'Put the whole text in "quotes". YAML\'s tags are not used in these files.'
            raise self._refused(event, "tag", message, hint)

    def _text(self, event: Any) -> TextNode:
        mark = event.start_mark
        node = TextNode(event.value, mark.line + 1, mark.column + 1, quoted=bool(event.style), file=self.file)
        if not node.quoted:
            self._notice_hash(node, event.end_mark if node.text else mark)
        return node

    def _notice_hash(self, node: TextNode, end: Any) -> None:
        """Warn of '#IMHAW16' without quotes, which YAML drops without a word; '# a remark' is what it seems."""
        rest = self.lines[end.line][end.column :] if end.line < len(self.lines) else ""
        if _CUT_BY_HASH.match(rest):
            message = (
                f"Everything from {rest.strip()[:30]!r} to the end of the line is left out, since # starts a remark."
            )
            hint = (
                'If it belongs to the text, put the whole text in "quotes"; if it is a remark, put a space after the #.'
            )
            self.problems.append(legacy_at(node, "text-after-hash", message, hint, severity=Severity.WARNING))

    def _closed(self, event: Any, nodes: list[Node]) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.SequenceStartEvent):
            return ListNode(tuple(nodes), line, column, in_line=bool(event.flow_style), file=self.file)
        keys = nodes[::2]
        for key in keys:
            if not isinstance(key, TextNode):
                message = "A list or block stands here where the name of a key should be."
                hint = 'Put the text in "quotes" if it contains { or [.'
                raise _Refused(legacy_at(key, "bad-key", message, hint))
            if key.text == "<<" and not key.quoted:
                hint = "Write out what should stand here."
                raise _Refused(legacy_at(key, "alias", "YAML's merge key << is not used here.", hint))
        texts = [key for key in keys if isinstance(key, TextNode)]
        entries = tuple(zip(texts, nodes[1::2], strict=True))
        return MapNode(entries, line, column, in_line=bool(event.flow_style), file=self.file)

    def _refused(self, event: Any, code: str, message: str, hint: str) -> _Refused:
        mark = event.start_mark
        return _Refused(legacy(Severity.ERROR, code, message, hint, self.file, mark.line + 1, mark.column + 1))

    def _nothing(self) -> Node | None:
        message = "This file is empty."
        self.problems.append(
            legacy(Severity.ERROR, "empty-file", message, "Write something in it, or delete it.", self.file, 1, 1)
        )
        return None

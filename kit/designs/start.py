"""A new template to start from: a small one that teaches, or a copy of another, with comments that explain it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.designs.schemas import FOLDER, copy_schemas, schema_name
from kit.designs.teaching import with_comments
from kit.files import folder_words, is_legal, make_folder, write_whole
from kit.library.folders import ENDINGS, shipped_assets
from kit.model.language import in_language
from kit.model.template import Template
from kit.problems import KitError, Problem, Severity, UnreadableFile, WriteFailed
from kit.records.nodes import MapNode, Node, TextNode, name_key
from kit.records.source import compose, decode, read_small_file, reason
from kit.words.words import Value

LONGEST_NAME: Final = 60
_HEADER: Final = """\
# {schema}
#
# {name}. This is a copy of {id}, {called}.
#
# Change first: the name and the sentence about it, just below; the background colour, "ground", and the other colours;
# the words after "text:". Message, event, group, thank-you and logos show what each group chooses.
# Then save and look. Everything after a # is a note. You can delete the notes.

"""
_PLAIN: Final = re.compile(r"[^\W\d_][\w ’]*")
_JOINERS: Final = "\u200c\u200d"  # unseen, but Bengali or Tamil is spelt with them
_WORDS_OF_YAML: Final = frozenset({"yes", "no", "true", "false", "on", "off", "null", "y", "n"})


def start_template(
    name: str, folder: Path, *, source: Template | None = None, known: Collection[str] = (), force: bool = False
) -> Path:
    """Write a new template into a folder of assets, which is made if it is not there, and return the file.

    source: the template to copy; without it, the small one that teaches. known: the ids of all templates there are;
    none of them is hidden, and no file replaced, unless forced. Raises KitError.
    """
    id = template_id(name)
    there = _file_of(id, folder / "templates")
    path = there or folder / "templates" / f"{id}.yaml"
    if not force:
        _refuse_to_replace(id, there, known)
    text = _copy(source, words_of(name)) if source else _starter(words_of(name))
    prepare_folder(folder)
    write_whole(path, text.encode())
    return path


def template_id(name: str) -> str:
    """Return the id for a template of this name: 'Our Poster!' is our-poster. Raises KitError for no name at all."""
    if "/" in name or "\\" in name:
        raise _refused("template-name.path")
    letters = unicodedata.normalize("NFC", name).lower().removesuffix(".yaml").removesuffix(".yml")
    letters = "".join(letter for letter in letters if letter not in f"’'{_JOINERS}")
    id = "-".join("".join(letter if unicodedata.category(letter)[0] in "LNM" else " " for letter in letters).split())
    if len(id) > LONGEST_NAME:
        raise _refused("template-name.long", count=len(id), most=LONGEST_NAME)
    if not id or not any(unicodedata.category(letter)[0] == "L" for letter in id) or not is_legal(id):
        raise _refused("template-name.letters", name=name.strip())
    return id


def words_of(name: str) -> str:
    """Return a name as people read it: 'our-poster' is 'Our poster'."""
    shown = "".join(letter if letter in _JOINERS or unicodedata.category(letter)[0] != "C" else " " for letter in name)
    plain = unicodedata.normalize("NFC", shown).strip()
    for ending in (".yaml", ".yml"):
        plain = plain[: -len(ending)] if plain.lower().endswith(ending) else plain
    words = " ".join((plain if " " in plain else re.sub("[-_]+", " ", plain)).split())
    return words[:1].upper() + words[1:]


def _file_of(id: str, folder: Path) -> Path | None:
    """Return the file of a design in a folder, however its name is spelt there; None if there is none."""
    try:
        return next(
            (each for each in sorted(folder.iterdir()) if each.name.lower() in (f"{id}.yaml", f"{id}.yml")), None
        )
    except OSError:
        return None


def _refuse_to_replace(id: str, there: Path | None, known: Collection[str]) -> None:
    if there:
        values = {"name": there.name, "folder": folder_words(there.parent)}
        raise WriteFailed(Problem(Severity.ERROR, "file-exists.design", values, file=str(there)))
    if id in known:
        raise _refused("hides-template", id=id)


def prepare_folder(folder: Path) -> None:
    """Make a folder of assets with what designing needs: schemas, and if it is new, its folders. Raises WriteFailed."""
    is_new = not folder.exists()
    for name in ENDINGS if is_new else ("templates",):
        make_folder(folder / name)
    if is_new:
        write_whole(folder / "README.md", (shipped_assets() / "starter" / "README.md").read_bytes())
    copy_schemas(folder)


def _schema_line() -> str:
    return f"yaml-language-server: $schema=../{FOLDER}/{schema_name('template')}"


def _starter(words: str) -> str:
    path = shipped_assets() / "starter" / "template.yaml"
    text, node = _read(path)
    return f"# {_schema_line()}\n#\n{_renamed(text, node, words)}"


def _copy(source: Template, words: str) -> str:
    """Return the text of a template's file under a new name, explained where that certainly changes nothing."""
    text, node = _read(Path(source.file))
    if name_key(source.extends) == name_key(source.id):
        text = f"name: {_as_yaml(words)}\nextends: {source.id}\n"  # what it says would be done to it a second time
        node = compose(text.encode(), "")[0] or node
    lines = text.split("\n")
    if lines[0].startswith("# yaml-language-server:"):
        text = "\n".join(["#", *lines[1:]])
    renamed = _renamed(text, node, words)
    taught = with_comments(renamed, compose(renamed.encode(), "")[0] or node)
    if _said(taught) != _said(renamed):
        taught = renamed
    called = in_language(source.name, "en")
    head = _HEADER.format(schema=_schema_line(), name=words, id=source.id, called=f"“{' '.join(called.split())}”")
    return head + taught.lstrip("\n")


def _read(path: Path) -> tuple[str, Node]:
    try:
        data = read_small_file(path)
    except OSError as error:
        values = {"name": path.name, "reason": reason(error)}
        raise UnreadableFile(Problem(Severity.ERROR, "unreadable-file", values, file=str(path))) from error
    node, problems = compose(data, str(path))
    if node is None:
        raise UnreadableFile(problems)
    return decode(data, str(path)), node


def _renamed(text: str, node: Node, words: str) -> str:
    """Return a template's text with another name, put first if it had none; as it was where that cannot be done."""
    line = f"name: {{en: {_as_yaml(words)}}}"
    lines = text.split("\n")
    entries = node.entries if isinstance(node, MapNode) and not node.in_line else ()
    if not entries:
        return text
    keys = [name_key(key.text) for key, _ in entries]
    rows = [*(key.line - 1 for key, _ in entries), len(lines)]
    start = rows[keys.index("name")] if "name" in keys else rows[0]
    end = start
    if "name" in keys:
        last = rows[keys.index("name") + 1]
        end = next((row for row in range(start + 1, last) if _is_between(lines[row])), last)
    renamed = "\n".join([*lines[:start], line, *lines[end:]])
    return renamed if _said(renamed, "name") == _said(text, "name") else text


def _is_between(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _as_yaml(words: str) -> str:
    if _PLAIN.fullmatch(words) and words.lower() not in _WORDS_OF_YAML:
        return words
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _said(text: str, but: str = "") -> object:
    """Return what a file says without where it says it, and without one key; None if it cannot be read."""

    def plain(node: Node) -> object:
        if isinstance(node, TextNode):
            return node.text, node.quoted
        if isinstance(node, MapNode):
            return tuple((key.text, plain(value)) for key, value in node.entries)
        return [plain(item) for item in node.items]

    node, _ = compose(text.encode(), "")
    if not isinstance(node, MapNode):
        return None
    return plain(replace(node, entries=tuple(pair for pair in node.entries if name_key(pair[0].text) != but)))


def _refused(name: str, /, **values: Value) -> KitError:
    return KitError(Problem(Severity.ERROR, name, values))

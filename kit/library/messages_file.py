"""messages/*.yaml: one message a file, its name being the message's id."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from kit.library.reading import Read, check_languages
from kit.library.typed import check_plain
from kit.model.message import Message
from kit.model.picture import PictureName
from kit.model.scenes import SCENES, SceneName
from kit.problems import Problem, Severity
from kit.records.grammar import Grammar, Limits
from kit.records.nodes import Node, entry, problem_at
from kit.records.reader import read_record

_LIMITS = Limits(text=1200)


def message_reader(languages: Collection[str], pictures: Collection[str] = ()) -> Read[Message]:
    """Return what reads the messages of any number of files. pictures: the names of the files that they may show."""
    files = {**{Path(name).stem: name for name in sorted(pictures, reverse=True)}, **{name: name for name in pictures}}
    grammar = Grammar({PictureName: tuple(files), SceneName: SCENES}, languages=languages, limits=_LIMITS)

    def read(node: Node) -> tuple[Message | None, tuple[Problem, ...]]:
        given = {"id": Path(node.file).stem, "file": node.file}
        message, problems = read_record(Message, node, grammar=grammar, given=given)
        wordings = entry(node, "wordings")
        found = [*problems, *check_languages(wordings, languages, "wordings"), *check_plain(wordings, "wordings")]
        if message is not None and wordings is not None and not message.wordings and not found:
            found.append(problem_at(wordings, "no-wording.message", field="wordings"))
        if message is None:
            return None, tuple(found)
        found += check_plain(entry(node, "alt"), "alt")
        seen = "picture" if message.picture else "scene"
        at = entry(node, seen)
        if at and entry(node, "alt") is None:
            found.append(problem_at(at, "no-alt.message", field=seen, severity=Severity.NOTE))
        return replace(message, picture=PictureName(files.get(message.picture, ""))), tuple(found)

    return read

"""messages/*.yaml: one message a file, its name being the message's id."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from kit.library.reading import Read, check_languages
from kit.library.typed import check_plain
from kit.model.message import Message
from kit.problems import Problem
from kit.records.grammar import Grammar, Limits
from kit.records.nodes import Node, entry, problem_at
from kit.records.reader import read_record

_LIMITS = Limits(text=1200)


def message_reader(languages: Collection[str]) -> Read[Message]:
    """Return what reads the messages of any number of files."""
    grammar = Grammar(limits=_LIMITS)

    def read(node: Node) -> tuple[Message | None, tuple[Problem, ...]]:
        given = {"id": Path(node.file).stem, "file": node.file}
        message, problems = read_record(Message, node, grammar=grammar, given=given)
        wordings = entry(node, "wordings")
        found = [*problems, *check_languages(wordings, languages, "wordings"), *check_plain(wordings, "wordings")]
        if message is not None and wordings is not None and not message.wordings and not found:
            found.append(problem_at(wordings, "no-wording.message", field="wordings"))
        return message, tuple(found)

    return read

"""messages/*.yaml: one message a file, its name being the message's id."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from kit.library.reading import check_languages
from kit.library.typed import check_plain
from kit.model.message import Message
from kit.problems import Problem
from kit.records.nodes import Node, entry, problem_at
from kit.records.reader import Grammar, Limits, read_record

_LIMITS = Limits(text=1200)


def read_message(node: Node, languages: Collection[str]) -> tuple[Message | None, tuple[Problem, ...]]:
    """Read the message of a file."""
    given = {"id": Path(node.file).stem, "file": node.file}
    message, problems = read_record(Message, node, grammar=Grammar(limits=_LIMITS), given=given)
    wordings = entry(node, "wordings")
    found = [*problems, *check_languages(wordings, languages, "wordings"), *check_plain(wordings, "wordings")]
    if message is not None and wordings is not None and not message.wordings and not found:
        found.append(problem_at(wordings, "no-wording.message", field="wordings"))
    return message, tuple(found)

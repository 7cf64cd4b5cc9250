"""English that a nursery manager uses, in every sentence that somebody may read: CONTRIBUTING.md has the rules."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import pytest

from kit.cli.program import COMMANDS
from kit.library.folders import shipped_assets
from kit.model.preset import PRESETS
from kit.words.catalogue import CATALOGUE
from kit.words.fields import FIELDS, NUMBERED
from tests.words.uses import HOME
from tests.workshop import shipped

Told = tuple[str, str]
"""Where a sentence is from, and the sentence."""

FORBIDDEN: Final[Mapping[str, str]] = {
    r"mend(s|ed|ing)?": "fix",
    r"grounds?": "background",
    r"telephones?": "phone",
    r"e-mails?": "email",
    r"dots an inch": "dpi",
    r"slips?": "mistake",
    r"told": "shown or said",
    r"stands?|stood": "is",
    r"too much to say|says too much": "text is too long",
    r"hyperlinks?": "web address",
    r"none of|whoever|whomever|whom|hardly|whosoever": "short words",
    r"assets:\S+": "the name of the file",
    r"sensible": "what can be written",
    r"that is known|is no \w+ that": "there is no … called …",
    r"(?<!QR )codes?": "QR code",
    r"kindly|simply|obviously|invalid|illegal": "what to do",
    r"0\.0 ?mm": "nothing that rounds to nothing",
}
"""Words that are not said, as patterns of whole words, and what is said instead."""

ALLOWED: Final = (
    r"exit code",  # of a command
    r"Visual Studio Code",  # a name
    r"code of the language|(language|tag|each) (under|by) its code|by its code",  # en, cy
    r"a code that is not a letter",  # of a character
)
"""Words that are right although they are forbidden elsewhere."""

NAMES: Final = re.compile(r"`[^`]*`|'[^']*'|\{[^}]*\}|<[^>]*>|\bhttps?:\S+|[\w-]+\.\w+/\S*")
"""What is typed literally, and places for values: no words of ours."""


def catalogue() -> Iterator[Told]:
    for name, words in CATALOGUE.items():
        yield from ((name, text) for text in words if text)


def fields() -> Iterator[Told]:
    """Yield what the fields of a kit are called."""
    yield from FIELDS.items()
    yield from NUMBERED.items()


def window() -> Iterator[Told]:
    """Yield every string that the window translates."""
    for place, call in _calls("gui"):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in ("tr", "translate"):
            first = call.args[1 if name == "translate" and len(call.args) > 1 else 0]
            yield from ((place, each.value) for each in [first] if isinstance(each, ast.Constant))


def commands() -> Iterator[Told]:
    """Yield the help of every command and of everything that can be given to it, and where pieces may go."""
    yield from ((preset.id, preset.about) for preset in PRESETS.values())
    yield from ((name, about) for name, (_, about) in COMMANDS.items())
    for place, call in _calls("kit/cli"):
        for keyword in call.keywords:
            if keyword.arg in ("help", "description", "epilog"):
                yield place, _texts(keyword.value)
    for place, node in _nodes("kit/cli"):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") in ("description", "epilog"):
            yield place, _texts(node.value)


def _texts(node: ast.AST) -> str:
    return " ".join(str(each.value) for each in ast.walk(node) if isinstance(each, ast.Constant))


def _calls(folder: str) -> Iterator[tuple[str, ast.Call]]:
    yield from ((place, node) for place, node in _nodes(folder) if isinstance(node, ast.Call))


def _nodes(folder: str) -> Iterator[tuple[str, ast.AST]]:
    for path in sorted((HOME / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield f"{path.relative_to(HOME)}:{getattr(node, 'lineno', 0)}", node


def guide() -> Iterator[Told]:
    """Yield the guide and all that is shipped beside it, line by line; of YAML, what its notes say."""
    for path in sorted(path for ending in ("*.md", "*.yaml") for path in shipped_assets().rglob(ending)):
        if path.parent.name in ("fonts", "icc"):
            continue  # licences, in the words of those who gave them
        in_code = path.suffix == ".yaml"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            in_code ^= line.startswith("```")
            yield f"{path.name}:{number}", f" {line}".partition(" #")[2] if in_code else line


def designs() -> Iterator[Told]:
    """Yield what the gallery says of each design."""
    for template in shipped().templates.values():
        yield from ((template.id, text) for words in (template.name, template.about) for text in words.values())


def schemas() -> Iterator[Told]:
    for path in sorted((shipped_assets() / "schema").glob("*.json")):
        for key, text in _strings(json.loads(path.read_text(encoding="utf-8"))):
            if key in ("description", "patternErrorMessage", "title"):
                yield path.name, text


def _strings(value: object, key: str = "") -> Iterator[Told]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each, key)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _strings(each, name)


def broken_rules(sentences: Iterator[Told]) -> list[str]:
    """Return each sentence that has a word which is not said, with where it is and what is said instead."""
    found = []
    for place, sentence in sentences:
        words = NAMES.sub("", sentence)
        for allowed in ALLOWED:
            words = re.sub(allowed, "", words, flags=re.IGNORECASE)
        for forbidden, instead in FORBIDDEN.items():
            if match := re.search(rf"(?<![\w-])(?:{forbidden})(?![\w-])", words, re.IGNORECASE):
                found.append(f"{place}: “{match[0]}” ({instead}) in “{sentence.strip()}”")
    return found


@pytest.mark.parametrize("told", [catalogue, fields, window, commands, guide, designs, schemas])
def test_every_sentence_keeps_the_rules_of_wording(told: Callable[[], Iterator[Told]]) -> None:
    assert len(list(told())) > 10
    assert broken_rules(told()) == []


@pytest.mark.parametrize(
    "sentence", ["Mend it.", "It stands 0.0 mm over the edge.", "Your E-mail", "Scan the code.", "12 dots an inch"]
)
def test_what_is_not_said_is_found(sentence: str) -> None:
    assert broken_rules(iter([("here", sentence)]))


@pytest.mark.parametrize("sentence", ["Write 'ground: sun'.", "The QR code is fine.", "Recommended", "`mend` is typed"])
def test_what_is_typed_and_parts_of_words_are_not_found(sentence: str) -> None:
    assert broken_rules(iter([("here", sentence)])) == []


@pytest.mark.parametrize("told", [catalogue, fields])
def test_quotes_and_apostrophes_are_those_of_print(told: Callable[[], Iterator[Told]]) -> None:
    """Straight quotes are only around what is to be typed literally."""
    wrong = [
        f"{place}: {text}" for place, text in told() if re.search(r"\w'\w", re.sub(r"'[^']*'(?!\w)|`[^`]*`", "", text))
    ]
    assert wrong == []

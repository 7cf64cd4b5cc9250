"""Print all that the window has from the engine, of problems, presets and languages, as a source for lupdate."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gui.problems.words import SENTENCES
from gui.steps.languages import NAMES
from kit.model.language_names import english_names
from kit.model.preset import PRESETS
from kit.words.catalogue import CATALOGUE
from kit.words.fields import FIELDS, NUMBERED


def sentences() -> Iterator[str]:
    """Yield what the window may say of a problem: it says a hint of its own in the place of the other."""
    for words in CATALOGUE.values():
        yield words.message
        yield words.window or words.hint
        yield words.staff
        yield words.staff_hint
    yield from FIELDS.values()
    yield from NUMBERED.values()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for sentence in dict.fromkeys(filter(None, sentences())):
        print(f"translate({json.dumps(SENTENCES)}, {json.dumps(sentence, ensure_ascii=False)})")
    for preset in PRESETS.values():
        print(f'translate("presets", {json.dumps(preset.about)})')
    for name in english_names():
        print(f"translate({json.dumps(NAMES)}, {json.dumps(name)})")

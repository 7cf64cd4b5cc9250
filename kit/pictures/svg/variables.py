"""Variables of style sheets (CSS Custom Properties 1): what var() stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from kit.pictures.svg.css import Declaration

_LONGEST: Final = 10_000
_DEEPEST: Final = 20
_VAR: Final = re.compile(r"\bvar\(", re.IGNORECASE)


class Variables:
    """The variables that hold for an element."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._known: dict[str, str | None] = {}
        self._open: set[str] = set()

    def with_own(self, declared: Iterable[Declaration]) -> Variables:
        """Return those of an element inside one that has these; what it declares itself comes first."""
        own = {each.name: each.value for each in declared if each.name.startswith("--")}
        own = {name: value for name, value in own.items() if value.lower() not in ("inherit", "unset", "revert")}
        if not own:
            return self
        here = Variables({**self._values, **own})
        found = {name: here.get(name) for name in own}
        return Variables({**self._values, **{name: value for name, value in found.items() if value is not None}})

    def get(self, name: str) -> str | None:
        """Return the value of a variable, None if it has none or would be its own."""
        if name not in self._values or name in self._open or len(self._open) > _DEEPEST:
            return None
        if name not in self._known:
            self._open.add(name)
            self._known[name] = self.filled(self._values[name])
            self._open.discard(name)
        return self._known[name]

    def filled(self, text: str) -> str | None:
        """Return a text with what each var() in it stands for; None if one has neither a value nor a fallback."""
        if len(_VAR.findall(text)) > _DEEPEST:
            return None
        while found := _VAR.search(text):
            end = _closing(text, found.end())
            name, _, fallback = text[found.end() : end].partition(",")
            value = self.get(name.strip())
            if value is None and fallback.strip():
                value = self.filled(fallback.strip())
            if value is None or len(text) + len(value) > _LONGEST:
                return None
            text = f"{text[: found.start()]}{value}{text[end + 1 :]}"
        return text


def _closing(text: str, start: int) -> int:
    """Return where the bracket closes inside which a text starts; its end if it does not."""
    depth = 1
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return len(text)

"""The shipped designs, blocks and messages, each read once for all libraries of a test process that make the same of
them; and the shipped typefaces, opened once, with the store of what was made with them.

Most libraries of the tests are the shipped one with a file or two laid over it. What a file of the shipped folder says
depends on nothing but what `kit.library.load` gives as the basis of a promise, and the files beside it: where that is
the same, so is what was read. Files of a test's own, and what starts from another design, are read every time.
Typefaces may be shared by any two documents, as `kit.text.typefaces` says.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kit.library.expanded import Reach
from kit.library.folders import shipped_assets
from kit.library.promised import promised
from kit.model.promises import Promises
from kit.text.typefaces import Typefaces


class ReadOnce:
    """Keeps what was read of shipped files, with what it came from."""

    def __init__(self) -> None:
        self._shipped = set(shipped_assets().rglob("*.yaml"))
        self._fonts = set((shipped_assets() / "fonts").iterdir())
        self._found: dict[Hashable, tuple[Any, Reach]] = {}
        self._typefaces: dict[Hashable, Typefaces] = {}

    def typefaces(self, files: Mapping[str, Path], figures: Mapping[str, str]) -> Typefaces:
        """Return the typefaces of some files, the very same for the same shipped ones."""
        if not self._fonts.issuperset(files.values()):
            return Typefaces(files, figures)
        return self._typefaces.setdefault((*files.items(), *figures.items()), Typefaces(files, figures))

    def promised(
        self,
        files: Mapping[str, Sequence[Path]],
        words: tuple[Hashable, ...],
        read: Callable[[Path], Any],
        reach: Callable[[Iterable[Path]], Reach],
        earlier: Mapping[str, Any],
        told: Callable[..., Any],
        beside: Hashable = (),
    ) -> Promises[Any]:
        """Return what `kit.library.promised.promised` does; the first of the words are layers, which change no file."""
        basis = words[1:], beside

        def read_once(path: Path) -> Any:
            if path not in self._shipped:
                return read(path)
            key = basis, path
            if key not in self._found:
                found, reached = read(path), reach((path,))
                if reached is Reach.ALL:
                    return found
                self._found[key] = found, reached
            return self._found[key][0]

        def reached(paths: Iterable[Path]) -> Reach:
            paths = tuple(paths)
            known = [self._found[basis, path][1] for path in paths if (basis, path) in self._found]
            return max((reach(paths), *known), key=lambda each: each.value)

        return promised(files, words, read_once, reached, earlier, told, beside)

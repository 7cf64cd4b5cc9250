"""Change the program in small ways, one at a time, and see whether its tests notice.

    .venv/bin/python .ci/mutations.py kit/text kit/pdf --sample 60

For each change of a module the tests that mirror it are run (tests/text/test_breaking.py for kit/text/breaking.py),
and if they pass, those of its whole room. What no test notices is printed: file, line, what stood there and what stood
there instead. Nothing is written: each change lives in a forked process that imports the changed module (Linux, macOS).
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import CodeType
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("pytest", "hypothesis", "PIL.Image", "reportlab.pdfbase.pdfdoc", "uharfbuzz", "pikepdf", "pypdfium2", "fitz")
"""What many tests import, so that it is imported once and not for every change."""

MIRRORS = {
    "pdf/sheet.py": "pdf/test_paint.py",
    "pdf/content.py": "pdf/test_paint.py",
    "pdf/codes.py": "pdf/test_fonts.py",
}
"""The tests of modules that none is named after."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
}


class Change(NamedTuple):
    """One change of one module: what stood where, what stands there instead, and how to make it so."""

    path: Path
    line: int
    old: str
    new: str
    make: Callable[[], None]
    tree: ast.Module

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.old} -> {self.new}"


def changes(path: Path) -> Iterator[Change]:
    """Yield every change of a module."""
    tree = ast.parse(path.read_text("utf-8"))
    for parent, key, index, child in children(tree):
        for new in alternatives(parent, key, child):
            ast.copy_location(new, child)
            ast.fix_missing_locations(new)
            make = partial(put, parent, key, index, new)
            yield Change(path, child.lineno, short(child), short(new), make, tree)


def children(node: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.expr | ast.stmt]]:
    """Yield every expression and statement below a node, with where it stands, but for what no test can notice."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return
    for key, value in ast.iter_fields(node):
        if key in ("annotation", "returns", "decorator_list", "msg"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(child, (ast.expr, ast.stmt)):
                yield node, key, index, child
            if isinstance(child, ast.AST):
                yield from children(child)


def alternatives(parent: ast.AST, key: str, node: ast.expr | ast.stmt) -> Iterator[ast.AST]:
    """Yield what may stand in a node's place."""
    if key == "test":
        yield ast.UnaryOp(ast.Not(), node)  # type: ignore[arg-type]
    match node:
        case ast.Compare(left, [operator], right):
            yield ast.Compare(left, [COMPARISONS[type(operator)]()], right)
        case ast.BinOp(left, operator, right) if type(operator) in OPERATORS and not (is_text(left) or is_text(right)):
            yield ast.BinOp(left, OPERATORS[type(operator)](), right)
        case ast.AugAssign(target, operator, value) if type(operator) in OPERATORS and not is_text(value):
            yield ast.AugAssign(target, OPERATORS[type(operator)](), value)
        case ast.BoolOp(operator, values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
        case ast.UnaryOp(ast.Not(), operand) if key != "test":
            yield operand
        case ast.Constant(bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(int() | float() as value):
            yield ast.Constant(value + 1)
        case ast.Return(ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(ast.Call()) | ast.Continue() | ast.Break():
            yield ast.Pass()


def is_text(node: ast.expr) -> bool:
    """Tell whether an operand is text or a list, which cannot be subtracted anyway."""
    texts = (ast.JoinedStr, ast.List, ast.Tuple, ast.ListComp)
    return isinstance(node, texts) or (isinstance(node, ast.Constant) and isinstance(node.value, str | bytes))


def put(parent: ast.AST, key: str, index: int | None, new: ast.AST) -> None:
    """Put a node into its place."""
    if index is None:
        setattr(parent, key, new)
    else:
        getattr(parent, key)[index] = new


def short(node: ast.AST) -> str:
    """Return a node as source on one line."""
    return " ".join(ast.unparse(node).split())[:100]


class Changed(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Gives a changed module to whoever imports it."""

    def __init__(self, change: Change) -> None:
        self._name = ".".join(change.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        self._path = change.path
        self._tree = change.tree

    def find_spec(self, name: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        """Return where the module comes from: here."""
        if name != self._name:
            return None
        spec = importlib.machinery.ModuleSpec(name, self, origin=str(self._path))
        spec.has_location = True
        if self._path.name == "__init__.py":
            spec.submodule_search_locations = [str(self._path.parent)]
        return spec

    def get_code(self, name: str) -> CodeType:
        """Return the changed module's code."""
        return compile(self._tree, str(self._path), "exec")

    def get_source(self, name: str) -> str:
        """Return the module's source as it was."""
        return self._path.read_text("utf-8")


def tests_of(path: Path) -> list[Path]:
    """Return the tests that mirror a module, then those of its room, as far as there are any."""
    inside = path.relative_to(ROOT / "kit")
    mirror = ROOT / "tests" / MIRRORS.get(inside.as_posix(), inside.parent / f"test_{inside.stem}.py")
    return [place for place in (mirror, mirror.parent) if place.exists()]


def start(change: Change | None, tests: Path) -> int:
    """Begin to run tests in a process of their own, on a changed module if there is one, and return its number."""
    process = os.fork()
    if process:
        return process
    os.setsid()
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    code = 1
    try:
        if change:
            change.make()
            sys.meta_path.insert(0, Changed(change))
        import pytest

        code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-n", "0", str(tests)]))
    finally:
        os._exit(code)


def passes(change: Change | None, tests: Path, seconds: float) -> Iterator[bool | None]:
    """Yield None while tests run, then whether they pass; those that take too long do not."""
    process, ends = start(change, tests), time.monotonic() + seconds
    while True:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            yield status == 0
            return
        if time.monotonic() > ends:
            os.killpg(process, signal.SIGKILL)
        yield None


def survives(change: Change, limits: dict[Path, float]) -> Iterator[bool | None]:
    """Yield None while a change is tried, then whether no test notices it."""
    for tests in tests_of(change.path):
        trial = passes(change, tests, limits[tests])
        while (passed := next(trial)) is None:
            yield None
        if not passed:
            yield False
            return
    yield True


def limits_of(paths: Sequence[Path]) -> dict[Path, float]:
    """Return how long each set of tests may take: five times what it takes unchanged. Ends if it does not pass."""
    limits: dict[Path, float] = {}
    for tests in dict.fromkeys(tests for path in paths for tests in tests_of(path)):
        began = time.monotonic()
        trial = passes(None, tests, 600)
        while (passed := next(trial)) is None:
            time.sleep(0.02)
        if not passed:
            sys.exit(f"{tests.relative_to(ROOT)} does not pass as it is.")
        limits[tests] = 10 + 5 * (time.monotonic() - began)
    return limits


def try_all(wanted: list[Change], limits: dict[Path, float], jobs: int) -> list[Change]:
    """Return the changes that no test noticed, printed as they are found."""
    waiting, running, survivors = wanted[::-1], {}, []
    while waiting or running:
        while waiting and len(running) < jobs:
            change = waiting.pop()
            running[id(change)] = (change, survives(change, limits))
        for key, (change, trial) in list(running.items()):
            survived = next(trial)
            if survived is not None:
                del running[key]
            if survived:
                survivors.append(change)
                print(f"survived  {change}", flush=True)
        time.sleep(0.02)
    return survivors


def main() -> int:
    """Try the changes that were asked for and print the figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("places", nargs="+", type=Path, help="rooms or modules, as kit/text or kit/text/bidi.py")
    parser.add_argument("--sample", type=int, default=0, help="so many changes, drawn at random; all of them if 0")
    parser.add_argument("--seed", type=int, default=1, help="another number draws others")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many are tried at once")
    wanted = parser.parse_args()
    os.chdir(ROOT)
    os.environ["PYTHONPATH"] = str(ROOT)
    sys.path.insert(0, str(ROOT))
    for name in HEAVY:
        importlib.import_module(name)
    places = [ROOT / place for place in wanted.places]
    paths = [path for place in places for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])]
    every = [change for path in paths if tests_of(path) for change in changes(path)]
    if 0 < wanted.sample < len(every):
        every = sorted(random.Random(wanted.seed).sample(every, wanted.sample), key=str)
    limits = limits_of([change.path for change in every])
    survivors = try_all(every, limits, wanted.jobs)
    noticed = len(every) - len(survivors)
    print(f"{noticed} of {len(every)} changes noticed ({100 * noticed / max(1, len(every)):.1f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The architecture as sentences. Who may import whom is written in pyproject.toml."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for room in ("kit", "gui") for path in (ROOT / room).rglob("*.py"))
ENGINE = [path for path in MODULES if path.is_relative_to(ROOT / "kit")]
HEAVY = {"PIL", "PySide6", "pypdfium2", "reportlab", "resvg_py", "uharfbuzz"}


def imports(path: Path) -> Iterator[str]:
    """Give the top-level name of everything that a module imports, at its top or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.split(".")[0]


def loaded_by(statement: str) -> set[str]:
    """Give the top-level names of all modules that a fresh Python holds after a statement."""
    command = f"{statement}; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return {name.split(".")[0] for name in done.stdout.split()}


def test_import_contracts_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


def test_kit_never_imports_qt() -> None:
    assert [path.name for path in ENGINE if "PySide6" in set(imports(path))] == []


def test_exporting_needs_no_qt() -> None:
    assert "PySide6" not in loaded_by("import kit.export")


def test_reportlab_is_known_to_kit_pdf_only() -> None:
    painters = {path for path in MODULES if "reportlab" in set(imports(path))}
    assert {path.relative_to(ROOT).parts[:2] for path in painters} == {("kit", "pdf")}


@pytest.mark.parametrize("module", ["kit.cli", "gui.__main__"])
def test_the_command_starts_without_anything_heavy(module: str) -> None:
    assert loaded_by(f"import {module}") & HEAVY == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_writes_dates_as_the_computer_is_set_up(path: Path) -> None:
    """Months and weekdays come from the catalogue and the campaign: what the system says may be in another language."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    specs = [
        ast.unparse(node.format_spec)
        for node in ast.walk(tree)
        if isinstance(node, ast.FormattedValue) and node.format_spec
    ]
    patterns = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert "locale" not in set(imports(path))
    assert called & {"strftime", "strptime", "ctime", "asctime", "month_name", "day_name"} == set()
    assert [spec for spec in specs if re.search("%[A-Za-z]", spec)] == []
    assert [text for text in patterns if re.search(r"\{\w*:[^{}]*%[A-Za-z]", text)] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_over_350_lines_and_no_function_over_60(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {function.name: (function.end_lineno or 0) - function.lineno + 1 for function in functions}
    assert text.count("\n") <= 350
    assert {name: length for name, length in lengths.items() if length > 60} == {}


def test_the_dataclasses_of_the_engine_are_those_that_are_cheap_to_declare() -> None:
    modules = [path for path in ENGINE if path != ROOT / "kit" / "values.py"]
    dear = re.compile(r"^from dataclasses import .*\bdataclass\b|^@dataclasses\.dataclass", re.MULTILINE)
    assert [path.name for path in modules if dear.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_remembered_at_module_level_between_two_documents(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    decorators = [
        ast.unparse(decorator)
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
    ]
    assert [name for name in decorators if "cache" in name] == []
    assert [node.names for node in ast.walk(tree) if isinstance(node, ast.Global)] == []

"""The program as a folder that needs no Python: Debian's interpreter, the locked libraries, and what of Qt is used.

Nothing here needs root. The interpreter is that of the Debian on which this runs, fetched by apt, which checks its
signature: what is built on Debian 12 runs there and on whatever is newer.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from project import PROGRAM, ROOT, CannotBuild, run

from gui.shell.parts import libraries

HERE = Path(__file__).parent

PACKAGES = "lib/python3/dist-packages"
"""Where Debian's interpreter finds libraries, seen from the folder in which it lies."""

UNUSED_MODULES = (
    *("_crypt", "_ctypes_test", "_curses*", "_dbm", "_gdbm", "_hashlib", "_sqlite3", "_ssl", "_test*", "_uuid"),
    *("_xx*", "nis", "ossaudiodev", "readline", "xx*"),
)
"""Compiled parts of Python that the program does without. They need libraries of the system; readline is GPL."""

UNUSED_PYTHON = (
    *(
        "EXTERNALLY-MANAGED",
        "cgi.py",
        "cgitb.py",
        "config-*",
        "curses",
        "dbm",
        "distutils",
        "ensurepip",
        "idlelib",
        "lib2to3",
    ),
    *("pydoc_data", "sitecustomize.py", "sqlite3", "test", "tkinter", "turtle.py", "turtledemo", "venv"),
)

UNUSED_FILES = ("reportlab/fonts",)
"""What of the libraries is left out. Among the typefaces of ReportLab is one under GPL, and ours are our own."""

USED_PLUGINS = (
    *("iconengines/libqsvgicon.so", "imageformats/libqgif.so", "imageformats/libqico.so", "imageformats/libqjpeg.so"),
    *("imageformats/libqsvg.so", "imageformats/libqtiff.so", "imageformats/libqwebp.so"),
    *("platforminputcontexts/libcompose*", "platforminputcontexts/libibus*"),
    *("platforms/libqminimal.so", "platforms/libqoffscreen.so", "platforms/libqwayland.so", "platforms/libqxcb.so"),
    *("platformthemes/*", "printsupport/*", "wayland-decoration-client/*"),
    *("wayland-graphics-integration-client/libqt-plugin-wayland-egl.so", "wayland-shell-integration/libxdg-shell.so"),
    "xcbglintegrations/*",
)


class Apt:
    """Debian's packages, fetched into a folder of our own: so nobody need be root, and the system stays as it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for part in ("lists/partial", "cache/archives/partial", "packages"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        own = {"Dir::State::lists": folder / "lists", "Dir::Cache": folder / "cache", "APT::Sandbox::User": "root"}
        self._options = [word for name, value in own.items() for word in ("-o", f"{name}={value}")]
        run("apt-get", "-qq", *self._options, "update")

    def python_version(self) -> str:
        """Return the version of this Debian's Python, as '3.11'."""
        about = run("apt-cache", *self._options, "show", "--no-all-versions", "python3")
        found = re.search(r"^Version: (\d+\.\d+)", about, re.MULTILINE)
        if found is None:
            raise CannotBuild("This Debian has no package python3.")
        return found[1]

    def unpack(self, packages: Iterable[str], target: Path) -> None:
        """Unpack these packages, with nothing that they need, below a folder."""
        for package in packages:
            folder = self._folder / "packages" / package
            if not folder.exists():
                folder.mkdir()
                run("apt-get", "-qq", *self._options, "download", package, folder=folder)
            run("dpkg-deb", "-x", next(folder.glob("*.deb")), target)


def make_tree(tree: Path, apt: Apt, work: Path) -> None:
    """Put the program, its libraries and its Python into a folder; work is for what is needed on the way."""
    shutil.rmtree(tree, ignore_errors=True)
    _add_python(tree, apt, work / "debian")
    packages = tree / PACKAGES
    _add_libraries(tree, work / "wheels")
    for pattern in UNUSED_MODULES:  # not earlier: pip needed some of them
        _remove(tree.glob(f"lib/python3.*/lib-dynload/{pattern}.cpython-*"))
    _trim_libraries(packages)
    _trim_qt(packages)
    shutil.copy(HERE / PROGRAM, tree / PROGRAM)
    # What was compiled here is never compared with its source: the same on every machine, and nobody writes it anew.
    compile_all = ("-m", "compileall", "-q", "-s", tree, "--invalidation-mode", "unchecked-hash")
    run(python_of(tree), "-I", *compile_all, tree / "lib", PYTHONHASHSEED="0")
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == python_of(tree) or _is_script(path) else 0o644)


def python_of(tree: Path) -> Path:
    """Return the interpreter of a folder that make_tree has made."""
    return tree / "bin" / "python"


def _is_script(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.suffix and file.read(2) == b"#!"


def _add_python(tree: Path, apt: Apt, unpacked: Path) -> None:
    version = f"python{apt.python_version()}"
    shutil.rmtree(unpacked, ignore_errors=True)
    apt.unpack([f"{version}-minimal", f"lib{version}-minimal", f"lib{version}-stdlib"], unpacked)
    library, unused = tree / "lib" / version, shutil.ignore_patterns(*UNUSED_PYTHON)
    shutil.copytree(unpacked / "usr/lib" / version, library, symlinks=True, ignore=unused)
    python_of(tree).parent.mkdir()
    shutil.copy(unpacked / "usr/bin" / version, python_of(tree))


def _add_libraries(tree: Path, wheels: Path) -> None:
    """Install what the lock names, and the program itself, for the Python of the tree."""
    shutil.rmtree(wheels, ignore_errors=True)
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", wheels)
    pip = (sys.executable, "-m", "pip", "--python", python_of(tree), "install", "-qq", "--no-deps", "--no-compile")
    target = ("--target", tree / PACKAGES)
    run(*pip, *target, "--only-binary", ":all:", "--require-hashes", "-r", ROOT / "requirements.lock")
    run(*pip, *target, "--no-index", "--find-links", wheels, PROGRAM)


def _trim_libraries(packages: Path) -> None:
    """Take away what only builds the program, and the commands of the libraries."""
    wanted = {PROGRAM, *(part.name for part in libraries(packages))}
    for each in list(metadata.distributions(path=[str(packages)])):
        if each.name not in wanted:
            files = each.files or ()
            _remove(packages / file.parts[0] for file in files if file.parts[0] not in ("..", "bin"))
    _remove([packages / "bin"])
    for pattern in UNUSED_FILES:
        _remove(packages.glob(pattern))


def _trim_qt(packages: Path) -> None:
    """Leave of Qt the modules that the window imports, the plugins it may need, and the libraries of both."""
    qt = packages / "PySide6"
    plugins = {path for pattern in USED_PLUGINS for path in qt.glob(f"Qt/plugins/{pattern}")}
    modules = {path for name in _imported() for path in qt.glob(f"{name}.abi3.so")}
    languages = {path.stem.split("_")[1] for path in packages.glob("gui/i18n/*.qm")}
    kept = {path for language in languages for path in qt.glob(f"Qt/translations/qtbase_{language}*.qm")}
    kept |= plugins | modules | set(qt.glob("*.py")) | set(qt.glob("support/*.py"))
    waiting = [*plugins, *modules, *qt.glob("libpyside6.*")]
    beside = {path.name: path for path in (*qt.glob("*.so*"), *qt.glob("Qt/lib/*.so*"))}
    while waiting:
        library = waiting.pop()
        kept.add(library)
        waiting += [beside[name] for name in needed(library) if name in beside and beside[name] not in kept]
    _remove(path for path in qt.rglob("*") if not path.is_dir() and path not in kept)
    for folder in sorted((path for path in qt.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _imported() -> set[str]:
    """Return the modules of Qt that the window imports."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "gui").rglob("*.py"))
    return {name for source in sources for name in re.findall(r"from PySide6\.(\w+) import", source)}


def needed(binary: Path) -> Sequence[str]:
    """Return the names of the libraries that a program or library is linked with."""
    return re.findall(r"^  NEEDED +(\S+)$", run("objdump", "-p", binary), re.MULTILINE)


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

"""Make the installer for Windows in dist/, on Linux.

What is installed is gathered in build/windows/stage, in folders that the installer owns and replaces whole:

    awareness-kit.exe     the window
    command/              awareness-kit.exe, the command line, in a folder of its own for the search path
    icons/                for kits and packs
    licences/             of all that is in here, in one file
    program/              our own package, and those of requirements.lock that it needs
    python/               the Python that both run in

Nothing of it depends on the computer that it is made on, but for the program that packs it, NSIS.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

import qt_parts
import windows_python
from licences import all_texts, parts, summary, tell_window
from project import DIST, ROOT, VERSION, CannotBuild
from wheels import install_locked, keep_needed

from gui.shell.parts import Part

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "windows"
STAGE = BUILD / "stage"
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
ICONS = {"awareness-kit": "app", "kit": "kit", "pack": "pack"}
NSIS = Path("/usr/share/doc/nsis/copyright")
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: what Windows asks for on screens of 100, 125, 150 and 200 percent, and the largest."""
LARGEST = 120
"""Megabytes that the installer may have, for those who download it over a phone."""


def main() -> None:
    """Gather what is installed, and pack it."""
    gather()
    pack()


def gather() -> None:
    """Put everything that is installed into the stage."""
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    windows_python.unpack(BUILD, STAGE / "python", search=("..\\program",))
    unpacked = BUILD / "wheels"
    install_locked(unpacked, windows_python.MINOR)
    keep_needed(unpacked, STAGE / "program")
    qt_parts.keep_used(STAGE / "program")
    qt_parts.lend_runtime(STAGE / "program")
    for name in ("start.py", "search_path.py"):
        shutil.copy(HERE / name, STAGE / "program")
    gather_licences()
    make_icons(BUILD / "icons")
    (STAGE / "icons").mkdir()
    for name in ("kit", "pack"):
        shutil.copy(BUILD / "icons" / f"{name}.ico", STAGE / "icons")
    make_launchers()
    qt_parts.check_libraries(STAGE)


def gather_licences() -> None:
    """Write down whose work is installed, with every licence, for people and for the window."""
    packed_by = [
        Part(
            "Python", windows_python.VERSION, "PSF-2.0", "https://www.python.org", _text(STAGE / "python/LICENSE.txt")
        ),
        Part("NSIS, which made the installer", "", "zlib and CPL-1.0", "https://nsis.sourceforge.io", _text(NSIS)),
    ]
    tell_window(STAGE / "program", packed_by)
    found = parts(STAGE / "program", packed_by)
    (STAGE / "licences").mkdir()
    said = summary(found, "the folder 'program'", "Further down are all their licences.")
    text = f"{said}\n\n{all_texts(found)}"
    (STAGE / "licences" / "LICENCES.txt").write_text(text, encoding="utf-8", newline="\r\n")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8").strip()


def make_icons(folder: Path) -> None:
    """Draw the icons of the window's own SVG files, in all sizes that Windows asks for."""
    import resvg_py
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for name, source in ICONS.items():
        svg = (ROOT / "gui" / "icons" / f"{source}.svg").read_text()
        images = []
        for size in ICON_SIZES:
            png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size))
            images.append(Image.open(io.BytesIO(png)))
        largest = images.pop()
        largest.save(folder / f"{name}.ico", sizes=[(each, each) for each in ICON_SIZES], append_images=images)


def make_launchers() -> None:
    """Compile the two programs that a person starts."""
    work = BUILD / "launcher"
    work.mkdir(parents=True, exist_ok=True)
    resources = work / "launcher.res"
    run(
        *(RESOURCES, "-O", "coff", "-I", str(BUILD / "icons"), "-I", str(HERE)),
        *(f"-DVERSION_NUMBERS={numbers(',')}", f'-DVERSION_TEXT=\\"{VERSION}\\"'),
        *(str(HERE / "launcher.rc"), str(resources)),
    )
    for file, up, flags in (
        (STAGE / "awareness-kit.exe", "", ("-mwindows", "-DWINDOWED")),
        (STAGE / "command" / "awareness-kit.exe", "..\\\\", ("-mconsole",)),
    ):
        file.parent.mkdir(exist_ok=True)
        run(
            *(COMPILER, "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdlib", *flags),
            *("-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va", "-Wl,-e,begin"),
            f'-DPYTHON_DLL=L"{up}python\\\\{windows_python.DLL}"',
            f'-DSTART=L"{up}program\\\\start.py"',
            *(str(HERE / "launcher.c"), str(resources), "-lkernel32", "-luser32", "-lshell32", "-o", str(file)),
        )


def pack() -> None:
    """Make one file of it that installs it."""
    output = DIST / f"awareness-kit-{VERSION}-windows.exe"
    output.parent.mkdir(exist_ok=True)
    size = sum(each.stat().st_size for each in STAGE.rglob("*") if each.is_file())
    given = {
        "STAGE": STAGE,
        "ICONS": BUILD / "icons",
        "OUTPUT": output,
        "VERSION": VERSION,
        "VERSION_NUMBERS": numbers("."),
        "SIZE": size // 1024,
        "PYTHON_DLL": windows_python.DLL,
    }
    run(
        "makensis",
        "-V2",
        "-WX",
        *(f"-D{name}={value}" for name, value in given.items()),
        str(HERE / "awareness-kit.nsi"),
    )
    packed = output.stat().st_size / 1e6
    print(f"{output.relative_to(ROOT)}: {packed:.1f} MB; {size / 1e6:.0f} MB when installed")
    if packed > LARGEST:
        sys.exit(f"The installer is larger than {LARGEST} MB.")


def numbers(between: str) -> str:
    """Return the version as the four numbers that Windows wants."""
    found = [each for each in VERSION.split(".") if each.isdigit()]
    return between.join((found + ["0"] * 4)[:4])


def run(*command: str) -> None:
    """Run a program, and stop if it fails."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    try:
        main()
    except CannotBuild as error:
        sys.exit(str(error))

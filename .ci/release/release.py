"""Make everything that is published of a version, in dist/: from its tag, v0.1.0 for 0.1.0, and from nothing else.

    .venv/bin/python .ci/release/release.py            all that a Linux machine can make
    .venv/bin/python .ci/release/release.py --finish   beside what other machines made: notes and sums alone
    .venv/bin/python .ci/release/release.py --check    only look whether these sources are those of a tag

What comes out: the installer for Windows, the two packages for Linux, the wheel and the archive of the sources, the
bill of materials, RELEASE-NOTES.md, and SHA256SUMS of all of it.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from project import DIST, PROGRAM, ROOT, VERSION, CannotBuild, Release, current, run

from gui.shell.parts import BUNDLED, Part, bundled

PYTHON = sys.executable
SUMS = DIST / "SHA256SUMS"
NOTES = DIST / "RELEASE-NOTES.md"
BILL = DIST / f"{PROGRAM}-{VERSION}.cdx.json"

TREES = {
    "Windows": ROOT / "build/windows/stage/program",
    "Debian": ROOT / f"out/linux/deb/usr/lib/{PROGRAM}/lib/python3/dist-packages",
    "Linux, any": ROOT / f"out/linux/archive/{PROGRAM}-{VERSION}-linux-x86_64/lib/python3/dist-packages",
}
"""Where each package's own libraries lie once it is made; those for macOS are made elsewhere."""

FOR_WHOM = (
    ("-windows.exe", "Windows 10 and 11"),
    (".deb", "Debian 12, Ubuntu 24.04, Mint 22 and newer"),
    (".tar.xz", "any Linux from 2023 or later: it runs from any folder"),
    (".dmg", "macOS 13 and newer"),
    (".whl", "people with Python 3.11 or later: `uv tool install`, `pipx install`"),
    (".tar.gz", "the sources"),
    (".cdx.json", "the bill of materials (CycloneDX)"),
)
"""Endings of files, and who or what they are for, in the order of the notes."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the release, or a part of it. Raises CannotBuild."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only look whether these sources are those of a tag")
    parser.add_argument("--finish", action="store_true", help="only write the notes and the sums of what is in dist/")
    given = parser.parse_args(arguments)
    release = current()
    check_sources()
    if given.check:
        return
    if not given.finish:
        shutil.rmtree(DIST, ignore_errors=True)
        make_all()
        from bill import bill  # a machine that only checks, or finishes, has no need of its library

        BILL.write_text(bill(release, {name: _brought(tree) for name, tree in TREES.items()}), encoding="utf-8")
    finish(release)


def check_sources() -> None:
    """Stop unless these sources are what the tag of their version names, with nothing changed since."""
    wanted, tags = f"v{VERSION}", run("git", "tag", "--points-at", "HEAD").split()
    if wanted not in tags:
        others = f"; it has {', '.join(tags)}" if tags else ""
        raise CannotBuild(f"What is to be released must have the tag {wanted}{others}. To set it: git tag {wanted}")
    if changed := run("git", "status", "--porcelain").strip():
        raise CannotBuild(f"These files are not as they were when the tag was set:\n{changed}")


def make_all() -> None:
    """Make every package that this machine can make, and say how long each took."""
    steps = {
        "wheel and sources": (PYTHON, "-m", "hatchling", "build", "-d", str(DIST)),
        "Windows": (PYTHON, ".ci/windows/build.py"),
        "Linux": (PYTHON, ".ci/linux/packages.py"),
    }
    for name, command in steps.items():
        begun = time.monotonic()
        print(run(*command).rstrip())
        print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)
    try_wheel(next(DIST.glob("*.whl")))


def try_wheel(wheel: Path) -> None:
    """Look whether wheel and archive are described as they should be, and install and start the wheel with uv."""
    print(run(PYTHON, "-m", "twine", "check", "--strict", wheel, *DIST.glob("*.tar.gz")).rstrip())
    folder = ROOT / "build" / "tool"
    places = {"UV_TOOL_DIR": str(folder), "UV_TOOL_BIN_DIR": str(folder / "bin")}
    run(Path(PYTHON).with_name("uv"), "tool", "install", "--quiet", "--force", wheel, **places)
    told = run(folder / "bin" / PROGRAM, "--version").strip()
    if told != f"{PROGRAM} {VERSION}":
        raise CannotBuild(f"Installed with uv, the wheel says that it is “{told}”.")
    print(f"Installed with uv, the wheel says that it is {told}.")


def finish(release: Release) -> None:
    """Write the notes and the sums of what is in dist/."""
    for old in (NOTES, SUMS):
        old.unlink(missing_ok=True)
    files = sorted(path for path in DIST.iterdir() if path.is_file())
    NOTES.write_text(notes(release, files), encoding="utf-8")
    sums = [(hashlib.sha256(path.read_bytes()).hexdigest(), path.name) for path in sorted([*files, NOTES])]
    SUMS.write_text("".join(f"{digest}  {name}\n" for digest, name in sums), encoding="utf-8")
    print(f"dist/ has {len(sums)} files of {PROGRAM} {release.version}, and their sums in {SUMS.name}.")


def notes(release: Release, files: Sequence[Path]) -> str:
    """Return what is told where a release is published: what is new, and which file is for whom."""
    rows = [
        f"| `{file.name}` | {whom} | {file.stat().st_size / 1e6:.1f} MB |"
        for ending, whom in FOR_WHOM
        for file in files
        if file.name.endswith(ending)
    ]
    table = "\n".join(("| file | for | size |", "|---|---|---|", *rows))
    return f"# {PROGRAM} {release.version}\n\n{release.changes}\n\n## Which file\n\n{table}\n"


def _brought(tree: Path) -> list[Part]:
    """Return what a package brings beside its libraries."""
    if not (told := bundled(tree / "gui" / "shell" / BUNDLED.name)):
        raise CannotBuild(f"{tree.relative_to(ROOT)} does not say what was put into it.")
    return told


if __name__ == "__main__":
    try:
        main()
    except CannotBuild as error:
        sys.exit(str(error))

"""Make the Linux packages in dist/: a .deb, and a .tar.xz that runs from any folder.

    .venv/bin/python .ci/linux/packages.py

Nothing needs root. The same sources give the same bytes: what has a date has that of the release.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import sys
import textwrap
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from licences import all_texts, parts, summary
from manual import manual
from tree import HERE, PACKAGES, PROGRAM, ROOT, Apt, CannotBuild, make_tree, run

DESKTOP = ROOT / "gui" / "desktop"
WORK = ROOT / "out" / "linux"
HOME = f"usr/lib/{PROGRAM}"
"""Where a system keeps the program."""

X11_PACKAGES = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1"),
    *("libxcb-xkb1", "libxkbcommon-x11-0"),
)
"""What Qt needs to open a window on X11, and a desktop may lack: the .deb asks for it, the .tar.xz brings it."""

ENTRY = """\
{program} ({version}) stable; urgency=medium

{changes}

 -- The awareness-kit contributors <contributors@awarenesskit.org>  {date}

"""


class Release(NamedTuple):
    """A version, the moment from which its files are, and what is new in it."""

    version: str
    date: datetime
    changes: str


def releases() -> list[Release]:
    """Return all releases, the newest first, as the metadata for software centres tells them."""
    tree = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml")))
    return [
        Release(
            each.attrib["version"],
            datetime.fromisoformat(each.attrib["date"]).replace(tzinfo=UTC),
            "\n".join(_point(line.text or "") for line in each.iter() if line.tag in ("p", "li")),
        )
        for each in tree.iter("release")
    ]


def _point(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 78, initial_indent="  * ", subsequent_indent="    ")


def current() -> Release:
    """Return the release that pyproject.toml is at."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for release in releases():
        if release.version == project["version"]:
            return release
    raise CannotBuild(f"gui/desktop/*.metainfo.xml does not say what is new in {project['version']}: add a <release>.")


def make_deb(tree: Path, release: Release, target: Path) -> Path:
    """Make the Debian package in a folder and return it."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / HOME)
    command = root / "usr/bin" / PROGRAM
    command.parent.mkdir()
    command.symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    run(DESKTOP / "install", "--stage", root / "usr/share")
    _zipped(root / f"usr/share/doc/{PROGRAM}/changelog.gz", "".join(map(_entry, releases())))
    _zipped(root / f"usr/share/man/man1/{PROGRAM}.1.gz", manual(release.version, f"{release.date:%Y-%m-%d}"))
    found = parts(tree, WORK / "debian")
    _write(root / f"usr/share/doc/{PROGRAM}/copyright", summary(found, f"/{HOME}/{PACKAGES}"))
    _write(root / f"usr/share/doc/{PROGRAM}/LICENCES.txt", all_texts(found))
    overrides = (HERE / "lintian-overrides").read_text(encoding="utf-8")
    _write(root / f"usr/share/lintian/overrides/{PROGRAM}", overrides)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size // 1024 + 1 for path in files)
    architecture = run("dpkg", "--print-architecture").strip()
    control = re.sub(",\n ", ", ", (HERE / "control").read_text(encoding="utf-8"))
    sums = run("md5sum", *(path.relative_to(root) for path in files), folder=root)
    _write(root / "DEBIAN/control", control.format(version=release.version, architecture=architecture, size=size))
    _write(root / "DEBIAN/md5sums", sums)
    _settle(root, release)
    package = target / f"{PROGRAM}_{release.version}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package, SOURCE_DATE_EPOCH=_seconds(release))
    return package


def make_archive(tree: Path, release: Release, apt: Apt, target: Path) -> Path:
    """Make the archive that runs from any folder, with those libraries of X11 that a desktop may lack."""
    name = f"{PROGRAM}-{release.version}-linux-{os.uname().machine}"
    root = WORK / "archive" / name
    shutil.rmtree(root.parent, ignore_errors=True)
    shutil.copytree(tree, root)
    libraries = WORK / "x11"
    shutil.rmtree(libraries, ignore_errors=True)
    apt.unpack(X11_PACKAGES, libraries)
    for library in libraries.glob("usr/lib/*/*.so.*"):
        if library.is_symlink():  # by that name it is asked for
            shutil.copy(library.resolve(), root / PACKAGES / "PySide6/Qt/lib" / library.name)
    for page in ("add-to-menu", "READ ME.txt"):
        shutil.copy(HERE / page, root)
    found = parts(tree, WORK / "debian", libraries)
    _write(root / "LICENCES.txt", summary(found, PACKAGES) + "\n\n" + all_texts(found))
    _settle(root, release)
    archive = target / f"{name}.tar.xz"
    owner = ("--owner=0", "--group=0", "--numeric-owner")
    options = ("--sort=name", *owner, "--format=gnu", f"--mtime=@{_seconds(release)}")
    run("tar", "-C", root.parent, *options, "-cJf", archive, name, XZ_OPT="-6 -T2")
    return archive


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _zipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _settle(root: Path, release: Release) -> None:
    """Give every file and folder the date of the release, and the rights that everybody needs."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (release.date.timestamp(),) * 2, follow_symlinks=False)


def _seconds(release: Release) -> str:
    return str(int(release.date.timestamp()))


def _entry(release: Release) -> str:
    """Return what Debian's list of changes says of a release."""
    date = format_datetime(release.date)
    return ENTRY.format(program=PROGRAM, version=release.version, changes=release.changes, date=date)


def main() -> None:
    """Make both, and say where they are and how large."""
    target = ROOT / "dist"
    target.mkdir(exist_ok=True)
    release, apt = current(), Apt(WORK / "apt")
    make_tree(WORK / "tree", apt, WORK)
    made = [
        make_deb(WORK / "tree", release, target),
        make_archive(WORK / "tree", release, apt, target),
    ]
    for path in made:
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    try:
        main()
    except CannotBuild as error:
        sys.exit(str(error))

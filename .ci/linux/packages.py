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
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from licences import all_texts, parts, summary, tell_window
from manual import manual
from project import DIST, PROGRAM, ROOT, CannotBuild, Release, current, points, releases, run
from tree import HERE, PACKAGES, Apt, make_tree

from gui.shell.parts import Part

DESKTOP = ROOT / "gui" / "desktop"
WORK = ROOT / "out" / "linux"
HOME = f"usr/lib/{PROGRAM}"
"""Where a system keeps the program."""

X11_PACKAGES = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1"),
    *("libxcb-xkb1", "libxkbcommon-x11-0"),
)
"""What Qt needs to open a window on X11, and a desktop may lack: the .deb asks for it, the .tar.xz brings it."""

_TEXTS_OF_DEBIAN = """\
LICENCES.txt, beside this file, has all their licences. On Debian the text of the GNU Lesser General Public License,
version 3, is in /usr/share/common-licenses/LGPL-3."""

ENTRY = """\
{program} ({version}) stable; urgency=medium

{changes}

 -- The awareness-kit contributors <contributors@awarenesskit.org>  {date}

"""


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
    beside = of_debian(WORK / "debian")
    tell_window(root / HOME / PACKAGES, beside)
    found = parts(root / HOME / PACKAGES, beside)
    said = summary(found, f"/{HOME}/{PACKAGES}", _TEXTS_OF_DEBIAN)
    _write(root / f"usr/share/doc/{PROGRAM}/copyright", said)
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
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package, SOURCE_DATE_EPOCH=release.seconds)
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
    beside = of_debian(WORK / "debian", libraries)
    tell_window(root / PACKAGES, beside)
    found = parts(root / PACKAGES, beside)
    said = summary(found, PACKAGES, "Further down are all their licences.")
    _write(root / "LICENCES.txt", said + "\n\n" + all_texts(found))
    _settle(root, release)
    archive = target / f"{name}.tar.xz"
    owner = ("--owner=0", "--group=0", "--numeric-owner")
    options = ("--sort=name", *owner, "--format=gnu", f"--mtime=@{release.seconds}")
    run("tar", "-C", root.parent, *options, "-cJf", archive, name, XZ_OPT="-6 -T2")
    return archive


def of_debian(*unpacked: Path) -> list[Part]:
    """Return what Debian says of its packages that were unpacked in these folders."""
    files = sorted(path for folder in unpacked for path in folder.glob("usr/share/doc/*/copyright"))
    texts = ((path.parent.name, path.read_text(encoding="utf-8", errors="replace").strip()) for path in files)
    return [Part(f"{name}, from Debian", "", "", f"https://packages.debian.org/{name}", text) for name, text in texts]


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


def _entry(release: Release) -> str:
    """Return what Debian's list of changes says of a release."""
    date, told = format_datetime(release.date), points(release.changes)
    changes = "\n".join(textwrap.fill(each, 78, initial_indent="  * ", subsequent_indent="    ") for each in told)
    return ENTRY.format(program=PROGRAM, version=release.version, changes=changes, date=date)


def main() -> None:
    """Make both, and say where they are and how large."""
    DIST.mkdir(exist_ok=True)
    release, apt = current(), Apt(WORK / "apt")
    make_tree(WORK / "tree", apt, WORK)
    made = [
        make_deb(WORK / "tree", release, DIST),
        make_archive(WORK / "tree", release, apt, DIST),
    ]
    for path in made:
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    try:
        main()
    except CannotBuild as error:
        sys.exit(str(error))

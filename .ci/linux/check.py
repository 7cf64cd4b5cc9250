"""Try the packages of dist/ in a bare Debian, and say what was seen: installed, used, opened in a window, removed.

    .venv/bin/python .ci/linux/check.py

It needs root, for debootstrap and chroot. The window is on a screen of its own (Xvfb); its pictures are in out/linux/.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from packages import HOME, WORK, X11_PACKAGES
from PIL import ImageGrab
from project import DIST, PROGRAM, ROOT, VERSION, CannotBuild, run
from tree import HERE

PERSON = "home/person"
NUMBER = 1000
"""The person's user and group, as numbers."""

PATIENCE = 90.0
"""Seconds after which a window is not waited for any longer."""

DESKTOP_PACKAGES = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info", "fonts-dejavu-core")
"""What every desktop has."""

OPTIONAL = ("libqgtk3.so", "libcupsprintersupport.so")
"""What works without the libraries that are only recommended."""

KEPT_BY_SYSTEM = ("dev", "proc", "sys", "tmp", PERSON, "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")


class Seen(Exception):
    """What was seen and should not be."""


def expect(right: bool, sentence: str) -> None:
    """Say what is so, or stop because it is not."""
    if not right:
        raise Seen(f"This is not so: {sentence}")
    print(f"  {sentence}")


class Debian:
    """A bare Debian in a folder, with the libraries of a desktop and one person."""

    def __init__(self, root: Path, display: str) -> None:
        self.root, self._display = root, display

    def run(self, *command: str, person: bool = True) -> str:
        """Run a command there and return what it printed."""
        return run(*self.words(command, person))

    def words(self, command: Sequence[str], person: bool = True) -> list[str]:
        """Return the command that runs another there."""
        user = f"{NUMBER}:{NUMBER}" if person else "0:0"
        settings = {
            "DEBCONF_NOWARNINGS": "yes",
            "DEBIAN_FRONTEND": "noninteractive",
            "DISPLAY": self._display,
            "HOME": f"/{PERSON}" if person else "/root",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        }
        pairs = [f"{name}={value}" for name, value in settings.items()]
        return ["chroot", f"--userspec={user}", str(self.root), "env", "-i", *pairs, *command]

    def apt(self, *words: str) -> None:
        """Have Debian install or remove something, quietly, without what packages only recommend."""
        options = ("-qq", "-y", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0")
        self.run("apt-get", *options, *words, person=False)

    def satisfy(self, packages: Sequence[str]) -> None:
        """Install packages of Debian."""
        self.apt("update")
        self.apt("satisfy", ", ".join(packages))

    def files(self) -> set[str]:
        """Return everything there is but the person's own, and what the system writes down for itself."""
        kept = {self.root / path for path in KEPT_BY_SYSTEM}
        found = set()
        for folder, folders, files in os.walk(self.root):
            folders[:] = [each for each in folders if Path(folder, each) not in kept]
            found |= {str(Path(folder, each).relative_to(self.root)) for each in [*folders, *files]}
        return found


@contextmanager
def bare_debian(name: str, display: str) -> Iterator[Debian]:
    """Give a new bare Debian; the first one is fetched, and copied from then on."""
    base, root = WORK / "base", WORK / name
    if not (base / PERSON).exists():
        shutil.rmtree(base, ignore_errors=True)
        codename = run("sh", "-c", '. /etc/os-release && echo "$VERSION_CODENAME"').strip()
        run("debootstrap", "--variant=minbase", codename, base)
        run("chroot", base, "useradd", "--uid", str(NUMBER), "--create-home", "person")
    places = {"/proc": "proc", "/tmp/.X11-unix": "tmp/.X11-unix"}
    for inside in places.values():  # of a check that was killed
        if (root / inside).is_mount():
            run("umount", root / inside)
    shutil.rmtree(root, ignore_errors=True)
    run("cp", "-a", base, root)
    for inside in places.values():
        (root / inside).mkdir(exist_ok=True)
    mounted = []
    try:
        for outside, inside in places.items():
            run("mount", "--bind", outside, root / inside)
            mounted.append(root / inside)
        yield Debian(root, display)
    finally:
        for place in reversed(mounted):
            run("umount", place)
    shutil.rmtree(root)


@contextmanager
def screen() -> Iterator[str]:
    """Give the name of a screen that only this check sees."""
    reader, writer = os.pipe()
    options = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac", "-displayfd", str(writer)]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writer], stderr=subprocess.DEVNULL)
    try:
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
    finally:
        os.close(writer)
        server.terminate()
        server.wait()


def use(debian: Debian, command: str, entry: str, display: str) -> None:
    """Use the program as a person does; entry: the file of the menu that starts it."""
    version = debian.run(command, "--version").strip()
    expect(version == f"{PROGRAM} {VERSION}", f"--version says {version}")
    kit, folder = f"/{PERSON}/Nursery & friends.kit", f"/{PERSON}/pieces"
    debian.run(command, "new", kit, "--example")
    debian.run(command, "export", kit, "-o", folder)
    made = {path.name: path.read_bytes() for path in (debian.root / folder[1:]).iterdir()}
    expect(made == exported_here(debian.root / kit[1:]), f"its {len(made)} files are byte for byte those made outside")
    kind = debian.run("gio", "info", "-a", "standard::content-type", kit)
    expect("application/x-awareness-kit" in kind, "a .kit file is known as a kit")
    opens = debian.run("gio", "mime", "application/x-awareness-kit")
    expect(f"{PROGRAM}.desktop" in opens, "a double click on it opens the program")
    began = time.monotonic()
    started = subprocess.Popen(debian.words(["gio", "launch", entry, kit]), stdout=subprocess.DEVNULL)
    wait_for_window(display, PROGRAM)
    expect(True, f"it opens from the menu: what it is can be seen after {time.monotonic() - began:.1f} s")
    window = wait_for_window(display, "Nursery & friends")
    expect(True, f"and its window after {time.monotonic() - began:.1f} s")
    time.sleep(8)  # until the first page is there; for the picture alone
    ImageGrab.grab(xdisplay=display).save(WORK / f"{debian.root.name}.png")
    title = ask_screen(display, "getwindowname", window)
    expect("Nursery & friends" in title, f"it shows the kit: {title}")
    process = int(ask_screen(display, "getwindowpid", window))
    os.kill(process, signal.SIGTERM)
    started.wait()
    deadline = time.monotonic() + PATIENCE
    while Path(f"/proc/{process}").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    expect(not Path(f"/proc/{process}").exists(), "it closes when it is asked to")


def exported_here(kit: Path) -> dict[str, bytes]:
    """Return the files that the wheel in the packages makes of a kit with the Python of this project."""
    program, pieces = WORK / "program", WORK / "pieces"
    for folder in (program, pieces):
        shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(next((WORK / "wheels").glob("*.whl"))) as wheel:
        wheel.extractall(program)
    run(sys.executable, "-m", "gui", "export", kit, "-o", pieces, folder=WORK, PYTHONPATH=str(program))
    return {path.name: path.read_bytes() for path in pieces.iterdir()}


def ask_screen(display: str, *words: str) -> str:
    """Return what xdotool says, '' if it finds nothing."""
    environment = os.environ | {"DISPLAY": display}
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, env=environment).stdout.strip()


def wait_for_window(display: str, title: str) -> str:
    """Return the number of the program's window that has these words in its title, once it can be seen."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for window in ask_screen(display, "search", "--onlyvisible", "--class", PROGRAM).split():
            if title in ask_screen(display, "getwindowname", window):
                return window
        time.sleep(0.05)
    raise Seen(f"No window called “{title}” was there after {PATIENCE:.0f} s.")


def depends() -> list[str]:
    """Return what the .deb depends on, package by package."""
    found = re.search(r"^Depends: (.*?)^\w", (HERE / "control").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [" ".join(each.split()) for each in found[1].split(",")] if found else []


def check_libraries(debian: Debian, folder: str) -> None:
    """Look whether every library there finds those that it is linked with."""
    told = debian.run("find", folder, "-name", "*.so*", "-type", "f", "-exec", "ldd", "{}", "+")
    lost = [
        f"{Path(part[0].strip(':')).name}: {line.strip()}"
        for part in (block.splitlines() for block in re.split(r"\n(?=/)", told))
        for line in part[1:]
        if "not found" in line and Path(part[0].strip(":")).name not in OPTIONAL
    ]
    expect(not lost, f"every library finds what it needs {'; '.join(lost)}".strip())


def check_deb(package: Path, display: str) -> None:
    """Install the .deb, use it, remove it."""
    print(f"{package.name}, {package.stat().st_size / 1e6:.0f} MB")
    told = subprocess.run(["lintian", package], capture_output=True, text=True)
    expect(not re.search("^E:", told.stdout, re.MULTILINE) and told.returncode < 2, "lintian has no errors")
    with bare_debian("bare-deb", display) as debian:
        debian.satisfy([*depends(), *DESKTOP_PACKAGES])
        before = debian.files()
        shutil.copy(package, debian.root / "tmp")
        debian.apt("install", f"/tmp/{package.name}")
        expect(True, "apt installs it")
        check_libraries(debian, f"/{HOME}")
        use(debian, PROGRAM, f"/usr/share/applications/{PROGRAM}.desktop", display)
        own = sorted(path.name for path in (debian.root / PERSON).iterdir() if not path.name.startswith("."))
        debian.apt("purge", PROGRAM)
        left = sorted(debian.files() - before)
        expect(not left, f"nothing is left of it in the system {' '.join(left)}".strip())
        still = sorted(path.name for path in (debian.root / PERSON).iterdir() if not path.name.startswith("."))
        expect(own == still and bool(own), f"the person's files are all there: {', '.join(still)}")


def check_archive(archive: Path, display: str) -> None:
    """Unpack the archive into a folder with a difficult name, use it from there, take it out of the menu."""
    print(f"{archive.name}, {archive.stat().st_size / 1e6:.0f} MB")
    with bare_debian("bare-archive", display) as debian:
        debian.satisfy([*(each for each in depends() if each not in X11_PACKAGES), *DESKTOP_PACKAGES, "xz-utils"])
        folder = f"/{PERSON}/Programs, “new” & $old 100%"
        debian.run("mkdir", folder)
        shutil.copy(archive, debian.root / "tmp")
        debian.run("tar", "-C", folder, "-xf", f"/tmp/{archive.name}")
        place = f"{folder}/{archive.name.removesuffix('.tar.xz')}"
        debian.run(f"{place}/add-to-menu")
        share = f"/{PERSON}/.local/share"
        use(debian, f"{place}/{PROGRAM}", f"{share}/applications/{PROGRAM}.desktop", display)
        debian.run(f"{place}/add-to-menu", "--remove")
        left = [path for path in (debian.root / share[1:]).rglob("*awareness*") if path.is_file()]
        told = [str(path.relative_to(debian.root)) for path in left if f"{share[1:]}/{PROGRAM}/" not in str(path)]
        expect(not told, f"nothing is left of it in the menu {' '.join(told)}".strip())


def main() -> None:
    """Check what is in dist/ for the version of these sources."""
    if os.geteuid():
        raise CannotBuild("This needs root, for debootstrap and chroot.")
    architecture = run("dpkg", "--print-architecture").strip()
    package = DIST / f"{PROGRAM}_{VERSION}_{architecture}.deb"
    archive = DIST / f"{PROGRAM}-{VERSION}-linux-{os.uname().machine}.tar.xz"
    for path in (package, archive):
        if not path.exists():
            raise CannotBuild(f"There is no {path.relative_to(ROOT)}: run 'make installer-linux' first.")
    run("appstreamcli", "validate", "--no-net", *(ROOT / "gui/desktop").glob("*.metainfo.xml"))
    run("desktop-file-validate", *(ROOT / "gui/desktop").glob("*.desktop"))
    print("The menu entry and the metadata for software centres are valid.")
    with screen() as display:
        check_deb(package, display)
        check_archive(archive, display)


if __name__ == "__main__":
    try:
        main()
    except (CannotBuild, Seen) as error:
        sys.exit(str(error))

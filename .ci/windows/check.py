"""Try the installer of dist/ under wine, say what was seen, and fail if anything is not as it should be.

It is installed in quiet mode, makes every piece of the example kit, is given what Windows is known for (names of
devices, locks, read-only folders, drives, long paths), is installed again over itself, and removed.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from PIL import Image, ImageGrab
from project import DIST, PROGRAM, ROOT, VERSION
from wine import Windows, ended

FOLDER = ROOT / "build" / "windows" / "trial"
INSTALLER = DIST / f"{PROGRAM}-{VERSION}-windows.exe"
NAMES = ("CON", "Aux.", "Little Acorns...", 'A "B" <C>: D|E*?', "Dôl-y-Coed 🎈 শিশু", "nul.pdf", " COM1 ", "a\\b/c")
"""Names of groups, which end up in the names of files."""
PICTURE = ROOT / "build" / "windows" / "window.png"
SLOW = 300
"""Seconds that a window may take under wine to open or close."""
COLOURED, STRONG = 0.04, 60
"""A page has at least this share of pixels whose strongest light is so much stronger than its weakest, of 255."""
BROKEN = "The program stopped because of a mistake"


class Trial:
    """What is tried, one thing after the other, and what was not as it should be."""

    def __init__(self, windows: Windows) -> None:
        self.windows = windows
        self.failed: list[str] = []
        self.kits = windows.drive_c / "kits"
        self.here = FOLDER / "linux"
        for folder in (self.kits, self.here):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)

    def saw(self, told: str, right: bool, more: str = "") -> None:
        """Say what was tried, and whether it went as it should."""
        print(f"{'ok   ' if right else 'WRONG'} {told}", flush=True)
        if not right:
            print(more.rstrip())
            self.failed.append(told)

    def here_too(self, *arguments: str) -> None:
        """Run the command line of these sources, on this computer."""
        python = (sys.executable, "-m", "gui", *arguments)
        subprocess.run(python, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)

    def same(self, told: str, there: Path, here: Path) -> None:
        """Compare what both wrote: PDFs and texts byte for byte, pictures pixel for pixel."""
        names = sorted(each.name for each in here.iterdir())
        others = sorted(each.name for each in there.iterdir()) if there.is_dir() else []
        different = [each for each in names if each in others and not _same(there / each, here / each)]
        right = bool(names) and names == others and not different
        self.saw(f"{told}: {len(names)} files like those of Linux", right, f"{names}\n{others}\ndifferent: {different}")

    def install(self) -> None:
        """Install in quiet mode."""
        begun = time.monotonic()
        code, told = self.windows.run(INSTALLER, "/S")
        took = time.monotonic() - begun
        installed = self.windows.installed
        size = sum(each.stat().st_size for each in installed.rglob("*") if each.is_file()) / 1e6
        self.saw(
            f"installed in {took:.0f} s, {size:.0f} MB", code == 0 and (installed / f"{PROGRAM}.exe").is_file(), told
        )
        menu = list(self.windows.person.rglob(f"{PROGRAM}.lnk"))
        self.saw("it is in the Start menu", len(menu) == 1, str(menu))
        for ending in (".kit", ".kitpack"):
            _, name = self.windows.run("reg", "query", rf"HKCU\Software\Classes\{ending}", "/ve")
            key = rf"HKCU\Software\Classes\{PROGRAM}{ending}"
            _, opened = self.windows.run("reg", "query", rf"{key}\shell\open\command", "/ve")
            _, icon = self.windows.run("reg", "query", rf"{key}\DefaultIcon", "/ve")
            right = f"{PROGRAM}{ending}" in name and f'\\{PROGRAM}.exe" "%1"' in opened and ".ico" in icon
            self.saw(f"a double click on {ending} opens it", right, name + opened + icon)
        _, path = self.windows.run("reg", "query", r"HKCU\Environment", "/v", "Path")
        self.saw("its command is on the search path", rf"{PROGRAM}\command" in path, path)
        self.windows.without_wmi()
        begun = time.monotonic()
        code, told = self.windows.command("--version")
        took = time.monotonic() - begun
        self.saw(
            f"it says its version, in {took:.1f} s under wine",
            (code, told.strip()) == (0, f"{PROGRAM} {VERSION}"),
            told,
        )

    def make_everything(self) -> None:
        """Make every piece of the example, for each of the places that pieces go to."""
        code, told = self.windows.command("new", r"C:\kits\example.kit", "--example")
        self.here_too("new", str(self.here / "example.kit"), "--example")
        self.saw("it makes the example", code == 0, told)
        self.saw("the example is that of Linux", _same(self.kits / "example.kit", self.here / "example.kit"))
        for place in ("screen", "home", "print-shop", "social"):
            begun = time.monotonic()
            code, told = self.windows.command(
                "export", r"C:\kits\example.kit", "-o", rf"C:\kits\{place}", "--for", place, "--force"
            )
            took = time.monotonic() - begun
            self.saw(f"it exports for {place}, in {took:.0f} s", code == 0, told)
            self.here_too("export", str(self.here / "example.kit"), "-o", str(self.here / place), "--for", place)
            self.same(f"export for {place}", self.kits / place, self.here / place)

    def open_window(self) -> None:
        """Open a kit as a double click does, take a picture of the window, and close it."""
        begun = time.monotonic()
        program = self.windows.start(self.windows.installed / f"{PROGRAM}.exe", r"C:\kits\example.kit")
        code, title = self.windows.look_for_window("example", SLOW)
        took = time.monotonic() - begun
        self.saw(f"the window shows the kit, in {took:.0f} s under wine: {title.strip()}", code == 0, title)
        begun = time.monotonic()
        while not (there := self._shows_a_page()) and time.monotonic() < begun + SLOW:
            time.sleep(1)
        self.saw(f"and its first page, {time.monotonic() - begun:.0f} s later", there)
        self.windows.look_for_window("example", 1, "close")
        code, told = ended(program, seconds=SLOW)
        self.saw("it is closed", code == 0, told)
        print(f"      its picture: {PICTURE.relative_to(ROOT)}")

    def _shows_a_page(self) -> bool:
        """Take a picture of the screen, and tell whether a piece is shown in its right half."""
        picture = ImageGrab.grab(xdisplay=self.windows.environment["DISPLAY"])
        picture.save(PICTURE)
        return is_colourful(picture.crop((picture.width // 2, 0, picture.width, picture.height)))

    def check_a_folder(self) -> None:
        """Check a folder of assets, which is done by processes of its own."""
        assets = self.kits / "our assets"
        templates = assets / "templates"
        templates.mkdir(parents=True)
        shutil.copy(ROOT / "assets" / "templates" / "poster-event.yaml", templates)
        code, told = self.windows.command("check", r"C:\kits\our assets")
        self.saw("it checks a folder of designs", code == 0 and BROKEN not in told, told)
        (templates / "poster-event.yaml").write_text("name: {en: Odd}\nsizes: [A9000]\n", encoding="utf-8")
        code, told = self.windows.command("check", r"C:\kits\our assets")
        self.saw(
            "and says what is wrong in one", code != 0 and "poster-event.yaml" in told and BROKEN not in told, told
        )

    def try_names(self) -> None:
        """Export for groups whose names Windows would not take for a file."""
        self.here_too("new", str(self.here / "plain.yaml"), "--example")
        shutil.copytree(self.here / "logos", self.kits / "logos")
        plain = (self.here / "plain.yaml").read_text(encoding="utf-8")
        for number, name in enumerate(NAMES):
            quoted = name.replace("\\", "\\\\").replace('"', '\\"')
            text = plain.replace("name: Little Acorns Nursery", f'name: "{quoted}"')
            piece = ("--piece", "poster-event")
            for folder in (self.kits, self.here):
                (folder / "named.yaml").write_text(text, encoding="utf-8")
            out = f"named {number}"
            code, told = self.windows.command("export", r"C:\kits\named.yaml", "-o", rf"C:\kits\{out}", *piece)
            self.here_too("export", str(self.here / "named.yaml"), "-o", str(self.here / out), *piece)
            self.saw(f"a group called {name!r}", code == 0 and BROKEN not in told, told)
            self.same("  its piece", self.kits / out, self.here / out)

    def try_places(self) -> None:
        """Export to other drives, to long paths, and to names that are devices or end in dots."""
        piece = ("--piece", "poster-event")
        shutil.copy(self.kits / "example.kit", self.windows.drive_d / "stick.kit")
        code, told = self.windows.command("export", r"D:\stick.kit", "-o", r"C:\kits\from stick", *piece)
        self.saw("from drive D to C", code == 0 and any((self.kits / "from stick").glob("*.pdf")), told)
        code, told = self.windows.command("export", "stick.kit", *piece, folder=self.windows.drive_d)
        self.saw("in drive D's own folder", code == 0 and any(self.windows.drive_d.glob("*.pdf")), told)
        deep = "\\".join(["a folder with quite a long name, as people have them"] * 6)
        code, told = self.windows.command("export", r"C:\kits\example.kit", "-o", rf"C:\kits\{deep}", *piece)
        made = len(list(self.kits.rglob("a folder*/*.pdf")))
        self.saw(f"to a path of {len(deep) + 60} characters", code == 0 and made == 1, told)
        for odd in ("CON", "out.", "LPT1", "C:"):
            place = odd if odd.endswith(":") else rf"C:\kits\{odd}"
            code, told = self.windows.command("export", r"C:\kits\example.kit", "-o", place, *piece, folder=self.kits)
            self.saw(f"to a folder called {odd}: exit code {code}", BROKEN not in told and bool(told), told)
        for odd in ("CON.kit", "NUL", "PRN.yaml"):
            code, told = self.windows.command("check", odd, folder=self.kits)
            self.saw(f"a kit called {odd}: exit code {code}", code != 0 and BROKEN not in told, told)

    def try_locks(self) -> None:
        """Export into a folder that is read-only as OneDrive's are, and over a file that another program has open."""
        piece = ("--piece", "poster-event")
        export = ("export", r"C:\kits\example.kit", "-o", r"C:\kits\OneDrive", *piece)
        (self.kits / "OneDrive").mkdir()
        self.windows.run("attrib", "+r", r"C:\kits\OneDrive")
        code, told = self.windows.command(*export)
        files = list((self.kits / "OneDrive").iterdir())
        self.saw("into a folder with the read-only mark", code == 0 and len(files) == 1, told)
        before = files[0].read_bytes()
        files[0].write_bytes(before + b"%")
        python = self.windows.installed / "python" / "python.exe"
        holding = (
            f"import msvcrt,sys; f=open(r'C:\\kits\\OneDrive\\{files[0].name}','rb'); print('open',flush=True); input()"
        )
        holder = self.windows.start(python, "-c", holding)
        assert holder.stdout
        self.saw("another program opens the file", b"open" in holder.stdout.readline())
        code, told = self.windows.command(*export, "--force")
        ended(holder, "\n")
        right = code != 0 and files[0].name in told and BROKEN not in told and files[0].read_bytes() == before + b"%"
        self.saw(f"export over it: exit code {code}, the file as it was", right, told)
        left = [each.name for each in files[0].parent.iterdir() if each != files[0]]
        self.saw("nothing half written is left", not left, str(left))
        code, told = self.windows.command(*export, "--force")
        self.saw("closed, it is replaced", code == 0 and files[0].read_bytes() == before, told)
        self.windows.run("attrib", "+r", rf"C:\kits\OneDrive\{files[0].name}")
        files[0].parent.joinpath("example.kit").write_bytes((self.kits / "example.kit").read_bytes())
        code, told = self.windows.command(*export, "--force", "--ink", "black", "--for", "home")
        self.saw(f"over a file with the read-only mark: exit code {code}", BROKEN not in told, told)

    def upgrade(self) -> None:
        """Install over what is there: not while it is open, and so that nothing of the earlier version stays."""
        earlier = self.windows.installed / "program" / "kit" / "of_an_earlier_version.py"
        earlier.write_text("", encoding="utf-8")
        python = self.windows.installed / "python" / "python.exe"
        open_program = self.windows.start(python, "-c", "print('open', flush=True); input()")
        assert open_program.stdout
        open_program.stdout.readline()
        code, told = self.windows.run(INSTALLER, "/S")
        ended(open_program, "\n")
        self.saw(f"it waits while the program is open: exit code {code}", code == 2 and earlier.exists(), told)
        code, told = self.windows.run(INSTALLER, "/S")
        self.windows.without_wmi()
        self.saw("it is installed over itself", code == 0 and not earlier.exists(), told)
        code, told = self.windows.command("--version")
        self.saw("and runs", code == 0, told)
        _, path = self.windows.run("reg", "query", r"HKCU\Environment", "/v", "Path")
        self.saw("and is on the search path once", path.count(PROGRAM) == 1, path)

    def remove(self, before: set[str]) -> None:
        """Remove it, and look at what is left."""
        own = self.windows.installed / "mine.kit"
        shutil.copy(self.kits / "example.kit", own)
        kits = sum(1 for _ in self.kits.rglob("*"))
        code, told = self.windows.run(self.windows.installed / "uninstall.exe", "/S")
        self.windows.start_again()  # what is left of the uninstaller itself goes when Windows starts next
        left = {each.replace("\\", "/") for each in self.windows.files() - before}
        ours = {each for each in left if not each.startswith(f"AppData/Local/{PROGRAM}/")}
        self.saw(
            "it is removed; a kit in its folder stays",
            code == 0 and ours == {str(own.relative_to(self.windows.person))},
            f"{told}{ours}",
        )
        self.saw("all other kits stay", sum(1 for _ in self.kits.rglob("*")) == kits)
        named = self.windows.registry()
        self.saw("nothing of it is left in the registry", not named, "\n".join(sorted(named)))
        print(f"      left, the person's own: {sorted(left)}")


def is_colourful(picture: Image.Image) -> bool:
    """Tell whether much of a picture is coloured, as a page is; a window without one is grey but for a few buttons."""
    small = picture.convert("RGB").resize((100, 100), Image.Resampling.BOX)
    strong = sum(count for count, pixel in small.getcolors(10_000) if max(pixel) - min(pixel) > STRONG)
    return strong > COLOURED * 10_000


def _same(there: Path, here: Path) -> bool:
    if there.suffix != ".png":
        return there.read_bytes() == here.read_bytes()
    from PIL import ImageChops

    one, other = (Image.open(io.BytesIO(each.read_bytes())) for each in (there, here))
    alike = (one.mode, one.size, one.info) == (other.mode, other.size, other.info)
    return alike and ImageChops.difference(one.convert("RGBA"), other.convert("RGBA")).getbbox(alpha_only=False) is None


def main() -> int:
    """Try it all, and return the exit code."""
    windows = Windows(FOLDER)
    try:
        before = windows.files()
        trial = Trial(windows)
        trial.install()
        trial.make_everything()
        trial.open_window()
        trial.check_a_folder()
        trial.try_names()
        trial.try_places()
        trial.try_locks()
        trial.upgrade()
        trial.remove(before)
    finally:
        windows.shut_down()
    print(f"{INSTALLER.name}: {INSTALLER.stat().st_size / 1e6:.1f} MB")
    for each in trial.failed:
        print(f"not as it should be: {each}")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""A Windows computer to try the installer on: a wine prefix of its own, with what wine lacks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from project import PROGRAM

HERE = Path(__file__).parent
TIMEOUT = 600
"""Seconds that one command may take under wine."""
NEVER = -1
"""Stands for the exit code of what had to be ended."""


class Windows:
    """A fresh installation of wine in a folder; its drive C is a folder in there, and so is its drive D."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.prefix = folder / "prefix"
        self.drive_c = self.prefix / "drive_c"
        self.drive_d = folder / "stick"
        self.screen, display = _screen()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))},
            "HOME": str(folder),
            "DISPLAY": display,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
        self.company = self.start("cmd.exe")  # while one program runs, the next need not start all of wine again
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        self.drive_d.mkdir()
        (self.prefix / "dosdevices" / "d:").symlink_to(self.drive_d)
        self.person = next(each for each in (self.drive_c / "users").iterdir() if each.name != "Public")
        self.local = self.person / "AppData" / "Local"
        self.installed = self.local / "Programs" / PROGRAM
        self._add_library("bcryptprimitives", "-ladvapi32")
        self._add_library("icuuc")

    def _add_library(self, name: str, *flags: str) -> None:
        library = self.drive_c / "windows" / "system32" / f"{name}.dll"
        compiler = ("x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-o", str(library))
        subprocess.run([*compiler, str(HERE / f"{name}.c"), *flags], check=True)

    def start(self, program: str | Path, *arguments: str, folder: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a program; the streams are pipes, since Python under wine cannot write to a file that it was given."""
        return subprocess.Popen(
            ["wine", str(program), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder or self.prefix.parent,
            env=self.environment,
        )

    def run(self, program: str | Path, *arguments: str, folder: Path | None = None) -> tuple[int, str]:
        """Run a program to its end, and return its exit code and what it said."""
        return ended(self.start(program, *arguments, folder=folder))

    def command(self, *arguments: str, folder: Path | None = None) -> tuple[int, str]:
        """Run the command line that was installed."""
        return self.run(self.installed / "command" / f"{PROGRAM}.exe", *arguments, folder=folder)

    def look_for_window(self, words: str, seconds: int, action: str = "") -> tuple[int, str]:
        """Wait for a window whose title has these words, and close it if the action is 'close'."""
        python = self.installed / "python" / "python.exe"
        return self.run(
            python, rf"Z:{HERE}/find_window.py".replace("/", "\\"), words, str(seconds), *filter(None, [action])
        )

    def settle(self) -> None:
        """Wait until everything that was started has ended."""
        ended(self.company, "exit\n")
        subprocess.run(["wineserver", "-w"], env=self.environment, check=True, timeout=TIMEOUT)
        self.company = self.start("cmd.exe")

    def start_again(self) -> None:
        """Do what Windows does when the computer is switched off and on."""
        self.settle()
        self.run("wineboot", "--restart")
        self.settle()

    def shut_down(self) -> None:
        """End what still runs in this prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
        self.screen.terminate()

    def registry(self) -> set[str]:
        """Return the lines of this person's registry that name the program."""
        self.settle()
        lines = (self.prefix / "user.reg").read_text(encoding="utf-8", errors="replace").splitlines()
        return {each for each in lines if PROGRAM in each}

    def files(self) -> set[str]:
        """Return all files of this person."""
        return {str(each.relative_to(self.person)) for each in self.person.rglob("*") if not each.is_dir()}

    def without_wmi(self) -> None:
        """Take away the one part of Python that wine 8 cannot load: it asks Windows for its version."""
        (self.installed / "python" / "_wmi.pyd").unlink()


def ended(process: subprocess.Popen[bytes], typed: str = "", seconds: int = TIMEOUT) -> tuple[int, str]:
    """Type something, wait until a program has ended, and return its exit code and what it said.

    The pipe may stay open for longer: what wine starts on its own account has it, too.
    """
    assert process.stdin and process.stdout
    heard: list[bytes] = []
    source = process.stdout.fileno()
    listener = threading.Thread(target=lambda: heard.extend(iter(lambda: os.read(source, 65536), b"")), daemon=True)
    listener.start()
    with suppress(BrokenPipeError):  # it has ended by itself
        process.stdin.write(typed.encode())
        process.stdin.close()
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return NEVER, f"It did not come to an end in {seconds} s."
    listener.join(timeout=1)
    return process.returncode, b"".join(heard).decode(errors="replace").replace("\r\n", "\n")


def _screen() -> tuple[subprocess.Popen[str], str]:
    """Start a screen that nobody sees, and return it with its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"]
    screen = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert screen.stdout
    return screen, f":{screen.stdout.readline().strip()}"

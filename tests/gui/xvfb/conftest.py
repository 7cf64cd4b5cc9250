from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.gui.xvfb.screen import Screen

ROOT = Path(__file__).parents[3]

SCREEN = "1400x1000x24"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own, with a window manager if there is one, and the program on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-r"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    started = [server]
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false"}
        environment |= {"HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1"}
        for place in ("STATE", "CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{place}_HOME"] = str(tmp_path / place.lower())
        remember_folder(tmp_path)
        manager = next(filter(shutil.which, ("openbox", "matchbox-window-manager", "twm")), None)
        if manager:
            started.append(subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL))
            time.sleep(0.5)
        command = [sys.executable, "-m", "tests.gui.xvfb.started", str(tmp_path)]
        started.append(subprocess.Popen(command, cwd=ROOT, env=environment))
        pictures = Path(os.environ.get("JOURNEY_PICTURES", tmp_path / "pictures"))
        yield Screen(display, tmp_path, pictures, started[-1])
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def remember_folder(home: Path) -> None:
    """Have the program know where files went last."""
    (home / "exported").mkdir()
    settings = home / "config" / "awareness-kit" / "awareness-kit.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[folder]\nexport={home / 'exported'}\nkits={home}\n", encoding="utf-8")


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    image = Image.new("RGBA", (400, 300), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((20, 20, 380, 280), fill=(200, 30, 60, 255))
    path = tmp_path / "duck.png"
    image.save(path)
    return path

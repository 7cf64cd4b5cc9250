"""Make pictures of start page, steps and merge, on several screens, in light and dark, into out/screenshots/.

    .venv/bin/python .ci/screenshots.py [FOLDER]

With `--shown` two small ones are put where README shows them. Nothing is read or left outside of the folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple


class Screen(NamedTuple):
    """The size of the window in its own pixels, the scale, the language, and the size of its letters in points."""

    size: str
    scale: str = "1"
    language: str = "en"
    points: str = ""


SCREENS = {
    "1280x720": Screen("1280x720"),
    "1920x1080": Screen("1920x1080"),
    "double": Screen("1280x720", "2"),
    "laptop": Screen("910x512", "1.5"),
    "large-letters": Screen("1280x720", points="18"),
    "cymraeg": Screen("1280x720", language="cy"),
    "cymraeg-laptop": Screen("910x512", "1.5", "cy"),
    "cymraeg-large-letters": Screen("1280x720", language="cy", points="18"),
}
"""What is shown how; the laptop has 1366 by 768 pixels, at 150 %."""

SHOWN = {"window-pieces.png": "1280x720/light-pieces.png", "window-group.png": "1280x720/dark-group.png"}
"""The two pictures in README, and which of those made here they are."""

COLOURS = 160
"""The pictures in README have no more colours than this, which nobody sees and which makes them small."""

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Take the pictures of each screen in a process of its own, as Qt takes its scale from the environment."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--shown"]
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print(__doc__)
        return 0 if arguments[0] in ("-h", "--help") else 2
    folder = Path(arguments[0] if arguments else ROOT / "out" / "screenshots")
    for name, screen in SCREENS.items():
        if not taken_apart(__file__, str(folder / name), *screen, scale=screen.scale):
            return 1
        print(folder / name)
    if "--shown" in sys.argv:
        show(folder)
    return 0


def taken_apart(script: str, *arguments: str, scale: str = "1") -> bool:
    """Have a script take its pictures in a process of its own, which finds nothing of this person's; tell if it did."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0", "QT_SCALE_FACTOR": scale}
    environment["QT_LOGGING_RULES"] = "qt.text.font.db=false;default.warning=false"
    with tempfile.TemporaryDirectory() as places:
        for place in ("STATE", "CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{place}_HOME"] = f"{places}/{place.lower()}"
        command = [sys.executable, script, "--take", *arguments]
        return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode == 0


def show(folder: Path) -> None:
    """Put the two pictures of README in their place."""
    from PIL import Image

    for name, source in SHOWN.items():
        target = ROOT / "assets" / "shown" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        keep(Image.open(folder / source).convert("RGB"), target, COLOURS)


def keep(picture: Any, file: Path, colours: int) -> None:
    """Write a picture as small as it can be without looking so."""
    from PIL import Image

    picture.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
    print(file)


def take(folder: Path, screen: Screen) -> None:
    """Open the window on the example and take a picture of everything, in light and then in dark."""
    from PySide6.QtCore import QSettings

    from gui import i18n
    from gui.kits.session import Session
    from gui.kits.settings import Settings
    from gui.look.appearance import Appearance
    from gui.look.theme import show_in
    from gui.shell.app import load_studio
    from gui.shell.application import make_application
    from gui.shell.window import Window
    from kit.starter import write_new_kit

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    i18n.install(application, [screen.language])
    if screen.points:
        font = application.font()
        font.setPointSize(int(screen.points))
        application.setFont(font)
    session = Session(load_studio())
    with tempfile.TemporaryDirectory() as places:
        settings = Settings(QSettings(f"{places}/settings.ini", QSettings.Format.IniFormat))
        recent = Path(places) / "Little Acorns.kit"
        write_new_kit(recent, example=True)
        settings.note_recent(recent)
        settings.note_folder("export", Path(places))
        window = Window(session, settings, Path(places) / "journal")
        window.furnishing.at_once()
        window.resize(*(int(number) for number in screen.size.split("x")))
        window.show()
        for theme in ("light", "dark"):
            show_in(application, Appearance(theme))
            take_all(window, folder, theme)
            take_merge(window, Path(places), folder, theme)
            session.saved_as(recent, session.state)
            window.close_kit()
        window.close()


def take_all(window, folder: Path, theme: str) -> None:  # type: ignore[no-untyped-def]
    """Take a picture of the start page and, with the example open, of each step; each beside another piece."""
    wait(lambda: not (window.start._work.busy or window.start.shop.busy))
    window.grab().save(str(folder / f"{theme}-start.png"))
    window.open_example()
    wait(lambda: window.pages.currentWidget() is window.workspace)
    for (name, panel), piece in zip(window.workspace.panels._asdict().items(), window.session.kit.pieces, strict=False):
        window.workspace.open_step(panel)
        window.workspace.show_piece(piece)
        wait(lambda: quiet(window))
        window.grab().save(str(folder / f"{theme}-{name}.png"))


TABLE = """Setting name;Tel.;Venue;Manager
Little Oaks;01632 960001;Oak Hall;Ann
Caffi Bôn-y-maen;1632960002;;Siân
The Nursery and Children’s Centre by the Sea;01632 960003;The hall behind St Mary’s Church, Church Street;
"""
"""Branches for whom pieces are made, one of them without a place."""


def take_merge(window, places: Path, folder: Path, theme: str) -> None:  # type: ignore[no-untyped-def]
    """Take a picture of each page of the merge until all pieces are made."""
    table = places / f"branches {theme}.csv"
    table.write_text(TABLE, encoding="cp1252")
    window.actions_["merge"].trigger()
    dialog = window.branching.merging
    wait(dialog.isVisible)
    dialog.resize(dialog.size().boundedTo(window.size()))
    dialog.grab().save(str(folder / f"{theme}-merge-table.png"))
    dialog.use_table(table)
    for name, page in (("columns", dialog.columns), ("rows", dialog.rows), ("make", dialog.make)):
        wait(lambda page=page: dialog.page is page and page.ready and not dialog._reading.busy)
        dialog.grab().save(str(folder / f"{theme}-merge-{name}.png"))
        dialog.go_on()
    wait(lambda: not dialog.running)
    dialog.grab().save(str(folder / f"{theme}-merge-made.png"))
    dialog.reject()


def quiet(window) -> bool:  # type: ignore[no-untyped-def]
    """Tell whether the preview and the pictures of the gallery have followed."""
    workspace = window.workspace
    timers = (workspace._soon, workspace.panels.pieces._soon)
    logos = workspace.panels.logos
    works = (workspace._proofs._work, workspace.panels.pieces._fillings, logos.reading, logos.shelf.reading)
    return not any(timer.isActive() for timer in timers) and not any(work.busy for work in works)


def wait(done, most: float = 120.0) -> None:  # type: ignore[no-untyped-def]
    """Let the window go on until something is so, and a little longer, for what follows from it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, calm = QEventLoop(), [0]

    def look() -> None:
        calm[0] = calm[0] + 1 if done() else 0
        if calm[0] > 4:
            loop.quit()

    timer = QTimer(interval=60)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(round(most * 1000), loop.quit)
    loop.exec()
    timer.stop()


if __name__ == "__main__":
    if "--take" in sys.argv:
        sys.path.insert(0, str(ROOT))
        take(Path(sys.argv[2]), Screen(*sys.argv[3:]))
    else:
        sys.exit(main())

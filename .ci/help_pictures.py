"""Make the pictures of the page for groups, in assets/help/: the window, in each language of the page, and sheets.

    .venv/bin/python .ci/help_pictures.py [FOLDER]

Nothing is read or left outside of the folder.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps
from screenshots import ROOT, keep, quiet, taken_apart, wait

LANGUAGES = ("en", "cy")

SIZE = (1280, 720)
"""Pixels of the window."""

STEP = (0, 20, 700, 700)
"""The part of the window with the steps and what is in hand: left, top, right, bottom."""

COLOURS = 96
"""The pictures have no more colours than this, which nobody sees and which makes them small."""

SHEETS = {
    "side-by-side": ("bookmark", "", "home", 1),
    "glued": ("poster-holding", "A3", "home", 2),
    "folded": ("leaflet-tri-fold", "", "home", 1),
    "print-shop": ("leaflet-tri-fold", "", "print-shop", 1),
}
"""Pictures of sheets of paper: of which piece of the example, its size, where it is going, and how many sheets."""

DPI = 44
GAP, EDGE = 16, "#9a9a9a"
"""Pixels between two sheets, and the colour of the edge that white paper needs on a white page."""

MISTAKE = ("date: 2016-06-08", "date: Tuesday 8 June 2016")
"""What somebody typed wrong: that day was a Wednesday."""


def main() -> int:
    """Make all pictures, those of each language in a process of its own."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "assets" / "help"
    folder.mkdir(parents=True, exist_ok=True)
    tasks = (*LANGUAGES, "sheets")
    return 0 if all(taken_apart(__file__, str(folder), task) for task in tasks) else 1


def take(folder: Path, task: str) -> None:
    """Make the pictures of the window in a language, or those of sheets."""
    if task == "sheets":
        sheets(folder)
        return
    ending = ".png" if task == "en" else f".{task}.png"
    with tempfile.TemporaryDirectory() as places, opened_window(Path(places), task) as window:
        steps(window, Path(places), lambda name, picture: keep(picture, folder / f"{name}{ending}", COLOURS))


@contextmanager
def opened_window(places: Path, language: str) -> Iterator[Any]:
    """Give the window in a language, with nothing open, light."""
    from PySide6.QtCore import QSettings

    from gui import i18n
    from gui.kits.session import Session
    from gui.kits.settings import Settings
    from gui.look.appearance import Appearance
    from gui.look.theme import show_in
    from gui.shell.app import load_studio
    from gui.shell.application import make_application
    from gui.shell.window import Window

    application = make_application()
    i18n.install(application, [language])
    settings = Settings(QSettings(f"{places}/settings.ini", QSettings.Format.IniFormat))
    settings.note_folder("export", Path("Documents"))
    window = Window(Session(load_studio()), settings, places / "journal")
    window.furnishing.at_once()
    show_in(application, Appearance("light"))
    window.resize(*SIZE)
    window.show()
    yield window
    window.close()


def steps(window: Any, places: Path, keep_as: Callable[[str, Any], None]) -> None:
    """Go through the five steps to a first poster, and to a place where something is wrong."""
    from PIL.ImageQt import fromqpixmap

    from kit.starter import write_new_kit

    def shot() -> Any:
        return fromqpixmap(window.grab()).convert("RGB")

    wait(lambda: not (window.start._work.busy or window.start.shop.busy))
    keep_as("start", shot())
    for file, told in (("example.kit", MISTAKE[0]), ("wrong.yaml", MISTAKE[1])):
        path = places / file
        write_new_kit(path, example=True)
        if path.suffix == ".yaml":
            path.write_text(path.read_text(encoding="utf-8").replace(MISTAKE[0], told), encoding="utf-8")
        window.open_path(path)
        wait(lambda: window.pages.currentWidget() is window.workspace and quiet(window))
        names = ("pieces", "group", "logos", "export") if path.suffix == ".kit" else ("export",)
        for name in names:
            window.workspace.open_step(getattr(window.workspace.panels, name))
            wait(lambda: quiet(window))
            keep_as(name if path.suffix == ".kit" else "wrong", shot().crop(STEP))
        window.close_kit()


def sheets(folder: Path) -> None:
    """Make the pictures of sheets of paper, each of the first side that comes out of a printer."""
    from kit.kit_file import open_kit
    from kit.library.folders import shipped_assets
    from kit.library.load import load_library
    from kit.model.kit import PieceChoice
    from kit.model.preset import PRESETS
    from kit.pieces import lay_out_piece, prepare
    from kit.printed import print_piece
    from kit.raster import rasterise
    from kit.studio import Studio

    library, problems = load_library()
    bench = prepare(open_kit(shipped_assets() / "example" / "kit.yaml"), Studio.of(library, problems))
    for name, (template, size, place, count) in SHEETS.items():
        piece = lay_out_piece(PieceChoice(template, size), bench, PRESETS[place])
        sides = rasterise(print_piece(piece, bench), DPI, range(count))
        framed = [ImageOps.expand(side, 1, EDGE) for side in sides]
        whole = Image.new("RGB", (sum(each.width + GAP for each in framed) - GAP, framed[0].height), "white")
        for number, each in enumerate(framed):
            whole.paste(each, (number * (each.width + GAP), 0))
        keep(whole, folder / f"{name}.png", COLOURS)


if __name__ == "__main__":
    if "--take" in sys.argv:
        sys.path.insert(0, str(ROOT))
        take(Path(sys.argv[2]), sys.argv[3])
    else:
        sys.exit(main())

"""Where the pieces are going: a card for each preset, and what is in one's own printer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QFrame, QVBoxLayout, QWidget

from gui.kits.settings import Settings
from gui.look.wrapping import WrappingButton, WrappingRadio
from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.model.imposition import PAPERS
from kit.model.preset import PRESETS, Preset, home
from kit.model.sparing import INKS
from kit.printers import Printer, printers

_PRINTER: Final = "printer:"

BORDERS: Final = ("0", "8", "10", "12", "15", "20")
"""White borders to choose from, in mm; 0 is what the printer leaves white."""


class OwnPrinter(QWidget):
    """The paper in one's own printer, or a printer that is known, how much ink is used and how much stays white."""

    changed = Signal()

    printer_wanted = Signal(str, str)
    """Somebody wants to say what a printer does: its name, '' for a new one, and the paper in it."""

    def __init__(self, chosen: str, ink: str, border: str) -> None:
        """chosen: as `chosen` says it. border: one of BORDERS."""
        super().__init__()
        names = {
            "full": self.tr("All colours"),
            "saver": self.tr("Pale backgrounds, to save ink"),
            "black": self.tr("Black and greys"),
        }
        self._papers, self._inks, self._borders = DropDown(), DropDown(), DropDown()
        self._known: dict[str, Printer] = {}
        for id in INKS:
            self._inks.addItem(names[id], id)
        pale = self.tr("Backgrounds and figures are pale, words are dark. The 1001 dots keep their colours.")
        self._inks.setItemData(self._inks.findData("saver"), pale, Qt.ItemDataRole.ToolTipRole)
        self._inks.setItemData(self._inks.findData("saver"), pale, Qt.ItemDataRole.AccessibleDescriptionRole)
        for width in BORDERS:
            self._borders.addItem(f"{width}\u00a0mm" if float(width) else self.tr("As narrow as can be"), width)
        self._borders.setToolTip(self.tr("White on every side of what is as large as its paper, or folded"))
        form = QFormLayout(self)
        form.setContentsMargins(round(self.fontMetrics().height() * 1.5), 4, 0, 0)
        labels = self.tr("&Paper"), self.tr("&Colours"), self.tr("&White border")
        for box, label in zip((self._papers, self._inks, self._borders), labels, strict=True):
            box.setAccessibleName(label.replace("&", ""))
            box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            form.addRow(label, box)
        self.show_printers(chosen)
        self._inks.setCurrentIndex(max(0, self._inks.findData(ink)))
        self._borders.setCurrentIndex(max(0, self._borders.findData(border)))
        for box in (self._papers, self._inks, self._borders):
            box.currentIndexChanged.connect(lambda index: self.changed.emit())
        self.button = WrappingButton(self.tr("My printer…"))
        self.button.setToolTip(self.tr("Print a test page, and keep what your printer does"))
        self.button.clicked.connect(lambda: self.printer_wanted.emit(self.printer_name, self.printer.paper))
        form.addRow("", self.button)

    def show_printers(self, chosen: str) -> None:
        """Offer the papers, and the printers that are known on this computer; choose one of them."""
        self._known = printers()
        with QSignalBlocker(self._papers):
            self._papers.clear()
            for paper in PAPERS:
                self._papers.addItem(paper, paper)
            for name, printer in self._known.items():
                self._papers.addItem(f"{name} ({printer.paper})", _PRINTER + name)
            self._papers.setCurrentIndex(max(0, self._papers.findData(chosen)))

    def use_printer(self, name: str) -> None:
        """Choose a printer that has become known; the usual paper if there is none of that name."""
        self.show_printers(_PRINTER + name)
        self.changed.emit()

    @property
    def chosen(self) -> str:
        """The name of the paper that is chosen, or 'printer:' and that of the printer."""
        return str(self._papers.currentData())

    @property
    def printer_name(self) -> str:
        """The name of the printer that is chosen, '' if only a paper is."""
        return self.chosen.removeprefix(_PRINTER) if self.chosen.startswith(_PRINTER) else ""

    @property
    def printer(self) -> Printer:
        """The printer that is chosen, or a usual one with the paper that is."""
        return self._known[self.printer_name] if self.printer_name else Printer(self.chosen)

    @property
    def ink(self) -> str:
        """Which inks are used, as `kit.model.sparing` calls them."""
        return str(self._inks.currentData())

    @property
    def border(self) -> str:
        """How wide the white border is at least, one of BORDERS."""
        return str(self._borders.currentData())


class PresetCard(QFrame):
    """One preset: its name to choose it by, and a sentence on what it is for; a click anywhere chooses it."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.radio = WrappingRadio(title)
        self.radio.setAccessibleDescription(about)
        sentence = words(about, "quiet")
        sentence.setIndent(round(self.fontMetrics().height() * 1.5))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.radio)
        column.addWidget(sentence)

    def hold(self, more: QWidget) -> None:
        """Show something more of the preset, which can be chosen while the preset is.

        It keeps its place all the time: the cards below are where they were when one of them is clicked.
        """
        more.setEnabled(self.radio.isChecked())
        self.radio.toggled.connect(more.setEnabled)
        self._column.addWidget(more)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the preset."""
        self.radio.click()
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)


class PresetCards(QWidget):
    """Where the pieces are going: one card for each preset."""

    chosen = Signal(str)

    def __init__(self, chosen: str, paper: str = "", ink: str = "", border: str = "") -> None:
        super().__init__()
        self.printer = OwnPrinter(paper, ink, border)
        self.printer.changed.connect(lambda: self.chosen.emit("home"))
        titles = {
            "screen": self.tr("To read on a screen"),
            "home": self.tr("To print yourselves"),
            "print-shop": self.tr("For a print shop"),
            "social": self.tr("To post or send as pictures"),
        }
        self._group = QButtonGroup(self)
        self.cards: dict[str, PresetCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for preset in PRESETS.values():
            about = QCoreApplication.translate("presets", preset.about)
            card = PresetCard(titles.get(preset.id, preset.id), f"{about[:1].upper()}{about[1:]}.")
            card.radio.setChecked(preset.id == chosen)
            card.radio.toggled.connect(lambda on, id=preset.id: self.chosen.emit(id) if on else None)
            self._group.addButton(card.radio)
            self.cards[preset.id] = card
            column.addWidget(card)
        self.cards["home"].hold(self.printer)

    @classmethod
    def remembered(cls, settings: Settings) -> PresetCards:
        """Return the cards as they were chosen last."""
        chosen = settings.text("preset", "home")
        own = (settings.text(*each) for each in (("paper", "A4"), ("ink", "full"), ("border", "0")))
        return cls(chosen if chosen in PRESETS else "home", *own)

    @property
    def preset(self) -> Preset:
        """The preset that is chosen."""
        chosen = next(id for id, card in self.cards.items() if card.radio.isChecked())
        return self.at_home if chosen == "home" else PRESETS[chosen]

    @property
    def at_home(self) -> Preset:
        """The preset for the printer at hand, whether it is chosen or not: what is printed from the window."""
        imposition = self.printer.printer.imposition._replace(border=float(self.printer.border))
        return home(imposition, self.printer.ink)

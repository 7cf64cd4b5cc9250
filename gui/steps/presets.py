"""Where the pieces are going: a card for each preset, and what is in one's own printer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QFrame, QRadioButton, QVBoxLayout, QWidget

from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.model.imposition import PAPERS
from kit.model.preset import PRESETS, Preset, home
from kit.model.sparing import INKS
from kit.printers import Printer


class OwnPrinter(QWidget):
    """The paper in one's own printer, and how much ink is to be used."""

    changed = Signal()

    def __init__(self, paper: str, ink: str) -> None:
        super().__init__()
        names = {
            "full": self.tr("All colours"),
            "saver": self.tr("Pale colours, to save ink"),
            "black": self.tr("Black and greys"),
        }
        self._papers, self._inks = DropDown(), DropDown()
        for name in PAPERS:
            self._papers.addItem(name, name)
        for id in INKS:
            self._inks.addItem(names[id], id)
        form = QFormLayout(self)
        form.setContentsMargins(round(self.fontMetrics().height() * 1.5), 4, 0, 0)
        for box, label, chosen in ((self._papers, self.tr("&Paper"), paper), (self._inks, self.tr("&Colours"), ink)):
            box.setAccessibleName(label.replace("&", ""))
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.currentIndexChanged.connect(lambda index: self.changed.emit())
            form.addRow(label, box)

    @property
    def paper(self) -> str:
        """The name of the paper in the printer."""
        return str(self._papers.currentData())

    @property
    def ink(self) -> str:
        """Which inks are used, as `kit.model.sparing` calls them."""
        return str(self._inks.currentData())

    def use(self, paper: str, ink: str) -> None:
        """Choose a paper and inks."""
        self._papers.setCurrentIndex(self._papers.findData(paper))
        self._inks.setCurrentIndex(self._inks.findData(ink))


class PresetCard(QFrame):
    """One preset: its name to choose it by, and a sentence on what it is for; a click anywhere chooses it."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.radio = QRadioButton(title)
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(about)
        sentence = words(about, "quiet")
        sentence.setIndent(round(self.fontMetrics().height() * 1.5))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.radio)
        column.addWidget(sentence)

    def hold(self, more: QWidget) -> None:
        """Show something more of the preset while it is chosen."""
        more.setVisible(self.radio.isChecked())
        self.radio.toggled.connect(more.setVisible)
        self._column.addWidget(more)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the preset."""
        self.radio.click()
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)


class PresetCards(QWidget):
    """Where the pieces are going: one card for each preset."""

    chosen = Signal(str)

    def __init__(self, chosen: str, paper: str = "", ink: str = "") -> None:
        super().__init__()
        self.printer = OwnPrinter(paper, ink)
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

    @property
    def preset(self) -> Preset:
        """The preset that is chosen."""
        chosen = next(id for id, card in self.cards.items() if card.radio.isChecked())
        return home(Printer(self.printer.paper).imposition, self.printer.ink) if chosen == "home" else PRESETS[chosen]

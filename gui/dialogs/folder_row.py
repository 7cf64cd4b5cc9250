"""One folder of assets or pack in its dialog: what it is called, where it is, what it adds and hides, its buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.dialogs.folder_facts import FolderFacts
from gui.dialogs.things import campaign_words, counted, layer_title, listed
from gui.look.theme import icon
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from gui.widgets.signs import Sign
from kit.library.folders import shipped_assets
from kit.model.layer import Origin

translate = QCoreApplication.translate


class FolderRow(QFrame):
    """Tells of one folder; each of its buttons asks for something by its word, as 'up' or 'remove'."""

    wanted = Signal(str)

    def __init__(self, facts: FolderFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = layer_title(facts.layer)
        self.setAccessibleName(title)
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(words(title, "section"))
        for text in facts_words(facts):
            column.addWidget(words(text, "quiet"))
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for word, text in self._offered():
            flow.addWidget(self._button(word, text, title))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        column.addSpacing(4)
        column.addWidget(holder)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(12)
        row.addWidget(Sign("warning" if is_gone(facts) else "folder", 22), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _offered(self) -> Iterator[tuple[str, str]]:
        facts = self.facts
        origin = facts.layer.origin
        if facts.there:
            yield "open", self.tr("Open")
        elif origin is Origin.OWN:
            yield "open", self.tr("Make it and open it")
        if facts.up or facts.down:
            yield "up", self.tr("Move up")
            yield "down", self.tr("Move down")
        if origin is Origin.SETTING:
            yield "take_out", self.tr("Take it out")
        if facts.pack:
            yield "remove", self.tr("Remove")
            if facts.pack.earlier:
                yield "go_back", self.tr("Go back to version {0}").replace("{0}", facts.pack.earlier[-1])

    def _button(self, word: str, text: str, title: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(f"{text}: {title}")
        button.setAutoDefault(False)
        if word in ("up", "down"):
            button.setIcon(icon(word))
            button.setIconSize(QSize(16, 16))
            button.setEnabled(self.facts.up if word == "up" else self.facts.down)
        button.clicked.connect(lambda: self.wanted.emit(word))
        self.buttons[word] = button
        return button


def is_gone(facts: FolderFacts) -> bool:
    """Tell whether a folder that was chosen or named cannot be found."""
    return not facts.there and facts.layer.origin is not Origin.OWN


def facts_words(facts: FolderFacts) -> Iterator[str]:
    """Yield what is told of a folder, a line each."""
    if facts.layer.origin is not Origin.SHIPPED and not facts.pack:
        yield str(facts.layer.folder)
    if facts.pack:
        yield from (line for line in (campaign_words(facts.pack.campaign), facts.pack.about) if line)
    if facts.layer.origin is Origin.ENVIRONMENT:
        text = translate("FolderRow", "Set on this computer under the name {0}; it cannot be changed here.")
        yield text.replace("{0}", "AWARENESS_KIT_ASSETS")
    if is_gone(facts):
        yield translate("FolderRow", "This folder is gone. Plug in the disk that it is on, or take it out of the list.")
    elif not facts.there:
        yield translate(
            "FolderRow", "This folder does not exist yet. Once you put designs into it, they are used on this computer."
        )
    elif not facts.files:
        yield translate(
            "FolderRow", "Nothing in it is used yet. Designs belong in a folder called “templates” inside it."
        )
    if facts.layer.origin is Origin.SHIPPED:
        every = ", ".join(counted(kind, len(names)) for kind, names in facts.adds.items())
        yield translate("FolderRow", "Brings {0}.").replace("{0}", every)
        return
    for things, text in (
        (facts.adds, translate("FolderRow", "Brings {0}.")),
        (facts.replaces, translate("FolderRow", "Replaces {0}.")),
        (facts.hidden, translate("FolderRow", "Hidden, because a folder further up has its own: {0}.")),
    ):
        if things:
            yield text.replace("{0}", listed(things))


def opened_by(facts: FolderFacts) -> Path:
    """Return the folder that the button Open opens."""
    return shipped_assets() if facts.layer.origin is Origin.SHIPPED else facts.layer.folder

"""Sheets become a PDF file: one page for each sheet, every item painted and tagged as the scene says."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence

from kit.files import Sink
from kit.model.condition import OutputIntent
from kit.pdf.document import Document
from kit.pdf.forms import Forms
from kit.pdf.items import Parts
from kit.pdf.means import Means
from kit.pdf.metadata import information, packet, version
from kit.pdf.objects import File, array, dictionary, text_string
from kit.pdf.sheet import Section, SheetPainter
from kit.pdf.tags import Element
from kit.scene import Sheet


def paint(sheets: Iterable[Sheet], means: Means) -> bytes:
    """Return the bytes of a PDF file with a page for each sheet."""
    stream = io.BytesIO()
    paint_groups([sheets], stream, means)
    return stream.getvalue()


def paint_groups(groups: Iterable[Iterable[Sheet]], stream: Sink, means: Means) -> None:
    """Write a PDF file with a page for each sheet, a group of them painted when it comes and then forgotten.

    What the next group has in common with the last one is in the file once. groups: each is read after the one before
    it.
    """
    condition, document, profile = means.condition, means.document, means.profile
    standard, intent = (condition.standard, condition.intent) if profile is not None else ("", None)
    file = File(means.typefaces.store, stream, version(standard))
    parts = Parts.of(file, means)
    forms, tree = Forms(), file.reserve()
    pages: list[str] = []
    names: list[str] = []
    mirrored: set[bool] = set()
    for sheets in groups:
        sections: list[Section] = []
        for sheet in sheets:
            painter = SheetPainter(parts, forms, sheet, tree, means.stretch)
            sections += painter.sections()
            pages.append(str(painter.write()))
            names.append(sheet.name)
            mirrored.update(placement.page.mirrored for placement in sheet.placements)
        parts.tags.write(_elements(sections, document.language))
        forms.turn()
    parts.fonts.write()
    file.fill(tree, dictionary({"Type": "/Pages", "Kids": array(pages), "Count": len(pages)}))
    for text in (document.title, document.author, document.edition):
        file.identify(text.encode("utf-8", "replace"))
    catalog: dict[str, object] = {
        "Type": "/Catalog",
        "Pages": tree,
        "Lang": text_string(document.language),
        "MarkInfo": dictionary({"Marked": "true"}),
        "ViewerPreferences": dictionary(_preferences(document, mirrored == {True})),
        "PageLabels": _page_labels(names) if len(names) > 1 else None,
        "StructTreeRoot": parts.tags.end(),
        "Metadata": packet(document, standard, file, archival=intent is not None and intent.kind == "GTS_PDFA1"),
    }
    if intent is not None and profile is not None:
        catalog["OutputIntents"] = array([_output_intent(file, intent, profile)])
    file.write(dictionary(catalog), file.add(information(document, standard)))


def _preferences(document: Document, mirrored: bool) -> dict[str, object]:
    """Return what a viewer is asked to do, and what it is to set in a printer's dialog (ISO 32000-1, table 150).

    mirrored: whether every page is read from right to left.
    """
    preferences: dict[str, object] = {"DisplayDocTitle": "true"}
    if mirrored:
        preferences["Direction"] = "/R2L"
    if document.duplex:
        preferences |= {"Duplex": f"/{document.duplex}", "PrintScaling": "/None", "PickTrayByPDFSize": "true"}
    return preferences


def _page_labels(names: Sequence[str]) -> str:
    """Return what a viewer calls each page, such as 'Front', in place of its number (ISO 32000-1, 12.4.2)."""
    labels: list[object] = []
    for number, name in enumerate(names):
        labels += [number, dictionary({"P": text_string(name[:1].upper() + name[1:])})]
    return dictionary({"Nums": array(labels)})


def _elements(sections: list[Section], language: str) -> Iterator[Element]:
    """Yield the elements of some placements in reading order, not in that of the paper. language: of the file."""
    for section in sorted(sections, key=lambda section: section.order):
        if section.element.language == language:
            yield from (kid for kid in section.element.kids if isinstance(kid, Element))
        else:
            section.element.role = "Sect"
            yield section.element


def _output_intent(file: File, intent: OutputIntent, profile: bytes) -> str:
    """Return what the colours are meant for (ISO 15930-7, ISO 19005-2)."""
    return dictionary(
        {
            "Type": "/OutputIntent",
            "S": f"/{intent.kind}",
            "OutputConditionIdentifier": text_string(intent.identifier),
            "OutputCondition": text_string(intent.condition) if intent.condition else None,
            "Info": text_string(intent.info),
            "RegistryName": text_string(intent.registry),
            "DestOutputProfile": file.stream(profile, {"N": intent.channels}),
        }
    )

"""What the file says about itself: the information dictionary and the XMP packet, with no clock in either.

A file for the print shop keeps to PDF/X-4 (ISO 15930-7:2010): it says so here, and has dates and an identifier.
"""

from __future__ import annotations

import re
from typing import Final
from uuid import UUID

from kit.pdf.document import Document
from kit.pdf.objects import File, Reference, dictionary, text_string

_NOT_IN_XML: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]").sub

CREATOR = "awareness-kit"
PRODUCER = "awareness-kit with ReportLab"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""{namespaces}>
{properties}
</rdf:Description>{schemas}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_NAMESPACES: Final = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}

_SCHEMAS = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of PDF/UA the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
"""What PDF/A wants to be told of names that it does not know (ISO 19005-2, 6.6.2.3)."""


def version(standard: str) -> tuple[int, int]:
    """Return the version of PDF that a standard is made of; without one, the last before 2.0."""
    return (1, 6) if standard else (1, 7)


def information(document: Document, standard: str = "") -> str:
    """Return the information dictionary. standard: the name of the one that the file keeps to, if there is one."""
    made = f"D:{document.day.isoformat().replace('-', '')}000000Z" if standard else ""
    entries = {
        "Title": document.title,
        "Author": document.author,
        "Subject": document.subject,
        "Keywords": ", ".join(document.keywords),
        "Creator": CREATOR,
        "Producer": PRODUCER,
        "CreationDate": made,
        "ModDate": made,
    }
    trapped = {"Trapped": "/False"} if standard else {}
    return dictionary({key: text_string(_clean(value)) for key, value in entries.items() if value} | trapped)


def packet(document: Document, standard: str, file: File, *, archival: bool = False) -> Reference:
    """Add the XMP metadata to a file, by all that identifies it, and return the reference to it.

    archival: whether it keeps to PDF/A-2b (ISO 19005-2).
    """
    alternatives = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    properties = [
        ("dc:title", document.title, alternatives),
        ("dc:creator", document.author, "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>"),
        ("dc:language", document.language, "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>"),
        ("dc:description", document.subject, alternatives),
        ("pdf:Keywords", ", ".join(document.keywords), "{}"),
        ("pdf:Producer", PRODUCER, "{}"),
        ("xmp:CreatorTool", CREATOR, "{}"),
        ("pdfuaid:part", "1" if document.accessible else "", "{}"),
        ("pdfaid:part", "2" if archival else "", "{}"),
        ("pdfaid:conformance", "B" if archival else "", "{}"),
        *(_of_standard(document, standard, file.identifier) if standard else ()),
    ]
    said = [(tag, form.format(_xml(text))) for tag, text, form in properties if text]
    prefixes = dict.fromkeys(tag.partition(":")[0] for tag, _ in said)
    data = _PACKET.format(
        namespaces="".join(f'\n xmlns:{prefix}="{_NAMESPACES[prefix]}"' for prefix in prefixes),
        properties="\n".join(f"<{tag}>{words}</{tag}>" for tag, words in said),
        schemas=_SCHEMAS if archival and document.accessible else "",
    ).encode("utf-8")
    return file.stream(data, {"Type": "/Metadata", "Subtype": "/XML"}, raw=True)


def _of_standard(document: Document, standard: str, identifier: str) -> list[tuple[str, str, str]]:
    """Return what a file says that keeps to PDF/X-4: its name, its dates, its identity, and that it is not trapped."""
    made = f"{document.day.isoformat()}T00:00:00Z"
    return [
        ("pdfxid:GTS_PDFXVersion", standard, "{}"),
        ("pdf:Trapped", "False", "{}"),
        ("xmp:CreateDate", made, "{}"),
        ("xmp:ModifyDate", made, "{}"),
        ("xmp:MetadataDate", made, "{}"),
        ("xmpMM:DocumentID", f"uuid:{UUID(identifier)}", "{}"),
        ("xmpMM:VersionID", "1", "{}"),
        ("xmpMM:RenditionClass", "default", "{}"),
    ]


def _xml(text: str) -> str:
    return _clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clean(text: str) -> str:
    """Return the text without what XML 1.0 cannot hold, which no reader shows either."""
    return _NOT_IN_XML("", text)

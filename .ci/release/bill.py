"""The bill of materials of a release (CycloneDX): all that is in its packages, with versions, licences and sums."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from project import PROGRAM, ROOT, CannotBuild, Release

from gui.shell.parts import Part, libraries, tables, typefaces

_LOCKED = re.compile(r"^([\w.-]+)==(\S+)[^\n]* \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


def bill(release: Release, bundled: Mapping[str, Sequence[Part]]) -> str:
    """Return the bill as JSON, the same for the same release. Raises CannotBuild if it is not what CycloneDX asks for.

    bundled: what each package brings beside the libraries, by the name of the package.
    """
    program = Component(name=PROGRAM, version=release.version, type=ComponentType.APPLICATION, bom_ref=PROGRAM)
    program.licenses.add(LicenseFactory().make_from_string("MIT"))
    sums = locked_sums((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    parts = [_library(each, sums) for each in libraries()]
    parts += [_component(each, ComponentType.DATA) for each in (*tables(), *typefaces())]
    beside: dict[str, Component] = {}
    for package, brought in bundled.items():
        for each in brought:
            component = beside.setdefault(f"{each.name} {each.version}", _component(each, ComponentType.PLATFORM))
            component.properties.add(Property(name=f"{PROGRAM}:in", value=package))
    made = Bom(
        components=[*parts, *beside.values()], serial_number=uuid5(NAMESPACE_URL, f"{PROGRAM} {release.version}")
    )
    made.metadata.component = program
    made.metadata.timestamp = release.date
    made.register_dependency(program, made.components)
    text = JsonV1Dot6(made).output_as_string(indent=2)
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise CannotBuild(f"The bill of materials is not as CycloneDX asks for: {wrong}")
    return text + "\n"


def locked_sums(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Return the version and the sums (SHA-256) of the files of every package in a lock, by its name."""
    return {name: (version, re.findall(r"[0-9a-f]{64}", sums)) for name, version, sums in _LOCKED.findall(lock)}


def _library(part: Part, sums: Mapping[str, tuple[str, list[str]]]) -> Component:
    key = re.sub(r"[-_.]+", "-", part.name).lower()
    version, of_files = sums.get(key, ("", []))
    if version != part.version:
        raise CannotBuild(
            f"{part.name} {part.version} is installed, and requirements.lock says {version or 'nothing'}."
        )
    component = _component(part, ComponentType.LIBRARY)
    component.purl = PackageURL("pypi", name=key, version=part.version)
    component.external_references.add(
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{key}/{version}/"),
            comment="Which of these files is taken depends on the system.",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in of_files],
        )
    )
    return component


def _component(part: Part, kind: ComponentType) -> Component:
    reference = f"{part.name} {part.version}".strip()
    component = Component(name=part.name, version=part.version or None, type=kind, bom_ref=reference)
    if part.licence:
        component.licenses.add(LicenseFactory().make_from_string(part.licence))
    if part.home:
        home = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))
        component.external_references.add(home)
    return component

"""The licences of everything that is installed on Windows, in one folder with a list."""

from __future__ import annotations

import shutil
from importlib import metadata
from pathlib import Path

import windows_python

_HEAD = """\
awareness-kit is made with the work of others. What each is, its version and its licence; the texts are in the folders
beside this file.

Qt and Qt for Python, python-bidi: under the LGPL. Their libraries are files of their own in the folder 'program': you
may put versions of your own in their place. Their sources: code.qt.io, github.com/MeirKriheli/python-bidi.
"""


def gather_licences(stage: Path) -> None:
    """Copy the texts of all licences into one folder of the stage, and write a list of them."""
    folder = stage / "licences"
    lines = [_HEAD]
    lesser: list[Path] = []
    of_lesser: list[str] = []
    packages = sorted(metadata.distributions(path=[str(stage / "program")]), key=lambda each: each.name.lower())
    for package in packages:
        about = package.metadata
        own = f"{package.name}-{package.version}"
        lines.append(f"{package.name} {package.version}: {_licence(about)}")
        texts = [stage / "program" / each for each in package.files or () if _is_licence(each)]
        texts = [each for each in texts if each.is_file()]
        lesser.extend(each for each in texts if each.name.startswith("COPYING"))
        if "LGPL" in _licence(about):
            of_lesser.append(own)
        for text in texts:
            _copy(text, folder / own)
    for own in of_lesser:
        for text in lesser:
            _copy(text, folder / own)
    _copy(stage / "python" / "LICENSE.txt", folder / f"Python-{windows_python.VERSION}")
    _copy(Path("/usr/share/doc/nsis/copyright"), folder / "NSIS")
    lines.append(f"Python {windows_python.VERSION}: PSF-2.0")
    lines.append("NSIS, which made the installer: zlib/libpng, its compression CPL-1.0")
    (folder / "READ-ME.txt").write_text("\r\n".join("\n".join(lines).splitlines()) + "\r\n", encoding="utf-8")


def _licence(about: metadata.PackageMetadata) -> str:
    """Return a package's licence in a few words."""
    said = about.get("License-Expression") or about.get("License") or ""
    if said and "\n" not in said:
        return said
    named = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    return ", ".join(named) or "see its folder"


def _is_licence(file: metadata.PackagePath) -> bool:
    """Tell whether a package's file is the text of a licence that we use: Qt's other one is for those who bought it."""
    named = "licenses" in file.parts or file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
    return named and file.parts[0].endswith(".dist-info") and "Commercial" not in file.name


def _copy(text: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(text, folder / text.name)

"""What a macOS program says of itself: Info.plist, and the icons in Apple's own format."""

from __future__ import annotations

import plistlib
import sys
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from licences import all_texts, parts, summary, tell_window
from project import ROOT, VERSION

from gui.shell.parts import Part

IDENTIFIER = "org.awarenesskit.AwarenessKit"
NAME = "awareness-kit"

FILES = (
    ("kit", "Kit for posters and leaflets", "kit"),
    ("kitpack", "Pack of designs for posters and leaflets", "pack"),
)
"""The ending of a file, what it is, and its icon."""

ICONS = {"app": NAME, "kit": "kit", "pack": "pack"}
"""The drawings in gui/icons, and what each is called in the bundle."""

OLDEST_SYSTEM = "13.0"
"""The oldest macOS that Qt 6.11 runs on."""

LARGEST = 1024
"""Pixels on a side of the largest picture in an icon."""


def info_plist() -> bytes:
    """Return the bundle's Info.plist."""
    return plistlib.dumps(
        {
            "CFBundleIdentifier": IDENTIFIER,
            "CFBundleName": NAME,
            "CFBundleDisplayName": NAME,
            "CFBundleExecutable": NAME,
            "CFBundleIconFile": NAME,
            "CFBundlePackageType": "APPL",
            "CFBundleInfoDictionaryVersion": "6.0",
            "CFBundleShortVersionString": VERSION,
            "CFBundleVersion": VERSION,
            "CFBundleDevelopmentRegion": "en",
            "CFBundleLocalizations": ["en", "cy"],
            "CFBundleDocumentTypes": [_document(*each) for each in FILES],
            "UTExportedTypeDeclarations": [_declared(*each) for each in FILES],
            "LSApplicationCategoryType": "public.app-category.graphics-design",
            "LSMinimumSystemVersion": OLDEST_SYSTEM,
            "NSHighResolutionCapable": True,
            "NSPrincipalClass": "NSApplication",
            "NSHumanReadableCopyright": "The awareness-kit contributors. MIT licence.",
        }
    )


def _document(ending: str, about: str, icon: str) -> dict[str, object]:
    return {
        "CFBundleTypeName": about,
        "CFBundleTypeRole": "Editor" if ending == "kit" else "Viewer",
        "CFBundleTypeIconFile": icon,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [f"{IDENTIFIER}.{ending}"],
    }


def _declared(ending: str, about: str, icon: str) -> dict[str, object]:
    media_type = "application/x-awareness-kit" + ("" if ending == "kit" else "-pack")
    return {
        "UTTypeIdentifier": f"{IDENTIFIER}.{ending}",
        "UTTypeDescription": about,
        "UTTypeIconFile": icon,
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {"public.filename-extension": [ending], "public.mime-type": [media_type]},
    }


def icns(drawing: Path) -> bytes:
    """Return a square drawing (SVG) as an icon with every size that macOS asks for."""
    picture = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_path=str(drawing), width=LARGEST, height=LARGEST))))
    written = BytesIO()
    picture.convert("RGBA").save(written, "ICNS")
    return written.getvalue()


def add_descriptions(contents: Path) -> None:
    """Put Info.plist and the icons into the Contents of a bundle."""
    (contents / "Resources").mkdir(parents=True, exist_ok=True)
    (contents / "Info.plist").write_bytes(info_plist())
    (contents / "PkgInfo").write_text("APPL????", encoding="ascii")
    for drawing, name in ICONS.items():
        (contents / "Resources" / f"{name}.icns").write_bytes(icns(ROOT / "gui" / "icons" / f"{drawing}.svg"))


def add_licences(contents: Path) -> None:
    """Write down whose work is in the bundle, with every licence, for people and for the window."""
    library = next((contents / "Resources" / "python" / "lib").glob("python3.*"))
    licence = (library / "LICENSE.txt").read_text(encoding="utf-8").strip()
    beside = [Part("Python", library.name.removeprefix("python"), "PSF-2.0", "https://www.python.org", licence)]
    packages = library / "site-packages"
    tell_window(packages, beside)
    found = parts(packages, beside)
    said = summary(found, str(packages.relative_to(contents)), "Further down are all their licences.")
    (contents / "Resources" / "LICENCES.txt").write_text(f"{said}\n\n{all_texts(found)}", encoding="utf-8")


if __name__ == "__main__":
    add_descriptions(Path(sys.argv[1]))
    add_licences(Path(sys.argv[1]))

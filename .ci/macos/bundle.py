"""What a macOS program says of itself: Info.plist, and the icons in Apple's own format."""

from __future__ import annotations

import plistlib
import tomllib
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

ROOT = Path(__file__).parents[2]

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


def version() -> str:
    """Return the version, as pyproject.toml has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


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
            "CFBundleShortVersionString": version(),
            "CFBundleVersion": version(),
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


if __name__ == "__main__":
    import sys

    add_descriptions(Path(sys.argv[1]))

"""Whether a pack may be installed under its name: who signed the first one signs all that come after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kit.model.pack import Manifest, Signer
from kit.problems import Problem, Severity
from kit.words.words import Value


def check_signer(manifest: Manifest, known: Signer | None, file: str) -> Iterator[Problem]:
    """Yield why a pack is not to be trusted. known: whose key the pack of this name was signed with here before."""
    signer = manifest.signer
    if known is None or (signer and signer.public == known.public):
        return
    if signer is None:
        values: dict[str, Value] = {"pack": manifest.name, "by": known.name}
        yield Problem(Severity.ERROR, "untrusted-pack.unsigned", values, file=file)
    else:
        values = {
            "pack": manifest.name,
            "by": known.name,
            "key": known.fingerprint,
            "other": signer.name,
            "other_key": signer.fingerprint,
        }
        yield Problem(Severity.ERROR, "untrusted-pack.other-key", values, file=file)


def check_date(manifest: Manifest, today: date | None, file: str, name: str = "install") -> Iterator[Problem]:
    """Yield that a pack is out of date. today: None where that is nobody's concern. name: to whom it is told."""
    if today and manifest.valid_until and manifest.valid_until < today:
        values: dict[str, Value] = {"pack": manifest.name, "until": manifest.valid_until}
        yield Problem(Severity.WARNING, f"out-of-date.{name}", values, file=file)

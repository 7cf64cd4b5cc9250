"""QR codes (ISO/IEC 18004:2015) of addresses: byte mode, error correction M or better. Letters become modules."""

"""Logos that come as PDFs."""

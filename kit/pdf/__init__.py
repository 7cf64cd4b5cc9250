"""Sheets become the bytes of a PDF file: the only painter, and the only place that knows ReportLab."""

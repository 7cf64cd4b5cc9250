"""Kit files: opened, saved, and brought up to date. A kit is a YAML file, or a zip of kit.yaml and its logos."""

from kit.kit_file.opening import OpenedKit, open_kit
from kit.kit_file.saving import kit_text, save_kit

__all__ = ["OpenedKit", "kit_text", "open_kit", "save_kit"]

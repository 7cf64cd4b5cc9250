"""Everything that is wrong with a folder of assets, told to the staff who write it: `awareness-kit check FOLDER`."""

from kit.lint.folder import check_folder, looked_at

__all__ = ["check_folder", "looked_at"]

"""Run on the tried Windows: find_window.py WORDS SECONDS [close]: wait for a window whose title has these words.

It says the title, and closes the window if asked to. The exit code is 1 if there is no such window in that time.
"""

import ctypes
import sys
import time

WM_CLOSE = 0x10
LONGEST = 512
"""Characters of a title that are looked at."""


def titles() -> dict[int, str]:
    """Return the titles of all windows that are shown."""
    user = ctypes.windll.user32
    found = {}

    @ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    def note(window: int, _: int) -> bool:
        text = ctypes.create_unicode_buffer(LONGEST)
        user.GetWindowTextW(ctypes.c_void_p(window), text, LONGEST)
        if user.IsWindowVisible(ctypes.c_void_p(window)):
            found[window] = text.value
        return True

    user.EnumWindows(note, None)
    return found


def main(words: str, seconds: str, action: str = "") -> int:
    """Wait for the window, and return the exit code."""
    end = time.monotonic() + float(seconds)
    while time.monotonic() < end:
        for window, title in titles().items():
            if words in title:
                print(ascii(title))
                if action:
                    ctypes.windll.user32.PostMessageW(ctypes.c_void_p(window), WM_CLOSE, None, None)
                return 0
        time.sleep(0.5)
    print(ascii(sorted(titles().values())))
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""The browser that the browser tests need: one that is installed, else fetched. ``python -m tests.browser.binary`` gets it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")


def find_browser() -> str | None:
    """The path of a browser of the Chromium family: installed, or fetched by Playwright; None where there is none."""
    installed = next((path for name in NAMES if (path := shutil.which(name))), None)
    if installed:
        return installed
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    return next((str(p) for p in sorted(cache.glob("chromium-*/chrome-*/chrome")) if os.access(p, os.X_OK)), None)


def get_browser() -> str | None:
    """Find a browser, or install one: Playwright's own, else Debian's as root."""
    if found := find_browser():
        return found
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if found := find_browser():
        return found
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-q"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-q", "chromium"], check=False)
    return find_browser()


if __name__ == "__main__":
    browser = get_browser()
    if browser is None:
        sys.exit("no browser: install Chromium or Chrome, then run the tests again")
    sys.stderr.write(f"browser tests use {browser}\n")

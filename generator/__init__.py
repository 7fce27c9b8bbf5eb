"""Pilcrow: United Nations resolutions as a site in which every paragraph has a permanent address."""

__version__ = "0.1.0"

"""Measurements: ``make corpus`` and ``make bench``."""

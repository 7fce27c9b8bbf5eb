"""Sentences marked by hand, to check the citation grammar against."""

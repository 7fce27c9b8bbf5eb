"""Nouns: immutable values that import nothing above them."""

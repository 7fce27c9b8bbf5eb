"""Texts of one title through the years (titles), and what one changed in the one before (compare)."""

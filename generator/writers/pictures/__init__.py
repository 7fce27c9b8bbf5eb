"""Pictures: static drawings inside a page, whose words are links and whose colours are the page's own."""

from __future__ import annotations

from .collection import Cell, CollectionWords, draw_collection
from .neighbourhood import Neighbour, NeighbourhoodWords, draw_neighbourhood

__all__ = ["Cell", "CollectionWords", "Neighbour", "NeighbourhoodWords", "draw_collection", "draw_neighbourhood"]

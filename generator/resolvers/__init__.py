"""From what is printed to what it means."""

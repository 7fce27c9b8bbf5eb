"""From what is printed to what it means: labels, tree, addresses, one set of them for all languages."""

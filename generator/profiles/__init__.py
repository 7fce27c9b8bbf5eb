"""What differs between organs and between languages, as rows of data."""

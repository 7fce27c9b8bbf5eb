"""Pages handed to MkDocs, and the finished site checked."""

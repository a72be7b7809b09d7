"""A generated entity model: what it holds (parts, shapes), and how it is written (entities, alchemy, statements)."""

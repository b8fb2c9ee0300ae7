"""The operations: one function is one promise kept. They flush and never commit; `get_db` does, once."""

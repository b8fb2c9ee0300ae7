"""The world outside the database."""

"""Programs for people who work on the platform; the platform itself needs none of them."""

"""The demo's building sites: how far each is, and what its people tell about it. All of it is invented."""

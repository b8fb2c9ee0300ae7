"""The rules of the trade, as pure functions and tables: no I/O, no clock, nothing of ours imported."""

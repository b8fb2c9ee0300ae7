"""Speed, runnable by anyone: `python -m benchmarks`."""

"""The app as it is measured: with the JSON logs of production, though `RATE_LIMITS=off` needs a development one."""

import logs
from main import app

__all__ = ["app"]

logs.configure("production", "info")

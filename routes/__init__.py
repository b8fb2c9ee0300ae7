"""The routers that `main.py` registers; what is asked for most comes first, since routes are tried in this order."""

from fastapi import APIRouter

from routes import (
    agreements,
    appointments,
    auth,
    bookings,
    builder,
    builders,
    files,
    messages,
    notifications,
    payments,
    pricing,
    progress,
    projects,
    units,
)

routers: list[APIRouter] = [
    projects.router,
    files.router,
    bookings.router,
    messages.router,
    notifications.router,
    units.router,
    payments.router,
    appointments.router,
    agreements.router,
    progress.router,
    pricing.router,
    builder.router,
    builders.router,
    auth.router,
]

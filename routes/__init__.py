"""The routers that `main.py` registers; what is asked for most comes first, since routes are tried in this order."""

from fastapi import APIRouter

from routes import auth, bookings, builder, pricing, projects, units

routers: list[APIRouter] = [
    projects.router,
    bookings.router,
    units.router,
    pricing.router,
    builder.router,
    auth.router,
]

"""The routers that `main.py` registers, in the order in which the documentation shows them."""

from fastapi import APIRouter

from routes import auth, bookings, builder, pricing, projects, units

routers: list[APIRouter] = [
    auth.router,
    projects.router,
    pricing.router,
    units.router,
    bookings.router,
    builder.router,
]

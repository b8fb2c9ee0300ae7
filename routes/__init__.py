"""The routers that `main.py` registers; what is asked for most comes first, since routes are tried in this order."""

from fastapi import APIRouter

from routes import (
    agreement_forms,
    agreement_verification,
    agreements,
    appointments,
    auth,
    bank_lines,
    bookings,
    builder,
    builders,
    checkouts,
    files,
    gateway,
    messages,
    notifications,
    papers,
    payments,
    pricing,
    progress,
    project_accounts,
    projects,
    units,
)

routers: list[APIRouter] = [
    projects.router,
    files.router,
    bookings.router,
    # Before the payments, whose ids would be looked for in these names.
    gateway.router,
    checkouts.router,
    payments.router,
    messages.router,
    notifications.router,
    units.router,
    appointments.router,
    agreements.router,
    papers.router,
    progress.router,
    pricing.router,
    builder.router,
    bank_lines.router,
    project_accounts.router,
    agreement_forms.router,
    agreement_verification.router,
    builders.router,
    auth.router,
]

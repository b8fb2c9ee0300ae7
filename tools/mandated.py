"""What the specification that the project was founded on names, and what of it may never change."""

MANDATED_PATHS = """
POST /api/auth/register, POST /api/auth/login, GET /api/auth/me
GET /api/projects, POST /api/projects, GET /api/projects/{}, PATCH /api/projects/{}
GET /api/projects/{}/units, GET /api/projects/{}/progress, GET /api/projects/{}/updates
POST /api/units
POST /api/bookings, GET /api/bookings/customer/{}, GET /api/bookings/{}, PATCH /api/bookings/{}/status
GET /api/bookings/{}/payments, POST /api/bookings/{}/generate-agreement, GET /api/bookings/{}/download-agreement
GET /api/builder/bookings
POST /api/appointments, GET /api/appointments, GET /api/appointments/customer/{}, GET /api/appointments/project/{}
GET /api/appointments/{}, PATCH /api/appointments/{}/status, PATCH /api/appointments/{}/reschedule
DELETE /api/appointments/{}
GET /api/messages, POST /api/messages, GET /api/messages/conversations
GET /api/messages/conversation/{}/{}, PATCH /api/messages/conversation/{}/read
POST /api/payments
GET /api/notifications, PATCH /api/notifications/{}/read
GET /, GET /health, GET /api/docs, GET /api/redoc
"""
MANDATED_FILES = (
    "main.py start.py database/database.py database/auth.py database/models database/schemas database/crud "
    "routes/auth.py routes/projects.py routes/units.py routes/bookings.py routes/appointments.py routes/messages.py "
    "routes/payments.py routes/notifications.py routes/progress.py routes/__init__.py"
)
# Each name with an endpoint that cannot work without it, or with the file of its own tests.
MANDATED_NAMES: dict[str, dict[str, str]] = {
    "main.py": {
        "app": "GET /health",
    },
    "database/database.py": {
        "engine": "PATCH /api/bookings/{booking_id}/status",
        "SessionLocal": "PATCH /api/bookings/{booking_id}/status",
        "get_db": "PATCH /api/bookings/{booking_id}/status",
    },
    "database/auth.py": {
        "create_access_token": "POST /api/auth/login",
        "create_refresh_token": "POST /api/auth/refresh",
        "verify_password": "POST /api/auth/login",
        "get_current_user": "PATCH /api/auth/me",
        "require_builder": "POST /api/projects",
        "require_customer": "tests/database/test_auth.py",
    },
    "database/models": {
        "User": "POST /api/auth/register",
        "Builder": "POST /api/auth/register",
        "Customer": "POST /api/auth/register",
        "Project": "GET /api/projects/{project_id}",
        "Unit": "GET /api/units/{unit_id}",
        "Booking": "GET /api/bookings/{booking_id}",
        "Appointment": "GET /api/appointments/{appointment_id}",
        "Message": "GET /api/messages",
        "Payment": "GET /api/payments/{payment_id}",
        "Notification": "GET /api/notifications",
        "Phase": "GET /api/projects/{project_id}/progress",
        "ProjectUpdate": "GET /api/projects/{project_id}/updates",
    },
    "database/schemas": {
        "UserCreate": "POST /api/auth/register",
        "UserUpdate": "PATCH /api/auth/me",
        "UserResponse": "GET /api/auth/me",
        "ProjectCreate": "POST /api/projects",
        "ProjectUpdate": "PATCH /api/projects/{project_id}",
        "ProjectResponse": "GET /api/projects/{project_id}",
        "UnitCreate": "POST /api/units",
        "UnitUpdate": "PATCH /api/units/{unit_id}",
        "UnitResponse": "GET /api/units/{unit_id}",
        "BookingCreate": "POST /api/bookings",
        "BookingUpdate": "PATCH /api/bookings/{booking_id}",
        "BookingResponse": "GET /api/bookings/{booking_id}",
        "AppointmentCreate": "POST /api/appointments",
        "AppointmentResponse": "GET /api/appointments/{appointment_id}",
        "MessageCreate": "POST /api/messages",
        "MessageResponse": "GET /api/messages",
        "PaymentCreate": "POST /api/payments",
        "PaymentResponse": "GET /api/payments/{payment_id}",
        "NotificationResponse": "GET /api/notifications",
    },
    "database/crud": {
        "create_user": "POST /api/auth/register",
        "get_user_by_email": "POST /api/auth/login",
        "create_project": "POST /api/projects",
        "get_projects": "GET /api/projects",
        "get_project": "GET /api/projects/{project_id}",
        "update_project": "PATCH /api/projects/{project_id}",
        "create_unit": "POST /api/units",
        "get_unit": "GET /api/units/{unit_id}",
        "update_unit": "PATCH /api/units/{unit_id}",
        "create_booking": "POST /api/bookings",
        "get_booking": "GET /api/bookings/{booking_id}",
        "update_booking": "PATCH /api/bookings/{booking_id}",
    },
    "routes/auth.py": {
        "register": "POST /api/auth/register",
        "login": "POST /api/auth/login",
        "get_me": "GET /api/auth/me",
    },
    "routes/projects.py": {
        "get_projects": "GET /api/projects",
        "create_project": "POST /api/projects",
    },
    "routes/bookings.py": {
        "create_booking": "POST /api/bookings",
    },
    "routes/builder.py": {
        "get_builder_bookings": "GET /api/builder/bookings",
    },
    "routes/appointments.py": {
        "create_appointment": "POST /api/appointments",
        "reschedule": "PATCH /api/appointments/{appointment_id}/reschedule",
    },
    "routes/messages.py": {
        "get_conversations": "GET /api/messages/conversations",
        "send_message": "POST /api/messages",
    },
    "routes/payments.py": {
        "create_payment": "POST /api/payments",
    },
    "routes/notifications.py": {
        "get_notifications": "GET /api/notifications",
        "mark_read": "PATCH /api/notifications/{notification_id}/read",
    },
}
# Mandated names whose operation is more than its name would say, and is called after what it promises.
CALLED_OTHERWISE = {"database/crud:create_booking": "database/crud/holds.py:hold_unit"}

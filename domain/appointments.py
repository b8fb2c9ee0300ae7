"""Appointments: the life of one, and when a project receives people."""

from enum import StrEnum


class AppointmentType(StrEnum):
    SITE_VISIT = "site_visit"
    CONSULTATION = "consultation"
    DOCUMENTATION = "documentation"
    HANDOVER = "handover"


class MeetingLocation(StrEnum):
    SITE = "site"
    OFFICE = "office"
    ONLINE = "online"


class AppointmentStatus(StrEnum):
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


# What still takes place: it keeps its time for itself.
STANDING = (AppointmentStatus.SCHEDULED, AppointmentStatus.CONFIRMED)
SHORTEST_MINUTES, LONGEST_MINUTES = 15, 480

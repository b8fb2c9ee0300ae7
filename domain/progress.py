"""Progress: phases, updates, and how far a project is as a whole."""

from enum import StrEnum


class PhaseStatus(StrEnum):
    """Completed: 100 per cent, and nothing else is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    DELAYED = "delayed"


class UpdateType(StrEnum):
    MILESTONE = "milestone"
    DELAY = "delay"
    GENERAL = "general"
    SAFETY = "safety"
    QUALITY = "quality"

"""The job queue: Procrastinate on the platform's own database."""

from procrastinate import App, PsycopgConnector

queue = App(
    connector=PsycopgConnector(),
    import_paths=[
        "jobs.agreements",
        "jobs.appointments",
        "jobs.books",
        "jobs.dues",
        "jobs.gateway",
        "jobs.holds",
        "jobs.records",
        "jobs.uploads",
    ],
)

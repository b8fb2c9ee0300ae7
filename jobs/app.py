"""The job queue: Procrastinate on the platform's own database."""

from procrastinate import App, PsycopgConnector

queue = App(connector=PsycopgConnector(), import_paths=["jobs.appointments", "jobs.holds", "jobs.records"])

"""Payments, agreements, appointments, messages, notifications and progress.

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# A project receives no more people at a time than its visit_capacity. Who checks that holds the project's lock, so that
# of two who come at once the second sees the first. The most that are there at once are there when somebody arrives.
# The customer's lock comes first, for whatever writes what still takes place: two who met only at
# appointments_customer_busy_excl, each with a row that the other has to wait for, would be a deadlock.
# What keeps the time that it has is not counted again: a capacity that was lowered since takes nothing away.
CAPACITY = """
CREATE FUNCTION hold_visit_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    busiest integer;
BEGIN
    IF NEW.status NOT IN ('scheduled', 'confirmed') THEN
        RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('appointments of customer', NEW.customer_id));
    IF TG_OP = 'UPDATE' AND OLD.status IN ('scheduled', 'confirmed') AND NEW.project_id = OLD.project_id
        AND NEW.starts_at >= OLD.starts_at AND NEW.ends_at <= OLD.ends_at
    THEN
        RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('appointments of project', NEW.project_id));
    SELECT coalesce(max((
        SELECT count(*) FROM appointments there
        WHERE there.project_id = NEW.project_id AND there.id <> NEW.id AND there.status IN ('scheduled', 'confirmed')
          AND there.starts_at > NEW.starts_at - interval '480 minutes'
          AND there.starts_at <= moment.at AND there.ends_at > moment.at
    )), 0) INTO busiest
    FROM (
        SELECT NEW.starts_at AS at
        UNION SELECT starts_at FROM appointments
        WHERE project_id = NEW.project_id AND status IN ('scheduled', 'confirmed')
          AND starts_at >= NEW.starts_at AND starts_at < NEW.ends_at
    ) moment;
    IF busiest >= (SELECT visit_capacity FROM projects WHERE id = NEW.project_id) THEN
        RAISE EXCEPTION 'the project receives nobody else at that time'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'appointments_capacity_check';
    END IF;
    RETURN NEW;
END
$$
"""
CAPACITY_TRIGGER = """
CREATE TRIGGER visit_capacity BEFORE INSERT OR UPDATE ON appointments
FOR EACH ROW EXECUTE FUNCTION hold_visit_capacity()
"""

# Bookings that were made before there were schedules get theirs from the plan that they were made with; what they had
# been paid by then becomes one payment each, spread over the stages from the first on.
CARRIED_OVER = (
    """
INSERT INTO booking_stages (booking_id, builder_id, position, name, percent, amount, falls_due, grace_days,
                            fell_due_on, due_date)
SELECT b.id, b.builder_id, s.n - 1, s.stage ->> 'name', (s.stage ->> 'percent')::numeric,
       (s.stage ->> 'amount')::numeric, s.stage ->> 'falls_due', d.grace, d.fell_due_on,
       d.fell_due_on + CASE s.stage ->> 'falls_due' WHEN 'on_date' THEN 0 ELSE d.grace END
FROM bookings b
CROSS JOIN LATERAL json_array_elements(b.payment_plan -> 'stages') WITH ORDINALITY AS s (stage, n)
JOIN projects p ON p.id = b.project_id
CROSS JOIN LATERAL (
    SELECT (s.stage ->> 'grace_days')::smallint AS grace,
           CASE s.stage ->> 'falls_due'
               WHEN 'on_booking' THEN (b.created_at AT TIME ZONE p.timezone)::date
               WHEN 'on_agreement' THEN (b.agreement_signed_at AT TIME ZONE p.timezone)::date
               WHEN 'on_date' THEN (s.stage ->> 'due_date')::date
               WHEN 'on_handover' THEN CASE WHEN p.status IN ('completed', 'delivered') THEN greatest(
                   (b.created_at AT TIME ZONE p.timezone)::date, p.actual_completion_date
               ) END
           END AS fell_due_on
) d
""",
    """
INSERT INTO payments (booking_id, project_id, builder_id, customer_id, payment_type, amount, currency, payment_method,
                      payment_status, notes, paid_at, financial_year, receipt_sequence, settled_at)
SELECT b.id, b.project_id, b.builder_id, b.customer_id, 'installment', b.paid_amount, b.currency, 'bank_transfer',
       'completed', 'Carried over: what had been paid before payments were recorded one by one.', b.updated_at, year,
       row_number() OVER (PARTITION BY b.builder_id, year ORDER BY b.id), b.updated_at
FROM bookings b
JOIN projects p ON p.id = b.project_id, LATERAL (
    SELECT extract(year FROM (b.updated_at AT TIME ZONE p.timezone) - interval '3 months')::int AS first
) y, LATERAL (SELECT first || '-' || lpad(mod(first + 1, 100)::text, 2, '0') AS year) f
WHERE paid_amount > 0
""",
    """
INSERT INTO receipt_counters (builder_id, financial_year, last_sequence)
SELECT builder_id, financial_year, max(receipt_sequence) FROM payments GROUP BY builder_id, financial_year
""",
    """
INSERT INTO payment_allocations (payment_id, stage_id, builder_id, amount)
SELECT p.id, s.id, p.builder_id, least(s.amount, p.amount - (s.upto - s.amount))
FROM payments p
JOIN (SELECT *, sum(amount) OVER (PARTITION BY booking_id ORDER BY position) AS upto FROM booking_stages) s
  ON s.booking_id = p.booking_id
WHERE p.amount > s.upto - s.amount AND s.amount > 0
""",
    """
UPDATE booking_stages SET paid_amount = a.amount FROM payment_allocations a WHERE a.stage_id = booking_stages.id
""",
    """
UPDATE bookings SET forfeited_amount = 0, refund_owed = paid_amount WHERE status = 'expired'
""",
    """
UPDATE bookings SET payment_plan = jsonb_set(payment_plan::jsonb, '{stages}', (
    SELECT jsonb_agg('{"phase_id": null}'::jsonb || stage ORDER BY n)
    FROM jsonb_array_elements(payment_plan::jsonb -> 'stages') WITH ORDINALITY AS s (stage, n)
))::json
""",
    """
INSERT INTO completion_promises (project_id, builder_id, expected_completion_date, precision, promised_by, promised_at)
SELECT p.id, p.builder_id, p.expected_completion_date, p.expected_completion_precision, o.user_id, p.created_at
FROM projects p
JOIN LATERAL (
    SELECT user_id FROM builder_members WHERE builder_id = p.builder_id ORDER BY role = 'owner' DESC, user_id LIMIT 1
) o ON true
WHERE p.expected_completion_date IS NOT NULL
""",
)


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.create_unique_constraint(op.f("bookings_id_builder_id_key"), "bookings", ["id", "builder_id"])
    op.create_table(
        "notifications",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "notification_type",
            sa.Enum(
                "booking_update",
                "payment_due",
                "payment_received",
                "appointment_reminder",
                "appointment_update",
                "progress_update",
                "message_received",
                "change_request_update",
                "agreement_update",
                "waitlist_offer",
                "system",
                name="notification_type",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("message", sa.String(length=1000), nullable=False),
        sa.Column("related_entity_type", sa.String(length=40), nullable=True),
        sa.Column("related_entity_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "priority",
            sa.Enum("low", "normal", "high", name="priority", native_enum=False, create_constraint=True, length=20),
            server_default="normal",
            nullable=False,
        ),
        sa.Column("action_url", sa.String(length=300), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("notifications_builder_id_fkey")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("notifications_user_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("notifications_pkey")),
    )
    op.create_index(
        "notifications_unread_about_idx",
        "notifications",
        ["related_entity_type", "related_entity_id"],
        unique=False,
        postgresql_where=sa.text("read_at IS NULL"),
    )
    op.create_index(
        "notifications_unread_idx",
        "notifications",
        ["user_id", sa.literal_column("id DESC")],
        unique=False,
        postgresql_where=sa.text("read_at IS NULL"),
    )
    op.create_index(
        "notifications_of_type_idx",
        "notifications",
        ["user_id", "notification_type", sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "notifications_created_at_idx", "notifications", ["created_at"], unique=False, postgresql_using="brin"
    )
    op.create_index(
        "notifications_user_id_idx", "notifications", ["user_id", sa.literal_column("id DESC")], unique=False
    )
    op.create_table(
        "receipt_counters",
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("financial_year", sa.CHAR(length=7), nullable=False),
        sa.Column("last_sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("receipt_counters_builder_id_fkey")),
        sa.PrimaryKeyConstraint("builder_id", "financial_year", name=op.f("receipt_counters_pkey")),
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "appointment_type",
            sa.Enum(
                "site_visit",
                "consultation",
                "documentation",
                "handover",
                name="appointment_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "meeting_location",
            sa.Enum(
                "site",
                "office",
                "online",
                name="meeting_location",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "scheduled",
                "confirmed",
                "completed",
                "no_show",
                "cancelled",
                name="appointment_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "proposed_by",
            sa.Enum(
                "customer",
                "builder",
                "payments",
                "signatures",
                "clock",
                name="proposed_by",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("duration_minutes", sa.SmallInteger(), nullable=False),
        sa.Column("agenda", sa.String(length=2000), nullable=True),
        sa.Column("notes", sa.String(length=2000), nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.Column("sequence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reminded_day_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_hour_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("customer_id"), "="),
            (sa.text("tstzrange(starts_at, ends_at)"), "&&"),
            where=sa.text("status IN ('scheduled', 'confirmed')"),
            using="gist",
            name="appointments_customer_busy_excl",
        ),
        sa.CheckConstraint("status <> 'cancelled' OR reason IS NOT NULL", name=op.f("appointments_reason_check")),
        sa.CheckConstraint("duration_minutes BETWEEN 15 AND 480", name=op.f("appointments_duration_check")),
        sa.CheckConstraint(
            "extract(epoch FROM ends_at - starts_at) = duration_minutes * 60", name=op.f("appointments_ends_at_check")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("appointments_customer_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("appointments_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("appointments_pkey")),
    )
    op.create_index(
        "appointments_builder_id_idx",
        "appointments",
        ["builder_id", sa.literal_column("starts_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "appointments_customer_id_idx",
        "appointments",
        ["customer_id", sa.literal_column("starts_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "appointments_project_id_idx",
        "appointments",
        ["project_id", sa.literal_column("starts_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "appointments_standing_idx",
        "appointments",
        ["starts_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('scheduled', 'confirmed')"),
    )
    op.create_table(
        "completion_promises",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("expected_completion_date", sa.Date(), nullable=True),
        sa.Column(
            "precision",
            sa.Enum("day", "month", "quarter", name="precision", native_enum=False, create_constraint=True, length=20),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.Column("promised_by", sa.BigInteger(), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("completion_promises_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["promised_by"], ["users.id"], name=op.f("completion_promises_promised_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("completion_promises_pkey")),
    )
    op.create_index(
        "completion_promises_project_id_idx",
        "completion_promises",
        ["project_id", sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "conversations",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column("last_message_id", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("last_message", sa.String(length=200), server_default="", nullable=False),
        sa.Column(
            "last_message_side",
            sa.Enum(
                "customer", "builder", name="last_message_side", native_enum=False, create_constraint=True, length=20
            ),
            server_default="customer",
            nullable=False,
        ),
        sa.Column("last_message_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("customer_unread", sa.Integer(), server_default="0", nullable=False),
        sa.Column("builder_unread", sa.Integer(), server_default="0", nullable=False),
        sa.Column("customer_read_up_to", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("builder_read_up_to", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("customer_read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("builder_read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("customer_unread >= 0 AND builder_unread >= 0", name=op.f("conversations_unread_check")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("conversations_customer_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("conversations_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("conversations_pkey")),
        sa.UniqueConstraint("customer_id", "project_id", name=op.f("conversations_customer_id_project_id_key")),
        sa.UniqueConstraint("id", "builder_id", name=op.f("conversations_id_builder_id_key")),
    )
    op.create_index(
        "conversations_builder_id_idx",
        "conversations",
        ["builder_id", sa.literal_column("last_message_id DESC")],
        unique=False,
    )
    op.create_index(
        "conversations_builder_unread_idx",
        "conversations",
        ["builder_id", sa.literal_column("last_message_id DESC")],
        unique=False,
        postgresql_where=sa.text("builder_unread > 0"),
    )
    op.create_index(
        "conversations_customer_id_idx",
        "conversations",
        ["customer_id", sa.literal_column("last_message_id DESC")],
        unique=False,
    )
    op.create_index(
        "conversations_customer_unread_idx",
        "conversations",
        ["customer_id", sa.literal_column("last_message_id DESC")],
        unique=False,
        postgresql_where=sa.text("customer_unread > 0"),
    )
    op.create_index(
        "conversations_project_id_idx",
        "conversations",
        ["project_id", sa.literal_column("last_message_id DESC")],
        unique=False,
    )
    op.create_table(
        "phases",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("description", sa.String(length=2000), nullable=True),
        sa.Column("start_date", sa.Date(), nullable=True),
        sa.Column("expected_end_date", sa.Date(), nullable=True),
        sa.Column("actual_end_date", sa.Date(), nullable=True),
        sa.Column("progress_percentage", sa.Numeric(precision=7, scale=4), server_default="0", nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "not_started",
                "in_progress",
                "completed",
                "delayed",
                name="phase_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("weight", sa.Numeric(precision=9, scale=4), server_default="1", nullable=False),
        sa.Column("customer_visible", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("contractor_notes", sa.String(length=5000), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("(progress_percentage = 100) = (status = 'completed')", name=op.f("phases_completed_check")),
        sa.CheckConstraint(
            "(status = 'completed') = (actual_end_date IS NOT NULL)", name=op.f("phases_actual_end_date_check")
        ),
        sa.CheckConstraint("actual_end_date >= start_date", name=op.f("phases_actual_after_start_check")),
        sa.CheckConstraint("expected_end_date >= start_date", name=op.f("phases_expected_after_start_check")),
        sa.CheckConstraint("progress_percentage BETWEEN 0 AND 100", name=op.f("phases_progress_percentage_check")),
        sa.CheckConstraint("weight > 0", name=op.f("phases_weight_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("phases_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("phases_pkey")),
        sa.UniqueConstraint("id", "builder_id", name=op.f("phases_id_builder_id_key")),
        sa.UniqueConstraint("project_id", "name", name=op.f("phases_project_id_name_key")),
    )
    op.create_index("phases_project_id_idx", "phases", ["project_id", "position"], unique=False)
    op.create_table(
        "project_updates",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("content", sa.String(length=10000), nullable=False),
        sa.Column(
            "update_type",
            sa.Enum(
                "milestone",
                "delay",
                "general",
                "safety",
                "quality",
                name="update_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "priority",
            sa.Enum("low", "normal", "high", name="priority", native_enum=False, create_constraint=True, length=20),
            server_default="normal",
            nullable=False,
        ),
        sa.Column("video_urls", sa.ARRAY(sa.String(length=500)), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("estimated_delay_days", sa.SmallInteger(), nullable=True),
        sa.Column("expected_completion_date", sa.Date(), nullable=True),
        sa.Column("tags", sa.ARRAY(sa.String(length=50)), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("estimated_delay_days > 0", name=op.f("project_updates_estimated_delay_days_check")),
        sa.CheckConstraint(
            "expected_completion_date IS NULL OR update_type = 'delay'",
            name=op.f("project_updates_expected_completion_date_check"),
        ),
        sa.ForeignKeyConstraint(["created_by"], ["users.id"], name=op.f("project_updates_created_by_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("project_updates_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("project_updates_pkey")),
    )
    op.create_index(
        "project_updates_shown_idx",
        "project_updates",
        ["project_id", sa.literal_column("coalesce(published_at, created_at) DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "phase_changes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("phase_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("from_percentage", sa.Numeric(precision=7, scale=4), nullable=True),
        sa.Column("to_percentage", sa.Numeric(precision=7, scale=4), nullable=False),
        sa.Column(
            "from_status",
            sa.Enum(
                "not_started",
                "in_progress",
                "completed",
                "delayed",
                name="from_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column(
            "to_status",
            sa.Enum(
                "not_started",
                "in_progress",
                "completed",
                "delayed",
                name="to_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("phase_changes_builder_id_fkey")),
        sa.ForeignKeyConstraint(["changed_by"], ["users.id"], name=op.f("phase_changes_changed_by_fkey")),
        sa.ForeignKeyConstraint(
            ["phase_id"], ["phases.id"], name=op.f("phase_changes_phase_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("phase_changes_pkey")),
    )
    op.create_index(op.f("phase_changes_phase_id_idx"), "phase_changes", ["phase_id"], unique=False)
    op.create_table(
        "agreements",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "partly_signed",
                "sealed",
                "superseded",
                name="agreement_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.CHAR(length=64), nullable=False),
        sa.Column("file_key", sa.String(length=200), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("generated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("generated_by", sa.BigInteger(), nullable=False),
        sa.Column("superseded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(sealed_at IS NOT NULL) = (status = 'sealed')", name=op.f("agreements_sealed_at_check")),
        sa.CheckConstraint(
            "(superseded_at IS NOT NULL) = (status = 'superseded')", name=op.f("agreements_superseded_at_check")
        ),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name=op.f("agreements_sha256_check")),
        sa.CheckConstraint("number > 0", name=op.f("agreements_number_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("agreements_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("agreements_customer_id_fkey")),
        sa.ForeignKeyConstraint(["generated_by"], ["users.id"], name=op.f("agreements_generated_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("agreements_pkey")),
        sa.UniqueConstraint("booking_id", "number", name=op.f("agreements_booking_id_number_key")),
    )
    op.create_index(
        "agreements_builder_id_idx", "agreements", ["builder_id", sa.literal_column("id DESC")], unique=False
    )
    op.create_index(
        "agreements_one_current_key",
        "agreements",
        ["booking_id"],
        unique=True,
        postgresql_where=sa.text("status <> 'superseded'"),
    )
    op.create_table(
        "agreement_signatures",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("agreement_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "party",
            sa.Enum(
                "customer",
                "builder",
                "payments",
                "signatures",
                "clock",
                name="party",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("full_name", sa.String(length=200), nullable=False),
        sa.Column("consent", sa.String(length=1000), nullable=False),
        sa.Column("sha256", sa.CHAR(length=64), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("address", sa.String(length=45), nullable=True),
        sa.Column("user_agent", sa.String(length=500), nullable=True),
        sa.CheckConstraint("party IN ('builder', 'customer')", name=op.f("agreement_signatures_signing_party_check")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreements.id"], name=op.f("agreement_signatures_agreement_id_fkey")
        ),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("agreement_signatures_builder_id_fkey")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("agreement_signatures_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("agreement_signatures_pkey")),
        sa.UniqueConstraint("agreement_id", "party", name=op.f("agreement_signatures_agreement_id_party_key")),
    )
    op.create_table(
        "booking_stages",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("percent", sa.Numeric(precision=7, scale=4), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column(
            "falls_due",
            sa.Enum(
                "on_booking",
                "on_agreement",
                "on_date",
                "on_phase",
                "on_handover",
                name="falls_due",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("phase_id", sa.BigInteger(), nullable=True),
        sa.Column("grace_days", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("fell_due_on", sa.Date(), nullable=True),
        sa.Column("due_date", sa.Date(), nullable=True),
        sa.Column("paid_amount", sa.Numeric(15, 2), server_default="0", nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("booking_stages_amount_check")),
        sa.CheckConstraint(
            "fell_due_on IS NULL OR due_date >= fell_due_on", name=op.f("booking_stages_due_date_check")
        ),
        sa.CheckConstraint("paid_amount BETWEEN 0 AND amount", name=op.f("booking_stages_paid_amount_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("booking_stages_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["phase_id"], ["phases.id"], name=op.f("booking_stages_phase_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("booking_stages_pkey")),
        sa.UniqueConstraint(
            "booking_id",
            "position",
            deferrable=True,
            initially="DEFERRED",
            name=op.f("booking_stages_booking_id_position_key"),
        ),
    )
    op.create_index(
        "booking_stages_phase_id_idx",
        "booking_stages",
        ["phase_id"],
        unique=False,
        postgresql_where=sa.text("phase_id IS NOT NULL"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("conversation_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "sender_side",
            sa.Enum("customer", "builder", name="sender_side", native_enum=False, create_constraint=True, length=20),
            nullable=False,
        ),
        sa.Column("sender_id", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.String(length=5000), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=True),
        sa.Column("reply_to_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("messages_booking_id_fkey")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("messages_builder_id_fkey")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("messages_conversation_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("messages_customer_id_fkey")),
        sa.ForeignKeyConstraint(
            ["reply_to_id"], ["messages.id"], name=op.f("messages_reply_to_id_fkey"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["sender_id"], ["users.id"], name=op.f("messages_sender_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("messages_pkey")),
    )
    op.create_index("messages_builder_id_idx", "messages", ["builder_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "messages_conversation_id_idx", "messages", ["conversation_id", sa.literal_column("id DESC")], unique=False
    )
    op.create_index(
        "messages_booking_id_idx",
        "messages",
        ["booking_id", sa.literal_column("id DESC")],
        unique=False,
        postgresql_where=sa.text("booking_id IS NOT NULL"),
    )
    op.create_index("messages_customer_id_idx", "messages", ["customer_id", sa.literal_column("id DESC")], unique=False)
    op.create_index("messages_project_id_idx", "messages", ["project_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "messages_reply_to_id_idx",
        "messages",
        ["reply_to_id"],
        unique=False,
        postgresql_where=sa.text("reply_to_id IS NOT NULL"),
    )
    op.create_table(
        "payments",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "payment_type",
            sa.Enum(
                "token",
                "installment",
                "final",
                "maintenance",
                "penalty",
                name="payment_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column(
            "payment_method",
            sa.Enum(
                "cash",
                "cheque",
                "bank_transfer",
                "online",
                "loan",
                name="payment_method",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "payment_status",
            sa.Enum(
                "pending",
                "completed",
                "failed",
                "refunded",
                name="payment_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("reference", sa.String(length=100), nullable=True),
        sa.Column("notes", sa.String(length=1000), nullable=True),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("refunded_amount", sa.Numeric(15, 2), server_default="0", nullable=False),
        sa.Column("financial_year", sa.CHAR(length=7), nullable=True),
        sa.Column("receipt_sequence", sa.Integer(), nullable=True),
        sa.Column("recorded_by", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failure_reason", sa.String(length=1000), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(payment_status = 'refunded') = (refunded_amount = amount)", name=op.f("payments_refunded_in_full_check")
        ),
        sa.CheckConstraint(
            "(payment_status IN ('completed', 'refunded')) = "
            "(financial_year IS NOT NULL AND receipt_sequence IS NOT NULL)",
            name=op.f("payments_receipt_check"),
        ),
        sa.CheckConstraint(
            "refunded_amount = 0 OR payment_status IN ('completed', 'refunded')",
            name=op.f("payments_refunded_was_completed_check"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("payments_amount_check")),
        sa.CheckConstraint("refunded_amount BETWEEN 0 AND amount", name=op.f("payments_refunded_amount_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("payments_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("payments_customer_id_fkey")),
        sa.ForeignKeyConstraint(["recorded_by"], ["users.id"], name=op.f("payments_recorded_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("payments_pkey")),
        sa.UniqueConstraint(
            "builder_id",
            "financial_year",
            "receipt_sequence",
            name=op.f("payments_builder_id_financial_year_receipt_sequence_key"),
        ),
    )
    op.create_index("payments_booking_id_idx", "payments", ["booking_id", "id"], unique=False)
    op.create_index("payments_builder_id_idx", "payments", ["builder_id", sa.literal_column("id DESC")], unique=False)
    op.create_index("payments_customer_id_idx", "payments", ["customer_id", sa.literal_column("id DESC")], unique=False)
    op.create_index("payments_project_id_idx", "payments", ["project_id", "paid_at"], unique=False)
    op.create_index(
        "payments_reference_key",
        "payments",
        ["booking_id", "payment_method", sa.literal_column("lower(reference)")],
        unique=True,
        postgresql_where=sa.text("reference IS NOT NULL AND payment_status IN ('pending', 'completed')"),
    )
    op.create_table(
        "payment_allocations",
        sa.Column("payment_id", sa.BigInteger(), nullable=False),
        sa.Column("stage_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("payment_allocations_amount_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("payment_allocations_builder_id_fkey")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("payment_allocations_payment_id_fkey")),
        sa.ForeignKeyConstraint(
            ["stage_id"], ["booking_stages.id"], name=op.f("payment_allocations_stage_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("payment_id", "stage_id", name=op.f("payment_allocations_pkey")),
    )
    op.create_index(op.f("payment_allocations_stage_id_idx"), "payment_allocations", ["stage_id"], unique=False)
    op.create_table(
        "payment_refunds",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("payment_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("refunded_by", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("payment_refunds_amount_check")),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("payment_refunds_booking_id_fkey")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("payment_refunds_builder_id_fkey")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("payment_refunds_customer_id_fkey")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("payment_refunds_payment_id_fkey")),
        sa.ForeignKeyConstraint(["refunded_by"], ["users.id"], name=op.f("payment_refunds_refunded_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("payment_refunds_pkey")),
    )
    op.create_index(op.f("payment_refunds_booking_id_idx"), "payment_refunds", ["booking_id"], unique=False)
    op.create_index(op.f("payment_refunds_payment_id_idx"), "payment_refunds", ["payment_id"], unique=False)
    op.add_column("bookings", sa.Column("pending_amount", sa.Numeric(15, 2), server_default="0", nullable=False))
    op.add_column("payment_plan_stages", sa.Column("phase_id", sa.BigInteger(), nullable=True))
    op.create_index(op.f("payment_plan_stages_phase_id_idx"), "payment_plan_stages", ["phase_id"], unique=False)
    op.create_foreign_key(
        op.f("payment_plan_stages_phase_id_fkey"),
        "payment_plan_stages",
        "phases",
        ["phase_id"],
        ["id"],
        ondelete="SET NULL",
    )

    op.drop_constraint(op.f("bookings_paid_amount_check"), "bookings", type_="check")
    op.create_check_constraint("paid_amount", "bookings", "paid_amount >= 0 AND pending_amount >= 0")
    op.create_check_constraint("overpayment", "bookings", "paid_amount + pending_amount <= total_amount")
    op.create_check_constraint("phase_id", "payment_plan_stages", "phase_id IS NULL OR falls_due = 'on_phase'")
    op.execute(CAPACITY)
    op.execute(CAPACITY_TRIGGER)
    for statement in CARRIED_OVER:
        op.execute(statement)
    op.create_check_constraint(
        "settled_in_the_end",
        "bookings",
        "status NOT IN ('cancelled', 'expired') OR forfeited_amount + refund_owed = paid_amount",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("bookings_settled_in_the_end_check"), "bookings", type_="check")
    op.drop_constraint(op.f("payment_plan_stages_phase_id_check"), "payment_plan_stages", type_="check")
    op.drop_constraint(op.f("bookings_overpayment_check"), "bookings", type_="check")
    op.drop_constraint(op.f("bookings_paid_amount_check"), "bookings", type_="check")
    op.create_check_constraint("paid_amount", "bookings", "paid_amount BETWEEN 0 AND total_amount")
    op.drop_constraint(op.f("payment_plan_stages_phase_id_fkey"), "payment_plan_stages", type_="foreignkey")
    op.drop_index(op.f("payment_plan_stages_phase_id_idx"), table_name="payment_plan_stages")
    op.drop_column("payment_plan_stages", "phase_id")
    op.drop_column("bookings", "pending_amount")
    op.drop_index(op.f("payment_refunds_payment_id_idx"), table_name="payment_refunds")
    op.drop_index(op.f("payment_refunds_booking_id_idx"), table_name="payment_refunds")
    op.drop_table("payment_refunds")
    op.drop_index(op.f("payment_allocations_stage_id_idx"), table_name="payment_allocations")
    op.drop_table("payment_allocations")
    op.drop_index(
        "payments_reference_key",
        table_name="payments",
        postgresql_where=sa.text("reference IS NOT NULL AND payment_status IN ('pending', 'completed')"),
    )
    op.drop_index("payments_project_id_idx", table_name="payments")
    op.drop_index("payments_customer_id_idx", table_name="payments")
    op.drop_index("payments_builder_id_idx", table_name="payments")
    op.drop_index("payments_booking_id_idx", table_name="payments")
    op.drop_table("payments")
    op.drop_index(
        "messages_reply_to_id_idx", table_name="messages", postgresql_where=sa.text("reply_to_id IS NOT NULL")
    )
    op.drop_index("messages_project_id_idx", table_name="messages")
    op.drop_index("messages_customer_id_idx", table_name="messages")
    op.drop_index("messages_booking_id_idx", table_name="messages", postgresql_where=sa.text("booking_id IS NOT NULL"))
    op.drop_index("messages_conversation_id_idx", table_name="messages")
    op.drop_index("messages_builder_id_idx", table_name="messages")
    op.drop_table("messages")
    op.drop_index(
        "booking_stages_phase_id_idx", table_name="booking_stages", postgresql_where=sa.text("phase_id IS NOT NULL")
    )
    op.drop_table("booking_stages")
    op.drop_table("agreement_signatures")
    op.drop_index(
        "agreements_one_current_key", table_name="agreements", postgresql_where=sa.text("status <> 'superseded'")
    )
    op.drop_index("agreements_builder_id_idx", table_name="agreements")
    op.drop_table("agreements")
    op.drop_index(op.f("phase_changes_phase_id_idx"), table_name="phase_changes")
    op.drop_table("phase_changes")
    op.drop_index("project_updates_shown_idx", table_name="project_updates")
    op.drop_table("project_updates")
    op.drop_index("phases_project_id_idx", table_name="phases")
    op.drop_table("phases")
    op.drop_index("conversations_project_id_idx", table_name="conversations")
    op.drop_index(
        "conversations_customer_unread_idx", table_name="conversations", postgresql_where=sa.text("customer_unread > 0")
    )
    op.drop_index("conversations_customer_id_idx", table_name="conversations")
    op.drop_index(
        "conversations_builder_unread_idx", table_name="conversations", postgresql_where=sa.text("builder_unread > 0")
    )
    op.drop_index("conversations_builder_id_idx", table_name="conversations")
    op.drop_table("conversations")
    op.drop_index("completion_promises_project_id_idx", table_name="completion_promises")
    op.drop_table("completion_promises")
    op.drop_index(
        "appointments_standing_idx",
        table_name="appointments",
        postgresql_where=sa.text("status IN ('scheduled', 'confirmed')"),
    )
    op.drop_index("appointments_project_id_idx", table_name="appointments")
    op.drop_index("appointments_customer_id_idx", table_name="appointments")
    op.drop_index("appointments_builder_id_idx", table_name="appointments")
    op.drop_table("appointments")
    op.execute("DROP FUNCTION hold_visit_capacity")
    op.drop_table("receipt_counters")
    op.drop_index("notifications_user_id_idx", table_name="notifications")
    op.drop_index("notifications_unread_idx", table_name="notifications", postgresql_where=sa.text("read_at IS NULL"))
    op.drop_index(
        "notifications_unread_about_idx", table_name="notifications", postgresql_where=sa.text("read_at IS NULL")
    )
    op.drop_table("notifications")
    op.drop_constraint(op.f("bookings_id_builder_id_key"), "bookings", type_="unique")

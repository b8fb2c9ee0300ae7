"""The rest of the money: interest, demand notes, documents, online payments, bank statements, project accounts.

Revision: 0007
Follows: 0006
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BOOKING_CHECKS = {
    "interest_percent": "interest_percent BETWEEN 0 AND 100",
    "interest": "interest_paid >= 0 AND interest_pending >= 0 AND interest_waived >= 0",
}
PROJECT_CHECKS = {
    "interest_percent": "interest_percent BETWEEN 0 AND 100",
    "project_account_percent": "project_account_percent BETWEEN 0 AND 100",
}
CARRIED_OVER = (
    # Until now a penalty counted towards the price, like every other payment; it goes on doing so by its right name.
    "UPDATE payments SET payment_type = 'installment' WHERE payment_type = 'penalty'",
    # What was paid back so far was paid back by hand, in the way in which it had come.
    """INSERT INTO refund_transfers (refund_id, builder_id, method, transfer_status, settled_at)
    SELECT r.id, r.builder_id, p.payment_method, 'completed', r.at
    FROM payment_refunds r JOIN payments p ON p.id = r.payment_id""",
)


def upgrade() -> None:
    op.create_table(
        "development_intents",
        sa.Column("id", sa.String(length=100), nullable=False),
        sa.Column("gateway_key", sa.String(length=64), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column(
            "intent_status",
            sa.Enum(
                "open",
                "processing",
                "failed",
                "succeeded",
                "cancelled",
                name="intent_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("about", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("client_secret", sa.String(length=100), nullable=False),
        sa.Column("failure_reason", sa.String(length=200), nullable=True),
        sa.Column("refunds", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("development_intents_pkey")),
        sa.UniqueConstraint("gateway_key", name=op.f("development_intents_gateway_key_key")),
    )
    op.create_table(
        "gateway_events",
        sa.Column("gateway", sa.String(length=20), nullable=False),
        sa.Column("event_id", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=100), nullable=False),
        sa.Column("intent_id", sa.String(length=100), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("processed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("gateway", "event_id", name=op.f("gateway_events_pkey")),
    )
    op.create_index(
        "gateway_events_unprocessed_idx",
        "gateway_events",
        ["received_at"],
        unique=False,
        postgresql_where=sa.text("processed_at IS NULL"),
    )
    op.create_table(
        "account_withdrawals",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=False),
        sa.Column("reference", sa.String(length=100), nullable=True),
        sa.Column("notes", sa.String(length=1000), nullable=True),
        sa.Column("recorded_by", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("account_withdrawals_amount_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("account_withdrawals_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["users.id"], name=op.f("account_withdrawals_recorded_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("account_withdrawals_pkey")),
    )
    op.create_index(
        "account_withdrawals_project_id_idx",
        "account_withdrawals",
        ["project_id", sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "progress_certificates",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("percent", sa.Numeric(precision=7, scale=4), nullable=False),
        sa.Column("certified_on", sa.Date(), nullable=False),
        sa.Column("certified_by", sa.String(length=200), nullable=False),
        sa.Column("reference", sa.String(length=100), nullable=True),
        sa.Column("recorded_by", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("percent BETWEEN 0 AND 100", name=op.f("progress_certificates_percent_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("progress_certificates_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["users.id"], name=op.f("progress_certificates_recorded_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("progress_certificates_pkey")),
    )
    op.create_index(
        "progress_certificates_project_id_idx",
        "progress_certificates",
        ["project_id", sa.literal_column("certified_on DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "demand_notes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.SmallInteger(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("due_date", sa.Date(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("stages", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("demand_notes_amount_check")),
        sa.CheckConstraint("due_date >= issued_on", name=op.f("demand_notes_due_date_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("demand_notes_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("demand_notes_customer_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("demand_notes_pkey")),
        sa.UniqueConstraint("booking_id", "sequence", name=op.f("demand_notes_booking_id_sequence_key")),
    )
    op.create_index(
        "demand_notes_builder_id_idx", "demand_notes", ["builder_id", sa.literal_column("id DESC")], unique=False
    )
    op.create_table(
        "interest_waivers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("waived_by", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("interest_waivers_amount_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("interest_waivers_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["waived_by"], ["users.id"], name=op.f("interest_waivers_waived_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("interest_waivers_pkey")),
    )
    op.create_index(op.f("interest_waivers_booking_id_idx"), "interest_waivers", ["booking_id"], unique=False)
    op.create_table(
        "bank_lines",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("narration", sa.String(length=500), nullable=False),
        sa.Column("reference", sa.String(length=100), nullable=True),
        sa.Column("fingerprint", sa.CHAR(length=64), nullable=False),
        sa.Column(
            "line_status",
            sa.Enum(
                "open",
                "recorded",
                "dismissed",
                name="bank_line_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            server_default="open",
            nullable=False,
        ),
        sa.Column("payment_id", sa.BigInteger(), nullable=True),
        sa.Column("dismissal_reason", sa.String(length=1000), nullable=True),
        sa.Column("imported_by", sa.BigInteger(), nullable=False),
        sa.Column("settled_by", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(dismissal_reason IS NOT NULL) = (line_status = 'dismissed')",
            name=op.f("bank_lines_dismissal_reason_check"),
        ),
        sa.CheckConstraint(
            "(payment_id IS NOT NULL) = (line_status = 'recorded')", name=op.f("bank_lines_payment_id_check")
        ),
        sa.CheckConstraint(
            "(settled_at IS NOT NULL) = (line_status <> 'open')", name=op.f("bank_lines_settled_at_check")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("bank_lines_amount_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("bank_lines_builder_id_fkey")),
        sa.ForeignKeyConstraint(["imported_by"], ["users.id"], name=op.f("bank_lines_imported_by_fkey")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("bank_lines_payment_id_fkey")),
        sa.ForeignKeyConstraint(["settled_by"], ["users.id"], name=op.f("bank_lines_settled_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("bank_lines_pkey")),
        sa.UniqueConstraint("builder_id", "fingerprint", name=op.f("bank_lines_builder_id_fingerprint_key")),
        sa.UniqueConstraint("payment_id", name=op.f("bank_lines_payment_id_key")),
    )
    op.create_index(
        "bank_lines_builder_id_idx",
        "bank_lines",
        ["builder_id", "line_status", sa.literal_column("booked_on DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "checkouts",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
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
            "checkout_status",
            sa.Enum(
                "open",
                "succeeded",
                "failed",
                "cancelled",
                name="checkout_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("gateway", sa.String(length=20), nullable=False),
        sa.Column("gateway_key", sa.String(length=64), nullable=False),
        sa.Column("intent_id", sa.String(length=100), nullable=True),
        sa.Column("failure_reason", sa.String(length=1000), nullable=True),
        sa.Column("payment_id", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(payment_id IS NOT NULL) = (checkout_status = 'succeeded')", name=op.f("checkouts_payment_id_check")
        ),
        sa.CheckConstraint(
            "(settled_at IS NOT NULL) = (checkout_status <> 'open')", name=op.f("checkouts_settled_at_check")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("checkouts_amount_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("checkouts_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("checkouts_customer_id_fkey")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("checkouts_payment_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("checkouts_pkey")),
        sa.UniqueConstraint("gateway", "intent_id", name=op.f("checkouts_gateway_intent_id_key")),
        sa.UniqueConstraint("gateway_key", name=op.f("checkouts_gateway_key_key")),
        sa.UniqueConstraint("payment_id", name=op.f("checkouts_payment_id_key")),
    )
    op.create_index("checkouts_booking_id_idx", "checkouts", ["booking_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "checkouts_expires_at_idx",
        "checkouts",
        ["expires_at"],
        unique=False,
        postgresql_where=sa.text("checkout_status = 'open'"),
    )
    op.create_index(
        "checkouts_one_open_key",
        "checkouts",
        ["booking_id"],
        unique=True,
        postgresql_where=sa.text("checkout_status = 'open'"),
    )
    op.create_table(
        "papers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("receipt", "demand_note", name="kind", native_enum=False, create_constraint=True, length=20),
            nullable=False,
        ),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("payment_id", sa.BigInteger(), nullable=True),
        sa.Column("demand_note_id", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.CHAR(length=64), nullable=False),
        sa.Column("file_key", sa.String(length=200), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "CASE kind WHEN 'receipt' THEN payment_id IS NOT NULL AND demand_note_id IS NULL "
            "ELSE payment_id IS NULL AND demand_note_id IS NOT NULL END",
            name=op.f("papers_about_check"),
        ),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name=op.f("papers_sha256_check")),
        sa.ForeignKeyConstraint(
            ["booking_id", "builder_id"],
            ["bookings.id", "bookings.builder_id"],
            name=op.f("papers_booking_id_builder_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["demand_note_id"], ["demand_notes.id"], name=op.f("papers_demand_note_id_fkey")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("papers_payment_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("papers_pkey")),
        sa.UniqueConstraint("demand_note_id", name=op.f("papers_demand_note_id_key")),
        sa.UniqueConstraint("payment_id", name=op.f("papers_payment_id_key")),
    )
    op.create_table(
        "refund_allocations",
        sa.Column("refund_id", sa.BigInteger(), nullable=False),
        sa.Column("stage_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.Numeric(15, 2), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("refund_allocations_amount_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("refund_allocations_builder_id_fkey")),
        sa.ForeignKeyConstraint(["refund_id"], ["payment_refunds.id"], name=op.f("refund_allocations_refund_id_fkey")),
        sa.ForeignKeyConstraint(
            ["stage_id"], ["booking_stages.id"], name=op.f("refund_allocations_stage_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("refund_id", "stage_id", name=op.f("refund_allocations_pkey")),
    )
    op.create_index(op.f("refund_allocations_stage_id_idx"), "refund_allocations", ["stage_id"], unique=False)
    op.create_table(
        "refund_transfers",
        sa.Column("refund_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "method",
            sa.Enum(
                "cash",
                "cheque",
                "bank_transfer",
                "online",
                "loan",
                name="method",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "transfer_status",
            sa.Enum(
                "pending",
                "completed",
                "failed",
                name="transfer_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("reference", sa.String(length=100), nullable=True),
        sa.Column("gateway", sa.String(length=20), nullable=True),
        sa.Column("intent_id", sa.String(length=100), nullable=True),
        sa.Column("gateway_refund_id", sa.String(length=100), nullable=True),
        sa.Column("failure_reason", sa.String(length=1000), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(transfer_status = 'completed') = (settled_at IS NOT NULL)", name=op.f("refund_transfers_settled_at_check")
        ),
        sa.CheckConstraint(
            "method <> 'online' OR gateway IS NOT NULL OR transfer_status = 'completed'",
            name=op.f("refund_transfers_online_check"),
        ),
        sa.CheckConstraint("(gateway IS NULL) = (intent_id IS NULL)", name=op.f("refund_transfers_gateway_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("refund_transfers_builder_id_fkey")),
        sa.ForeignKeyConstraint(["refund_id"], ["payment_refunds.id"], name=op.f("refund_transfers_refund_id_fkey")),
        sa.PrimaryKeyConstraint("refund_id", name=op.f("refund_transfers_pkey")),
        sa.UniqueConstraint(
            "gateway", "gateway_refund_id", name=op.f("refund_transfers_gateway_gateway_refund_id_key")
        ),
    )
    op.create_index(
        "refund_transfers_open_idx",
        "refund_transfers",
        ["builder_id", "refund_id"],
        unique=False,
        postgresql_where=sa.text("transfer_status <> 'completed'"),
    )
    op.add_column("booking_stages", sa.Column("demand_note_id", sa.BigInteger(), nullable=True))
    op.create_index(
        "booking_stages_to_ask_idx",
        "booking_stages",
        ["fell_due_on"],
        unique=False,
        postgresql_where=sa.text("demand_note_id IS NULL AND falls_due = 'on_date'"),
    )
    op.create_foreign_key(
        op.f("booking_stages_demand_note_id_fkey"), "booking_stages", "demand_notes", ["demand_note_id"], ["id"]
    )
    op.add_column(
        "bookings", sa.Column("interest_percent", sa.Numeric(precision=7, scale=4), server_default="0", nullable=False)
    )
    op.add_column("bookings", sa.Column("interest_paid", sa.Numeric(15, 2), server_default="0", nullable=False))
    op.add_column("bookings", sa.Column("interest_pending", sa.Numeric(15, 2), server_default="0", nullable=False))
    op.add_column("bookings", sa.Column("interest_waived", sa.Numeric(15, 2), server_default="0", nullable=False))
    op.create_index(
        "payments_online_reference_key",
        "payments",
        ["reference"],
        unique=True,
        postgresql_where=sa.text("payment_method = 'online' AND reference IS NOT NULL"),
    )
    op.add_column(
        "projects", sa.Column("interest_percent", sa.Numeric(precision=7, scale=4), server_default="0", nullable=False)
    )
    op.add_column(
        "projects",
        sa.Column("project_account_percent", sa.Numeric(precision=7, scale=4), server_default="70", nullable=True),
    )
    for name, condition in BOOKING_CHECKS.items():
        op.create_check_constraint(op.f(f"bookings_{name}_check"), "bookings", condition)
    for name, condition in PROJECT_CHECKS.items():
        op.create_check_constraint(op.f(f"projects_{name}_check"), "projects", condition)
    for statement in CARRIED_OVER:
        op.execute(statement)


def downgrade() -> None:
    for name in PROJECT_CHECKS:
        op.drop_constraint(op.f(f"projects_{name}_check"), "projects", type_="check")
    for name in BOOKING_CHECKS:
        op.drop_constraint(op.f(f"bookings_{name}_check"), "bookings", type_="check")
    op.drop_column("projects", "project_account_percent")
    op.drop_column("projects", "interest_percent")
    op.drop_index(
        "payments_online_reference_key",
        table_name="payments",
        postgresql_where=sa.text("payment_method = 'online' AND reference IS NOT NULL"),
    )
    op.drop_column("bookings", "interest_waived")
    op.drop_column("bookings", "interest_pending")
    op.drop_column("bookings", "interest_paid")
    op.drop_column("bookings", "interest_percent")
    op.drop_constraint(op.f("booking_stages_demand_note_id_fkey"), "booking_stages", type_="foreignkey")
    op.drop_index(
        "booking_stages_to_ask_idx",
        table_name="booking_stages",
        postgresql_where=sa.text("demand_note_id IS NULL AND falls_due = 'on_date'"),
    )
    op.drop_column("booking_stages", "demand_note_id")
    op.drop_index(
        "refund_transfers_open_idx",
        table_name="refund_transfers",
        postgresql_where=sa.text("transfer_status <> 'completed'"),
    )
    op.drop_table("refund_transfers")
    op.drop_index(op.f("refund_allocations_stage_id_idx"), table_name="refund_allocations")
    op.drop_table("refund_allocations")
    op.drop_table("papers")
    op.drop_index(
        "checkouts_one_open_key", table_name="checkouts", postgresql_where=sa.text("checkout_status = 'open'")
    )
    op.drop_index(
        "checkouts_expires_at_idx", table_name="checkouts", postgresql_where=sa.text("checkout_status = 'open'")
    )
    op.drop_index("checkouts_booking_id_idx", table_name="checkouts")
    op.drop_table("checkouts")
    op.drop_index("bank_lines_builder_id_idx", table_name="bank_lines")
    op.drop_table("bank_lines")
    op.drop_index(op.f("interest_waivers_booking_id_idx"), table_name="interest_waivers")
    op.drop_table("interest_waivers")
    op.drop_index("demand_notes_builder_id_idx", table_name="demand_notes")
    op.drop_table("demand_notes")
    op.drop_index("progress_certificates_project_id_idx", table_name="progress_certificates")
    op.drop_table("progress_certificates")
    op.drop_index("account_withdrawals_project_id_idx", table_name="account_withdrawals")
    op.drop_table("account_withdrawals")
    op.drop_index(
        "gateway_events_unprocessed_idx", table_name="gateway_events", postgresql_where=sa.text("processed_at IS NULL")
    )
    op.drop_table("gateway_events")
    op.drop_table("development_intents")

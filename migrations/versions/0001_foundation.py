"""the foundation

Revision: 0001
Follows:
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# What a project has to offer, kept with every change of its units: the free ones by difference, the prices by an index,
# so that none of it takes longer in a large project. The project is locked first: what a transaction that went before
# has committed is then seen.
REFRESH_STOCK = """
CREATE FUNCTION refresh_project_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed record;
BEGIN
    FOR changed IN
        {changes}
    LOOP
        PERFORM 1 FROM projects WHERE id = changed.project_id FOR NO KEY UPDATE;
        UPDATE projects
        SET available_units = available_units + changed.freed,
            price_min = coalesce(
                (SELECT min(price) FROM units WHERE project_id = changed.project_id AND status = 'available'),
                (SELECT min(price) FROM units WHERE project_id = changed.project_id)),
            price_max = coalesce(
                (SELECT max(price) FROM units WHERE project_id = changed.project_id AND status = 'available'),
                (SELECT max(price) FROM units WHERE project_id = changed.project_id))
        WHERE id = changed.project_id;
    END LOOP;
    RETURN NULL;
END
$$
"""
CHANGES = {
    "INSERT": """
        SELECT project_id, count(*) FILTER (WHERE status = 'available') AS freed
        FROM new_units GROUP BY project_id ORDER BY project_id""",
    "DELETE": """
        SELECT project_id, -count(*) FILTER (WHERE status = 'available') AS freed
        FROM old_units GROUP BY project_id ORDER BY project_id""",
    "UPDATE": """
        SELECT n.project_id,
               count(*) FILTER (WHERE n.status = 'available') - count(*) FILTER (WHERE o.status = 'available') AS freed
        FROM new_units n JOIN old_units o USING (id)
        WHERE (n.status, n.price) IS DISTINCT FROM (o.status, o.price)
        GROUP BY n.project_id ORDER BY n.project_id""",
}


def stock_function(operation: str) -> str:
    """The function that keeps the stock after one kind of statement."""
    name = f"refresh_stock_after_{operation.lower()}"
    return REFRESH_STOCK.replace("refresh_project_stock", name).replace("{changes}", CHANGES[operation].strip())


def stock_trigger(operation: str) -> str:
    """The trigger that keeps the stock after one kind of statement."""
    seen = {
        "INSERT": "NEW TABLE AS new_units",
        "UPDATE": "NEW TABLE AS new_units OLD TABLE AS old_units",
        "DELETE": "OLD TABLE AS old_units",
    }[operation]
    return (
        f"CREATE TRIGGER stock_after_{operation.lower()} AFTER {operation} ON units "
        f"REFERENCING {seen} FOR EACH STATEMENT EXECUTE FUNCTION refresh_stock_after_{operation.lower()}()"
    )


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    op.create_table(
        "audit_log",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=True),
        sa.Column("builder_id", sa.BigInteger(), nullable=True),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("entity_type", sa.String(length=40), nullable=False),
        sa.Column("entity_id", sa.BigInteger(), nullable=False),
        sa.Column("before", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("after", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("request_id", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_log_pkey")),
    )
    op.create_index("audit_log_builder_id_idx", "audit_log", ["builder_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "audit_log_entity_idx", "audit_log", ["entity_type", "entity_id", sa.literal_column("id DESC")], unique=False
    )
    op.create_table(
        "builders",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("company_name", sa.String(length=200), nullable=False),
        sa.Column("license_number", sa.String(length=100), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("website", sa.String(length=300), nullable=True),
        sa.Column("description", sa.String(length=5000), nullable=True),
        sa.Column("currency", sa.CHAR(length=3), server_default="INR", nullable=False),
        sa.Column("timezone", sa.String(length=64), server_default="Asia/Kolkata", nullable=False),
        sa.Column("verified", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("builders_pkey")),
        sa.UniqueConstraint("license_number", name=op.f("builders_license_number_key")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(length=32), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("idempotency_keys_pkey")),
    )
    op.create_index(op.f("idempotency_keys_created_at_idx"), "idempotency_keys", ["created_at"], unique=False)
    op.create_table(
        "rate_limits",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.Column("resets_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("rate_limits_pkey")),
    )
    op.create_index(op.f("rate_limits_resets_at_idx"), "rate_limits", ["resets_at"], unique=False)
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column(
            "user_type",
            sa.Enum(
                "builder", "customer", "admin", name="user_type", native_enum=False, create_constraint=True, length=20
            ),
            nullable=False,
        ),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("is_verified", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("last_login", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("users_pkey")),
    )
    op.create_index("users_email_key", "users", [sa.literal_column("lower(email)")], unique=True)
    op.create_table(
        "auth_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("address", postgresql.INET(), nullable=True),
        sa.Column("user_agent", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("auth_sessions_user_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("auth_sessions_pkey")),
    )
    op.create_index(op.f("auth_sessions_user_id_idx"), "auth_sessions", ["user_id"], unique=False)
    op.create_table(
        "builder_members",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "owner",
                "sales",
                "accounts",
                "site",
                name="member_role",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("builder_members_builder_id_fkey")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("builder_members_user_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("builder_members_pkey")),
    )
    op.create_index(op.f("builder_members_builder_id_idx"), "builder_members", ["builder_id"], unique=False)
    op.create_table(
        "customers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("first_name", sa.String(length=100), nullable=False),
        sa.Column("last_name", sa.String(length=100), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("address", sa.String(length=500), nullable=True),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column(
            "preferred_contact_method",
            sa.Enum(
                "email", "phone", "both", name="contact_method", native_enum=False, create_constraint=True, length=20
            ),
            server_default="email",
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("customers_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("customers_pkey")),
        sa.UniqueConstraint("user_id", name=op.f("customers_user_id_key")),
    )
    op.create_table(
        "projects",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("slug", sa.String(length=100), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.String(length=10000), nullable=True),
        sa.Column(
            "project_type",
            sa.Enum(
                "residential",
                "commercial",
                "mixed",
                name="project_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "planning",
                "construction",
                "completed",
                "delivered",
                name="project_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            server_default="planning",
            nullable=False,
        ),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("city", sa.String(length=100), nullable=False),
        sa.Column("state", sa.String(length=100), nullable=False),
        sa.Column("zipcode", sa.String(length=20), nullable=False),
        sa.Column("latitude", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("longitude", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("total_units", sa.Integer(), nullable=True),
        sa.Column("project_area", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("amenities", sa.ARRAY(sa.String(length=100)), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=True),
        sa.Column("expected_completion_date", sa.Date(), nullable=True),
        sa.Column(
            "expected_completion_precision",
            sa.Enum(
                "day", "month", "quarter", name="date_precision", native_enum=False, create_constraint=True, length=20
            ),
            server_default="day",
            nullable=False,
        ),
        sa.Column("actual_completion_date", sa.Date(), nullable=True),
        sa.Column("is_featured", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("rera_number", sa.String(length=100), nullable=True),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("hold_hours", sa.SmallInteger(), server_default="72", nullable=False),
        sa.Column("cooling_off_days", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("token_percent", sa.Numeric(precision=7, scale=4), server_default="1", nullable=False),
        sa.Column("advance_cap_percent", sa.Numeric(precision=7, scale=4), server_default="10", nullable=True),
        sa.Column(
            "forfeit_percent", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
        sa.Column("visit_capacity", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("opening_hours", sa.JSON(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("available_units", sa.Integer(), server_default="0", nullable=False),
        sa.Column("price_min", sa.Numeric(15, 2), nullable=True),
        sa.Column("price_max", sa.Numeric(15, 2), nullable=True),
        sa.Column(
            "search_text",
            sa.Text(),
            sa.Computed(
                "lower(name || ' ' || city || ' ' || state || ' ' || address || ' ' || coalesce(rera_number, ''))",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug !~ '^[0-9]+$'", name=op.f("projects_slug_check")
        ),
        sa.CheckConstraint("actual_completion_date >= start_date", name=op.f("projects_actual_after_start_check")),
        sa.CheckConstraint("advance_cap_percent BETWEEN 0 AND 100", name=op.f("projects_advance_cap_percent_check")),
        sa.CheckConstraint("cooling_off_days BETWEEN 0 AND 90", name=op.f("projects_cooling_off_days_check")),
        sa.CheckConstraint("expected_completion_date >= start_date", name=op.f("projects_expected_after_start_check")),
        sa.CheckConstraint("hold_hours BETWEEN 1 AND 720", name=op.f("projects_hold_hours_check")),
        sa.CheckConstraint("token_percent BETWEEN 0 AND 10", name=op.f("projects_token_percent_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("projects_builder_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("projects_pkey")),
        sa.UniqueConstraint("id", "builder_id", name=op.f("projects_id_builder_id_key")),
        sa.UniqueConstraint("slug", name=op.f("projects_slug_key")),
    )
    op.create_index("projects_builder_id_idx", "projects", ["builder_id", "id"], unique=False)
    op.create_index(
        "projects_city_idx",
        "projects",
        [sa.literal_column("lower(city)")],
        unique=False,
        postgresql_where=sa.text("published_at IS NOT NULL"),
    )
    op.create_index(
        "projects_search_text_idx",
        "projects",
        ["search_text"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"search_text": "gin_trgm_ops"},
    )
    op.create_index(
        "projects_shown_idx",
        "projects",
        [sa.literal_column("is_featured DESC"), sa.literal_column("published_at DESC"), sa.literal_column("id DESC")],
        unique=False,
        postgresql_where=sa.text("published_at IS NOT NULL"),
    )
    op.create_table(
        "charges",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "fixed",
                "per_sqft",
                "percent_of_base",
                "per_floor",
                name="charge_kind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("rate", sa.Numeric(precision=17, scale=4), nullable=False),
        sa.Column("taxable", sa.Boolean(), nullable=False),
        sa.Column("from_floor", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("rate >= 0", name=op.f("charges_rate_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("charges_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("charges_pkey")),
        sa.UniqueConstraint("project_id", "position", name=op.f("charges_project_id_position_key")),
    )
    op.create_table(
        "extras",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("price", sa.Numeric(15, 2), nullable=False),
        sa.Column("taxable", sa.Boolean(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), server_default="0", nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("price >= 0", name=op.f("extras_price_check")),
        sa.CheckConstraint("taken BETWEEN 0 AND quantity", name=op.f("extras_taken_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("extras_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("extras_pkey")),
        sa.UniqueConstraint(
            "project_id", "name", deferrable=True, initially="DEFERRED", name=op.f("extras_project_id_name_key")
        ),
    )
    op.create_table(
        "payment_plans",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column(
            "plan_type",
            sa.Enum(
                "full_payment",
                "installments",
                "construction_linked",
                "loan",
                name="plan_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("payment_plans_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("payment_plans_pkey")),
        sa.UniqueConstraint(
            "project_id", "name", deferrable=True, initially="DEFERRED", name=op.f("payment_plans_project_id_name_key")
        ),
    )
    op.create_table(
        "refresh_tokens",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["auth_sessions.id"], name=op.f("refresh_tokens_session_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("refresh_tokens_pkey")),
    )
    op.create_index(
        "refresh_tokens_one_unused_key",
        "refresh_tokens",
        ["session_id"],
        unique=True,
        postgresql_where=sa.text("used_at IS NULL"),
    )
    op.create_index("refresh_tokens_session_id_idx", "refresh_tokens", ["session_id"], unique=False)
    op.create_table(
        "taxes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("percent", sa.Numeric(precision=7, scale=4), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("percent BETWEEN 0 AND 100", name=op.f("taxes_percent_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("taxes_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("taxes_pkey")),
        sa.UniqueConstraint("project_id", "position", name=op.f("taxes_project_id_position_key")),
    )
    op.create_table(
        "towers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("position", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("towers_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("towers_pkey")),
        sa.UniqueConstraint("project_id", "name", name=op.f("towers_project_id_name_key")),
    )
    op.create_table(
        "payment_plan_stages",
        sa.Column("payment_plan_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("percent", sa.Numeric(precision=7, scale=4), nullable=False),
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
        sa.Column("due_date", sa.Date(), nullable=True),
        sa.Column("grace_days", sa.SmallInteger(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "(falls_due = 'on_date') = (due_date IS NOT NULL)", name=op.f("payment_plan_stages_due_date_check")
        ),
        sa.CheckConstraint("percent > 0 AND percent <= 100", name=op.f("payment_plan_stages_percent_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("payment_plan_stages_builder_id_fkey")),
        sa.ForeignKeyConstraint(
            ["payment_plan_id"],
            ["payment_plans.id"],
            name=op.f("payment_plan_stages_payment_plan_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("payment_plan_id", "position", name=op.f("payment_plan_stages_pkey")),
    )
    op.create_table(
        "units",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("tower_id", sa.BigInteger(), nullable=True),
        sa.Column("unit_number", sa.String(length=50), nullable=False),
        sa.Column(
            "unit_type",
            sa.Enum(
                "studio",
                "1BHK",
                "2BHK",
                "3BHK",
                "4BHK+",
                "penthouse",
                "villa",
                "plot",
                "shop",
                "office",
                name="unit_type",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("floor_number", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=True),
        sa.Column("area_sqft", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("price", sa.Numeric(15, 2), nullable=False),
        sa.Column(
            "facing",
            sa.Enum(
                "north",
                "north-east",
                "east",
                "south-east",
                "south",
                "south-west",
                "west",
                "north-west",
                name="facing",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("balconies", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("bathrooms", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("parking_spaces", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("features", sa.ARRAY(sa.String(length=100)), server_default=sa.text("'{}'"), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "available",
                "reserved",
                "booked",
                "sold",
                "withheld",
                name="unit_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            server_default="available",
            nullable=False,
        ),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("held_until IS NULL OR status = 'reserved'", name=op.f("units_held_until_check")),
        sa.CheckConstraint("area_sqft > 0", name=op.f("units_area_sqft_check")),
        sa.CheckConstraint("price > 0", name=op.f("units_price_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "builder_id"],
            ["projects.id", "projects.builder_id"],
            name=op.f("units_project_id_builder_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["tower_id"], ["towers.id"], name=op.f("units_tower_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("units_pkey")),
        sa.UniqueConstraint("id", "project_id", "builder_id", name=op.f("units_id_project_id_builder_id_key")),
        sa.UniqueConstraint("project_id", "unit_number", name=op.f("units_project_id_unit_number_key")),
    )
    op.create_index("units_tower_id_idx", "units", ["tower_id"], unique=False)
    op.create_index("units_price_idx", "units", ["project_id", "price"], unique=False)
    op.create_index(
        "units_free_price_idx",
        "units",
        ["project_id", "price"],
        unique=False,
        postgresql_where=sa.text("status = 'available'"),
    )
    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "reserved",
                "token_paid",
                "confirmed",
                "agreement_signed",
                "registered",
                "completed",
                "cancelled",
                "expired",
                name="booking_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("cost_sheet", sa.JSON(), nullable=False),
        sa.Column("total_amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("token_amount", sa.Numeric(15, 2), nullable=False),
        sa.Column("paid_amount", sa.Numeric(15, 2), server_default="0", nullable=False),
        sa.Column("payment_plan", sa.JSON(), nullable=False),
        sa.Column("co_applicants", sa.JSON(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("loan_amount", sa.Numeric(15, 2), nullable=True),
        sa.Column("special_requests", sa.String(length=2000), nullable=True),
        sa.Column("hold_slot", sa.SmallInteger(), nullable=True),
        sa.Column("hold_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hold_extended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreement_signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("firm_on", sa.Date(), nullable=True),
        sa.Column("registration_number", sa.String(length=100), nullable=True),
        sa.Column("registration_date", sa.Date(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.String(length=1000), nullable=True),
        sa.Column("forfeited_amount", sa.Numeric(15, 2), nullable=True),
        sa.Column("refund_owed", sa.Numeric(15, 2), nullable=True),
        sa.Column("rehold_allowed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(ended_at IS NOT NULL) = (status IN ('cancelled', 'expired'))", name=op.f("bookings_ended_at_check")
        ),
        sa.CheckConstraint("status <> 'cancelled' OR end_reason IS NOT NULL", name=op.f("bookings_end_reason_check")),
        sa.CheckConstraint(
            "status <> 'completed' OR paid_amount = total_amount", name=op.f("bookings_completed_at_zero_balance_check")
        ),
        sa.CheckConstraint(
            "status <> 'reserved' "
            "OR (hold_expires_at IS NOT NULL AND hold_slot IS NOT NULL AND hold_slot BETWEEN 1 AND 3)",
            name=op.f("bookings_hold_check"),
        ),
        sa.CheckConstraint(
            "status NOT IN ('registered', 'completed') "
            "OR (registration_number IS NOT NULL AND registration_date IS NOT NULL)",
            name=op.f("bookings_registration_check"),
        ),
        sa.CheckConstraint("paid_amount BETWEEN 0 AND total_amount", name=op.f("bookings_paid_amount_check")),
        sa.CheckConstraint("token_amount BETWEEN 0 AND total_amount", name=op.f("bookings_token_amount_check")),
        sa.CheckConstraint("total_amount > 0", name=op.f("bookings_total_amount_check")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("bookings_customer_id_fkey")),
        sa.ForeignKeyConstraint(
            ["unit_id", "project_id", "builder_id"],
            ["units.id", "units.project_id", "units.builder_id"],
            name=op.f("bookings_unit_id_project_id_builder_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("bookings_pkey")),
        sa.UniqueConstraint("reference", name=op.f("bookings_reference_key")),
    )
    op.create_index("bookings_builder_id_idx", "bookings", ["builder_id", sa.literal_column("id DESC")], unique=False)
    op.create_index("bookings_customer_id_idx", "bookings", ["customer_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "bookings_hold_slot_key",
        "bookings",
        ["customer_id", "project_id", "hold_slot"],
        unique=True,
        postgresql_where=sa.text("status = 'reserved'"),
    )
    op.create_index(
        "bookings_one_live_per_unit_key",
        "bookings",
        ["unit_id"],
        unique=True,
        postgresql_where=sa.text("status NOT IN ('cancelled', 'expired')"),
    )
    op.create_index("bookings_project_id_idx", "bookings", ["project_id", sa.literal_column("id DESC")], unique=False)
    op.create_index(
        "bookings_running_holds_idx",
        "bookings",
        ["hold_expires_at"],
        unique=False,
        postgresql_where=sa.text("status = 'reserved'"),
    )
    op.create_index("bookings_unit_id_customer_id_idx", "bookings", ["unit_id", "customer_id"], unique=False)
    op.create_table(
        "unit_price_changes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("old_price", sa.Numeric(15, 2), nullable=False),
        sa.Column("new_price", sa.Numeric(15, 2), nullable=False),
        sa.Column("changed_by", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("unit_price_changes_builder_id_fkey")),
        sa.ForeignKeyConstraint(["changed_by"], ["users.id"], name=op.f("unit_price_changes_changed_by_fkey")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("unit_price_changes_unit_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("unit_price_changes_pkey")),
    )
    op.create_index(op.f("unit_price_changes_builder_id_idx"), "unit_price_changes", ["builder_id"], unique=False)
    op.create_index(op.f("unit_price_changes_unit_id_idx"), "unit_price_changes", ["unit_id"], unique=False)
    op.create_table(
        "booking_extras",
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("extra_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("price", sa.Numeric(15, 2), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("booking_extras_quantity_check")),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("booking_extras_booking_id_fkey")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("booking_extras_builder_id_fkey")),
        sa.ForeignKeyConstraint(["extra_id"], ["extras.id"], name=op.f("booking_extras_extra_id_fkey")),
        sa.PrimaryKeyConstraint("booking_id", "extra_id", name=op.f("booking_extras_pkey")),
    )
    op.create_index(op.f("booking_extras_extra_id_idx"), "booking_extras", ["extra_id"], unique=False)
    op.create_table(
        "booking_history",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "from_status",
            sa.Enum(
                "reserved",
                "token_paid",
                "confirmed",
                "agreement_signed",
                "registered",
                "completed",
                "cancelled",
                "expired",
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
                "reserved",
                "token_paid",
                "confirmed",
                "agreement_signed",
                "registered",
                "completed",
                "cancelled",
                "expired",
                name="to_status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("by_user_id", sa.BigInteger(), nullable=True),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("booking_history_booking_id_fkey")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("booking_history_builder_id_fkey")),
        sa.ForeignKeyConstraint(["by_user_id"], ["users.id"], name=op.f("booking_history_by_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("booking_history_pkey")),
    )
    op.create_index(op.f("booking_history_booking_id_idx"), "booking_history", ["booking_id"], unique=False)
    for operation in CHANGES:
        op.execute(stock_function(operation))
        op.execute(stock_trigger(operation))


def downgrade() -> None:
    for operation in CHANGES:
        op.execute(f"DROP TRIGGER stock_after_{operation.lower()} ON units")
        op.execute(f"DROP FUNCTION refresh_stock_after_{operation.lower()}")
    op.drop_index(op.f("booking_history_booking_id_idx"), table_name="booking_history")
    op.drop_table("booking_history")
    op.drop_index(op.f("booking_extras_extra_id_idx"), table_name="booking_extras")
    op.drop_table("booking_extras")
    op.drop_index(op.f("unit_price_changes_unit_id_idx"), table_name="unit_price_changes")
    op.drop_index(op.f("unit_price_changes_builder_id_idx"), table_name="unit_price_changes")
    op.drop_table("unit_price_changes")
    op.drop_index("bookings_unit_id_customer_id_idx", table_name="bookings")
    op.drop_index("bookings_running_holds_idx", table_name="bookings", postgresql_where=sa.text("status = 'reserved'"))
    op.drop_index("bookings_project_id_idx", table_name="bookings")
    op.drop_index(
        "bookings_one_live_per_unit_key",
        table_name="bookings",
        postgresql_where=sa.text("status NOT IN ('cancelled', 'expired')"),
    )
    op.drop_index("bookings_hold_slot_key", table_name="bookings", postgresql_where=sa.text("status = 'reserved'"))
    op.drop_index("bookings_customer_id_idx", table_name="bookings")
    op.drop_index("bookings_builder_id_idx", table_name="bookings")
    op.drop_table("bookings")
    op.drop_index("units_free_price_idx", table_name="units", postgresql_where=sa.text("status = 'available'"))
    op.drop_index("units_price_idx", table_name="units")
    op.drop_index("units_tower_id_idx", table_name="units")
    op.drop_table("units")
    op.drop_table("payment_plan_stages")
    op.drop_table("towers")
    op.drop_table("taxes")
    op.drop_index("refresh_tokens_session_id_idx", table_name="refresh_tokens")
    op.drop_index(
        "refresh_tokens_one_unused_key", table_name="refresh_tokens", postgresql_where=sa.text("used_at IS NULL")
    )
    op.drop_table("refresh_tokens")
    op.drop_table("payment_plans")
    op.drop_table("extras")
    op.drop_table("charges")
    op.drop_index("projects_shown_idx", table_name="projects", postgresql_where=sa.text("published_at IS NOT NULL"))
    op.drop_index(
        "projects_search_text_idx",
        table_name="projects",
        postgresql_using="gin",
        postgresql_ops={"search_text": "gin_trgm_ops"},
    )
    op.drop_index("projects_city_idx", table_name="projects", postgresql_where=sa.text("published_at IS NOT NULL"))
    op.drop_index("projects_builder_id_idx", table_name="projects")
    op.drop_table("projects")
    op.drop_table("customers")
    op.drop_index(op.f("builder_members_builder_id_idx"), table_name="builder_members")
    op.drop_table("builder_members")
    op.drop_index(op.f("auth_sessions_user_id_idx"), table_name="auth_sessions")
    op.drop_table("auth_sessions")
    op.drop_index("users_email_key", table_name="users")
    op.drop_table("users")
    op.drop_index(op.f("rate_limits_resets_at_idx"), table_name="rate_limits")
    op.drop_table("rate_limits")
    op.drop_index(op.f("idempotency_keys_created_at_idx"), table_name="idempotency_keys")
    op.drop_table("idempotency_keys")
    op.drop_table("builders")
    op.drop_index("audit_log_entity_idx", table_name="audit_log")
    op.drop_index("audit_log_builder_id_idx", table_name="audit_log")
    op.drop_table("audit_log")

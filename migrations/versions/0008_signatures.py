"""Agreements that are signed and sealed, builders' own clauses, and what agreements have in their annexes.

Revision: 0008
Follows: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATUSES = "status IN ('draft', 'partly_signed', {}'sealed', 'superseded')"
CHECKS = {
    "signed_at": "(signed_at IS NOT NULL) = (status IN ('signed', 'sealed'))",
    "sealed_file": "num_nonnulls(sealed_sha256, sealed_file_key, sealed_file_size, seal, seal_sha256) = "
    "CASE WHEN status = 'sealed' THEN 5 ELSE 0 END",
}


def upgrade() -> None:
    op.create_table(
        "agreement_forms",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("builder_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "india",
                "general",
                name="agreement_form_name",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("saved_by", sa.BigInteger(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("agreement_forms_number_check")),
        sa.ForeignKeyConstraint(["builder_id"], ["builders.id"], name=op.f("agreement_forms_builder_id_fkey")),
        sa.ForeignKeyConstraint(["saved_by"], ["users.id"], name=op.f("agreement_forms_saved_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("agreement_forms_pkey")),
        sa.UniqueConstraint("builder_id", "form", "number", name=op.f("agreement_forms_builder_id_form_number_key")),
    )
    op.add_column("agreements", sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("agreements", sa.Column("sealed_sha256", sa.CHAR(length=64), nullable=True))
    op.add_column("agreements", sa.Column("sealed_file_key", sa.String(length=200), nullable=True))
    op.add_column("agreements", sa.Column("sealed_file_size", sa.Integer(), nullable=True))
    op.add_column("agreements", sa.Column("seal", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("agreements", sa.Column("seal_sha256", sa.CHAR(length=64), nullable=True))
    op.create_index("agreements_sha256_idx", "agreements", ["sha256"])
    op.create_index("agreements_sealed_sha256_key", "agreements", ["sealed_sha256"], unique=True)
    op.create_index("agreements_seal_sha256_key", "agreements", ["seal_sha256"], unique=True)
    op.create_index("agreements_signed_idx", "agreements", ["signed_at"], postgresql_where=sa.text("status = 'signed'"))
    op.drop_constraint(op.f("agreements_agreement_status_check"), "agreements", type_="check")
    op.create_check_constraint(op.f("agreements_agreement_status_check"), "agreements", STATUSES.format("'signed', "))
    for name, check in CHECKS.items():
        op.create_check_constraint(op.f(f"agreements_{name}_check"), "agreements", check)
    op.add_column(
        "pictures",
        sa.Column("unit_types", sa.ARRAY(sa.String(length=20)), server_default=sa.text("'{}'"), nullable=False),
    )
    op.add_column("projects", sa.Column("specifications", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))


def downgrade() -> None:
    op.drop_column("projects", "specifications")
    op.drop_column("pictures", "unit_types")
    for name in CHECKS:
        op.drop_constraint(op.f(f"agreements_{name}_check"), "agreements", type_="check")
    op.drop_constraint(op.f("agreements_agreement_status_check"), "agreements", type_="check")
    op.create_check_constraint(op.f("agreements_agreement_status_check"), "agreements", STATUSES.format(""))
    op.drop_index("agreements_signed_idx", table_name="agreements")
    op.drop_index("agreements_seal_sha256_key", table_name="agreements")
    op.drop_index("agreements_sealed_sha256_key", table_name="agreements")
    op.drop_index("agreements_sha256_idx", table_name="agreements")
    for column in ("seal_sha256", "seal", "sealed_file_size", "sealed_file_key", "sealed_sha256", "signed_at"):
        op.drop_column("agreements", column)
    op.drop_table("agreement_forms")

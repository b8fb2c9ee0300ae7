"""What always holds of bookings, their schedules and the homes that they claim. See `database/crud/verification.py`."""

from database.schemas.verification import Check

CHECKS = (
    Check(
        "booking sums",
        "What a booking has been paid, and is about to be, is what its payments come to, those of interest apart.",
        "bookings",
        """
        SELECT b.id, v.what, v.says, v.should
        FROM bookings b
        LEFT JOIN (
            SELECT booking_id,
                sum(amount - refunded_amount) FILTER (WHERE counts AND NOT penalty) AS paid,
                sum(amount) FILTER (WHERE pending AND NOT penalty) AS pending,
                sum(amount - refunded_amount) FILTER (WHERE counts AND penalty) AS interest_paid,
                sum(amount) FILTER (WHERE pending AND penalty) AS interest_pending
            FROM payments
            CROSS JOIN LATERAL (SELECT payment_status IN ('completed', 'refunded') AS counts,
                payment_status = 'pending' AS pending, payment_type = 'penalty' AS penalty) AS kind
            GROUP BY booking_id
        ) AS p ON p.booking_id = b.id
        CROSS JOIN LATERAL (VALUES
            ('paid_amount', b.paid_amount, coalesce(p.paid, 0)),
            ('pending_amount', b.pending_amount, coalesce(p.pending, 0)),
            ('interest_paid', b.interest_paid, coalesce(p.interest_paid, 0)),
            ('interest_pending', b.interest_pending, coalesce(p.interest_pending, 0))
        ) AS v (what, says, should)
        WHERE v.says <> v.should
        """,
    ),
    Check(
        "waived interest",
        "The interest that was waived of a booking is what its waivers come to.",
        "bookings",
        """
        SELECT b.id, 'interest_waived' AS what, b.interest_waived AS says, coalesce(w.amount, 0) AS should
        FROM bookings b
        LEFT JOIN (SELECT booking_id, sum(amount) AS amount FROM interest_waivers GROUP BY booking_id) AS w
            ON w.booking_id = b.id
        WHERE b.interest_waived <> coalesce(w.amount, 0)
        """,
    ),
    Check(
        "cost sheets",
        "The lines of a cost sheet add up to its total, and that is the booking's.",
        "bookings",
        """
        SELECT b.id, v.what, v.says, v.should
        FROM bookings b
        CROSS JOIN LATERAL (
            SELECT sum(line.amount) AS amount
            FROM json_to_recordset(b.cost_sheet -> 'lines') AS line (amount numeric)
        ) AS lines
        CROSS JOIN LATERAL (VALUES
            ('the lines of cost_sheet', lines.amount, b.total_amount),
            ('the total_amount of cost_sheet', (b.cost_sheet ->> 'total_amount')::numeric, b.total_amount)
        ) AS v (what, says, should)
        WHERE (lines.amount IS DISTINCT FROM b.total_amount
               OR (b.cost_sheet ->> 'total_amount')::numeric IS DISTINCT FROM b.total_amount)
          AND v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "schedules",
        "The stages of a booking are those of its plan, and add up to its total.",
        "bookings",
        """
        SELECT id, v.what, v.says, v.should
        FROM (
            SELECT b.id, b.total_amount, s.total, s.amounts,
                jsonb_path_query_array(b.payment_plan::jsonb, '$.stages[*].amount') AS planned
            FROM bookings b
            LEFT JOIN (
                SELECT booking_id, sum(amount) AS total, jsonb_agg(amount::text ORDER BY position) AS amounts
                FROM booking_stages GROUP BY booking_id
            ) AS s ON s.booking_id = b.id
        ) AS schedule
        CROSS JOIN LATERAL (VALUES
            ('the sum of the stages', total::text, total_amount::text),
            ('the stages', amounts::text, planned::text)
        ) AS v (what, says, should)
        WHERE (total IS DISTINCT FROM total_amount OR amounts IS DISTINCT FROM planned)
          AND v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "balances",
        "Nobody pays more for a home than it costs, and no booking is complete with something outstanding.",
        "bookings",
        """
        SELECT id, v.what, v.says, total_amount AS should
        FROM bookings
        CROSS JOIN LATERAL (VALUES
            ('paid_amount + pending_amount', paid_amount + pending_amount,
                paid_amount + pending_amount > total_amount),
            ('paid_amount', paid_amount, status = 'completed' AND paid_amount <> total_amount)
        ) AS v (what, says, wrong)
        WHERE v.wrong
        """,
    ),
    Check(
        "ends",
        "Of an ended booking all that was paid is either forfeited or owed back; of a live one nothing is.",
        "bookings",
        """
        SELECT id, 'forfeited_amount + refund_owed' AS what,
            CASE WHEN ended THEN forfeited_amount + refund_owed
                 ELSE coalesce(forfeited_amount, 0) + coalesce(refund_owed, 0) END AS says,
            CASE WHEN ended THEN paid_amount END AS should
        FROM bookings
        CROSS JOIN LATERAL (SELECT status IN ('cancelled', 'expired') AS ended) AS now
        WHERE CASE WHEN ended THEN forfeited_amount + refund_owed IS DISTINCT FROM paid_amount
                   ELSE num_nonnulls(forfeited_amount, refund_owed) > 0 END
        """,
    ),
    Check(
        "holds",
        "A hold whose token is paid is firm.",
        "bookings",
        """
        SELECT id, 'status' AS what, status AS says, 'token_paid' AS should
        FROM bookings WHERE status = 'reserved' AND paid_amount >= token_amount
        """,
    ),
    Check(
        "currencies",
        "A booking is in the currency of its project.",
        "bookings",
        """
        SELECT b.id, 'currency' AS what, b.currency AS says, p.currency AS should
        FROM bookings b LEFT JOIN projects p ON p.id = b.project_id
        WHERE b.currency IS DISTINCT FROM p.currency
        """,
    ),
    Check(
        "homes",
        "A home has one live booking at most, and the status and the end of the hold that follow from it.",
        "units",
        """
        SELECT u.id, v.what, v.says, v.should
        FROM units u
        LEFT JOIN (
            SELECT unit_id, count(*) AS bookings, max(status) AS status,
                max(hold_expires_at) FILTER (WHERE status = 'reserved') AS held_until
            FROM bookings WHERE status NOT IN ('cancelled', 'expired') GROUP BY unit_id
        ) AS live ON live.unit_id = u.id
        CROSS JOIN LATERAL (
            SELECT CASE
                WHEN live.status IN ('reserved', 'token_paid') THEN 'reserved'
                WHEN live.status IN ('confirmed', 'agreement_signed') THEN 'booked'
                WHEN live.status IN ('registered', 'completed') THEN 'sold'
                WHEN u.status = 'withheld' THEN 'withheld'
                ELSE 'available'
            END AS status
        ) AS follows
        CROSS JOIN LATERAL (VALUES
            ('live bookings', live.bookings::text, '1', live.bookings > 1),
            ('status', u.status, follows.status, u.status <> follows.status),
            ('held_until', u.held_until::text, live.held_until::text, u.held_until IS DISTINCT FROM live.held_until)
        ) AS v (what, says, should, wrong)
        WHERE v.wrong
        """,
    ),
    Check(
        "extras",
        "Of an extra as many are taken as live bookings have, and no more than there are.",
        "extras",
        """
        SELECT e.id, v.what, v.says, v.should
        FROM extras e
        LEFT JOIN (
            SELECT x.extra_id, sum(x.quantity) AS quantity
            FROM booking_extras x JOIN bookings b ON b.id = x.booking_id
            WHERE b.status NOT IN ('cancelled', 'expired') GROUP BY x.extra_id
        ) AS had ON had.extra_id = e.id
        CROSS JOIN LATERAL (VALUES
            ('taken', e.taken, coalesce(had.quantity, 0), e.taken <> coalesce(had.quantity, 0)),
            ('taken', e.taken, e.quantity, e.taken > e.quantity)
        ) AS v (what, says, should, wrong)
        WHERE v.wrong
        """,
    ),
    Check(
        "stages",
        "A stage has been paid what was allocated to it, and no more than its amount.",
        "booking_stages",
        """
        SELECT off.id, 'paid_amount' AS what, s.paid_amount AS says,
            coalesce(s.paid_amount, 0) - off.amount AS should
        FROM (
            SELECT id, sum(amount) AS amount
            FROM (
                SELECT id, paid_amount AS amount FROM booking_stages WHERE paid_amount <> 0
                UNION ALL SELECT stage_id, -amount FROM payment_allocations
            ) AS parts
            GROUP BY id HAVING sum(amount) <> 0
        ) AS off
        LEFT JOIN booking_stages s ON s.id = off.id
        UNION ALL
        SELECT id, 'paid_amount', paid_amount, amount FROM booking_stages WHERE paid_amount > amount
        """,
    ),
)

"""What always holds of payments: where they went, what came back of them, their receipts, and what they answer.

See `database/crud/verification.py`.
"""

from database.schemas.verification import Check

CHECKS = (
    Check(
        "owners",
        "A payment is in its booking's currency, and that of its customer, project and builder.",
        "payments",
        """
        SELECT p.id, v.what, v.says, v.should
        FROM payments p
        LEFT JOIN bookings b ON b.id = p.booking_id
        CROSS JOIN LATERAL (VALUES
            ('currency', p.currency::text, b.currency::text),
            ('customer_id', p.customer_id::text, b.customer_id::text),
            ('project_id', p.project_id::text, b.project_id::text),
            ('builder_id', p.builder_id::text, b.builder_id::text)
        ) AS v (what, says, should)
        WHERE (p.currency, p.customer_id, p.project_id, p.builder_id)
              IS DISTINCT FROM (b.currency, b.customer_id, b.project_id, b.builder_id)
          AND v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "allocations",
        "What is left of a payment has been allocated, of a penalty or of what has not come in nothing.",
        "payments",
        """
        SELECT off.id, 'the allocations' AS what, counts.amount - off.amount AS says, counts.amount AS should
        FROM (
            SELECT id, sum(amount) AS amount
            FROM (
                SELECT id, amount - refunded_amount AS amount FROM payments
                WHERE payment_status IN ('completed', 'refunded') AND payment_type <> 'penalty'
                UNION ALL SELECT payment_id, -amount FROM payment_allocations
            ) AS parts
            GROUP BY id HAVING sum(amount) <> 0
        ) AS off
        LEFT JOIN payments p ON p.id = off.id
        CROSS JOIN LATERAL (
            SELECT CASE WHEN p.payment_status IN ('completed', 'refunded') AND p.payment_type <> 'penalty'
                        THEN p.amount - p.refunded_amount ELSE 0 END AS amount
        ) AS counts
        """,
    ),
    Check(
        "stages of allocations",
        "A payment goes to the stages of its own booking.",
        "payment_allocations",
        """
        SELECT a.payment_id AS id, v.what, v.says, v.should
        FROM payment_allocations a
        LEFT JOIN payments p ON p.id = a.payment_id
        LEFT JOIN booking_stages s ON s.id = a.stage_id
        CROSS JOIN LATERAL (VALUES
            ('booking of the stage', s.booking_id, p.booking_id),
            ('builder_id', a.builder_id, p.builder_id)
        ) AS v (what, says, should)
        WHERE (s.booking_id IS DISTINCT FROM p.booking_id OR a.builder_id IS DISTINCT FROM p.builder_id)
          AND v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "refunded",
        "Of a payment as much was paid back as its refunds come to; it is refunded when that is all of it.",
        "payments",
        """
        SELECT p.id, v.what, v.says, v.should
        FROM payments p
        LEFT JOIN (SELECT payment_id, sum(amount) AS amount FROM payment_refunds GROUP BY payment_id) AS r
            ON r.payment_id = p.id
        CROSS JOIN LATERAL (VALUES
            ('refunded_amount', p.refunded_amount::text, coalesce(r.amount, 0)::text,
                p.refunded_amount <> coalesce(r.amount, 0)),
            ('payment_status', p.payment_status, CASE WHEN p.refunded_amount = p.amount THEN 'refunded'
                ELSE 'completed' END, (p.payment_status = 'refunded') <> (p.refunded_amount = p.amount)),
            ('refunded_amount', p.refunded_amount::text, '0.00',
                p.refunded_amount <> 0 AND p.payment_status NOT IN ('completed', 'refunded'))
        ) AS v (what, says, should, wrong)
        WHERE (p.refunded_amount <> coalesce(r.amount, 0)
               OR p.payment_status <> 'completed' AND p.refunded_amount <> 0
               OR (p.payment_status = 'refunded') <> (p.refunded_amount = p.amount))
          AND v.wrong
        """,
    ),
    Check(
        "refunds",
        "A refund belongs to whom its payment does, and there is a word on how its money gets there.",
        "payment_refunds",
        """
        SELECT r.id, v.what, v.says, v.should
        FROM payment_refunds r
        LEFT JOIN payments p ON p.id = r.payment_id
        LEFT JOIN refund_transfers t ON t.refund_id = r.id
        CROSS JOIN LATERAL (VALUES
            ('booking_id', r.booking_id::text, p.booking_id::text),
            ('customer_id', r.customer_id::text, p.customer_id::text),
            ('builder_id', r.builder_id::text, p.builder_id::text),
            ('the transfer', CASE WHEN t.refund_id IS NOT NULL THEN 'of builder ' || t.builder_id END,
                'of builder ' || r.builder_id)
        ) AS v (what, says, should)
        WHERE v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "stages of refunds",
        "No more comes back from the stages of a booking than a refund of it is.",
        "payment_refunds",
        """
        SELECT r.id, v.what, v.says, v.should
        FROM payment_refunds r
        JOIN (
            SELECT a.refund_id, sum(a.amount) AS amount, min(s.booking_id) AS first, max(s.booking_id) AS last
            FROM refund_allocations a JOIN booking_stages s ON s.id = a.stage_id GROUP BY a.refund_id
        ) AS a ON a.refund_id = r.id
        CROSS JOIN LATERAL (VALUES
            ('the allocations', a.amount, r.amount, a.amount > r.amount),
            ('booking of the stages', a.first, r.booking_id, a.first <> r.booking_id),
            ('booking of the stages', a.last, r.booking_id, a.last <> r.booking_id AND a.first = r.booking_id)
        ) AS v (what, says, should, wrong)
        WHERE v.wrong
        """,
    ),
    Check(
        "receipts",
        "What came in has a receipt, and nothing else has; their numbers have no gaps, and none is there twice.",
        "payments",
        """
        SELECT id, 'receipt_sequence' AS what, receipt_sequence::text AS says, (before + 1)::text AS should
        FROM (
            SELECT id, receipt_sequence, lag(receipt_sequence, 1, 0)
                OVER (PARTITION BY builder_id, financial_year ORDER BY receipt_sequence) AS before
            FROM payments WHERE receipt_sequence IS NOT NULL
        ) AS numbered
        WHERE receipt_sequence <> before + 1
        UNION ALL
        SELECT id, 'the receipt', concat_ws(' ', financial_year, receipt_sequence),
            CASE WHEN came_in THEN 'a year and a number' ELSE 'none' END
        FROM payments
        CROSS JOIN LATERAL (SELECT payment_status IN ('completed', 'refunded') AS came_in) AS what_became
        WHERE num_nonnulls(financial_year, receipt_sequence) <> CASE WHEN came_in THEN 2 ELSE 0 END
        """,
    ),
    Check(
        "receipt counters",
        "The last number that was given is that of the last receipt.",
        "receipt_counters",
        """
        SELECT concat_ws(' ', coalesce(c.builder_id, p.builder_id), coalesce(c.financial_year, p.financial_year)) AS id,
            'last_sequence' AS what, c.last_sequence AS says, coalesce(p.last, 0) AS should
        FROM receipt_counters c
        FULL JOIN (
            SELECT builder_id, financial_year, max(receipt_sequence) AS last
            FROM payments WHERE receipt_sequence IS NOT NULL GROUP BY builder_id, financial_year
        ) AS p ON p.builder_id = c.builder_id AND p.financial_year = c.financial_year
        WHERE c.last_sequence IS DISTINCT FROM coalesce(p.last, 0)
        """,
    ),
    Check(
        "online payments",
        "A checkout that succeeded is the payment that it names, by what the gateway calls it.",
        "checkouts",
        """
        SELECT c.id, v.what, v.says, v.should
        FROM checkouts c
        LEFT JOIN payments p ON p.id = c.payment_id
        CROSS JOIN LATERAL (VALUES
            ('checkout_status', c.checkout_status, CASE WHEN p.id IS NULL THEN 'not succeeded' ELSE 'succeeded' END,
                (c.checkout_status = 'succeeded') <> (p.id IS NOT NULL)),
            ('booking of the payment', p.booking_id::text, c.booking_id::text, p.booking_id <> c.booking_id),
            ('amount of the payment', p.amount::text, c.amount::text, p.amount <> c.amount),
            ('currency of the payment', p.currency, c.currency, p.currency <> c.currency),
            ('method of the payment', p.payment_method, 'online', p.payment_method <> 'online'),
            ('status of the payment', p.payment_status, 'completed',
                p.payment_status NOT IN ('completed', 'refunded')),
            ('reference of the payment', p.reference, c.intent_id, p.id IS NOT NULL
                AND p.reference IS DISTINCT FROM c.intent_id)
        ) AS v (what, says, should, wrong)
        WHERE ((c.checkout_status, c.booking_id, c.amount, c.currency, c.intent_id, 'online')
               IS DISTINCT FROM ('succeeded', p.booking_id, p.amount, p.currency, p.reference, p.payment_method)
               OR p.payment_status NOT IN ('completed', 'refunded'))
          AND v.wrong
        """,
    ),
    Check(
        "bank lines",
        "A line of a bank statement that was recorded is the payment that it names.",
        "bank_lines",
        """
        SELECT l.id, v.what, v.says, v.should
        FROM bank_lines l
        LEFT JOIN payments p ON p.id = l.payment_id
        CROSS JOIN LATERAL (VALUES
            ('line_status', l.line_status, CASE WHEN p.id IS NULL THEN 'not recorded' ELSE 'recorded' END,
                (l.line_status = 'recorded') <> (p.id IS NOT NULL)),
            ('builder of the payment', p.builder_id::text, l.builder_id::text, p.builder_id <> l.builder_id),
            ('amount of the payment', p.amount::text, l.amount::text, p.amount <> l.amount),
            ('currency of the payment', p.currency, l.currency, p.currency <> l.currency),
            ('status of the payment', p.payment_status, 'completed', p.payment_status NOT IN ('completed', 'refunded'))
        ) AS v (what, says, should, wrong)
        WHERE ((l.line_status, l.builder_id, l.amount, l.currency)
               IS DISTINCT FROM ('recorded', p.builder_id, p.amount, p.currency)
               OR p.payment_status NOT IN ('completed', 'refunded'))
          AND v.wrong
        """,
    ),
    Check(
        "demand notes",
        "A demand note is to its booking's customer, adds up, and has the next number of its booking's.",
        "demand_notes",
        """
        SELECT n.id, v.what, v.says, v.should
        FROM (
            SELECT *, lag(sequence, 1, 0::smallint) OVER (PARTITION BY booking_id ORDER BY sequence) AS before
            FROM demand_notes
        ) AS n
        LEFT JOIN bookings b ON b.id = n.booking_id
        CROSS JOIN LATERAL (
            SELECT sum(stage.open_amount) AS amount FROM json_to_recordset(n.stages) AS stage (open_amount numeric)
        ) AS stages
        CROSS JOIN LATERAL (VALUES
            ('amount', n.amount::text, stages.amount::text),
            ('currency', n.currency::text, b.currency::text),
            ('customer_id', n.customer_id::text, b.customer_id::text),
            ('project_id', n.project_id::text, b.project_id::text),
            ('sequence', n.sequence::text, (n.before + 1)::text)
        ) AS v (what, says, should)
        WHERE (n.amount, n.currency, n.customer_id, n.project_id, n.sequence)
              IS DISTINCT FROM (stages.amount, b.currency, b.customer_id, b.project_id, n.before + 1)
          AND v.says IS DISTINCT FROM v.should
        """,
    ),
    Check(
        "demanded stages",
        "The demand note of a stage is one of its own booking's, and the stage has fallen due.",
        "booking_stages",
        """
        SELECT s.id, v.what, v.says, v.should
        FROM booking_stages s
        LEFT JOIN demand_notes n ON n.id = s.demand_note_id
        CROSS JOIN LATERAL (VALUES
            ('booking of the demand note', n.booking_id::text, s.booking_id::text,
                n.booking_id IS DISTINCT FROM s.booking_id),
            ('fell_due_on', s.fell_due_on::text, n.issued_on::text, s.fell_due_on IS NULL)
        ) AS v (what, says, should, wrong)
        WHERE s.demand_note_id IS NOT NULL AND (n.booking_id IS DISTINCT FROM s.booking_id OR s.fell_due_on IS NULL)
          AND v.wrong
        """,
    ),
    Check(
        "papers",
        "The PDF of a receipt or of a demand note is kept with the booking that it is about.",
        "papers",
        """
        SELECT d.id, v.what, v.says, v.should
        FROM papers d
        LEFT JOIN payments p ON p.id = d.payment_id
        LEFT JOIN demand_notes n ON n.id = d.demand_note_id
        CROSS JOIN LATERAL (VALUES
            ('booking_id', d.booking_id::text, coalesce(p.booking_id, n.booking_id)::text,
                d.booking_id IS DISTINCT FROM coalesce(p.booking_id, n.booking_id)),
            ('receipt', NULL, 'a number', d.payment_id IS NOT NULL AND p.receipt_sequence IS NULL)
        ) AS v (what, says, should, wrong)
        WHERE (d.booking_id IS DISTINCT FROM coalesce(p.booking_id, n.booking_id)
               OR d.payment_id IS NOT NULL AND p.receipt_sequence IS NULL)
          AND v.wrong
        """,
    ),
)

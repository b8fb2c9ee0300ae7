-- Books in which everything is right, and so many that it takes a while to see it: %(bookings)s bookings of twenty stages, each
-- paid in seventeen parts that do not end where stages do; with refunds, penalties, cheques that are pending or bounced,
-- payments that came through a gateway or from a bank's statement, demand notes, and bookings that have ended.

INSERT INTO builders (company_name, license_number, phone, address)
SELECT format('Lintel & Sons %%s', b), format('LIC-%%s', b), '+912012345678', '1 Brick Lane, Pune' FROM generate_series(1, 20) b ORDER BY b;
INSERT INTO users (email, password_hash, user_type) SELECT 'owner@example.com', 'nobody signs in', 'builder';
INSERT INTO users (email, password_hash, user_type)
SELECT format('buyer-%%s@example.com', c), 'nobody signs in', 'customer' FROM generate_series(1, 1000) c ORDER BY c;
INSERT INTO customers (user_id, first_name, last_name, phone)
SELECT id, 'Asha', 'Rao', '+919812345678' FROM users WHERE user_type = 'customer' ORDER BY id;
INSERT INTO projects (builder_id, slug, name, project_type, status, address, city, state, zipcode, total_units, currency,
                      timezone, opening_hours, published_at)
SELECT 1 + mod(p, 20), format('kiln-house-%%s', p), format('Kiln House %%s', p), 'residential', 'construction', 'Baner Road',
       'Pune', 'Maharashtra', '411045', 200, 'INR', 'Asia/Kolkata', '{}', now()
FROM generate_series(1, 1 + %(bookings)s / 200) p ORDER BY p;
INSERT INTO extras (project_id, builder_id, position, name, price, taxable, quantity)
SELECT id, builder_id, 0, 'Covered parking', 350000.00, true, 200 FROM projects ORDER BY id;

-- `part`: what one stage comes to. A home whose booking has ended is free again.
CREATE TEMPORARY TABLE sold AS
SELECT n, p.id AS project_id, p.builder_id, (SELECT min(id) FROM customers) + mod(n, 1000) AS customer_id,
       (250000 + mod(n, 1000) * 100)::numeric(15, 2) AS part,
       CASE WHEN mod(n, 10) = 0 THEN 'cancelled' WHEN mod(n, 3) = 0 THEN 'registered' ELSE 'agreement_signed' END AS status,
       timestamptz '2024-04-01 09:00+00' + mod(n, 600) * interval '1 day' AS at
FROM generate_series(1, %(bookings)s) n JOIN projects p ON p.id = 1 + (n - 1) / 200;
INSERT INTO units (project_id, builder_id, unit_number, unit_type, floor_number, area_sqft, price, status)
SELECT project_id, builder_id, n::text, '2BHK', 1 + mod(n, 30), 900, part * 20,
       CASE status WHEN 'cancelled' THEN 'available' WHEN 'registered' THEN 'sold' ELSE 'booked' END
FROM sold ORDER BY n;

-- What was paid: seventeen times eleven tenths of a stage. Of the last payment of every third booking all is paid back,
-- of every seventh half a stage.
CREATE TEMPORARY TABLE payment AS
SELECT s.n, k, s.part, round(s.part * 1.1, 2) AS amount, round(s.part * 1.1, 2) * (k - 1) AS before,
       CASE WHEN k < 17 THEN 0 WHEN mod(s.n, 3) = 0 THEN round(s.part * 1.1, 2)
            WHEN mod(s.n, 7) = 0 THEN round(s.part / 2, 2) ELSE 0 END AS refunded,
       'installment' AS payment_type, 'completed' AS payment_status
FROM sold s CROSS JOIN generate_series(1, 17) k;
INSERT INTO payment
SELECT n, 17 + k, part, 1000, 0, 0, CASE k WHEN 1 THEN 'penalty' ELSE 'installment' END,
       CASE k WHEN 1 THEN 'completed' WHEN 2 THEN 'pending' ELSE 'failed' END
FROM sold CROSS JOIN generate_series(1, 3) k WHERE mod(n, 10) = k;
UPDATE payment SET payment_status = 'refunded' WHERE refunded = amount;
ANALYZE sold, payment, units;

INSERT INTO bookings (reference, unit_id, project_id, builder_id, customer_id, status, currency, cost_sheet, total_amount,
                      token_amount, paid_amount, pending_amount, interest_paid, interest_waived, payment_plan,
                      registration_number, registration_date, ended_at, end_reason, forfeited_amount, refund_owed, created_at)
SELECT lpad(s.n::text, 8, '0'), u.id, s.project_id, s.builder_id, s.customer_id, s.status, 'INR',
       json_build_object('lines', (
           SELECT json_agg(json_build_object('label', format('Charge %%s', l), 'amount', (s.part * 2)::text, 'kind', 'charge',
                                             'taxable', true, 'percent', null)) FROM generate_series(1, 10) l),
           'total_amount', (s.part * 20)::text),
       s.part * 20, s.part, p.paid, p.pending, p.penalties, CASE WHEN mod(s.n, 20) = 1 THEN 250 ELSE 0 END,
       json_build_object('id', 1, 'name', 'As it is built', 'plan_type', 'construction_linked', 'stages', (
           SELECT json_agg(json_build_object('name', format('Slab %%s', k), 'percent', 5, 'falls_due', 'on_date', 'due_date',
                                             '2026-01-01', 'grace_days', 15, 'amount', s.part::text)) FROM generate_series(1, 20) k)),
       CASE s.status WHEN 'registered' THEN format('PNE-%%s', s.n) END, CASE s.status WHEN 'registered' THEN date '2026-01-31' END,
       CASE s.status WHEN 'cancelled' THEN now() END, CASE s.status WHEN 'cancelled' THEN 'They found a home closer to work.' END,
       CASE s.status WHEN 'cancelled' THEN 1000 END, CASE s.status WHEN 'cancelled' THEN p.paid - 1000 END, s.at
FROM sold s
JOIN units u ON u.project_id = s.project_id AND u.unit_number = s.n::text
JOIN (SELECT n, sum(amount - refunded) FILTER (WHERE payment_status IN ('completed', 'refunded') AND payment_type <> 'penalty') AS paid,
             coalesce(sum(amount) FILTER (WHERE payment_status = 'pending'), 0) AS pending,
             coalesce(sum(amount) FILTER (WHERE payment_type = 'penalty'), 0) AS penalties
      FROM payment GROUP BY n) p ON p.n = s.n
ORDER BY s.n;
ANALYZE bookings;
INSERT INTO interest_waivers (booking_id, builder_id, amount, reason, waived_by)
SELECT b.id, b.builder_id, 125, 'The lift stood still that week.', 1 FROM bookings b CROSS JOIN generate_series(1, 2) WHERE b.interest_waived > 0;
INSERT INTO booking_extras SELECT b.id, e.id, b.builder_id, e.name, e.price, 1
FROM bookings b JOIN extras e ON e.project_id = b.project_id WHERE mod(b.id, 4) = 0;
UPDATE extras SET taken = t.taken FROM (
    SELECT x.extra_id, count(*) AS taken FROM booking_extras x JOIN bookings b ON b.id = x.booking_id
    WHERE b.status <> 'cancelled' GROUP BY 1) t WHERE t.extra_id = extras.id;

INSERT INTO booking_stages (booking_id, builder_id, position, name, percent, amount, falls_due, grace_days, fell_due_on, due_date, paid_amount)
SELECT b.id, b.builder_id, k - 1, format('Slab %%s', k), 5, s.part, 'on_date', 15, date '2025-01-01' + k * 20, date '2025-01-16' + k * 20,
       greatest(least(s.part, b.paid_amount - (k - 1) * s.part), 0)
FROM bookings b JOIN sold s ON s.n = b.reference::int CROSS JOIN generate_series(1, 20) k ORDER BY b.id, k;

INSERT INTO payments (booking_id, project_id, builder_id, customer_id, payment_type, amount, currency, payment_method, payment_status,
                      reference, paid_at, refunded_amount, settled_at, financial_year, receipt_sequence)
SELECT b.id, b.project_id, b.builder_id, b.customer_id, p.payment_type, p.amount, 'INR',
       CASE k WHEN 5 THEN 'online' WHEN 6 THEN 'bank_transfer' ELSE 'cheque' END, p.payment_status, format('%%s-%%s', p.n, k),
       t.at, p.refunded, t.at, y.year,
       CASE WHEN y.year IS NOT NULL THEN row_number() OVER (PARTITION BY b.builder_id, y.year ORDER BY t.at, b.id, k) END
FROM payment p
JOIN sold s ON s.n = p.n
JOIN bookings b ON b.reference = lpad(p.n::text, 8, '0')
CROSS JOIN LATERAL (SELECT s.at + k * interval '20 days' AS at) t
CROSS JOIN LATERAL (SELECT CASE WHEN p.payment_status IN ('completed', 'refunded')
    THEN CASE WHEN t.at < '2025-04-01' THEN '2024-25' WHEN t.at < '2026-04-01' THEN '2025-26' ELSE '2026-27' END END AS year) y
-- As they came in: day after day, not booking after booking.
ORDER BY t.at, b.id, k;
INSERT INTO receipt_counters SELECT builder_id, financial_year, max(receipt_sequence) FROM payments
WHERE financial_year IS NOT NULL GROUP BY 1, 2;
ANALYZE booking_stages, payments;
CREATE TEMPORARY TABLE made AS
SELECT p.id, p.booking_id, p.builder_id, p.customer_id, d.k, d.part, d.amount, d.refunded, d.before, d.payment_type, d.payment_status, p.settled_at
FROM payments p JOIN payment d ON p.reference = format('%%s-%%s', d.n, d.k);
ANALYZE made;

-- Payment and stage each take up a stretch of the way to the total: what they have in common is what one gave to the other.
INSERT INTO payment_allocations (payment_id, stage_id, builder_id, amount)
SELECT m.id, s.id, m.builder_id, least(m.before + m.amount - m.refunded, (s.position + 1) * m.part) - greatest(m.before, s.position * m.part)
FROM made m
CROSS JOIN LATERAL generate_series(floor(m.before / m.part)::int, ceil((m.before + m.amount - m.refunded) / m.part)::int - 1) n
JOIN booking_stages s ON s.booking_id = m.booking_id AND s.position = n
WHERE m.k <= 17 AND m.amount > m.refunded
ORDER BY m.id, s.position;
INSERT INTO payment_refunds (payment_id, booking_id, builder_id, customer_id, amount, reason)
SELECT id, booking_id, builder_id, customer_id, refunded, 'Paid twice.' FROM made WHERE refunded > 0 ORDER BY id;
INSERT INTO refund_transfers (refund_id, builder_id, method, transfer_status, settled_at)
SELECT id, builder_id, 'bank_transfer', 'completed', at FROM payment_refunds;
ANALYZE payment_refunds;
INSERT INTO refund_allocations (refund_id, stage_id, builder_id, amount)
SELECT r.id, s.id, r.builder_id, least(m.before + m.amount, (s.position + 1) * m.part)
       - greatest(m.before + m.amount - m.refunded, s.position * m.part)
FROM payment_refunds r JOIN made m ON m.id = r.payment_id JOIN booking_stages s ON s.booking_id = m.booking_id
WHERE m.before + m.amount - m.refunded < (s.position + 1) * m.part AND m.before + m.amount > s.position * m.part;

INSERT INTO checkouts (booking_id, builder_id, customer_id, payment_type, amount, currency, checkout_status, gateway, gateway_key,
                       intent_id, payment_id, expires_at, settled_at)
SELECT booking_id, builder_id, customer_id, 'installment', amount, 'INR', 'succeeded', 'stripe', format('key-%%s', id), reference, id, paid_at, paid_at
FROM payments WHERE payment_method = 'online';
INSERT INTO bank_lines (builder_id, booked_on, amount, currency, narration, reference, fingerprint, line_status, payment_id, imported_by, settled_at)
SELECT builder_id, paid_at::date, amount, 'INR', format('NEFT %%s ASHA RAO', reference), reference, encode(sha256(reference::bytea), 'hex'),
       'recorded', id, 1, paid_at
FROM payments WHERE payment_method = 'bank_transfer';
INSERT INTO demand_notes (booking_id, project_id, builder_id, customer_id, sequence, issued_on, due_date, amount, currency, stages)
SELECT b.id, b.project_id, b.builder_id, b.customer_id, d, date '2025-01-01' + d * 20, date '2025-01-16' + d * 20, s.amount, 'INR',
       json_build_array(json_build_object('stage_id', s.id, 'name', s.name, 'amount', s.amount::text, 'open_amount', s.amount::text,
                                          'due_date', s.due_date))
FROM bookings b CROSS JOIN generate_series(1, 4) d JOIN booking_stages s ON s.booking_id = b.id AND s.position = d - 1 ORDER BY b.id, d;
ANALYZE demand_notes;
UPDATE booking_stages SET demand_note_id = n.id FROM demand_notes n WHERE n.booking_id = booking_stages.booking_id
AND n.sequence = booking_stages.position + 1;
INSERT INTO papers (kind, booking_id, builder_id, payment_id, sha256, file_key, file_size)
SELECT 'receipt', booking_id, builder_id, id, encode(sha256(id::text::bytea), 'hex'), format('papers/%%s.pdf', id), 60000 FROM made WHERE k <= 2;
INSERT INTO papers (kind, booking_id, builder_id, demand_note_id, sha256, file_key, file_size)
SELECT 'demand_note', booking_id, builder_id, id, encode(sha256(format('note %%s', id)::bytea), 'hex'), format('papers/notes/%%s.pdf', id), 60000
FROM demand_notes;

-- What the benchmarks read and write: the same rows in every run. Projects are numbered from 1; the first has 400 units,
-- each other one as many as asked for. The units numbered 1 to `booked` have a live booking and one that has ended.

INSERT INTO builders (company_name, license_number, phone, address, website, description, verified)
SELECT format('Lintel & Sons %%s', b), format('LIC-%%s', b), '+912012345678', format('%%s Brick Lane, Pune', b),
       'https://lintel.example', repeat('Homes that are handed over on the day that was promised. ', 4), true
FROM generate_series(1, %(builders)s) b
ORDER BY b;

INSERT INTO users (email, password_hash, user_type, is_verified)
SELECT format('builder-%%s@example.com', b), 'nobody signs in', 'builder', true FROM generate_series(1, %(builders)s) b
ORDER BY b;
INSERT INTO builder_members (user_id, builder_id, role) SELECT id, id, 'owner' FROM users;

INSERT INTO users (email, password_hash, user_type, is_verified)
SELECT format('buyer-%%s@example.com', c), 'nobody signs in', 'customer', true FROM generate_series(1, %(customers)s) c
ORDER BY c;
INSERT INTO customers (user_id, first_name, last_name, phone, address)
SELECT id, (ARRAY['Asha', 'Ravi', 'Meera', 'Vikram', 'Farida'])[1 + mod(id, 5)],
       (ARRAY['Rao', 'Kulkarni', 'Fernandes', 'Khan'])[1 + mod(id, 4)], format('+9198%%s', lpad(id::text, 8, '0')),
       '4, Law College Road, Pune'
FROM users WHERE user_type = 'customer'
ORDER BY id;

INSERT INTO projects (builder_id, slug, name, description, project_type, status, address, city, state, zipcode, latitude,
                      longitude, total_units, project_area, amenities, start_date, expected_completion_date,
                      is_featured, rera_number, currency, timezone, opening_hours, published_at)
SELECT 1 + mod(p, %(builders)s), format('kiln-house-%%s', p), format('Kiln House %%s', p),
       repeat('Three towers around a courtyard, ten minutes from the station and five from the river. ', 6),
       'residential', 'construction', format('Plot %%s, Baner Road', p),
       (ARRAY['Pune', 'Mumbai', 'Nashik', 'Nagpur', 'Thane'])[1 + mod(p, 5)], 'Maharashtra', '411045',
       18.5 + p * 0.001, 73.8 + p * 0.001, %(units)s, 43000,
       ARRAY['Clubhouse', 'Swimming pool', 'Gymnasium', 'Play area', 'Rainwater harvesting', 'Covered parking'],
       '2025-01-15', '2028-06-30', mod(p, 20) = 0, format('P521000%%s', p), 'INR', 'Asia/Kolkata',
       '{"monday": {"opens": "10:00", "closes": "18:00"}, "sunday": null}',
       timestamptz '2026-01-01 09:00+00' + p * interval '1 hour'
FROM generate_series(1, %(projects)s) p
ORDER BY p;

INSERT INTO towers (project_id, builder_id, name, position)
SELECT p.id, p.builder_id, t.name, t.position FROM projects p, (VALUES ('A', 1), ('B', 2)) t (name, position)
ORDER BY p.id, t.position;

INSERT INTO charges (project_id, builder_id, position, name, kind, rate, taxable, from_floor)
SELECT p.id, p.builder_id, c.* FROM projects p, (VALUES
    (0, 'Preferred location', 'per_sqft', 150.0, true, 0),
    (1, 'Floor rise', 'per_floor', 25000.0, true, 4),
    (2, 'Infrastructure', 'percent_of_base', 2.5, true, 0),
    (3, 'Society formation', 'fixed', 50000.0, false, 0)) c (position, name, kind, rate, taxable, from_floor);
INSERT INTO taxes (project_id, builder_id, position, name, percent)
SELECT p.id, p.builder_id, t.* FROM projects p, (VALUES (0, 'GST', 5.0), (1, 'Stamp duty', 6.0)) t (position, name, percent);
INSERT INTO extras (project_id, builder_id, position, name, price, taxable, quantity)
SELECT p.id, p.builder_id, e.* FROM projects p, (VALUES
    (0, 'Covered parking', 350000.00, true, 100), (1, 'Storage room', 120000.00, true, 40)) e (position, name, price, taxable, quantity);
INSERT INTO payment_plans (project_id, builder_id, position, name, plan_type)
SELECT p.id, p.builder_id, k.* FROM projects p, (VALUES
    (0, 'As it is built', 'construction_linked'), (1, 'All at once', 'full_payment')) k (position, name, plan_type)
ORDER BY p.id, k.position;
INSERT INTO payment_plan_stages (payment_plan_id, position, builder_id, name, percent, falls_due, grace_days)
SELECT k.id, s.position, k.builder_id, s.name, s.percent, s.falls_due, 15 FROM payment_plans k JOIN (VALUES
    ('construction_linked', 0, 'On booking', 10.0, 'on_booking'), ('construction_linked', 1, 'On agreement', 20.0, 'on_agreement'),
    ('construction_linked', 2, 'Plinth', 20.0, 'on_phase'), ('construction_linked', 3, 'Roof', 40.0, 'on_phase'),
    ('construction_linked', 4, 'On handover', 10.0, 'on_handover'),
    ('full_payment', 0, 'On agreement', 100.0, 'on_agreement')) s (plan_type, position, name, percent, falls_due)
ON s.plan_type = k.plan_type;

INSERT INTO units (project_id, builder_id, tower_id, unit_number, unit_type, floor_number, position, area_sqft, price,
                   facing, balconies, bathrooms, parking_spaces, features, status)
SELECT p.id, p.builder_id, t.id, format('%%s-%%s', t.name, n), (ARRAY['1BHK', '2BHK', '3BHK', 'penthouse'])[1 + mod(n, 4)],
       1 + (n - 1) / 8, 1 + mod(n - 1, 4), 520 + mod(n, 4) * 330, 5200000 + mod(n, 4) * 3300000 + n * 5000,
       (ARRAY['north', 'east', 'south-west'])[1 + mod(n, 3)], 1 + mod(n, 2), 1 + mod(n, 3), 1,
       ARRAY['Modular kitchen', 'Vitrified tiles'],
       CASE WHEN n > %(booked)s THEN 'available'
            ELSE (ARRAY['reserved', 'booked', 'booked', 'sold', 'sold'])[1 + mod(n, 5)] END
FROM projects p
CROSS JOIN LATERAL generate_series(1, CASE WHEN p.id = 1 THEN 400 ELSE %(units)s END) n
JOIN towers t ON t.project_id = p.id AND t.position = 1 + mod((n - 1) / 4, 2)
ORDER BY p.id, n;

-- A home's number among those of its project, from its name.
CREATE TEMPORARY TABLE homes AS
SELECT u.id, u.project_id, u.builder_id, u.status, u.price, split_part(unit_number, '-', 2)::int AS n,
       round(u.price * 1.125, 2) AS total, round(u.price * 1.125 * 0.01, 2) AS token
FROM units u;

-- The fourth home of each project is paid in thirty parts for thirty stages, so that its statement has sixty lines.
INSERT INTO bookings (reference, unit_id, project_id, builder_id, customer_id, status, currency, cost_sheet, total_amount,
                      token_amount, paid_amount, payment_plan, agreement_signed_at, firm_on, registration_number,
                      registration_date, ended_at, end_reason, forfeited_amount, refund_owed, created_at)
SELECT format('%%s%%s', CASE WHEN live THEN 'L' ELSE 'E' END, lpad(h.id::text, 7, '0')), h.id, h.project_id, h.builder_id,
       (SELECT min(id) FROM customers)
           + mod((h.project_id - 1) * %(booked)s + h.n + CASE WHEN live THEN 0 ELSE 7 END, %(customers)s),
       s.status, 'INR',
       json_build_object('lines', json_build_array(
           json_build_object('label', 'Base price', 'amount', h.price::text, 'kind', 'base', 'taxable', true, 'percent', null),
           json_build_object('label', 'Preferred location', 'amount', '96000.00', 'kind', 'charge', 'taxable', true, 'percent', null),
           json_build_object('label', 'Floor rise', 'amount', '75000.00', 'kind', 'charge', 'taxable', true, 'percent', null),
           json_build_object('label', 'Society formation', 'amount', '50000.00', 'kind', 'charge', 'taxable', false, 'percent', null),
           json_build_object('label', 'GST', 'amount', (h.total - h.price - 221000)::text, 'kind', 'tax', 'taxable', false, 'percent', 5.0)),
           'total_amount', h.total::text),
       h.total, h.token,
       CASE s.status WHEN 'completed' THEN h.total WHEN 'expired' THEN 0 WHEN 'cancelled' THEN 0 ELSE h.token * 10 END,
       json_build_object('id', h.project_id * 2 - 1, 'name', 'As it is built', 'plan_type', 'construction_linked', 'stages', (
           SELECT json_agg(json_build_object('name', st.name, 'percent', st.percent, 'falls_due', st.falls_due,
                                             'due_date', st.due_date, 'grace_days', 15,
                                             'amount', (round(h.total * upto / 100, 2) - round(h.total * (upto - st.percent) / 100, 2))::text)
                           ORDER BY st.position)
           FROM (SELECT *, sum(percent) OVER (ORDER BY position) AS upto FROM (
               SELECT position, name, percent, falls_due, due_date FROM payment_plan_stages
               WHERE payment_plan_id = h.project_id * 2 - 1 AND NOT (live AND h.n = 4)
               UNION ALL
               SELECT k, format('Slab %%s', k), CASE WHEN k <= 20 THEN 3.0 ELSE 4.0 END, 'on_date', current_date - 100 + k * 3
               FROM generate_series(1, 30) k WHERE live AND h.n = 4) each) st)),
       CASE WHEN s.status IN ('agreement_signed', 'registered', 'completed') THEN now() - interval '30 days' END,
       CASE WHEN s.status IN ('agreement_signed', 'registered', 'completed') THEN current_date - 30 END,
       CASE WHEN s.status IN ('registered', 'completed') THEN format('PNE-%%s', h.id) END,
       CASE WHEN s.status IN ('registered', 'completed') THEN current_date - 10 END,
       CASE WHEN NOT live THEN now() - interval '100 days' END,
       CASE WHEN s.status = 'cancelled' THEN 'The buyer found a home closer to work.' END,
       CASE WHEN NOT live THEN 0 END, CASE WHEN NOT live THEN 0 END,
       now() - interval '120 days'
FROM homes h
CROSS JOIN (VALUES (false), (true)) l (live)
CROSS JOIN LATERAL (SELECT CASE
    WHEN live THEN (ARRAY['token_paid', 'confirmed', 'agreement_signed', 'registered', 'completed'])[1 + mod(h.n, 5)]
    WHEN mod(h.n, 2) = 0 THEN 'cancelled' ELSE 'expired' END AS status) s
WHERE h.n <= %(booked)s
ORDER BY live, h.n, h.project_id;

INSERT INTO booking_history (booking_id, builder_id, from_status, to_status, at, by_user_id, by, reason)
SELECT b.id, b.builder_id, m.from_status, m.to_status, b.created_at, c.user_id, c.first_name || ' ' || c.last_name, null
FROM bookings b
JOIN customers c ON c.id = b.customer_id
CROSS JOIN LATERAL (VALUES (1, null, 'reserved'), (2, 'reserved', 'token_paid'), (3, 'token_paid', b.status)) m (n, from_status, to_status)
WHERE m.n < 3 OR b.status <> 'token_paid'
ORDER BY b.id, m.n;

INSERT INTO phases (project_id, builder_id, position, name, start_date, expected_end_date, progress_percentage, status, weight)
SELECT p.id, p.builder_id, f.* FROM projects p, (VALUES
    (0, 'Plinth', date '2025-02-01', date '2025-08-01', 80.0, 'in_progress', 1.0),
    (1, 'Roof', date '2025-08-01', date '2026-12-01', 0.0, 'not_started', 3.0)) f (position, name, starts, ends, percent, status, weight)
ORDER BY p.id, f.position;

-- Eight pictures of each project and two of each phase, every one in three widths and with its placeholder, as the demo has them.
INSERT INTO pictures (project_id, builder_id, phase_id, position, kind, alt, caption, width, height, placeholder)
SELECT p.id, p.builder_id, null, n, 'visualisation', 'Three towers of brick and pale render with deep balconies behind a street with trees; the middle one is the tallest of them.',
       'Tower A and the courtyard', 1600, 900, 'data:image/avif;base64,' || repeat('AAAAIGZ0', 16)
FROM projects p CROSS JOIN generate_series(1, 8) n ORDER BY p.id, n;
INSERT INTO pictures (project_id, builder_id, phase_id, position, kind, alt, width, height, placeholder)
SELECT project_id, builder_id, id, n, 'photograph', 'The site from the south: scaffolding up to the sixth floor.', 1600, 900,
       'data:image/avif;base64,' || repeat('AAAAIGZ0', 16)
FROM phases CROSS JOIN generate_series(1, 2) n ORDER BY id, n;
INSERT INTO files (builder_id, key, sha256, media_type, size, width, height)
SELECT p.builder_id, format('pictures/%%s/%%s.avif', p.id, w), encode(sha256(format('%%s %%s', p.id, w)::bytea), 'hex'),
       'image/avif', w * 60, w, w * 9 / 16
FROM pictures p CROSS JOIN unnest(ARRAY[480, 960, 1600]) w ORDER BY p.id, w;
INSERT INTO picture_files
SELECT p.id, f.id, p.builder_id FROM pictures p JOIN files f ON split_part(f.key, '/', 2)::bigint = p.id;

INSERT INTO booking_stages (booking_id, builder_id, position, name, percent, amount, falls_due, grace_days, fell_due_on, due_date)
SELECT b.id, b.builder_id, s.n - 1, s.stage ->> 'name', (s.stage ->> 'percent')::numeric, (s.stage ->> 'amount')::numeric,
       s.stage ->> 'falls_due', 15, d.day, d.day + 15
FROM bookings b
CROSS JOIN LATERAL json_array_elements(b.payment_plan -> 'stages') WITH ORDINALITY AS s (stage, n)
CROSS JOIN LATERAL (SELECT CASE s.stage ->> 'falls_due' WHEN 'on_booking' THEN b.created_at::date
                                                        WHEN 'on_agreement' THEN b.agreement_signed_at::date
                                                        WHEN 'on_date' THEN (s.stage ->> 'due_date')::date END AS day) d
ORDER BY b.id, s.n;

-- What was paid of each booking was paid in one go, but for those that are paid stage by stage.
INSERT INTO payments (booking_id, project_id, builder_id, customer_id, payment_type, amount, currency, payment_method,
                      payment_status, reference, paid_at, financial_year, receipt_sequence, settled_at)
SELECT b.id, project_id, b.builder_id, customer_id, 'installment', p.amount, 'INR', 'bank_transfer', 'completed',
       format('UTR%%s', lpad(format('%%s%%s', b.id, p.part), 12, '0')), p.at, '2026-27',
       row_number() OVER (PARTITION BY b.builder_id ORDER BY b.id, p.part), p.at
FROM bookings b CROSS JOIN LATERAL (
    SELECT paid_amount AS amount, created_at AS at, '' AS part WHERE json_array_length(payment_plan -> 'stages') < 30
    UNION ALL
    SELECT amount, fell_due_on + interval '30 hours', format('-%%s', lpad(position::text, 2, '0')) FROM booking_stages
    WHERE booking_id = b.id AND json_array_length(payment_plan -> 'stages') = 30) p
WHERE paid_amount > 0 ORDER BY b.id, p.part;
INSERT INTO receipt_counters SELECT builder_id, financial_year, max(receipt_sequence) FROM payments GROUP BY 1, 2;
INSERT INTO payment_allocations (payment_id, stage_id, builder_id, amount)
SELECT p.id, s.id, p.builder_id, least(s.upto, p.upto) - greatest(s.upto - s.amount, p.upto - p.amount)
FROM (SELECT *, sum(amount) OVER (PARTITION BY booking_id ORDER BY id) AS upto FROM payments) p
JOIN (SELECT *, sum(amount) OVER (PARTITION BY booking_id ORDER BY position) AS upto FROM booking_stages) s USING (booking_id)
WHERE p.upto > s.upto - s.amount AND s.upto > p.upto - p.amount;
UPDATE booking_stages SET paid_amount = a.amount
FROM (SELECT stage_id, sum(amount) AS amount FROM payment_allocations GROUP BY stage_id) a WHERE a.stage_id = booking_stages.id;

-- Everybody has met and written to the people of twenty projects, and has been told of forty things.
CREATE TEMPORARY TABLE acquaintances AS
SELECT c.id AS customer_id, c.user_id, p.id AS project_id, p.builder_id, k
FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM customers) c
CROSS JOIN generate_series(0, 19) k
JOIN projects p ON p.id = 1 + mod(c.n * 7 + k, %(projects)s);

INSERT INTO conversations (project_id, builder_id, customer_id, builder_unread, last_message, last_message_at)
SELECT project_id, builder_id, customer_id, 3, 'When will the second tower be ready?', now() - k * interval '1 day'
FROM acquaintances ORDER BY customer_id, k;
INSERT INTO messages (conversation_id, project_id, builder_id, customer_id, sender_side, sender_id, content, sent_at)
SELECT v.id, v.project_id, v.builder_id, v.customer_id, 'customer', c.user_id, 'When will the second tower be ready?',
       v.last_message_at - (3 - m) * interval '1 hour'
FROM conversations v JOIN customers c ON c.id = v.customer_id CROSS JOIN generate_series(1, 3) m ORDER BY v.id, m;
UPDATE conversations SET last_message_id = m.id
FROM (SELECT conversation_id, max(id) AS id FROM messages GROUP BY 1) m WHERE m.conversation_id = conversations.id;

INSERT INTO appointments (project_id, builder_id, customer_id, appointment_type, meeting_location, status, proposed_by,
                          starts_at, ends_at, duration_minutes, agenda, created_by)
SELECT project_id, builder_id, customer_id, 'site_visit', 'site', 'completed', 'customer', t.at, t.at + interval '1 hour', 60,
       'To see the sample flat and the view from the ninth floor.', user_id
FROM acquaintances, LATERAL (SELECT date_trunc('day', now()) - (k + 1) * interval '7 days' + interval '6 hours' AS at) t
ORDER BY customer_id, k;

INSERT INTO notifications (user_id, notification_type, title, message, related_entity_type, related_entity_id, action_url, read_at, created_at)
SELECT user_id, 'progress_update', 'News of your home', 'The slab of the sixth floor has been cast, a week ahead of time.',
       'project', project_id, format('/home/projects/%%s', project_id), CASE WHEN h = 1 THEN now() END, now() - k * interval '1 day'
FROM acquaintances, generate_series(0, 1) h ORDER BY user_id, k, h;

INSERT INTO auth_sessions (id, user_id, expires_at)
SELECT lpad(to_hex(id), 32, '0')::uuid, id, now() + interval '1 day' FROM users;

-- A builder's past in rows: so many homes, each with a booking. The projects stay drafts, so that nobody else meets them.

CREATE TEMPORARY TABLE crowd ON COMMIT DROP AS
SELECT n, (n - 1) / 2000 AS project, (n - 1) %% 2000 + 1 AS home FROM generate_series(1, %(bookings)s) n;

WITH made AS (
    INSERT INTO users (email, password_hash, user_type)
    SELECT format('buyer-%%s-%%s@example.com', %(builder)s::int, n), 'nobody signs in', 'customer'
    FROM generate_series(1, 1 + %(bookings)s / 20) n
    RETURNING id
)
INSERT INTO customers (user_id, first_name, last_name, phone)
SELECT id, (ARRAY['Asha', 'Ravi', 'Meera', 'Vikram', 'Farida', 'Tenzin', 'Joseph'])[1 + mod(id, 7)],
       (ARRAY['Rao', 'Kulkarni', 'Fernandes', 'Khan', 'Dolma'])[1 + mod(id, 5)], format('+9198%%s', lpad(id::text, 8, '0'))
FROM made;
CREATE TEMPORARY TABLE buyers ON COMMIT DROP AS
SELECT c.id, c.user_id, row_number() OVER (ORDER BY c.id) - 1 AS n, count(*) OVER () AS of
FROM customers c JOIN users u ON u.id = c.user_id WHERE u.email LIKE format('buyer-%%s-%%%%', %(builder)s::int);

INSERT INTO projects (builder_id, slug, name, project_type, status, address, city, state, zipcode, currency, timezone, opening_hours)
SELECT %(builder)s, format('crowd-%%s-%%s', %(builder)s::int, p), format('Terrace %%s', p + 1), 'residential', 'construction',
       '14 Quarry Road', 'Pune', 'Maharashtra', '411001', 'INR', 'Asia/Kolkata', '{}'
FROM (SELECT DISTINCT project AS p FROM crowd) each;
CREATE TEMPORARY TABLE homes ON COMMIT DROP AS
WITH made AS (
    INSERT INTO units (project_id, builder_id, unit_number, unit_type, floor_number, position, area_sqft, price, status)
    SELECT p.id, p.builder_id, format('T-%%s', lpad(c.home::text, 4, '0')), '2BHK', 1 + c.home / 20, 1 + c.home %% 20, 900,
           5000000 + c.n * 1000, 'booked'
    FROM crowd c JOIN projects p ON p.slug = format('crowd-%%s-%%s', %(builder)s::int, c.project)
    RETURNING id, project_id, builder_id, price
)
SELECT *, row_number() OVER (ORDER BY id) AS n FROM made;

INSERT INTO bookings (reference, unit_id, project_id, builder_id, customer_id, status, currency, cost_sheet, total_amount,
                      token_amount, paid_amount, payment_plan, created_at)
SELECT format('C%%s', lpad(h.id::text, 7, '0')), h.id, h.project_id, h.builder_id, b.id,
       CASE WHEN h.n %% 5 = 0 THEN 'token_paid' ELSE 'confirmed' END, 'INR',
       json_build_object('total_amount', h.price::text, 'lines', json_build_array(json_build_object(
           'label', 'Base price', 'amount', h.price::text, 'kind', 'base', 'taxable', true, 'percent', null))),
       h.price, 0, 0,
       json_build_object('id', null, 'name', 'In full', 'plan_type', 'full_payment', 'stages', json_build_array(
           json_build_object('name', 'On agreement', 'percent', 100, 'falls_due', 'on_agreement', 'due_date', null,
                             'grace_days', 15, 'amount', h.price::text))),
       now() - h.n * interval '1 hour'
FROM homes h JOIN buyers b ON b.n = h.n %% b.of;
INSERT INTO booking_stages (booking_id, builder_id, position, name, percent, amount, falls_due, grace_days)
SELECT b.id, b.builder_id, 0, 'On agreement', 100, b.total_amount, 'on_agreement', 15
FROM bookings b JOIN homes h ON h.id = b.unit_id;
INSERT INTO booking_history (booking_id, builder_id, from_status, to_status, at, by)
SELECT b.id, b.builder_id, null, b.status, b.created_at, 'A clerk' FROM bookings b JOIN homes h ON h.id = b.unit_id;

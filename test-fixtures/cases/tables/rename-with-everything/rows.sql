INSERT INTO customer (id, name, mail, status) VALUES (1, 'Ann', 'ann@example.org', 'NEW')
INSERT INTO visit (id, customer_id) VALUES (1, 1)

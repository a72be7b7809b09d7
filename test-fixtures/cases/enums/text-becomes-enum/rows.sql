INSERT INTO customer (id, status) VALUES (1, 'NEW')

INSERT INTO customer (id, document) VALUES (1, '{"a": "b"}')

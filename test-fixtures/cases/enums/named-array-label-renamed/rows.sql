INSERT INTO customer (id, status, past) VALUES (1, 'NEW', '{NEW,PAID}')

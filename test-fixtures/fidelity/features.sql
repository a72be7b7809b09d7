-- What a table of SQLite can have, one section each, and how to see that it is still there after a change of the table.
-- A section begins with "# name". A line is a statement; one that begins with a space goes on with the line above.
--   ? query => rows      what the query has to say afterwards: columns joined by |, rows by ;
--   + statement          has to run afterwards
--   ! statement          has to be refused afterwards
--   ~                    the text of the table may change for another of the same meaning
-- The change is the same for all: column k of table t becomes unique. SQLite can do that only by building the table anew.

# STRICT table
CREATE TABLE t (k INTEGER, a INT, b ANY, c TEXT) STRICT
INSERT INTO t VALUES (1, 10, '007', 'x'), (2, 20, 7, 'y')
? SELECT strict FROM pragma_table_list WHERE name = 't' => 1
? SELECT typeof(b) FROM t ORDER BY k => text;integer
! INSERT INTO t (k, a) VALUES (3, 'no number')

# WITHOUT ROWID table
CREATE TABLE t (code TEXT PRIMARY KEY, k INTEGER) WITHOUT ROWID
INSERT INTO t VALUES ('b', 1), ('a', 2)
? SELECT wr FROM pragma_table_list WHERE name = 't' => 1
! SELECT rowid FROM t

# STRICT and WITHOUT ROWID, key of two columns with DESC and COLLATE
CREATE TABLE t (a TEXT, b INT, k INT, PRIMARY KEY (a COLLATE NOCASE, b DESC)) WITHOUT ROWID, STRICT
INSERT INTO t VALUES ('x', 1, 1), ('x', 2, 2), ('Y', 1, 3)
? SELECT wr, strict FROM pragma_table_list WHERE name = 't' => 1|1
? SELECT b FROM t WHERE a = 'x' ORDER BY a, b DESC => 2;1
! INSERT INTO t VALUES ('X', 1, 4)

# AUTOINCREMENT and its counter
CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, k INTEGER)
INSERT INTO t (k) VALUES (1), (2), (3), (4)
DELETE FROM t WHERE id > 2
? SELECT name, seq FROM sqlite_sequence => t|4
+ INSERT INTO t (k) VALUES (9)
? SELECT max(id) FROM t => 5

# AUTOINCREMENT counter of a table without rows
CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, k INTEGER)
INSERT INTO t (k) VALUES (1), (2), (3)
DELETE FROM t
+ INSERT INTO t (k) VALUES (9)
? SELECT id FROM t => 4

# Number of a row without an INTEGER PRIMARY KEY
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t (rowid, k, a) VALUES (7, 1, 'seven'), (12, 2, 'twelve'), (-3, 3, 'minus three')
? SELECT rowid, a FROM t ORDER BY rowid => -3|minus three;7|seven;12|twelve

# Number of a row where a column is called rowid
CREATE TABLE t (k INTEGER, rowid TEXT)
INSERT INTO t (_rowid_, k, rowid) VALUES (7, 1, 'x'), (12, 2, 'y')
? SELECT _rowid_, rowid FROM t ORDER BY 1 => 7|x;12|y

# COLLATE of a column
CREATE TABLE t (k INTEGER, a TEXT COLLATE NOCASE UNIQUE, b TEXT COLLATE RTRIM)
INSERT INTO t VALUES (1, 'Ann', 'x'), (2, 'Ben', 'y')
? SELECT k FROM t WHERE a = 'ANN' => 1
? SELECT k FROM t WHERE b = 'y   ' => 2
! INSERT INTO t VALUES (3, 'aNN', 'z')

# ON CONFLICT of NOT NULL, UNIQUE and PRIMARY KEY
CREATE TABLE t (id INTEGER PRIMARY KEY ON CONFLICT REPLACE, k INTEGER,
  a TEXT NOT NULL ON CONFLICT IGNORE, b TEXT, UNIQUE (b) ON CONFLICT IGNORE)
INSERT INTO t VALUES (1, 1, 'a', 'p'), (2, 2, 'b', 'q')
+ INSERT INTO t VALUES (3, 3, NULL, 'r')
+ INSERT INTO t VALUES (4, 4, 'd', 'q')
+ INSERT INTO t VALUES (1, 5, 'new', 's')
? SELECT id, a FROM t ORDER BY id => 1|new;2|b

# Foreign key written with its column: ON DELETE, DEFERRABLE
CREATE TABLE parent (id INTEGER PRIMARY KEY)
CREATE TABLE t (k INTEGER, parent_id INTEGER REFERENCES parent(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED)
INSERT INTO parent VALUES (1), (2)
INSERT INTO t VALUES (1, 1), (2, 2)
? SELECT on_delete FROM pragma_foreign_key_list('t') => CASCADE
+ BEGIN
+ INSERT INTO t VALUES (3, 9)
+ INSERT INTO parent VALUES (9)
+ COMMIT
+ DELETE FROM parent WHERE id = 1
? SELECT k FROM t ORDER BY k => 2;3

# Foreign key without a name, ON UPDATE
CREATE TABLE parent (id INTEGER PRIMARY KEY)
CREATE TABLE t (k INTEGER, parent_id INTEGER, FOREIGN KEY (parent_id) REFERENCES parent ON UPDATE CASCADE ON DELETE SET NULL)
INSERT INTO parent VALUES (1), (2)
INSERT INTO t VALUES (1, 1), (2, 2)
+ UPDATE parent SET id = 8 WHERE id = 1
+ DELETE FROM parent WHERE id = 2
? SELECT k, parent_id FROM t ORDER BY k => 1|8;2|null

# Foreign key of several columns
CREATE TABLE parent (a INTEGER, b TEXT, PRIMARY KEY (a, b))
CREATE TABLE t (k INTEGER, a INTEGER, b TEXT, CONSTRAINT points FOREIGN KEY (a, b) REFERENCES parent (a, b) ON DELETE CASCADE)
INSERT INTO parent VALUES (1, 'x'), (2, 'y')
INSERT INTO t VALUES (1, 1, 'x'), (2, 2, 'y')
+ DELETE FROM parent WHERE a = 1
? SELECT k FROM t => 2
! INSERT INTO t VALUES (3, 1, 'x')

# CHECK without a name, of a column and of the table
CREATE TABLE t (k INTEGER CHECK (k > 0), a INTEGER, b INTEGER, CHECK (a <= b))
INSERT INTO t VALUES (1, 1, 2), (2, 2, 2)
! INSERT INTO t VALUES (0, 1, 2)
! INSERT INTO t VALUES (3, 3, 2)

# CHECK with a name
CREATE TABLE t (k INTEGER, a INTEGER CONSTRAINT positive CHECK (a > 0))
INSERT INTO t VALUES (1, 1), (2, 2)
! INSERT INTO t VALUES (3, 0)

# Generated column, virtual
CREATE TABLE t (k INTEGER, price INTEGER, gross INTEGER GENERATED ALWAYS AS (price * 108 / 100), amount INTEGER)
INSERT INTO t (k, price, amount) VALUES (1, 100, 3), (2, 200, 4)
? SELECT gross, amount FROM t ORDER BY k => 108|3;216|4
+ INSERT INTO t (k, price) VALUES (3, 300)
? SELECT gross FROM t WHERE k = 3 => 324

# Generated column, stored, with an index over it
CREATE TABLE t (k INTEGER, name TEXT, short TEXT AS (lower(substr(name, 1, 3))) STORED)
INSERT INTO t (k, name) VALUES (1, 'Annabel'), (2, 'Benedict')
CREATE UNIQUE INDEX ix_short ON t (short)
? SELECT short FROM t ORDER BY k => ann;ben
! INSERT INTO t (k, name) VALUES (3, 'ANNE')

# Several generated columns that build upon each other
CREATE TABLE t (a INTEGER, b AS (a + 1), c INT AS (b * 2) STORED, k INTEGER)
INSERT INTO t (a, k) VALUES (1, 1), (5, 2)
? SELECT a, b, c, k FROM t ORDER BY k => 1|2|4|1;5|6|12|2

# Partial index
CREATE TABLE t (k INTEGER, a TEXT, gone INTEGER)
INSERT INTO t VALUES (1, 'x', 1), (2, 'x', 0)
CREATE UNIQUE INDEX ux_here ON t (a) WHERE gone = 0
? SELECT partial FROM pragma_index_list('t') WHERE name = 'ux_here' => 1
+ INSERT INTO t VALUES (3, 'x', 1)
! INSERT INTO t VALUES (4, 'x', 0)

# Expression index
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t VALUES (1, 'Ann'), (2, 'Ben')
CREATE UNIQUE INDEX ux_lower ON t (lower(a), length(a))
! INSERT INTO t VALUES (3, 'ANN')

# DESC in an index
CREATE TABLE t (k INTEGER, a INTEGER, b INTEGER)
INSERT INTO t VALUES (1, 1, 1), (2, 1, 2)
CREATE INDEX ix_down ON t (a DESC, b)
? SELECT "desc" FROM pragma_index_xinfo('ix_down') WHERE key = 1 => 1;0

# COLLATE in an index
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t VALUES (1, 'Ann'), (2, 'Ben')
CREATE UNIQUE INDEX ux_nocase ON t (a COLLATE NOCASE)
? SELECT coll FROM pragma_index_xinfo('ux_nocase') WHERE key = 1 => NOCASE
! INSERT INTO t VALUES (3, 'ann')

# Triggers of the table
CREATE TABLE t (k INTEGER, a TEXT)
CREATE TABLE log (text TEXT)
INSERT INTO t VALUES (1, 'x'), (2, 'y')
CREATE TRIGGER added AFTER INSERT ON t WHEN new.k > 2 BEGIN INSERT INTO log VALUES ('+' || new.k); INSERT INTO log VALUES ('; done'); END
CREATE TRIGGER changed BEFORE UPDATE OF a ON t BEGIN SELECT CASE WHEN new.a = '' THEN raise(ABORT, 'empty') END; END
CREATE TRIGGER removed AFTER DELETE ON t BEGIN INSERT INTO log VALUES ('-' || old.k); END
? SELECT count(*) FROM log => 0
+ INSERT INTO t VALUES (3, 'z')
+ DELETE FROM t WHERE k = 1
? SELECT group_concat(text, ',') FROM log => +3,; done,-1
! UPDATE t SET a = '' WHERE k = 2

# Triggers of other tables that write to the table
CREATE TABLE t (k INTEGER, a TEXT)
CREATE TABLE other (id INTEGER)
INSERT INTO t VALUES (1, 'x'), (2, 'y')
CREATE TRIGGER copies AFTER INSERT ON other BEGIN INSERT INTO t (k, a) VALUES (new.id, 'from other'); UPDATE t SET a = a || '!' WHERE k = new.id; END
+ INSERT INTO other VALUES (5)
? SELECT a FROM t WHERE k = 5 => from other!

# View
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t VALUES (1, 'x'), (2, 'y')
CREATE VIEW letters AS SELECT a, k FROM t WHERE k > 1
? SELECT a FROM letters => y

# View on a view, with an INSTEAD OF trigger
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t VALUES (1, 'x'), (2, 'y')
CREATE VIEW upper_letters (k, letter) AS SELECT k, upper(a) FROM t
CREATE VIEW last_letter AS SELECT letter FROM upper_letters ORDER BY k DESC LIMIT 1
CREATE TRIGGER into_view INSTEAD OF INSERT ON upper_letters BEGIN INSERT INTO t VALUES (new.k, lower(new.letter)); END
? SELECT letter FROM last_letter => Y
+ INSERT INTO upper_letters VALUES (3, 'Z')
? SELECT letter FROM last_letter => Z

# Foreign key to itself
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, up INTEGER REFERENCES t(id) ON DELETE CASCADE)
INSERT INTO t VALUES (1, 1, NULL), (2, 2, 1), (3, 3, 2)
? SELECT "table" FROM pragma_foreign_key_list('t') => t
! INSERT INTO t VALUES (4, 4, 99)
+ DELETE FROM t WHERE id = 1
? SELECT count(*) FROM t => 0

# Children with ON DELETE CASCADE
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER)
CREATE TABLE child (id INTEGER, t_id INTEGER REFERENCES t ON DELETE CASCADE)
INSERT INTO t VALUES (1, 1), (2, 2)
INSERT INTO child VALUES (10, 1), (11, 1), (12, 2)
? SELECT count(*) FROM child => 3
? SELECT "table" FROM pragma_foreign_key_list('child') => t
+ DELETE FROM t WHERE id = 1
? SELECT id FROM child => 12

# Children with ON DELETE SET NULL, SET DEFAULT and RESTRICT
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER)
CREATE TABLE nulled (id INTEGER, t_id INTEGER REFERENCES t ON DELETE SET NULL)
CREATE TABLE defaulted (id INTEGER, t_id INTEGER DEFAULT 2 REFERENCES t ON DELETE SET DEFAULT)
CREATE TABLE restricted (id INTEGER, t_id INTEGER REFERENCES t ON DELETE RESTRICT)
INSERT INTO t VALUES (1, 1), (2, 2), (3, 3)
INSERT INTO nulled VALUES (1, 1)
INSERT INTO defaulted VALUES (1, 1)
INSERT INTO restricted VALUES (1, 2)
? SELECT t_id FROM nulled UNION ALL SELECT t_id FROM defaulted UNION ALL SELECT t_id FROM restricted => 1;1;2
! DELETE FROM t WHERE id = 2
+ DELETE FROM t WHERE id = 1
? SELECT t_id FROM nulled UNION ALL SELECT t_id FROM defaulted => null;2

# Children that point at a unique column
CREATE TABLE t (k INTEGER, code TEXT UNIQUE)
CREATE TABLE child (code TEXT REFERENCES t(code) ON UPDATE CASCADE)
INSERT INTO t VALUES (1, 'a'), (2, 'b')
INSERT INTO child VALUES ('a'), ('b')
+ UPDATE t SET code = 'c' WHERE k = 1
? SELECT code FROM child ORDER BY 1 => b;c
! INSERT INTO child VALUES ('nothing')

# Rows that point at nothing already
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER)
CREATE TABLE child (id INTEGER, t_id INTEGER REFERENCES t)
INSERT INTO t VALUES (1, 1)
PRAGMA foreign_keys = OFF
INSERT INTO child VALUES (10, 1), (11, 77)
PRAGMA foreign_keys = ON
? SELECT id FROM child ORDER BY id => 10;11

# Names with quotes, blanks, capitals, key words and letters of all alphabets
CREATE TABLE t (k INTEGER, "order" TEXT, "odd ""name" TEXT, [with space] TEXT, `größe` REAL, "日本" TEXT, CamelCase TEXT, 'quoted' TEXT)
INSERT INTO t VALUES (1, 'a', 'b', 'c', 1.5, 'd', 'e', 'f')
CREATE INDEX "index ""of"" all" ON t ("odd ""name", [with space], `größe`)
CREATE TRIGGER "the trigger" AFTER INSERT ON t BEGIN UPDATE t SET "order" = new."日本" WHERE k = new.k; END
? SELECT "order", "odd ""name", "with space", "größe", "日本", camelcase, quoted FROM t => a|b|c|1.5|d|e|f
+ INSERT INTO t (k, "日本") VALUES (2, 'set')
? SELECT "order" FROM t WHERE k = 2 => set

# Comments and layout of the statement
CREATE TABLE t ( -- what we sell
    k INTEGER, /* the number
    on the shelf */
    a TEXT DEFAULT 'it''s; (a) -- text' -- said to the customer
    , b TEXT
  )
INSERT INTO t (k) VALUES (1)
? SELECT a FROM t => it's; (a) -- text
? SELECT sql LIKE '%-- what we sell%/* the number%on the shelf */%-- said to the customer%' FROM sqlite_schema WHERE name = 't' => 1

# Defaults: expressions, moments, numbers with a sign, bytes, texts with quotes
CREATE TABLE t (k INTEGER, a TEXT DEFAULT (lower('X') || '-' || 1), b TEXT DEFAULT CURRENT_TIMESTAMP, c INTEGER DEFAULT -5,
  d BLOB DEFAULT x'00ff', e TEXT DEFAULT 'it''s', f INTEGER DEFAULT TRUE, g REAL DEFAULT +1.5e3, h TEXT DEFAULT "bare")
INSERT INTO t (k) VALUES (1)
+ INSERT INTO t (k) VALUES (2)
? SELECT a, b LIKE '2%', c, hex(d), e, f, g, h FROM t WHERE k = 2 => x-1|1|-5|00FF|it's|1|1500.0|bare

# Columns without a type, types of several words, types SQLite has never heard of
CREATE TABLE t (k INTEGER, plain, "empty" "", big UNSIGNED BIG INT, money MONEY(10, 2), id UUID, at DATETIME)
INSERT INTO t VALUES (1, '007', 7, 8, '9.50', x'aabb', '2026-01-01'), (2, 7, '7', '8x', 'much', 'text', 12)
? SELECT typeof(plain), typeof("empty"), typeof(big), typeof(money), typeof(id), typeof(at) FROM t ORDER BY k => text|integer|integer|real|blob|text;integer|integer|text|text|text|integer
? SELECT type FROM pragma_table_info('t') WHERE name IN ('plain', 'big', 'money', 'id') => ;UNSIGNED BIG INT;MONEY(10, 2);UUID

# Values of another kind than their column's type
CREATE TABLE t (k INTEGER, number INTEGER, text TEXT, real REAL)
INSERT INTO t VALUES (1, 'no number', x'00', 'x'), (2, 2.5, 12, 9007199254740993), (3, NULL, '', -0.0), (4, x'', NULL, 9e999)
? SELECT typeof(number), typeof(text), typeof(real) FROM t ORDER BY k => text|blob|text;real|text|real;null|text|real;blob|null|real

# NULL in a primary key that is no INTEGER
CREATE TABLE t (code TEXT PRIMARY KEY, k INTEGER)
INSERT INTO t VALUES (NULL, 1), (NULL, 2), ('x', 3)
? SELECT count(*) FROM t WHERE code IS NULL => 2

# BIGINT PRIMARY KEY, which does not number the rows
CREATE TABLE t (id BIGINT PRIMARY KEY, k INTEGER)
INSERT INTO t (rowid, id, k) VALUES (40, 1, 1), (41, NULL, 2)
? SELECT rowid, id FROM t ORDER BY rowid => 40|1;41|null

# INTEGER PRIMARY KEY DESC, which does not number the rows either
CREATE TABLE t (id INTEGER PRIMARY KEY DESC, k INTEGER)
INSERT INTO t (rowid, id, k) VALUES (40, 1, 1), (41, 2, 2)
? SELECT rowid, id FROM t ORDER BY rowid => 40|1;41|2

# Full text search (FTS5) over the table
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, body TEXT)
CREATE VIRTUAL TABLE search USING fts5(body, content='t', content_rowid='id')
CREATE TRIGGER t_ai AFTER INSERT ON t BEGIN INSERT INTO search(rowid, body) VALUES (new.id, new.body); END
INSERT INTO t VALUES (4, 1, 'the quick fox'), (9, 2, 'lazy dogs')
? SELECT rowid, body FROM search WHERE search MATCH 'fox' => 4|the quick fox
+ INSERT INTO t VALUES (11, 3, 'another fox')
? SELECT rowid FROM search WHERE search MATCH 'fox' ORDER BY rowid => 4;11
+ INSERT INTO search(search) VALUES ('integrity-check')

# R*Tree and other virtual tables beside it
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER)
CREATE VIRTUAL TABLE places USING rtree(id, x0, x1)
INSERT INTO t VALUES (1, 1)
INSERT INTO places VALUES (1, 0.0, 5.0)
CREATE TRIGGER follows AFTER DELETE ON t BEGIN DELETE FROM places WHERE id = old.id; END
? SELECT id FROM places WHERE x0 <= 1 AND x1 >= 1 => 1
+ DELETE FROM t
? SELECT count(*) FROM places => 0

# Big rows
CREATE TABLE t (k INTEGER, body BLOB, text TEXT)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4) INSERT INTO t SELECT i, randomblob(400000), printf('%.*c', 100000, 'x') FROM n
? SELECT count(*), min(length(body)), max(length(text)) FROM t => 4|400000|100000

# Statistics of ANALYZE
CREATE TABLE t (k INTEGER, a INTEGER)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) INSERT INTO t SELECT i, i % 5 FROM n
CREATE INDEX ix_a ON t (a)
ANALYZE
? SELECT stat FROM sqlite_stat1 WHERE idx = 'ix_a' => 100 20

# user_version and application_id
PRAGMA user_version = 42
PRAGMA application_id = 4711
CREATE TABLE t (k INTEGER)
INSERT INTO t VALUES (1)
? SELECT user_version FROM pragma_user_version => 42
? SELECT application_id FROM pragma_application_id => 4711

# Database in UTF-16
PRAGMA encoding = 'UTF-16le'
CREATE TABLE t (k INTEGER, a TEXT)
INSERT INTO t VALUES (1, 'größer 日本 🙂')
? SELECT a FROM t => größer 日本 🙂
? SELECT encoding FROM pragma_encoding => UTF-16le

# Table made by CREATE TABLE AS SELECT
CREATE TABLE source (id INTEGER, name VARCHAR(10))
INSERT INTO source VALUES (1, 'x'), (2, 'y')
CREATE TABLE t AS SELECT id AS k, name, id * 2 AS twice FROM source
? SELECT k, name, twice FROM t ORDER BY k => 1|x|2;2|y|4

# Table named by ALTER TABLE RENAME
CREATE TABLE old (k INTEGER, a TEXT CHECK (length(old.a) > 0))
INSERT INTO old VALUES (1, 'x')
CREATE INDEX ix_old ON old (a)
ALTER TABLE old RENAME TO t
~
? SELECT a FROM t => x
! INSERT INTO t VALUES (2, '')

# Column named by ALTER TABLE RENAME COLUMN, one added by ADD COLUMN
CREATE TABLE t (k INTEGER, a TEXT, CHECK (a <> ''))
INSERT INTO t VALUES (1, 'x')
ALTER TABLE t RENAME COLUMN a TO "new name"
ALTER TABLE t ADD COLUMN added INTEGER NOT NULL DEFAULT 5
? SELECT "new name", added FROM t => x|5
! INSERT INTO t VALUES (2, '', 1)

# View that was broken before
CREATE TABLE t (k INTEGER, a TEXT)
CREATE TABLE gone (a TEXT)
INSERT INTO t VALUES (1, 'x')
CREATE VIEW broken AS SELECT gone.a, t.k FROM gone JOIN t
PRAGMA foreign_keys = OFF
DROP TABLE gone
PRAGMA foreign_keys = ON
? SELECT count(*) FROM sqlite_schema WHERE name = 'broken' => 1
? SELECT a FROM t => x

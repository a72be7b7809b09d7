CREATE TABLE "_retort_new_author" (
  "id" integer NOT NULL,
  "name" varchar(255),
  CONSTRAINT "pk_author" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_author" ("id", "name") SELECT "id", "name" FROM "author";
DROP TABLE "author";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_author" RENAME TO "author";
PRAGMA legacy_alter_table = OFF;
CREATE TABLE "_retort_new_book" (
  "id" bigint NOT NULL,
  "author_id" integer,
  CONSTRAINT "pk_book" PRIMARY KEY ("id"),
  CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);
INSERT OR ABORT INTO "_retort_new_book" (rowid, "id", "author_id") SELECT rowid, "id", "author_id" FROM "book";
DROP TABLE "book";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_book" RENAME TO "book";
PRAGMA legacy_alter_table = OFF;

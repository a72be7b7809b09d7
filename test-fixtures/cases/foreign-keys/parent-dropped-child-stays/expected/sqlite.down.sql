ALTER TABLE "book" ADD COLUMN "author_id" bigint;
CREATE TABLE "author" (
  "id" bigint NOT NULL,
  "name" varchar(255),
  CONSTRAINT "pk_author" PRIMARY KEY ("id")
);
CREATE TABLE "_retort_new_book" (
  "id" bigint NOT NULL,
  "title" varchar(255),
  "author_id" bigint,
  CONSTRAINT "pk_book" PRIMARY KEY ("id"),
  CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id"));
INSERT OR ABORT INTO "_retort_new_book" (rowid, "id", "title", "author_id") SELECT rowid, "id", "title", "author_id" FROM "book";
DROP TABLE "book";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_book" RENAME TO "book";
PRAGMA legacy_alter_table = OFF;

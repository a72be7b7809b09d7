ALTER TABLE "book" DROP CONSTRAINT "fk_book_author_id";
CREATE TABLE "_retort_new_book" (
  "id" bigint NOT NULL,
  "author_id" bigint,
  CONSTRAINT "pk_book" PRIMARY KEY ("id"),
  CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
);
INSERT OR ABORT INTO "_retort_new_book" (rowid, "id", "author_id") SELECT rowid, "id", "author_id" FROM "book";
DROP TABLE "book";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_book" RENAME TO "book";
PRAGMA legacy_alter_table = OFF;

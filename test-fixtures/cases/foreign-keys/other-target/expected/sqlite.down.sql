ALTER TABLE "book" DROP CONSTRAINT "fk_book_by_id";
CREATE TABLE "_retort_new_book" (
  "id" bigint NOT NULL,
  "by_id" bigint,
  CONSTRAINT "pk_book" PRIMARY KEY ("id"),
  CONSTRAINT "fk_book_by_id" FOREIGN KEY ("by_id") REFERENCES "author" ("id")
);
INSERT OR ABORT INTO "_retort_new_book" (rowid, "id", "by_id") SELECT rowid, "id", "by_id" FROM "book";
DROP TABLE "book";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_book" RENAME TO "book";
PRAGMA legacy_alter_table = OFF;

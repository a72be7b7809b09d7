ALTER TABLE "book" ADD COLUMN "author_id" bigint DEFAULT 1 NOT NULL;
ALTER TABLE "book" ALTER COLUMN "author_id" DROP DEFAULT;
ALTER TABLE "book" ADD CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

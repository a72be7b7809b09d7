ALTER TABLE "book" DROP CONSTRAINT "fk_book_author_id";
ALTER TABLE "author" ALTER COLUMN "id" TYPE integer USING "id"::integer;
ALTER TABLE "book" ALTER COLUMN "author_id" TYPE integer USING "author_id"::integer;
ALTER TABLE "book" ADD CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

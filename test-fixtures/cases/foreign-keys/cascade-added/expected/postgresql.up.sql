ALTER TABLE "book" DROP CONSTRAINT "fk_book_author_id";
ALTER TABLE "book" ADD CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE;

ALTER TABLE "book" DROP CONSTRAINT "fk_book_author_id";
ALTER TABLE "book" DROP COLUMN "author_id";

ALTER TABLE "book" DROP CONSTRAINT "fk_book_by_id";
ALTER TABLE "book" ADD CONSTRAINT "fk_book_by_id" FOREIGN KEY ("by_id") REFERENCES "writer" ("id");

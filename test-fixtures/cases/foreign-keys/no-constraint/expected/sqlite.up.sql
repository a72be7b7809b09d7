ALTER TABLE "book" ADD COLUMN "author_id" bigint;

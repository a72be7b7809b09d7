ALTER TABLE "author" ALTER COLUMN "id" TYPE integer;
ALTER TABLE "book" ALTER COLUMN "author_id" TYPE integer;

ALTER TABLE "book" RENAME COLUMN "author" TO "author_id";
ALTER TABLE "author" RENAME COLUMN "id" TO "author_id";

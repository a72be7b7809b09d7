ALTER TABLE "author" RENAME COLUMN "author_id" TO "id";
ALTER TABLE "book" RENAME COLUMN "author_id" TO "author";

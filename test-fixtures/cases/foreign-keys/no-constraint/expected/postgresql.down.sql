ALTER TABLE "book" DROP COLUMN "author_id";

ALTER TABLE "book" DROP COLUMN "title";

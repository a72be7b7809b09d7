ALTER TABLE "order" DROP COLUMN "select";
ALTER TABLE "order" DROP COLUMN "user";

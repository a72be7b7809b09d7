ALTER TABLE "payment" DROP COLUMN "kind";

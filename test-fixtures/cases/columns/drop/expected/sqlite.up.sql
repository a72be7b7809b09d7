ALTER TABLE "customer" DROP COLUMN "nickname";
ALTER TABLE "customer" DROP COLUMN "city";

ALTER TABLE "customer" DROP COLUMN "email";
ALTER TABLE "customer" DROP COLUMN "born";
ALTER TABLE "customer" DROP COLUMN "token";

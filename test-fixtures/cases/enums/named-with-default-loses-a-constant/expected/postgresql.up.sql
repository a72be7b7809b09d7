ALTER TABLE "customer" ALTER COLUMN "status" DROP DEFAULT;
ALTER TYPE "status" RENAME TO "status_before_retort";
CREATE TYPE "status" AS ENUM ('NEW', 'PAID');
ALTER TABLE "customer" ALTER COLUMN "status" TYPE "status" USING "status"::text::"status";
ALTER TABLE "customer" ALTER COLUMN "status" SET DEFAULT 'NEW';
DROP TYPE "status_before_retort";

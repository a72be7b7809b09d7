ALTER TYPE "status" ADD VALUE 'SETTLED';
ALTER TYPE "status" RENAME TO "status_before_retort";
CREATE TYPE "status" AS ENUM ('NEW', 'SETTLED');
ALTER TABLE "customer" ALTER COLUMN "status" TYPE "status" USING "status"::text::"status";
DROP TYPE "status_before_retort";

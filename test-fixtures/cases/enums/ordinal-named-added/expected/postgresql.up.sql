CREATE TYPE "status" AS ENUM ('NEW', 'PAID');
ALTER TABLE "customer" ADD COLUMN "status" "status";

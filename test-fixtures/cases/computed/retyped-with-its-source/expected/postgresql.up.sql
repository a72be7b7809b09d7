DROP INDEX "ix_doubled";
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" DROP COLUMN "doubled";
ALTER TABLE "customer" ALTER COLUMN "points" TYPE bigint;
ALTER TABLE "customer" ADD COLUMN "doubled" bigint GENERATED ALWAYS AS (points * 2) STORED;
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_1" CHECK (doubled > -10);
CREATE INDEX "ix_doubled" ON "customer" ("doubled" DESC);

DROP INDEX "ix_code";
ALTER TABLE "customer" DROP COLUMN "code";

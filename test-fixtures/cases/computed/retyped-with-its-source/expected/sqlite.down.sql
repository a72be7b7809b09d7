DROP INDEX "ix_doubled";
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" DROP COLUMN "doubled";
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "points" integer NOT NULL,
  "doubled" integer GENERATED ALWAYS AS (points * 2) STORED,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ck_customer_1" CHECK (doubled > -10)
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "points") SELECT rowid, "id", "points" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_doubled" ON "customer" ("doubled" DESC);

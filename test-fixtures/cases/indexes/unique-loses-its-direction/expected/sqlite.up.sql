DROP INDEX "ux_points";
DROP INDEX "ix_customer_code";
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "last" varchar(255),
  "points" integer,
  "code" integer,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ux_points" UNIQUE ("points", "last"),
  CONSTRAINT "uq_customer_code" UNIQUE ("code")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "last", "points", "code") SELECT rowid, "id", "last", "points", "code" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

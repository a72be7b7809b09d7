CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "code" integer,
  "region" varchar(60),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "uq_customer_code" UNIQUE ("code")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "code", "region") SELECT rowid, "id", "code", "region" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_region" ON "customer" ("region", "code");

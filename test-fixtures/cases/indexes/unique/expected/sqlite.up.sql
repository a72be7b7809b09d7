DROP INDEX "ix_code";
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "code" varchar(255),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ix_code" UNIQUE ("code")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "code") SELECT rowid, "id", "code" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

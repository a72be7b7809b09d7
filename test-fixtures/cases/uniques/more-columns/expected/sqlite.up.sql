CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "first" varchar(255),
  "last" varchar(255),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "uk_name" UNIQUE ("last", "first")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "first", "last") SELECT rowid, "id", "first", "last" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

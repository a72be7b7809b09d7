CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "score" varchar(10) DEFAULT '0',
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "score") SELECT rowid, "id", "score" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "token" uuid blob,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "token") SELECT rowid, "id", CASE typeof("token") WHEN 'text' THEN unhex(replace("token", '-', '')) ELSE "token" END FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

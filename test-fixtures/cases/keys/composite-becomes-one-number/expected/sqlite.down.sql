CREATE TABLE "_retort_new_line" (
  "orderid" bigint NOT NULL,
  "position" integer NOT NULL,
  "amount" integer NOT NULL,
  CONSTRAINT "pk_line" PRIMARY KEY ("orderid", "position")
);
INSERT OR ABORT INTO "_retort_new_line" (rowid, "orderid", "position", "amount") SELECT rowid, "orderid", "position", "amount" FROM "line";
DROP TABLE "line";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_line" RENAME TO "line";
PRAGMA legacy_alter_table = OFF;

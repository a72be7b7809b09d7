CREATE TABLE "_retort_new_line" (
  "orderid" bigint,
  "position" integer,
  "amount" integer NOT NULL,
  "id" bigint NOT NULL,
  CONSTRAINT "pk_line" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_line" (rowid, "orderid", "position", "amount", "id") SELECT rowid, "orderid", "position", "amount", 1 FROM "line";
DROP TABLE "line";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_line" RENAME TO "line";
PRAGMA legacy_alter_table = OFF;

ALTER TABLE "order" ADD COLUMN "select" varchar(255);
CREATE TABLE "_retort_new_order" (
  "id" bigint NOT NULL,
  "from" varchar(255),
  "select" varchar(255),
  "user" integer NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_order" (rowid, "id", "from", "select", "user") SELECT rowid, "id", "from", "select", 0 FROM "order";
DROP TABLE "order";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_order" RENAME TO "order";
PRAGMA legacy_alter_table = OFF;

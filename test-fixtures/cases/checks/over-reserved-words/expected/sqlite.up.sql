CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "user" integer,
  "order" integer,
  "total" integer GENERATED ALWAYS AS ("order" + "user") STORED,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ck_customer_user" CHECK ("user" >= 0)
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "user", "order") SELECT rowid, "id", "user", "order" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

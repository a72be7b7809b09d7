CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "price" integer NOT NULL,
  "amount" integer NOT NULL,
  "total" integer GENERATED ALWAYS AS (price * amount) STORED,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "price", "amount") SELECT rowid, "id", "price", "amount" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

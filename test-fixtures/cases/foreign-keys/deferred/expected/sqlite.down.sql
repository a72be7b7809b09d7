ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_customer";
CREATE TABLE "_retort_new_visit" (
  "id" bigint NOT NULL,
  "customer_id" bigint,
  CONSTRAINT "pk_visit" PRIMARY KEY ("id"),
  CONSTRAINT "fk_visit_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);
INSERT OR ABORT INTO "_retort_new_visit" (rowid, "id", "customer_id") SELECT rowid, "id", "customer_id" FROM "visit";
DROP TABLE "visit";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_visit" RENAME TO "visit";
PRAGMA legacy_alter_table = OFF;

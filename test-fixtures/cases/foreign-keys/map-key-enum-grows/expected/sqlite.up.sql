CREATE TABLE "_retort_new_phone" (
  "customer_id" bigint NOT NULL,
  "kind" varchar(20) NOT NULL,
  "number" varchar(40),
  CONSTRAINT "pk_phone" PRIMARY KEY ("customer_id", "kind"),
  CONSTRAINT "fk_phone_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
  CONSTRAINT "ck_phone_kind" CHECK ("kind" IN ('HOME', 'MOBILE', 'WORK'))
);
INSERT OR ABORT INTO "_retort_new_phone" (rowid, "customer_id", "kind", "number") SELECT rowid, "customer_id", "kind", "number" FROM "phone";
DROP TABLE "phone";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_phone" RENAME TO "phone";
PRAGMA legacy_alter_table = OFF;

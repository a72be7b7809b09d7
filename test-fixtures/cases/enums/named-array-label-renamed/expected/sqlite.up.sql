CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "status" varchar(255),
  "past" varchar array(255),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ck_customer_status" CHECK ("status" IN ('NEW', 'SETTLED', 'SENT'))
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "status", "past") SELECT rowid, "id", CASE "status" WHEN 'PAID' THEN 'SETTLED' ELSE "status" END, "past" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

ALTER TABLE "customer" DROP CONSTRAINT "fk_customer_address_id";
DROP TABLE "address";
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "street" varchar(255),
  "city" varchar(80),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id") SELECT rowid, "id" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

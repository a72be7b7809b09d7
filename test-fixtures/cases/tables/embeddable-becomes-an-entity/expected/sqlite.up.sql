ALTER TABLE "customer" ADD COLUMN "address_id" bigint;
CREATE TABLE "address" (
  "id" integer NOT NULL,
  "street" varchar(255),
  "city" varchar(80),
  CONSTRAINT "pk_address" PRIMARY KEY ("id")
);
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "address_id" bigint,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "uq_customer_address_id" UNIQUE ("address_id"),
  CONSTRAINT "fk_customer_address_id" FOREIGN KEY ("address_id") REFERENCES "address" ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "address_id") SELECT rowid, "id", "address_id" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

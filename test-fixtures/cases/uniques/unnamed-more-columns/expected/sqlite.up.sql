CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "email" varchar(255),
  "shop" varchar(255),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "uq_customer_shop_email" UNIQUE ("shop", "email")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "email", "shop") SELECT rowid, "id", "email", "shop" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

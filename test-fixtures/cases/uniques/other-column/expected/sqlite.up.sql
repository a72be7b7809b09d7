CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "email" varchar(255),
  "phone" varchar(255),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "uk_contact" UNIQUE ("phone")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "email", "phone") SELECT rowid, "id", "email", "phone" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

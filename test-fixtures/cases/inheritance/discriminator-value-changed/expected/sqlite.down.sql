CREATE TABLE "_retort_new_payment" (
  "id" bigint NOT NULL,
  "dtype" varchar(31) NOT NULL,
  "amount" integer NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_payment" PRIMARY KEY ("id"),
  CONSTRAINT "ck_payment_dtype" CHECK ("dtype" IN ('Payment', 'Card'))
);
INSERT OR ABORT INTO "_retort_new_payment" (rowid, "id", "dtype", "amount", "number") SELECT rowid, "id", "dtype", "amount", "number" FROM "payment";
DROP TABLE "payment";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_payment" RENAME TO "payment";
PRAGMA legacy_alter_table = OFF;

DROP TABLE "card";
CREATE TABLE "_retort_new_payment" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  "dtype" varchar(31) NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_payment" PRIMARY KEY ("id"),
  CONSTRAINT "ck_payment_dtype" CHECK ("dtype" IN ('Payment', 'Card'))
);
INSERT OR ABORT INTO "_retort_new_payment" (rowid, "id", "amount", "dtype") SELECT rowid, "id", "amount", 'Payment' FROM "payment";
DROP TABLE "payment";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_payment" RENAME TO "payment";
PRAGMA legacy_alter_table = OFF;

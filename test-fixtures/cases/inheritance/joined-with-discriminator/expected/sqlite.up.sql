CREATE TABLE "_retort_new_payment" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  "kind" varchar(31) NOT NULL,
  CONSTRAINT "pk_payment" PRIMARY KEY ("id"),
  CONSTRAINT "ck_payment_kind" CHECK ("kind" IN ('Payment', 'Card'))
);
INSERT OR ABORT INTO "_retort_new_payment" (rowid, "id", "amount", "kind") SELECT rowid, "id", "amount", 'Payment' FROM "payment";
DROP TABLE "payment";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_payment" RENAME TO "payment";
PRAGMA legacy_alter_table = OFF;

CREATE TABLE "card" (
  "id" bigint NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_card" PRIMARY KEY ("id"),
  CONSTRAINT "fk_card_id" FOREIGN KEY ("id") REFERENCES "payment" ("id")
);
CREATE TABLE "_retort_new_payment" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  CONSTRAINT "pk_payment" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_payment" (rowid, "id", "amount") SELECT rowid, "id", "amount" FROM "payment";
DROP TABLE "payment";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_payment" RENAME TO "payment";
PRAGMA legacy_alter_table = OFF;

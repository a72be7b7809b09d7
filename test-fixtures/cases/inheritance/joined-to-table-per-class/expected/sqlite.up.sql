ALTER TABLE "card" DROP CONSTRAINT "fk_card_id";
CREATE TABLE "_retort_new_card" (
  "id" bigint NOT NULL,
  "number" varchar(255),
  "amount" integer NOT NULL,
  CONSTRAINT "pk_card" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_card" (rowid, "id", "number", "amount") SELECT rowid, "id", "number", 0 FROM "card";
DROP TABLE "card";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_card" RENAME TO "card";
PRAGMA legacy_alter_table = OFF;

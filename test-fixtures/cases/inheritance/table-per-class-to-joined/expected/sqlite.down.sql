ALTER TABLE "card" DROP CONSTRAINT "fk_card_id";
CREATE TABLE "_retort_new_card" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_card" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_card" (rowid, "id", "amount", "number") SELECT rowid, "id", 0, "number" FROM "card";
DROP TABLE "card";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_card" RENAME TO "card";
PRAGMA legacy_alter_table = OFF;

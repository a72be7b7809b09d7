CREATE TABLE "_retort_new_card" (
  "id" bigint NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_card" PRIMARY KEY ("id"),
  CONSTRAINT "fk_card_id" FOREIGN KEY ("id") REFERENCES "payment" ("id")
);
INSERT OR ABORT INTO "_retort_new_card" (rowid, "id", "number") SELECT rowid, "id", "number" FROM "card";
DROP TABLE "card";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_card" RENAME TO "card";
PRAGMA legacy_alter_table = OFF;

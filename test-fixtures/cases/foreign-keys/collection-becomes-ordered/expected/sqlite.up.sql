CREATE TABLE "_retort_new_nick" (
  "customer_id" bigint NOT NULL,
  "nick" varchar(255),
  "place" integer NOT NULL,
  CONSTRAINT "fk_nick_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
  CONSTRAINT "pk_nick" PRIMARY KEY ("customer_id", "place"),
  CONSTRAINT "ck_nick_1" CHECK (place>=0)
);
INSERT OR ABORT INTO "_retort_new_nick" (rowid, "customer_id", "nick", "place") SELECT rowid, "customer_id", "nick", 1 FROM "nick";
DROP TABLE "nick";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_nick" RENAME TO "nick";
PRAGMA legacy_alter_table = OFF;

ALTER TABLE "nick" DROP CONSTRAINT "ck_nick_1";
CREATE TABLE "_retort_new_nick" (
  "customer_id" bigint NOT NULL,
  "nick" varchar(255),
  CONSTRAINT "fk_nick_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);
INSERT OR ABORT INTO "_retort_new_nick" (rowid, "customer_id", "nick") SELECT rowid, "customer_id", "nick" FROM "nick";
DROP TABLE "nick";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_nick" RENAME TO "nick";
PRAGMA legacy_alter_table = OFF;

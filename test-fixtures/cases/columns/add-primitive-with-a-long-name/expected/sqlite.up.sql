CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "name" varchar(255),
  "points" integer NOT NULL,
  "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter" boolean NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "name", "points", "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter") SELECT rowid, "id", "name", 0, 0 FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

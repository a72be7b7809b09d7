ALTER TABLE "customer" ADD COLUMN "nickname" varchar(255);
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "name" varchar(255),
  "nickname" varchar(255),
  "city" varchar(255) NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "name", "nickname", "city") SELECT rowid, "id", "name", "nickname", '' FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

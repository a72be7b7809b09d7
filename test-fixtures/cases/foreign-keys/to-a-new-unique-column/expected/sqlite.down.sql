ALTER TABLE "city" DROP CONSTRAINT "fk_city_country";
CREATE TABLE "_retort_new_country" (
  "id" bigint NOT NULL,
  "code" varchar(2),
  CONSTRAINT "pk_country" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_country" (rowid, "id", "code") SELECT rowid, "id", "code" FROM "country";
DROP TABLE "country";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_country" RENAME TO "country";
PRAGMA legacy_alter_table = OFF;

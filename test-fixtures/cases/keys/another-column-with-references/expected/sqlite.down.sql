ALTER TABLE "city" DROP CONSTRAINT "fk_city_country_code";
ALTER TABLE "city" ADD COLUMN "country_id" bigint;
CREATE TABLE "_retort_new_city" (
  "id" bigint NOT NULL,
  "country_id" bigint,
  CONSTRAINT "pk_city" PRIMARY KEY ("id"),
  CONSTRAINT "fk_city_country_id" FOREIGN KEY ("country_id") REFERENCES "country" ("id")
);
INSERT OR ABORT INTO "_retort_new_city" (rowid, "id", "country_id") SELECT rowid, "id", "country_id" FROM "city";
DROP TABLE "city";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_city" RENAME TO "city";
PRAGMA legacy_alter_table = OFF;
CREATE TABLE "_retort_new_country" (
  "id" bigint NOT NULL,
  "code" varchar(2) NOT NULL,
  CONSTRAINT "pk_country" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_country" (rowid, "id", "code") SELECT rowid, 1, "code" FROM "country";
DROP TABLE "country";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_country" RENAME TO "country";
PRAGMA legacy_alter_table = OFF;

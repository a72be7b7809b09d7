ALTER TABLE "city" DROP CONSTRAINT "fk_city_country_id";
ALTER TABLE "city" ADD COLUMN "country_code" varchar(2);
CREATE TABLE "_retort_new_city" (
  "id" bigint NOT NULL,
  "country_code" varchar(2),
  CONSTRAINT "pk_city" PRIMARY KEY ("id"),
  CONSTRAINT "fk_city_country_code" FOREIGN KEY ("country_code") REFERENCES "country" ("code")
);
INSERT OR ABORT INTO "_retort_new_city" (rowid, "id", "country_code") SELECT rowid, "id", "country_code" FROM "city";
DROP TABLE "city";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_city" RENAME TO "city";
PRAGMA legacy_alter_table = OFF;
CREATE TABLE "_retort_new_country" (
  "code" varchar(2) NOT NULL,
  CONSTRAINT "pk_country" PRIMARY KEY ("code")
);
INSERT OR ABORT INTO "_retort_new_country" (rowid, "code") SELECT rowid, "code" FROM "country";
DROP TABLE "country";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_country" RENAME TO "country";
PRAGMA legacy_alter_table = OFF;

CREATE TABLE "_retort_new_country" (
  "id" bigint NOT NULL,
  "code" varchar(2),
  CONSTRAINT "pk_country" PRIMARY KEY ("id"),
  CONSTRAINT "uq_country_code" UNIQUE ("code")
);
INSERT OR ABORT INTO "_retort_new_country" (rowid, "id", "code") SELECT rowid, "id", "code" FROM "country";
DROP TABLE "country";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_country" RENAME TO "country";
PRAGMA legacy_alter_table = OFF;
CREATE TABLE "_retort_new_city" (
  "id" bigint NOT NULL,
  "country" varchar(2),
  CONSTRAINT "pk_city" PRIMARY KEY ("id"),
  CONSTRAINT "fk_city_country" FOREIGN KEY ("country") REFERENCES "country" ("code")
);
INSERT OR ABORT INTO "_retort_new_city" (rowid, "id", "country") SELECT rowid, "id", "country" FROM "city";
DROP TABLE "city";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_city" RENAME TO "city";
PRAGMA legacy_alter_table = OFF;

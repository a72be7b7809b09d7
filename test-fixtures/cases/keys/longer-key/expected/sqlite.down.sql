CREATE TABLE "_retort_new_visit" (
  "shop" integer NOT NULL,
  "day" integer NOT NULL,
  "page" varchar(255),
  CONSTRAINT "pk_visit" PRIMARY KEY ("shop")
);
INSERT OR ABORT INTO "_retort_new_visit" ("shop", "day", "page") SELECT "shop", "day", "page" FROM "visit";
DROP TABLE "visit";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_visit" RENAME TO "visit";
PRAGMA legacy_alter_table = OFF;

ALTER TABLE "profile" ADD COLUMN "author_id" bigint;
CREATE TABLE "_retort_new_profile" (
  "id" bigint NOT NULL,
  "bio" varchar(255),
  "author_id" bigint,
  CONSTRAINT "pk_profile" PRIMARY KEY ("id"),
  CONSTRAINT "uq_profile_author_id" UNIQUE ("author_id"),
  CONSTRAINT "fk_profile_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id")
);
INSERT OR ABORT INTO "_retort_new_profile" (rowid, "id", "bio", "author_id") SELECT rowid, "id", "bio", "author_id" FROM "profile";
DROP TABLE "profile";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_profile" RENAME TO "profile";
PRAGMA legacy_alter_table = OFF;

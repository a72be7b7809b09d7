ALTER TABLE "profile" DROP CONSTRAINT "fk_profile_author_id";
CREATE TABLE "_retort_new_profile" (
  "id" bigint NOT NULL,
  "bio" varchar(255),
  CONSTRAINT "pk_profile" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_profile" (rowid, "id", "bio") SELECT rowid, "id", "bio" FROM "profile";
DROP TABLE "profile";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_profile" RENAME TO "profile";
PRAGMA legacy_alter_table = OFF;

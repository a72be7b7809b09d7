ALTER TABLE "profile" DROP CONSTRAINT "fk_profile_author_id";
ALTER TABLE "profile" DROP CONSTRAINT "uq_profile_author_id";
ALTER TABLE "profile" DROP COLUMN "author_id";

ALTER TABLE "profile" ADD COLUMN "author_id" bigint;
ALTER TABLE "profile" ADD CONSTRAINT "uq_profile_author_id" UNIQUE ("author_id");
ALTER TABLE "profile" ADD CONSTRAINT "fk_profile_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

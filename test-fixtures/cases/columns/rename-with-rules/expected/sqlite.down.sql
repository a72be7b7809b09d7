ALTER TABLE "customer" RENAME COLUMN "points" TO "score";
ALTER TABLE "customer" RENAME COLUMN "nickname" TO "nick";

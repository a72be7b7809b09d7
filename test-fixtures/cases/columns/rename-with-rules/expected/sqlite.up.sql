ALTER TABLE "customer" RENAME COLUMN "nick" TO "nickname";
ALTER TABLE "customer" RENAME COLUMN "score" TO "points";

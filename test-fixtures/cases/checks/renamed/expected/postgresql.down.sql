ALTER TABLE "customer" RENAME CONSTRAINT "points_not_negative" TO "positive";

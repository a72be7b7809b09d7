ALTER TABLE "customer" RENAME CONSTRAINT "positive" TO "points_not_negative";

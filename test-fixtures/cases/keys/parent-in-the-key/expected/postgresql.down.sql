DROP TABLE "track";

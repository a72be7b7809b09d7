DROP TABLE "tag";

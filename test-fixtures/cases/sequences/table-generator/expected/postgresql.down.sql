DROP TABLE "tag";
DROP TABLE "numbers";

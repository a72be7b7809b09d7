DROP TABLE "reading";

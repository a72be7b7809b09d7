DROP TABLE "category";

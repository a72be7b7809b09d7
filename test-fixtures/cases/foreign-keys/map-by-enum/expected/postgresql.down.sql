DROP TABLE "phone";

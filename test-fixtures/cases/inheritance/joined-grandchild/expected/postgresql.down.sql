DROP TABLE "credit";

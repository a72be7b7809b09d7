DROP TABLE "card";
DROP TABLE "payment";

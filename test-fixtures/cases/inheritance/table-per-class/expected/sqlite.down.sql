DROP TABLE "payment";
DROP TABLE "card";

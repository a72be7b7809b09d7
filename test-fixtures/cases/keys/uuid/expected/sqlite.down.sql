DROP TABLE "token";

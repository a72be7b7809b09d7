DROP TABLE "visit";

ALTER TABLE "card" ADD COLUMN "number" varchar(255);
DROP TABLE "cash";

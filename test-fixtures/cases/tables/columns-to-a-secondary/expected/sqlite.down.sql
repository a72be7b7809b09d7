ALTER TABLE "customer" ADD COLUMN "note" varchar(500);
DROP TABLE "customer_note";

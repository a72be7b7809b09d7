ALTER TABLE "Line Item" ADD COLUMN "It's" varchar(255);

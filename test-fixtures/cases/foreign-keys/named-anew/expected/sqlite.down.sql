ALTER TABLE "book" ADD COLUMN "title" varchar(255);

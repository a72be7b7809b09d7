ALTER TABLE "customer" ADD COLUMN "tags" varchar array(255);

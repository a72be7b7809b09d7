ALTER TABLE "customer" ADD COLUMN "past" varchar array(255);

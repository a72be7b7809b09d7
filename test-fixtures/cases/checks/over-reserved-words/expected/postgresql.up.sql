ALTER TABLE "customer" ADD COLUMN "total" integer GENERATED ALWAYS AS ("order" + "user") STORED;
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_user" CHECK ("user" >= 0);

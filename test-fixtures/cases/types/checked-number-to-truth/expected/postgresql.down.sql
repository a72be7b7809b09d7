ALTER TABLE "customer" ALTER COLUMN "is_regular" TYPE integer USING CASE WHEN "is_regular" THEN 1 WHEN NOT "is_regular" THEN 0 END;
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_1" CHECK (is_regular in (0,1));

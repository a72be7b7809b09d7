ALTER TABLE "crm"."lead" ADD COLUMN "customer_id" bigint;
ALTER TABLE "crm"."lead" ADD CONSTRAINT "fk_lead_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id");

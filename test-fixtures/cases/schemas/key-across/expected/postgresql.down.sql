ALTER TABLE "crm"."lead" DROP CONSTRAINT "fk_lead_customer_id";
ALTER TABLE "crm"."lead" DROP COLUMN "customer_id";

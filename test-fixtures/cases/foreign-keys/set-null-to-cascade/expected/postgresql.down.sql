ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_customer_id";
ALTER TABLE "visit" ADD CONSTRAINT "fk_visit_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE SET NULL;

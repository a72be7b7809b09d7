ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_customer";
ALTER TABLE "visit" ADD CONSTRAINT "fk_visit_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id");

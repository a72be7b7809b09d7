ALTER TABLE "visit" ADD COLUMN "customer_id" bigint;
ALTER TABLE "visit" ADD CONSTRAINT "fk_visit_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id");
DROP TABLE "customer_visit";

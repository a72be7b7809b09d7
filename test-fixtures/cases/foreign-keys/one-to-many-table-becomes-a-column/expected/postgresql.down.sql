ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_customer_id";
CREATE TABLE "customer_visit" (
    "customer_id" bigint NOT NULL,
    "visits_id" bigint NOT NULL,
    CONSTRAINT "uq_customer_visit_visits_id" UNIQUE ("visits_id"),
    CONSTRAINT "fk_customer_visit_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
    CONSTRAINT "fk_customer_visit_visits_id" FOREIGN KEY ("visits_id") REFERENCES "visit" ("id")
);
ALTER TABLE "visit" DROP COLUMN "customer_id";

CREATE TABLE "visit" (
    "id" bigint NOT NULL,
    "day" date,
    "customer_id" bigint NOT NULL,
    CONSTRAINT "pk_visit" PRIMARY KEY ("id"),
    CONSTRAINT "fk_visit_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);

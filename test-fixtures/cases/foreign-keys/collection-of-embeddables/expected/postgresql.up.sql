CREATE TABLE "customer_address" (
    "customer_id" bigint NOT NULL,
    "street" varchar(255),
    "city" varchar(80),
    CONSTRAINT "uq_customer_address_customer_id_city_street" UNIQUE ("customer_id", "city", "street"),
    CONSTRAINT "fk_customer_address_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);

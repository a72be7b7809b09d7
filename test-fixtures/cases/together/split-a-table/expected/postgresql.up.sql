CREATE TABLE "address" (
    "id" bigint NOT NULL,
    "street" varchar(255),
    "city" varchar(255),
    CONSTRAINT "pk_address" PRIMARY KEY ("id")
);
ALTER TABLE "customer" ADD COLUMN "address_id" bigint;
ALTER TABLE "customer" ADD CONSTRAINT "fk_customer_address_id" FOREIGN KEY ("address_id") REFERENCES "address" ("id");
ALTER TABLE "customer" DROP COLUMN "street";
ALTER TABLE "customer" DROP COLUMN "city";

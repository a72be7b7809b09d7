ALTER TYPE "status" ADD VALUE 'SENT';
CREATE TABLE "orders" (
    "id" bigint NOT NULL,
    "status" "status",
    CONSTRAINT "pk_orders" PRIMARY KEY ("id")
);

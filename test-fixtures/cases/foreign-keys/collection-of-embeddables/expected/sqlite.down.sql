DROP TABLE "customer_address";

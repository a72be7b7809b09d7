DROP TABLE "customer_tag";

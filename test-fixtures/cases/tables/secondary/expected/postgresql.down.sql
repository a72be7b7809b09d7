DROP TABLE "customer_note";

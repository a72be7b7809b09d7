ALTER TABLE "visit" RENAME COLUMN "client_id" TO "customer_id";
ALTER TABLE "client" RENAME COLUMN "nickname" TO "nick";
ALTER TABLE "client" RENAME TO "customer";

ALTER TABLE "customer" RENAME TO "client";
ALTER TABLE "client" RENAME COLUMN "nick" TO "nickname";
ALTER TABLE "visit" RENAME COLUMN "customer_id" TO "client_id";

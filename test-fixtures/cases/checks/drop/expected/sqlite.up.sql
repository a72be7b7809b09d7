ALTER TABLE "customer" DROP CONSTRAINT "positive";

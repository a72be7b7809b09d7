ALTER TABLE "customer" DROP CONSTRAINT "positive";
ALTER TABLE "customer" ADD CONSTRAINT "positive" CHECK (points >= 0);

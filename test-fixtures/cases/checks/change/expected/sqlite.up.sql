ALTER TABLE "customer" DROP CONSTRAINT "positive";
ALTER TABLE "customer" ADD CONSTRAINT "positive" CHECK (points > -1 and points < 1000);

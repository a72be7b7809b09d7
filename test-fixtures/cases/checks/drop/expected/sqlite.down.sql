ALTER TABLE "customer" ADD CONSTRAINT "positive" CHECK (points >= 0);

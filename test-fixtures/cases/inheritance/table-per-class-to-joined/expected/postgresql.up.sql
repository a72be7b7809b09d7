ALTER TABLE "card" ADD CONSTRAINT "fk_card_id" FOREIGN KEY ("id") REFERENCES "payment" ("id");
ALTER TABLE "card" DROP COLUMN "amount";

ALTER TABLE "card" DROP COLUMN "number";
CREATE TABLE "cash" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  CONSTRAINT "pk_cash" PRIMARY KEY ("id")
);

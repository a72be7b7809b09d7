CREATE TABLE "card" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  "number" varchar(255),
  CONSTRAINT "pk_card" PRIMARY KEY ("id")
);
CREATE TABLE "payment" (
  "id" bigint NOT NULL,
  "amount" integer NOT NULL,
  CONSTRAINT "pk_payment" PRIMARY KEY ("id")
);

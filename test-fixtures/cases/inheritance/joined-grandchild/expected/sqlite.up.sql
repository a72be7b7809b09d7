CREATE TABLE "credit" (
  "id" bigint NOT NULL,
  "due" integer NOT NULL,
  CONSTRAINT "pk_credit" PRIMARY KEY ("id"),
  CONSTRAINT "fk_credit_id" FOREIGN KEY ("id") REFERENCES "card" ("id")
);

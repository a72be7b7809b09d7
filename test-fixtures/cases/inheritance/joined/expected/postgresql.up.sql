CREATE TABLE "payment" (
    "id" bigint NOT NULL,
    "amount" integer NOT NULL,
    CONSTRAINT "pk_payment" PRIMARY KEY ("id")
);
CREATE TABLE "card" (
    "id" bigint NOT NULL,
    "number" varchar(255),
    CONSTRAINT "pk_card" PRIMARY KEY ("id"),
    CONSTRAINT "fk_card_id" FOREIGN KEY ("id") REFERENCES "payment" ("id")
);

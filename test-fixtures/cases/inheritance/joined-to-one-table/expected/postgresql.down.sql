CREATE TABLE "card" (
    "id" bigint NOT NULL,
    "number" varchar(255),
    CONSTRAINT "pk_card" PRIMARY KEY ("id"),
    CONSTRAINT "fk_card_id" FOREIGN KEY ("id") REFERENCES "payment" ("id")
);
ALTER TABLE "payment" DROP COLUMN "dtype";
ALTER TABLE "payment" DROP COLUMN "number";

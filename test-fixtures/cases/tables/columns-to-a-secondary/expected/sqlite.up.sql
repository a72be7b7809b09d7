ALTER TABLE "customer" DROP COLUMN "note";
CREATE TABLE "customer_note" (
  "id" bigint NOT NULL,
  "note" varchar(500),
  CONSTRAINT "pk_customer_note" PRIMARY KEY ("id"),
  CONSTRAINT "fk_customer_note_id" FOREIGN KEY ("id") REFERENCES "customer" ("id")
);

CREATE TABLE "customer_tag" (
  "customer_id" bigint NOT NULL,
  "tag" varchar(255) NOT NULL,
  CONSTRAINT "pk_customer_tag" PRIMARY KEY ("customer_id", "tag"),
  CONSTRAINT "fk_customer_tag_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);

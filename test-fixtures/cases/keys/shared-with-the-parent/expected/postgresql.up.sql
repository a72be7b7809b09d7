CREATE TABLE "profile" (
    "customer_id" bigint NOT NULL,
    "motto" varchar(255),
    CONSTRAINT "pk_profile" PRIMARY KEY ("customer_id"),
    CONSTRAINT "fk_profile_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);

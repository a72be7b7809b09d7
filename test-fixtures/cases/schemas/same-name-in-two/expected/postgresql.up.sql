CREATE TABLE "crm"."customer" (
    "id" bigint NOT NULL,
    "town" varchar(255),
    CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);

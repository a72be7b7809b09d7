CREATE SCHEMA "crm";
CREATE TABLE "crm"."lead" (
    "id" bigint NOT NULL,
    "name" varchar(255),
    CONSTRAINT "pk_lead" PRIMARY KEY ("id")
);

CREATE SCHEMA "crm";
CREATE TYPE "warmth" AS ENUM ('COLD', 'HOT');
CREATE SEQUENCE "crm"."lead_seq" INCREMENT BY 50;
CREATE TABLE "crm"."lead" (
    "id" bigint NOT NULL,
    "name" varchar(255),
    "parent_id" bigint,
    "warmth" "warmth",
    CONSTRAINT "pk_lead" PRIMARY KEY ("id"),
    CONSTRAINT "uq_lead_name" UNIQUE ("name"),
    CONSTRAINT "fk_lead_parent_id" FOREIGN KEY ("parent_id") REFERENCES "crm"."lead" ("id")
);
CREATE INDEX "ix_lead" ON "crm"."lead" ("name");

CREATE TABLE "reading" (
  "id" bigint NOT NULL,
  "region" integer NOT NULL,
  "value" double precision,
  CONSTRAINT "pk_reading" PRIMARY KEY ("id", "region")
);

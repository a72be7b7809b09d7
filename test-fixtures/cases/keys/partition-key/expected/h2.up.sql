CREATE TABLE "READING" (
    "ID" bigint NOT NULL,
    "REGION" integer,
    "value" double precision,
    CONSTRAINT "PK_READING" PRIMARY KEY ("ID")
);

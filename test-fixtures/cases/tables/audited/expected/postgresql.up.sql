CREATE SEQUENCE "revinfo_seq" INCREMENT BY 50;
CREATE TABLE "revinfo" (
    "rev" integer NOT NULL,
    "revtstmp" bigint,
    CONSTRAINT "pk_revinfo" PRIMARY KEY ("rev")
);
CREATE TABLE "customer_aud" (
    "id" bigint NOT NULL,
    "rev" integer NOT NULL,
    "name" varchar(255),
    "revtype" smallint,
    CONSTRAINT "pk_customer_aud" PRIMARY KEY ("id", "rev"),
    CONSTRAINT "fk_customer_aud_rev" FOREIGN KEY ("rev") REFERENCES "revinfo" ("rev")
);

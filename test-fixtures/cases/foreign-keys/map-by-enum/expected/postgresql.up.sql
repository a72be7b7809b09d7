CREATE TABLE "phone" (
    "customer_id" bigint NOT NULL,
    "kind" varchar(20) NOT NULL,
    "number" varchar(40),
    CONSTRAINT "pk_phone" PRIMARY KEY ("customer_id", "kind"),
    CONSTRAINT "fk_phone_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
    CONSTRAINT "ck_phone_kind" CHECK ("kind" IN ('HOME', 'WORK'))
);

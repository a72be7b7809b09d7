CREATE TABLE "VISIT" (
    "SHOP" integer NOT NULL,
    "CODE" varchar(20) NOT NULL,
    "PAGE" varchar(255),
    CONSTRAINT "PK_VISIT" PRIMARY KEY ("SHOP", "CODE")
);

CREATE TABLE "visit" (
  "shop" integer NOT NULL,
  "code" varchar(20) NOT NULL,
  "page" varchar(255),
  CONSTRAINT "pk_visit" PRIMARY KEY ("shop", "code")
);

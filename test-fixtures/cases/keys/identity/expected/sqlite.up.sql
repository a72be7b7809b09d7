CREATE TABLE "tag" (
  "id" integer NOT NULL,
  "label" varchar(255),
  CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);

CREATE TABLE "tag" (
  "id" bigint NOT NULL,
  "label" varchar(255),
  CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);

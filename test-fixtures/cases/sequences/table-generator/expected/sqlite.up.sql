CREATE TABLE "numbers" (
  "sequence_name" varchar(255) NOT NULL,
  "next_val" bigint,
  CONSTRAINT "pk_numbers" PRIMARY KEY ("sequence_name")
);
CREATE TABLE "tag" (
  "id" bigint NOT NULL,
  "label" varchar(255),
  CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);
INSERT INTO "numbers" ("sequence_name", "next_val") VALUES ('tag', 0);

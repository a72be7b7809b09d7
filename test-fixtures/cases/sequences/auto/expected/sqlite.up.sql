CREATE TABLE "tag_seq" (
  "next_val" bigint
);
INSERT INTO "tag_seq" ("next_val") VALUES (1);
CREATE TABLE "tag" (
  "id" bigint NOT NULL,
  "label" varchar(255),
  CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);

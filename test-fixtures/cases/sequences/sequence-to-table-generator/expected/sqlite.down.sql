DROP TABLE "numbers";
CREATE TABLE "tag_seq" (
  "next_val" bigint
);
INSERT INTO "tag_seq" ("next_val") VALUES (1);

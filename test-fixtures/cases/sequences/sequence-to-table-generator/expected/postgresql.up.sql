CREATE TABLE "numbers" (
    "sequence_name" varchar(255) NOT NULL,
    "next_val" bigint,
    CONSTRAINT "pk_numbers" PRIMARY KEY ("sequence_name")
);
INSERT INTO "numbers" ("sequence_name", "next_val") VALUES
    ('tag', 0);
DROP SEQUENCE "tag_seq";

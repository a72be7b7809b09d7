CREATE TABLE "mark" (
    "id" bigint NOT NULL,
    CONSTRAINT "pk_mark" PRIMARY KEY ("id")
);
INSERT INTO "numbers" ("sequence_name", "next_val") VALUES
    ('mark', 500);

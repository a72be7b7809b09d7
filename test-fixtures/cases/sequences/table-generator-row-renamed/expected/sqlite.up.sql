INSERT INTO "numbers" ("sequence_name", "next_val") VALUES ('tags', 0);

DELETE FROM "numbers" WHERE "sequence_name" = 'tags';

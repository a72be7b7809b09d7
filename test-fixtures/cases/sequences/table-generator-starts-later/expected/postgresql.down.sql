DELETE FROM "numbers" WHERE "sequence_name" = 'mark';
DROP TABLE "mark";

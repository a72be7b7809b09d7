ALTER TABLE "numbers" RENAME TO "counters";
ALTER TABLE "counters" RENAME COLUMN "sequence_name" TO "counter";
ALTER TABLE "counters" RENAME COLUMN "next_val" TO "last";

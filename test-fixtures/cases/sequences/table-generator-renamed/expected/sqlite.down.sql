ALTER TABLE "counters" RENAME COLUMN "last" TO "next_val";
ALTER TABLE "counters" RENAME COLUMN "counter" TO "sequence_name";
ALTER TABLE "counters" RENAME TO "numbers";

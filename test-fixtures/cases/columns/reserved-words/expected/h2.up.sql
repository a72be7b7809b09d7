ALTER TABLE "order" ADD COLUMN "select" varchar(255);
ALTER TABLE "order" ADD COLUMN "user" integer;
UPDATE "order" SET "user" = 0;
ALTER TABLE "order" ALTER COLUMN "user" SET NOT NULL;

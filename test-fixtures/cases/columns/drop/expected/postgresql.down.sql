ALTER TABLE "customer" ADD COLUMN "nickname" varchar(255);
ALTER TABLE "customer" ADD COLUMN "city" varchar(255) DEFAULT '' NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "city" DROP DEFAULT;

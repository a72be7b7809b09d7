ALTER TABLE "customer" ADD COLUMN "points" integer DEFAULT 0 NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "points" DROP DEFAULT;
ALTER TABLE "customer" ADD COLUMN "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter" boolean DEFAULT FALSE NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter" DROP DEFAULT;

ALTER TABLE "customer" DROP COLUMN "points";
ALTER TABLE "customer" DROP COLUMN "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter";

ALTER TABLE "nick" ADD COLUMN "place" integer DEFAULT 1 NOT NULL;
ALTER TABLE "nick" ALTER COLUMN "place" DROP DEFAULT;
ALTER TABLE "nick" ADD CONSTRAINT "pk_nick" PRIMARY KEY ("customer_id", "place");
ALTER TABLE "nick" ADD CONSTRAINT "ck_nick_1" CHECK (place>=0);

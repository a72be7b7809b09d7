ALTER TABLE "city" DROP CONSTRAINT "fk_city_country_code";
ALTER TABLE "country" DROP CONSTRAINT "pk_country";
ALTER TABLE "country" ADD COLUMN "id" bigint DEFAULT 1 NOT NULL;
ALTER TABLE "country" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "city" ADD COLUMN "country_id" bigint;
ALTER TABLE "country" ADD CONSTRAINT "pk_country" PRIMARY KEY ("id");
ALTER TABLE "city" ADD CONSTRAINT "fk_city_country_id" FOREIGN KEY ("country_id") REFERENCES "country" ("id");
ALTER TABLE "city" DROP COLUMN "country_code";

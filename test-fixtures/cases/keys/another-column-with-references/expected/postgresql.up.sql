ALTER TABLE "city" DROP CONSTRAINT "fk_city_country_id";
ALTER TABLE "country" DROP CONSTRAINT "pk_country";
ALTER TABLE "city" ADD COLUMN "country_code" varchar(2);
ALTER TABLE "country" ADD CONSTRAINT "pk_country" PRIMARY KEY ("code");
ALTER TABLE "city" ADD CONSTRAINT "fk_city_country_code" FOREIGN KEY ("country_code") REFERENCES "country" ("code");
ALTER TABLE "city" DROP COLUMN "country_id";
ALTER TABLE "country" DROP COLUMN "id";

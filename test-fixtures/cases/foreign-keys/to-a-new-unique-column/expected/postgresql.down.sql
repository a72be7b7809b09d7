ALTER TABLE "city" DROP CONSTRAINT "fk_city_country";
ALTER TABLE "country" DROP CONSTRAINT "uq_country_code";

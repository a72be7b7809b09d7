ALTER TABLE "country" ADD CONSTRAINT "uq_country_code" UNIQUE ("code");
ALTER TABLE "city" ADD CONSTRAINT "fk_city_country" FOREIGN KEY ("country") REFERENCES "country" ("code");

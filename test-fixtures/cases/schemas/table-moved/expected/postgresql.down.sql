CREATE SCHEMA "crm";
ALTER TABLE "sales"."lead" SET SCHEMA "crm";
DROP SCHEMA "sales";

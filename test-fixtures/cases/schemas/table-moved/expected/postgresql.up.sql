CREATE SCHEMA "sales";
ALTER TABLE "crm"."lead" SET SCHEMA "sales";
DROP SCHEMA "crm";

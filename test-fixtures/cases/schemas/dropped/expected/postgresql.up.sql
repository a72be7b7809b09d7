DROP TABLE "crm"."lead";
DROP SCHEMA "crm";

DROP TABLE "crm"."lead";
DROP SEQUENCE "crm"."lead_seq";
DROP TYPE "warmth";
DROP SCHEMA "crm";

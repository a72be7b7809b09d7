DROP TABLE "crm"."customer";

DROP TABLE "customer_aud";
DROP TABLE "revinfo";
DROP SEQUENCE "revinfo_seq";

DROP TABLE "customer_aud";
DROP TABLE "revinfo";
DROP TABLE "revinfo_seq";

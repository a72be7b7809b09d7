DROP TABLE "tag";
DROP SEQUENCE "tag_seq";

DROP TABLE "tag";
DROP TABLE "tag_seq";

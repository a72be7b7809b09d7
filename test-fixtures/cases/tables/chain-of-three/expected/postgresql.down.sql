DROP TABLE "grandchild";
DROP TABLE "child";

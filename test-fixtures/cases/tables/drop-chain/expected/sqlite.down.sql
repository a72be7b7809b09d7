CREATE TABLE "child" (
  "id" bigint NOT NULL,
  "parent_id" bigint,
  CONSTRAINT "pk_child" PRIMARY KEY ("id"),
  CONSTRAINT "fk_child_parent_id" FOREIGN KEY ("parent_id") REFERENCES "customer" ("id")
);
CREATE TABLE "grandchild" (
  "id" bigint NOT NULL,
  "parent_id" bigint,
  CONSTRAINT "pk_grandchild" PRIMARY KEY ("id"),
  CONSTRAINT "fk_grandchild_parent_id" FOREIGN KEY ("parent_id") REFERENCES "child" ("id")
);

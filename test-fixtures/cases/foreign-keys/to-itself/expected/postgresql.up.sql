CREATE TABLE "category" (
    "id" bigint NOT NULL,
    "parent_id" bigint,
    CONSTRAINT "pk_category" PRIMARY KEY ("id"),
    CONSTRAINT "fk_category_parent_id" FOREIGN KEY ("parent_id") REFERENCES "category" ("id")
);

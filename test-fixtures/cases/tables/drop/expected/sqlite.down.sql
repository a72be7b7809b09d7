CREATE TABLE "tag" (
  "id" bigint NOT NULL,
  "label" varchar(255) NOT NULL,
  "owner_id" bigint,
  CONSTRAINT "pk_tag" PRIMARY KEY ("id"),
  CONSTRAINT "uq_tag_label" UNIQUE ("label"),
  CONSTRAINT "fk_tag_owner_id" FOREIGN KEY ("owner_id") REFERENCES "customer" ("id")
);

CREATE TABLE "tag" (
    "id" bigint NOT NULL,
    "label" varchar(255),
    CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);
COMMENT ON TABLE "tag" IS 'Labels';
COMMENT ON COLUMN "tag"."id" IS 'A number';
COMMENT ON COLUMN "tag"."label" IS 'What it says';

CREATE TABLE "tag" (
    "id" bigint NOT NULL,
    "label" varchar(255) NOT NULL,
    CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);

CREATE TABLE "author" (
    "id" bigint NOT NULL,
    "name" varchar(255),
    CONSTRAINT "pk_author" PRIMARY KEY ("id")
);
ALTER TABLE "book" ADD COLUMN "author_id" bigint;
ALTER TABLE "book" ADD CONSTRAINT "fk_book_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

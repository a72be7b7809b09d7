DROP TABLE "book_author";

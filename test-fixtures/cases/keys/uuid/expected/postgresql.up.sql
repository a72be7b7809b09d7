CREATE TABLE "token" (
    "id" uuid NOT NULL,
    CONSTRAINT "pk_token" PRIMARY KEY ("id")
);

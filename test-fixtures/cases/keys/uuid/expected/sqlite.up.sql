CREATE TABLE "token" (
  "id" uuid blob NOT NULL,
  CONSTRAINT "pk_token" PRIMARY KEY ("id")
);

ALTER TABLE "customer" ADD COLUMN "code" varchar(255);
CREATE INDEX "ix_code" ON "customer" ("code");

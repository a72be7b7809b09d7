ALTER TABLE "customer" ALTER COLUMN "picture" TYPE bytea USING lo_get("picture");

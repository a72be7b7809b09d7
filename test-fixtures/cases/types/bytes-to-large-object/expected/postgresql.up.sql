ALTER TABLE "customer" ALTER COLUMN "picture" TYPE oid USING lo_from_bytea(0, "picture");

ALTER TABLE "customer" ALTER COLUMN "active" TYPE integer USING CASE WHEN "active" THEN 1 WHEN NOT "active" THEN 0 END;

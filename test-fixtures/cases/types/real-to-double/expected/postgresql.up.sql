ALTER TABLE "customer" ALTER COLUMN "weight" TYPE double precision;

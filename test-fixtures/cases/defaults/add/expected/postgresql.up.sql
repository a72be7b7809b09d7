ALTER TABLE "customer" ALTER COLUMN "name" SET DEFAULT 'it''s me';

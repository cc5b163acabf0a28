-- The photograph for CVs: drawn anew from what was uploaded, so that nothing of the upload but the picture is here.
CREATE TABLE profile_photos (
    profile_id text PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    content bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_profile_photos_content CHECK (octet_length(content) BETWEEN 1 AND 2097152)
);

-- A JPEG gains nothing by PostgreSQL's own compression.
ALTER TABLE profile_photos ALTER COLUMN content SET STORAGE EXTERNAL;

-- The time of a CV version is the date of its files: it changes with what the files show, and with nothing else.
DROP TRIGGER update_cv_versions_updated_at ON cv_versions;
CREATE TRIGGER update_cv_versions_updated_at BEFORE UPDATE ON cv_versions
    FOR EACH ROW
    WHEN ((OLD.name, OLD.template, OLD.sections_config) IS DISTINCT FROM (NEW.name, NEW.template, NEW.sections_config))
    EXECUTE FUNCTION update_updated_at_column();

ALTER TABLE cv_versions ADD CONSTRAINT unique_cv_versions_profile UNIQUE (profile_id, id);
DROP INDEX idx_cv_versions_profile_id;

-- What was exported, as it was handed out: the bytes, and what they were made of. A version that goes leaves its copies.
CREATE TABLE cv_frozen_copies (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    cv_version_id text,
    version_name text NOT NULL,
    template text NOT NULL,
    template_version integer NOT NULL,
    language text NOT NULL,
    media_type text NOT NULL,
    file_extension text NOT NULL,
    content bytea NOT NULL,
    sha256 bytea NOT NULL,
    note text,
    created_at timestamptz NOT NULL,
    CONSTRAINT fk_cv_frozen_copies_version FOREIGN KEY (profile_id, cv_version_id)
        REFERENCES cv_versions (profile_id, id) ON DELETE SET NULL (cv_version_id),
    CONSTRAINT check_cv_frozen_copies_id CHECK (is_ulid(id)),
    CONSTRAINT check_cv_frozen_copies_version_name CHECK (NOT is_blank(version_name)),
    CONSTRAINT check_cv_frozen_copies_template CHECK (NOT is_blank(template) AND template_version >= 1),
    CONSTRAINT check_cv_frozen_copies_language CHECK (NOT is_blank(language)),
    CONSTRAINT check_cv_frozen_copies_media_type CHECK (NOT is_blank(media_type)),
    CONSTRAINT check_cv_frozen_copies_file_extension CHECK (file_extension ~ '^\.[a-z0-9]+$'),
    CONSTRAINT check_cv_frozen_copies_content CHECK (octet_length(content) > 0),
    CONSTRAINT check_cv_frozen_copies_sha256 CHECK (sha256 = sha256(content))
);

CREATE INDEX idx_cv_frozen_copies_profile_id ON cv_frozen_copies (profile_id, created_at DESC);
CREATE INDEX idx_cv_frozen_copies_version ON cv_frozen_copies (profile_id, cv_version_id);

-- PDF, HTML and ZIP gain next to nothing by PostgreSQL's own compression, or are short.
ALTER TABLE cv_frozen_copies ALTER COLUMN content SET STORAGE EXTERNAL;

-- A copy that could be changed would prove nothing. The one change is that of the foreign key when the version goes.
CREATE FUNCTION refuse_change_of_frozen_copy() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    allowed cv_frozen_copies := OLD;
BEGIN
    allowed.cv_version_id := NULL;
    IF NEW IS DISTINCT FROM allowed THEN
        RAISE EXCEPTION 'A frozen copy of a CV is never changed.' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER refuse_change_of_cv_frozen_copies BEFORE UPDATE ON cv_frozen_copies
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_copy();

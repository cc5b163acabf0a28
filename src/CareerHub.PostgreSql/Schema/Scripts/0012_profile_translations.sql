-- The language of a profile, and what it says in others. A text of the profile itself has the profile's own key as its entry.
ALTER TABLE profiles ADD COLUMN language text;
ALTER TABLE profiles ADD CONSTRAINT check_profiles_language CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$');

-- No foreign key to the entries, which stand in thirteen tables: the store leaves out what belongs to none.
CREATE TABLE profile_translations (
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    language text NOT NULL,
    entry_id text NOT NULL,
    field text NOT NULL,
    text text NOT NULL,
    original_hash text,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (profile_id, language, entry_id, field),
    CONSTRAINT check_profile_translations_language CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    CONSTRAINT check_profile_translations_entry_id CHECK (is_ulid(entry_id)),
    CONSTRAINT check_profile_translations_field CHECK (NOT is_blank(field)),
    CONSTRAINT check_profile_translations_text CHECK (NOT is_blank(text))
);

CREATE TRIGGER update_profile_translations_updated_at BEFORE UPDATE ON profile_translations
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- A CV version is a selection plus overrides over the profile, never a copy.

CREATE TABLE cv_versions (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text NOT NULL,
    template text NOT NULL,
    sections_config jsonb NOT NULL DEFAULT '{}',
    is_default boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_cv_versions_id CHECK (is_ulid(id)),
    CONSTRAINT check_cv_versions_name CHECK (NOT is_blank(name)),
    CONSTRAINT check_cv_versions_template CHECK (NOT is_blank(template)),
    CONSTRAINT check_cv_versions_sections_config CHECK (jsonb_typeof(sections_config) = 'object')
);

CREATE INDEX idx_cv_versions_profile_id ON cv_versions (profile_id);
CREATE UNIQUE INDEX idx_cv_versions_default ON cv_versions (profile_id) WHERE is_default;

CREATE TRIGGER update_cv_versions_updated_at BEFORE UPDATE ON cv_versions
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- An entry that is deleted leaves every version of its profile: as an item of a list, and as the key of an override.
CREATE FUNCTION remove_entry_from_cv_versions() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE cv_versions
    SET sections_config = (
        SELECT jsonb_object_agg(section.key,
            CASE WHEN jsonb_typeof(section.value) IN ('array', 'object') THEN section.value - OLD.id ELSE section.value END)
        FROM jsonb_each(sections_config) AS section)
    WHERE profile_id = OLD.profile_id AND strpos(sections_config::text, OLD.id) > 0;
    RETURN NULL;
END;
$$;

CREATE TRIGGER remove_profile_links_from_cv_versions AFTER DELETE ON profile_links
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_experiences_from_cv_versions AFTER DELETE ON experiences
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_projects_from_cv_versions AFTER DELETE ON projects
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_skills_from_cv_versions AFTER DELETE ON skills
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_education_from_cv_versions AFTER DELETE ON education
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_certifications_from_cv_versions AFTER DELETE ON certifications
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_achievements_from_cv_versions AFTER DELETE ON achievements
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_languages_from_cv_versions AFTER DELETE ON languages
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_volunteer_experiences_from_cv_versions AFTER DELETE ON volunteer_experiences
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_publications_from_cv_versions AFTER DELETE ON publications
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_interests_from_cv_versions AFTER DELETE ON interests
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_profile_references_from_cv_versions AFTER DELETE ON profile_references
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();
CREATE TRIGGER remove_custom_sections_from_cv_versions AFTER DELETE ON custom_sections
    FOR EACH ROW EXECUTE FUNCTION remove_entry_from_cv_versions();

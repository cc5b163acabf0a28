-- Sections that JSON Resume has beside the ones above, and one for everything that fits nowhere.

CREATE TABLE profile_links (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    network text,
    username text,
    url text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_profile_links_id CHECK (is_ulid(id)),
    CONSTRAINT check_profile_links_not_empty CHECK (network IS NOT NULL OR username IS NOT NULL OR url IS NOT NULL),
    CONSTRAINT check_profile_links_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_profile_links_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_profile_links_profile_id ON profile_links (profile_id, display_order);

CREATE TRIGGER update_profile_links_updated_at BEFORE UPDATE ON profile_links
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE languages (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    fluency text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_languages_id CHECK (is_ulid(id)),
    CONSTRAINT check_languages_not_empty CHECK (name IS NOT NULL OR fluency IS NOT NULL),
    CONSTRAINT check_languages_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_languages_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_languages_profile_id ON languages (profile_id, display_order);

CREATE TRIGGER update_languages_updated_at BEFORE UPDATE ON languages
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE volunteer_experiences (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    organization text,
    position text,
    url text,
    start_date date,
    start_precision character(1),
    end_date date,
    end_precision character(1),
    is_current boolean NOT NULL DEFAULT false,
    summary text,
    highlights jsonb NOT NULL DEFAULT '[]',
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_volunteer_experiences_id CHECK (is_ulid(id)),
    CONSTRAINT check_volunteer_experiences_start CHECK (is_partial_date(start_date, start_precision)),
    CONSTRAINT check_volunteer_experiences_end CHECK (is_partial_date(end_date, end_precision)),
    CONSTRAINT check_volunteer_experiences_dates CHECK (is_ordered_period(start_date, end_date, end_precision)),
    CONSTRAINT check_volunteer_experiences_is_current CHECK (NOT (is_current AND end_date IS NOT NULL)),
    CONSTRAINT check_volunteer_experiences_highlights CHECK (jsonb_typeof(highlights) = 'array'),
    CONSTRAINT check_volunteer_experiences_not_empty CHECK (organization IS NOT NULL OR position IS NOT NULL OR summary IS NOT NULL OR highlights <> '[]'),
    CONSTRAINT check_volunteer_experiences_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_volunteer_experiences_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_volunteer_experiences_profile_id ON volunteer_experiences (profile_id, display_order);

CREATE TRIGGER update_volunteer_experiences_updated_at BEFORE UPDATE ON volunteer_experiences
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE publications (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    publisher text,
    release_date date,
    release_precision character(1),
    url text,
    summary text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_publications_id CHECK (is_ulid(id)),
    CONSTRAINT check_publications_release CHECK (is_partial_date(release_date, release_precision)),
    CONSTRAINT check_publications_not_empty CHECK (name IS NOT NULL OR publisher IS NOT NULL OR url IS NOT NULL OR summary IS NOT NULL),
    CONSTRAINT check_publications_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_publications_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_publications_profile_id ON publications (profile_id, display_order);

CREATE TRIGGER update_publications_updated_at BEFORE UPDATE ON publications
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE interests (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    keywords jsonb NOT NULL DEFAULT '[]',
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_interests_id CHECK (is_ulid(id)),
    CONSTRAINT check_interests_keywords CHECK (jsonb_typeof(keywords) = 'array'),
    CONSTRAINT check_interests_not_empty CHECK (name IS NOT NULL OR keywords <> '[]'),
    CONSTRAINT check_interests_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_interests_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_interests_profile_id ON interests (profile_id, display_order);

CREATE TRIGGER update_interests_updated_at BEFORE UPDATE ON interests
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE profile_references (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    reference text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_profile_references_id CHECK (is_ulid(id)),
    CONSTRAINT check_profile_references_not_empty CHECK (name IS NOT NULL OR reference IS NOT NULL),
    CONSTRAINT check_profile_references_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_profile_references_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_profile_references_profile_id ON profile_references (profile_id, display_order);

CREATE TRIGGER update_profile_references_updated_at BEFORE UPDATE ON profile_references
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE custom_sections (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    title text,
    content text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_custom_sections_id CHECK (is_ulid(id)),
    CONSTRAINT check_custom_sections_not_empty CHECK (title IS NOT NULL OR content IS NOT NULL),
    CONSTRAINT check_custom_sections_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_custom_sections_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_custom_sections_profile_id ON custom_sections (profile_id, display_order);

CREATE TRIGGER update_custom_sections_updated_at BEFORE UPDATE ON custom_sections
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

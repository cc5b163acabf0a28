-- One profile for each user; every section hangs on it.

CREATE TABLE profiles (
    id text PRIMARY KEY,
    user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    slug text,
    full_name text,
    headline text,
    summary text,
    location text,
    city text,
    region text,
    country_code text,
    address text,
    postal_code text,
    visibility text NOT NULL DEFAULT 'PRIVATE',
    contact jsonb NOT NULL DEFAULT '{}',
    profile_photo_url text,
    completeness_score integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT unique_profiles_user_id UNIQUE (user_id),
    CONSTRAINT unique_profiles_slug UNIQUE (slug),
    CONSTRAINT check_profiles_id CHECK (is_ulid(id)),
    CONSTRAINT check_profiles_slug CHECK (slug ~ '^[a-z0-9](?:[a-z0-9-]{1,98}[a-z0-9])$'),
    CONSTRAINT check_profiles_country_code CHECK (country_code ~ '^[A-Z]{2}$'),
    CONSTRAINT check_profiles_visibility CHECK (visibility IN ('PRIVATE', 'FRIENDS', 'PUBLIC')),
    CONSTRAINT check_profiles_contact CHECK (jsonb_typeof(contact) = 'object'),
    CONSTRAINT check_profiles_completeness_score CHECK (completeness_score BETWEEN 0 AND 100),
    CONSTRAINT check_profiles_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_profiles_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_profiles_visibility ON profiles (visibility) WHERE visibility = 'PUBLIC';
CREATE INDEX idx_profiles_completeness ON profiles (completeness_score);

CREATE TRIGGER update_profiles_updated_at BEFORE UPDATE ON profiles
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Technologies are recognised, skills are written: a skill keeps the person's own words and may name no technology.

-- A reference for all users: what technologies are called, and what kind they are.
CREATE TABLE technologies (
    id text PRIMARY KEY,
    name text NOT NULL,
    category text NOT NULL,
    layer text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT unique_technologies_name UNIQUE (name),
    CONSTRAINT check_technologies_id CHECK (is_ulid(id)),
    CONSTRAINT check_technologies_name CHECK (NOT is_blank(name)),
    CONSTRAINT check_technologies_category CHECK (category IN ('Framework', 'Library', 'Platform', 'Service', 'System')),
    CONSTRAINT check_technologies_layer CHECK (layer IN ('Backend', 'Database', 'DevOps', 'Frontend', 'Language', 'Tools'))
);

CREATE INDEX idx_technologies_name_trgm ON technologies USING gin (name gin_trgm_ops);
CREATE INDEX idx_technologies_category ON technologies (category);
CREATE INDEX idx_technologies_layer ON technologies (layer);

CREATE TABLE skills (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text NOT NULL,
    group_name text NOT NULL DEFAULT '',
    technology_id text REFERENCES technologies (id) ON DELETE SET NULL,
    level integer,
    years_of_experience integer,
    started_using_year integer,
    is_primary boolean NOT NULL DEFAULT false,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    -- Checked at the end of a transaction, so that two skills may change places.
    CONSTRAINT unique_skills_group_name UNIQUE (profile_id, group_name, name) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT check_skills_id CHECK (is_ulid(id)),
    CONSTRAINT check_skills_name CHECK (NOT is_blank(name)),
    CONSTRAINT check_skills_level CHECK (level BETWEEN 1 AND 5),
    CONSTRAINT check_skills_years_of_experience CHECK (years_of_experience BETWEEN 0 AND 80),
    CONSTRAINT check_skills_started_using_year CHECK (started_using_year BETWEEN 1900 AND 9999),
    CONSTRAINT check_skills_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_skills_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_skills_profile_id ON skills (profile_id, display_order);
CREATE INDEX idx_skills_technology_id ON skills (technology_id);
CREATE INDEX idx_skills_level ON skills (profile_id, level DESC);

CREATE TRIGGER update_skills_updated_at BEFORE UPDATE ON skills
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE project_technologies (
    project_id text NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    technology_id text NOT NULL REFERENCES technologies (id) ON DELETE CASCADE,
    PRIMARY KEY (project_id, technology_id)
);

CREATE INDEX idx_project_tech_technology ON project_technologies (technology_id);

CREATE TABLE experience_technologies (
    experience_id text NOT NULL REFERENCES experiences (id) ON DELETE CASCADE,
    technology_id text NOT NULL REFERENCES technologies (id) ON DELETE CASCADE,
    PRIMARY KEY (experience_id, technology_id)
);

CREATE INDEX idx_exp_tech_technology ON experience_technologies (technology_id);

-- What was imported, and who changed what. Both hold people's data, and both are emptied when a person leaves.

CREATE TABLE import_history (
    id text PRIMARY KEY,
    user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    source text NOT NULL,
    status text NOT NULL DEFAULT 'PENDING',
    items_imported integer NOT NULL DEFAULT 0,
    error_message text,
    import_data jsonb,
    started_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    completed_at timestamptz,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_import_history_id CHECK (is_ulid(id)),
    CONSTRAINT check_import_history_source CHECK (NOT is_blank(source)),
    CONSTRAINT check_import_history_status CHECK (status IN ('PENDING', 'PROCESSING', 'REVIEW', 'COMPLETED', 'FAILED')),
    CONSTRAINT check_import_history_items_imported CHECK (items_imported >= 0),
    CONSTRAINT check_import_history_completed_at CHECK ((status IN ('COMPLETED', 'FAILED')) = (completed_at IS NOT NULL))
);

CREATE INDEX idx_import_history_user_id ON import_history (user_id, started_at DESC);
CREATE INDEX idx_import_history_status ON import_history (status, started_at);

CREATE TRIGGER update_import_history_updated_at BEFORE UPDATE ON import_history
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- user_id is who did it, subject_id whom the values are about.
CREATE TABLE audit_log (
    id text PRIMARY KEY,
    user_id text REFERENCES users (id) ON DELETE SET NULL,
    subject_id text REFERENCES users (id) ON DELETE SET NULL,
    action text NOT NULL,
    entity_type text,
    entity_id text,
    old_values jsonb,
    new_values jsonb,
    ip_address inet,
    user_agent text,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_audit_log_id CHECK (is_ulid(id)),
    CONSTRAINT check_audit_log_action CHECK (NOT is_blank(action))
);

CREATE INDEX idx_audit_log_user_id ON audit_log (user_id);
CREATE INDEX idx_audit_log_subject_id ON audit_log (subject_id);
CREATE INDEX idx_audit_log_entity ON audit_log (entity_type, entity_id);
CREATE INDEX idx_audit_log_created ON audit_log (created_at DESC);

-- What happened stays known; what it said about the person does not. Imports go by their foreign key.
CREATE FUNCTION erase_user_from_audit_log() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE audit_log SET old_values = NULL, new_values = NULL WHERE subject_id = OLD.id;
    UPDATE audit_log SET ip_address = NULL, user_agent = NULL WHERE user_id = OLD.id;
    RETURN OLD;
END;
$$;

CREATE TRIGGER erase_users_from_audit_log BEFORE DELETE ON users
    FOR EACH ROW EXECUTE FUNCTION erase_user_from_audit_log();

-- What the current schema holds, an object a row: its name and its definition in one line. Indexes behind constraints
-- are left out, and so is what belongs to an extension.
WITH relations AS (
    SELECT c.oid, c.relname::text AS name
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
), objects (name, definition) AS (
    SELECT 'extension ' || extname, 'installed' FROM pg_extension
    UNION ALL
    SELECT 'table ' || name, 'table' FROM relations
    UNION ALL
    SELECT 'column ' || r.name || '.' || a.attname,
        format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
        || coalesce(CASE WHEN a.attgenerated = 's' THEN ' generated ' ELSE ' default ' END || pg_get_expr(d.adbin, d.adrelid), '')
    FROM relations r
    JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    UNION ALL
    SELECT 'constraint ' || r.name || '.' || k.conname, pg_get_constraintdef(k.oid, true)
    FROM relations r
    JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype IN ('p', 'u', 'f', 'c', 'x')
    UNION ALL
    SELECT 'index ' || r.name || '.' || i.indexrelid::regclass,
        pg_get_indexdef(i.indexrelid, 0, true) || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
    FROM relations r
    JOIN pg_index i ON i.indrelid = r.oid
    WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x'))
    UNION ALL
    SELECT 'trigger ' || r.name || '.' || t.tgname,
        pg_get_triggerdef(t.oid, true) || CASE WHEN t.tgenabled = 'D' THEN ' DISABLED' ELSE '' END
    FROM relations r
    JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
    UNION ALL
    SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
        'returns ' || pg_get_function_result(p.oid) || ', ' || l.lanname
        || CASE p.provolatile WHEN 'i' THEN ' immutable' WHEN 's' THEN ' stable' ELSE '' END
        || CASE WHEN p.proisstrict THEN ' strict' ELSE '' END
        || ', body ' || encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex')
    FROM pg_proc p
    JOIN pg_language l ON l.oid = p.prolang
    WHERE p.pronamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
    UNION ALL
    SELECT 'text search configuration ' || g.cfgname,
        (SELECT string_agg(m.maptokentype || ':' || t.dictname, ' ' ORDER BY m.maptokentype, m.mapseqno)
         FROM pg_ts_config_map m JOIN pg_ts_dict t ON t.oid = m.mapdict WHERE m.mapcfg = g.oid)
    FROM pg_ts_config g
    WHERE g.cfgnamespace = current_schema()::regnamespace
)
SELECT name, regexp_replace(definition, '\s+', ' ', 'g') FROM objects ORDER BY name COLLATE "C"

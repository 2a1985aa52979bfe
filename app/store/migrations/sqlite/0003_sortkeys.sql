-- Redaksiya library, schema 3 (SQLite): the list in other orders. Never edited after release.

-- By the time of the last change; like article_archived it holds all that a filter asks about.
CREATE INDEX article_updated
    ON article(archived, updated_ms, position, deleted_ms, story_id, status, section_id, language);
-- The lists by status and by section go through these group by group, and no longer read an article
-- to pass it over.
DROP INDEX article_status;
CREATE INDEX article_status
    ON article(status, position, archived, deleted_ms, story_id, section_id, language);
DROP INDEX article_section;
CREATE INDEX article_section
    ON article(section_id, position, archived, deleted_ms, story_id, status, language);

-- The order of headlines in a language, as ICU of one version has it. The program makes the keys,
-- so that no index needs a collation of ours. walked: articles up to this id have a key; complete:
-- all have, and the program keeps it so. An empty locale: outdated, to be cleared away.
CREATE TABLE sort_collation (
    id       INTEGER PRIMARY KEY,
    locale   TEXT NOT NULL,
    version  TEXT NOT NULL,
    walked   INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0
);
-- id: (collation << 40) | article.
CREATE TABLE sort_key (
    id        INTEGER PRIMARY KEY,
    collation INTEGER NOT NULL,
    archived  INTEGER NOT NULL,
    key       BLOB NOT NULL
);
CREATE INDEX sort_key_order ON sort_key(collation, archived, key);
CREATE TRIGGER article_sorted AFTER INSERT ON article BEGIN
    INSERT INTO sort_key SELECT (id << 40) | NEW.id, id, NEW.archived, x''
    FROM sort_collation WHERE complete;
END;
CREATE TRIGGER article_resorted AFTER UPDATE OF archived ON article
WHEN OLD.archived <> NEW.archived BEGIN
    UPDATE sort_key SET archived = NEW.archived
    WHERE id IN (SELECT (id << 40) | NEW.id FROM sort_collation);
END;
CREATE TRIGGER article_unsorted AFTER DELETE ON article BEGIN
    DELETE FROM sort_key WHERE id IN (SELECT (id << 40) | OLD.id FROM sort_collation);
END;

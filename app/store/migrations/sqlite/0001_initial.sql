-- Redaksiya library, schema 1 (SQLite). Never edited after release: the next change is 0002.
-- Times: UTC milliseconds (…_ms) with the IANA zone they are spoken of in (…_zone).
-- Empty text means "not set"; NULL is kept for times and references.

CREATE TABLE library (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    uuid       TEXT NOT NULL,
    created_ms INTEGER NOT NULL
);

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);

CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    entity   INTEGER NOT NULL,
    row_id   INTEGER NOT NULL
);

CREATE TABLE section (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    colour   TEXT NOT NULL DEFAULT ''
);
CREATE TABLE section_label (
    section_id INTEGER NOT NULL REFERENCES section(id) ON DELETE CASCADE,
    language   TEXT NOT NULL,
    label      TEXT NOT NULL,
    folded     TEXT NOT NULL,
    PRIMARY KEY (section_id, language)
) WITHOUT ROWID;
CREATE INDEX section_label_folded ON section_label(folded);

CREATE TABLE person (
    id   INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);
-- form: '' is the name as it stands alone; others name a grammatical case or an address.
CREATE TABLE person_name (
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    language  TEXT NOT NULL,
    form      TEXT NOT NULL DEFAULT '',
    name      TEXT NOT NULL,
    PRIMARY KEY (person_id, language, form)
) WITHOUT ROWID;
CREATE TABLE person_title (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    language     TEXT NOT NULL DEFAULT '',
    title        TEXT NOT NULL,
    organisation TEXT NOT NULL,
    from_date    TEXT NOT NULL DEFAULT '',
    to_date      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_title_person ON person_title(person_id);

CREATE TABLE story (
    id                INTEGER PRIMARY KEY,
    uuid              TEXT NOT NULL UNIQUE,
    created_ms        INTEGER NOT NULL,
    source_article_id INTEGER REFERENCES article(id) ON DELETE SET NULL
                      DEFERRABLE INITIALLY DEFERRED
);

-- One text in one language. The descriptive columns repeat the head revision (before there is one:
-- the working copy), so that lists never touch a body.
-- position: (published, else created, second << 20) | n. It is the key of lists and the rowid of
-- the search index. status and genre: the order of the enums rd::Status and rd::Genre.
CREATE TABLE article (
    id                    INTEGER PRIMARY KEY,
    uuid                  TEXT NOT NULL UNIQUE,
    story_id              INTEGER NOT NULL REFERENCES story(id),
    position              INTEGER NOT NULL UNIQUE,
    language              TEXT NOT NULL DEFAULT '',
    status                INTEGER NOT NULL,
    archived              INTEGER NOT NULL DEFAULT 0,
    corrected             INTEGER NOT NULL DEFAULT 0,
    deleted_ms            INTEGER,
    section_id            INTEGER REFERENCES section(id),
    genre                 INTEGER NOT NULL DEFAULT 0,
    headline              TEXT NOT NULL DEFAULT '',
    lede                  TEXT NOT NULL DEFAULT '',
    created_ms            INTEGER NOT NULL,
    created_zone          TEXT NOT NULL,
    updated_ms            INTEGER NOT NULL,
    updated_zone          TEXT NOT NULL,
    published_ms          INTEGER,
    published_zone        TEXT NOT NULL DEFAULT '',
    deadline_ms           INTEGER,
    deadline_zone         TEXT NOT NULL DEFAULT '',
    assignee              TEXT NOT NULL DEFAULT '',
    words                 INTEGER NOT NULL DEFAULT 0,
    thumbnail             TEXT NOT NULL DEFAULT '',
    head_revision_id      INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    published_revision_id INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    source_revision_id    INTEGER REFERENCES revision(id) ON DELETE SET NULL
                          DEFERRABLE INITIALLY DEFERRED
);
-- These two hold all that a filter asks about: counting stories and cutting the list into pages
-- never read an article.
CREATE INDEX article_story
    ON article(story_id, position, deleted_ms, archived, status, section_id, language);
CREATE INDEX article_archived
    ON article(archived, position, deleted_ms, story_id, status, section_id, language);
CREATE INDEX article_status ON article(status, position);
CREATE INDEX article_section ON article(section_id, position);
CREATE INDEX article_language ON article(language, position);
CREATE INDEX article_bin ON article(position) WHERE deleted_ms IS NOT NULL;

CREATE TABLE article_credit (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    role       TEXT NOT NULL,
    name       TEXT NOT NULL,
    person     TEXT NOT NULL,
    PRIMARY KEY (article_id, place)
) WITHOUT ROWID;
CREATE INDEX article_credit_name ON article_credit(name);

CREATE TABLE keyword (
    id     INTEGER PRIMARY KEY,
    text   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    uses   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX keyword_folded ON keyword(folded);
CREATE TABLE article_keyword (
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    keyword_id INTEGER NOT NULL REFERENCES keyword(id),
    PRIMARY KEY (article_id, keyword_id)
) WITHOUT ROWID;
CREATE INDEX article_keyword_keyword ON article_keyword(keyword_id);
CREATE TRIGGER article_keyword_added AFTER INSERT ON article_keyword BEGIN
    UPDATE keyword SET uses = uses + 1 WHERE id = NEW.keyword_id;
END;
CREATE TRIGGER article_keyword_removed AFTER DELETE ON article_keyword BEGIN
    UPDATE keyword SET uses = uses - 1 WHERE id = OLD.keyword_id;
END;

-- Saved states: only ever appended. metadata: JSON; body: zstd of the canonical XHTML.
CREATE TABLE revision (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    base_id    INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    saved_ms   INTEGER NOT NULL,
    saved_zone TEXT NOT NULL,
    author     TEXT NOT NULL,
    note       TEXT NOT NULL,
    words      INTEGER NOT NULL,
    metadata   TEXT NOT NULL
);
CREATE INDEX revision_article ON revision(article_id, id);
CREATE INDEX revision_base ON revision(base_id);
CREATE TABLE revision_body (
    revision_id INTEGER PRIMARY KEY REFERENCES revision(id) ON DELETE CASCADE,
    body        BLOB NOT NULL
);
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision BEGIN
    SELECT RAISE(ABORT, 'revisions are never changed');
END;
CREATE TRIGGER revision_body_never_changes BEFORE UPDATE ON revision_body BEGIN
    SELECT RAISE(ABORT, 'revisions are never changed');
END;
-- Purging deletes the article; its revisions follow by cascade, when the article is gone already.
CREATE TRIGGER revision_never_goes BEFORE DELETE ON revision
WHEN EXISTS (SELECT 1 FROM article WHERE id = OLD.article_id) BEGIN
    SELECT RAISE(ABORT, 'revisions are never deleted');
END;
CREATE TRIGGER revision_body_never_goes BEFORE DELETE ON revision_body
WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'revisions are never deleted');
END;

CREATE TABLE working_copy (
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    base_id    INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    saved_ms   INTEGER NOT NULL,
    saved_zone TEXT NOT NULL,
    metadata   TEXT NOT NULL,
    body       BLOB NOT NULL
);

-- Who moved an article to which status, and the revision it stood at.
CREATE TABLE status_change (
    id           INTEGER PRIMARY KEY,
    article_id   INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    status       INTEGER NOT NULL,
    revision_id  INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    author       TEXT NOT NULL,
    changed_ms   INTEGER NOT NULL,
    changed_zone TEXT NOT NULL
);
CREATE INDEX status_change_article ON status_change(article_id, id);

CREATE TABLE original (
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    bytes      BLOB NOT NULL
);

CREATE TABLE media (
    id        INTEGER PRIMARY KEY,
    uuid      TEXT NOT NULL UNIQUE,
    sha256    BLOB NOT NULL UNIQUE,
    mime      TEXT NOT NULL,
    file_name TEXT NOT NULL,
    width     INTEGER NOT NULL,
    height    INTEGER NOT NULL,
    size      INTEGER NOT NULL
);
CREATE TABLE media_chunk (
    id       INTEGER PRIMARY KEY,
    media_id INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
    n        INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    UNIQUE (media_id, n)
);

-- Live counts: every combination that occurs; sums over it answer the sidebar and the list.
CREATE TABLE article_count (
    deleted    INTEGER NOT NULL,
    archived   INTEGER NOT NULL,
    status     INTEGER NOT NULL,
    section_id INTEGER NOT NULL,
    language   TEXT NOT NULL,
    n          INTEGER NOT NULL,
    PRIMARY KEY (deleted, archived, status, section_id, language)
) WITHOUT ROWID;
CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
    INSERT INTO article_count VALUES (NEW.deleted_ms IS NOT NULL, NEW.archived, NEW.status,
        coalesce(NEW.section_id, 0), NEW.language, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER article_recounted
AFTER UPDATE OF deleted_ms, archived, status, section_id, language ON article
WHEN (OLD.deleted_ms IS NULL) <> (NEW.deleted_ms IS NULL) OR OLD.archived <> NEW.archived
    OR OLD.status <> NEW.status OR OLD.section_id IS NOT NEW.section_id
    OR OLD.language <> NEW.language
BEGIN
    UPDATE article_count SET n = n - 1
    WHERE deleted = (OLD.deleted_ms IS NOT NULL) AND archived = OLD.archived
        AND status = OLD.status AND section_id = coalesce(OLD.section_id, 0)
        AND language = OLD.language;
    INSERT INTO article_count VALUES (NEW.deleted_ms IS NOT NULL, NEW.archived, NEW.status,
        coalesce(NEW.section_id, 0), NEW.language, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER article_uncounted AFTER DELETE ON article BEGIN
    UPDATE article_count SET n = n - 1
    WHERE deleted = (OLD.deleted_ms IS NOT NULL) AND archived = OLD.archived
        AND status = OLD.status AND section_id = coalesce(OLD.section_id, 0)
        AND language = OLD.language;
END;

-- The search index keeps no text; search_document has what each row was indexed with (zstd),
-- because taking a row out needs the same text again, and snippets read it. Rows of an older
-- generation are no longer in the index (a re-index empties it at once and walks).
CREATE VIRTUAL TABLE search_index USING fts5(
    headline, lede, body, author, keyword, speaker, source,
    content='', tokenize='redaksiya');
CREATE VIRTUAL TABLE title_index USING fts5(
    headline, content='', tokenize='redaksiya', prefix='1 2 3');
INSERT INTO search_index(search_index, rank) VALUES ('automerge', 0);
INSERT INTO title_index(title_index, rank) VALUES ('automerge', 0);
CREATE TABLE search_document (
    article_id  INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    revision_id INTEGER NOT NULL,
    generation  INTEGER NOT NULL,
    texts       BLOB NOT NULL
);
CREATE TABLE search_queue (article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE);
-- walk_after: the article a re-index has come to; NULL when none is under way.
CREATE TABLE search_state (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    folding    INTEGER NOT NULL,
    walk_after INTEGER
);

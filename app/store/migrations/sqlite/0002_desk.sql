-- Redaksiya library, schema 2 (SQLite): the newsroom's day. Never edited after release.

-- Whose turn it is belongs to the article's record, not to its text. urgency and target_length
-- repeat the head revision as the other descriptive columns do; copied says that there is a working
-- copy (triggers keep it).
ALTER TABLE article ADD COLUMN creator TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN handed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN target_length INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;

-- What a save writes is what it costs. The change log needs no AUTOINCREMENT, since its newest row
-- is never trimmed; and nothing looks for what a revision is the base of. Only deleting a revision
-- would, which nobody does: who comes to purge articles needs such an index for that time.
DROP INDEX revision_base;
ALTER TABLE change_log RENAME TO old_change_log;
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY,
    entity   INTEGER NOT NULL,
    row_id   INTEGER NOT NULL
);
INSERT INTO change_log SELECT sequence, entity, row_id FROM old_change_log;
DROP TABLE old_change_log;

ALTER TABLE story ADD COLUMN embargo_ms INTEGER;
ALTER TABLE story ADD COLUMN embargo_zone TEXT NOT NULL DEFAULT '';

-- Who did what, when, to which article; the id is the sequence. kind: the order of
-- rd::ActivityKind. late: came with a package; all other rows are in the order of their times, so
-- that a time is found without an index, which every save would have to write.
CREATE TABLE activity (
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER REFERENCES article(id) ON DELETE CASCADE,
    kind        INTEGER NOT NULL,
    at_ms       INTEGER NOT NULL,
    at_zone     TEXT NOT NULL,
    author      TEXT NOT NULL,
    revision_id INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    status      INTEGER,
    note        TEXT NOT NULL DEFAULT '',
    late        INTEGER NOT NULL DEFAULT 0
);
-- What an article was before a step, for taking it back; gone when it was.
CREATE TABLE step_before (
    activity_id           INTEGER PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE,
    status                INTEGER NOT NULL,
    assignee              TEXT NOT NULL,
    handed_by             TEXT NOT NULL,
    published_revision_id INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    published_ms          INTEGER,
    published_zone        TEXT NOT NULL,
    assignee_after        TEXT NOT NULL -- the rest of "after" is in the activity
);
-- Names that signed something (used: what puts the last one first) or were an assignee.
CREATE TABLE colleague (
    name TEXT PRIMARY KEY,
    used INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE read_mark (
    reader      TEXT NOT NULL,
    article_id  INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    revision_id INTEGER,
    PRIMARY KEY (reader, article_id)
) WITHOUT ROWID;
CREATE INDEX read_mark_article ON read_mark(article_id);

-- Names folded for finding; kept by the program with the names. person_alias: who was merged into
-- whom, with the folded names they were found by (a JSON array).
CREATE TABLE person_key (
    folded    TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    PRIMARY KEY (folded, person_id)
) WITHOUT ROWID;
CREATE INDEX person_key_person ON person_key(person_id);
CREATE TABLE person_alias (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    uuid      TEXT NOT NULL UNIQUE,
    keys      TEXT NOT NULL
);
CREATE INDEX person_alias_person ON person_alias(person_id);
-- A picture that came again under another UUID.
CREATE TABLE media_alias (
    id       INTEGER PRIMARY KEY,
    media_id INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
    uuid     TEXT NOT NULL UNIQUE
);
CREATE INDEX media_alias_media ON media_alias(media_id);

CREATE TABLE article_template (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    metadata TEXT NOT NULL,
    body     BLOB NOT NULL
);

-- blocks: a JSON array of block ids. text: SHA-256 of the words that were approved.
CREATE TABLE approval_request (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE,
    article_id    INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    revision_id   INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    person        TEXT NOT NULL,
    channel       INTEGER NOT NULL,
    sent_by       TEXT NOT NULL,
    sent_ms       INTEGER NOT NULL,
    sent_zone     TEXT NOT NULL,
    returned_ms   INTEGER,
    returned_zone TEXT NOT NULL,
    blocks        TEXT NOT NULL
);
CREATE INDEX approval_request_article ON approval_request(article_id, sent_ms);
CREATE TABLE block_approval (
    id          INTEGER PRIMARY KEY,
    request_id  INTEGER NOT NULL REFERENCES approval_request(id) ON DELETE CASCADE,
    block       TEXT NOT NULL,
    approved    INTEGER NOT NULL,
    by_name     TEXT NOT NULL,
    channel     INTEGER NOT NULL,
    at_ms       INTEGER NOT NULL,
    at_zone     TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    text        BLOB NOT NULL
);
CREATE INDEX block_approval_request ON block_approval(request_id);

-- deleted_ms: removed here. The row stays without its words, so that a package that still has the
-- comment does not bring it back.
CREATE TABLE comment (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT NOT NULL UNIQUE,
    parent       TEXT NOT NULL,
    article_id   INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    block        TEXT NOT NULL,
    quote        TEXT NOT NULL,
    text_before  TEXT NOT NULL,
    text_after   TEXT NOT NULL,
    author       TEXT NOT NULL,
    written_ms   INTEGER NOT NULL,
    written_zone TEXT NOT NULL,
    text         TEXT NOT NULL,
    resolved     INTEGER NOT NULL,
    deleted_ms   INTEGER
);
CREATE INDEX comment_article ON comment(article_id, written_ms);

-- What the library knows already. Creators and the log come from the saved versions and the old
-- list of steps, which the log replaces; steps from before cannot be taken back.
UPDATE article SET
    copied = EXISTS (SELECT 1 FROM working_copy WHERE article_id = article.id),
    creator = coalesce((SELECT author FROM revision WHERE article_id = article.id
                        ORDER BY id LIMIT 1), '');
CREATE TEMP TABLE told AS
    SELECT article, story, describes,
           CAST(json_extract(metadata, '$.urgency') AS INTEGER) AS urgency,
           CAST(json_extract(metadata, '$.target_length') AS INTEGER) AS target_length,
           CAST(json_extract(metadata, '$.embargo.utc_ms') AS INTEGER) AS embargo_ms,
           json_extract(metadata, '$.embargo.zone') AS embargo_zone
    FROM (SELECT a.id AS article, a.story_id AS story, 1 AS describes, r.metadata AS metadata
          FROM article a JOIN revision r ON r.id = a.head_revision_id
          UNION ALL
          SELECT a.id, a.story_id, a.head_revision_id IS NULL, w.metadata
          FROM working_copy w JOIN article a ON a.id = w.article_id)
    WHERE instr(metadata, '"urgency"') + instr(metadata, '"target_length"')
        + instr(metadata, '"embargo"') AND json_valid(metadata);
UPDATE article SET urgency = coalesce(t.urgency, 0), target_length = coalesce(t.target_length, 0)
FROM told t WHERE t.article = article.id AND t.describes;
UPDATE story SET embargo_ms = e.ms, embargo_zone = coalesce(e.zone, '')
FROM (SELECT story, max(embargo_ms) AS ms, embargo_zone AS zone FROM told
      WHERE embargo_ms IS NOT NULL GROUP BY story) e
WHERE e.story = story.id;
DROP TABLE told;

-- Only keys are sorted: a million rows of the log may not need a million rows of memory. Kinds:
-- 0 created, 1 saved, 2 step taken.
INSERT INTO activity(article_id, kind, at_ms, at_zone, author, revision_id, status, note)
    SELECT coalesce(r.article_id, s.article_id),
           CASE WHEN s.id IS NOT NULL THEN 2 WHEN r.base_id IS NULL THEN 0 ELSE 1 END,
           coalesce(r.saved_ms, s.changed_ms), coalesce(r.saved_zone, s.changed_zone),
           coalesce(r.author, s.author), coalesce(r.id, s.revision_id), s.status,
           coalesce(r.note, '')
    FROM (SELECT saved_ms AS ms, id AS revision, NULL AS step FROM revision
          UNION ALL SELECT changed_ms, NULL, id FROM status_change
          ORDER BY 1, 3, 2 LIMIT -1) o -- the limit keeps SQLite from dropping the order
    LEFT JOIN revision r ON r.id = o.revision LEFT JOIN status_change s ON s.id = o.step;
CREATE INDEX activity_article ON activity(article_id, id);
CREATE INDEX activity_step ON activity(at_ms) WHERE kind = 2; -- rd::ActivityKind::StepTaken
DROP TABLE status_change;
INSERT INTO colleague SELECT author, max(id) FROM activity WHERE author <> '' GROUP BY author;
INSERT OR IGNORE INTO colleague SELECT DISTINCT assignee, 0 FROM article WHERE assignee <> '';
INSERT OR IGNORE INTO person_key SELECT rd_name_key(name), id FROM person
    UNION SELECT rd_name_key(name), person_id FROM person_name;
DELETE FROM person_key WHERE folded = '';

CREATE TRIGGER working_copy_made AFTER INSERT ON working_copy BEGIN
    UPDATE article SET copied = 1 WHERE id = NEW.article_id;
END;
CREATE TRIGGER working_copy_gone AFTER DELETE ON working_copy BEGIN
    UPDATE article SET copied = 0 WHERE id = OLD.article_id;
END;

-- The desk's lists and counts read these alone: the position behind what is asked for, then all
-- that a filter asks about. 2: rd::Status::InReview; below 4: unfinished.
CREATE INDEX article_desk ON article
    (assignee, position, handed_by, status, archived, deleted_ms, story_id, section_id, language)
    WHERE status < 4 AND archived = 0 AND deleted_ms IS NULL AND assignee <> '';
CREATE INDEX article_begun ON article
    (creator, position, assignee, status, archived, deleted_ms, story_id, section_id, language)
    WHERE status < 4 AND archived = 0 AND deleted_ms IS NULL AND assignee = '' AND creator <> '';
CREATE INDEX article_unclaimed ON article
    (position, assignee, status, archived, deleted_ms, story_id, section_id, language)
    WHERE status = 2 AND archived = 0 AND deleted_ms IS NULL AND assignee = '';
CREATE INDEX article_due ON article
    (deadline_ms, position, status, archived, deleted_ms, story_id, section_id, language)
    WHERE status < 4 AND archived = 0 AND deleted_ms IS NULL AND deadline_ms IS NOT NULL;
-- What readers of a published article do not see yet; 4: rd::Status::Published.
CREATE INDEX article_changed ON article
    (position, status, published_revision_id, copied, head_revision_id, archived, deleted_ms,
     story_id, section_id, language)
    WHERE status = 4 AND published_revision_id IS NOT NULL
        AND (copied <> 0 OR head_revision_id IS NOT published_revision_id)
        AND archived = 0 AND deleted_ms IS NULL;

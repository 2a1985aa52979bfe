-- Redaksiya library, schema 4 (SQLite): what people collect. Never edited after release.

-- A search somebody keeps, as a folder of the sidebar; folders nest. query: as it was written.
CREATE TABLE saved_search (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    parent_id   INTEGER REFERENCES saved_search(id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    query       TEXT NOT NULL,
    exact_words INTEGER NOT NULL DEFAULT 0,
    position    INTEGER NOT NULL
);
CREATE INDEX saved_search_parent ON saved_search(parent_id, position);

-- Articles picked by hand, in the order of a hand.
CREATE TABLE dossier (
    id       INTEGER PRIMARY KEY,
    uuid     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE TABLE dossier_article (
    dossier_id INTEGER NOT NULL REFERENCES dossier(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, article_id)
) WITHOUT ROWID;
CREATE INDEX dossier_article_article ON dossier_article(article_id);

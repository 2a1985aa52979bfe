-- Redaksiya library, schema 5 (SQLite): what people say. Never edited after release.

-- One row for everybody who says something in an article: who (names and titles as they stand
-- there) and their words. rowid: (article.position << 8) | n, so that newest first is its order
-- too. Filled with the search index, whose older rows have nothing said: the folding version of
-- this program is newer, so the index is made anew in the background.
CREATE VIRTUAL TABLE said_index USING fts5(who, words, content='', tokenize='redaksiya');
INSERT INTO said_index(said_index, rank) VALUES ('automerge', 0);

-- Few articles have somebody whose turn it is; a search by assignee reads those alone.
CREATE INDEX article_assignee ON article(assignee, position) WHERE assignee <> '';
-- The same for what few articles are or have. genre 0: rd::Genre::News, which most are.
CREATE INDEX article_genre ON article(genre, position) WHERE genre <> 0;
CREATE INDEX article_corrected ON article(position) WHERE corrected <> 0;
CREATE INDEX article_pictured ON article(position) WHERE thumbnail <> '';

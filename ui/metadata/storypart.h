// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace rd::ui {

/// The language versions of a story: which there are, which are out of date, which can be added.
class VersionList final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionList(const Theme &theme, QWidget *parent = nullptr);
    void setArticle(const Article &article);

Q_SIGNALS:
    void openRequested(rd::ArticleId id);
    void versionRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QMenu *m_menu;
    ArticleId m_id;
    std::vector<LanguageVersion> m_versions;
};

/// Who saved what when; the newest ten until all are asked for.
class RevisionList final : public QWidget
{
    Q_OBJECT
public:
    explicit RevisionList(const Theme &theme, QWidget *parent = nullptr);
    void setRevisions(std::vector<RevisionInfo> revisions);

Q_SIGNALS:
    void revisionRequested(rd::RevisionId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    std::vector<RevisionInfo> m_revisions;
    bool m_all = false;
};

} // namespace rd::ui

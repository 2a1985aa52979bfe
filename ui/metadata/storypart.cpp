// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/storypart.h"

#include "app/text/languages/language.h"
#include "ui/metadata/rowbutton.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr size_t firstRevisions = 10;

void clear(QVBoxLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
    }
}

QString nativeName(const QString &tag)
{
    const text::Language *language = text::language(tag);
    return language != nullptr ? language->nativeName : tag;
}

QVBoxLayout *column(QWidget *parent, QVBoxLayout *rows, QPushButton *below)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    rows->setSpacing(2);
    layout->addLayout(rows);
    layout->addWidget(below, 0, Qt::AlignLeft);
    below->setAutoDefault(false);
    setKind(below, ButtonKind::Quiet);
    return layout;
}

} // namespace

VersionList::VersionList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    column(this, m_rows, m_add);
    m_add->setProperty("hasMenu", true);
    m_add->setMenu(m_menu);
    rebuild();
}

void VersionList::setArticle(const Article &article)
{
    if (m_id != article.id || m_versions != article.story) {
        m_id = article.id;
        m_versions = article.story;
        rebuild();
    }
}

void VersionList::rebuild()
{
    clear(*m_rows);
    m_menu->clear();
    for (const LanguageVersion &version : m_versions) {
        auto *row = new RowButton(m_theme, this);
        const QString state = version.source  ? tr("source")
                              : version.stale ? tr("out of date")
                                              : tr("current");
        row->setContent(nativeName(version.language) + QStringLiteral(" · ") +
                            statusLabel(version.status),
                        state,
                        version.source  ? &Tokens::soft
                        : version.stale ? &Tokens::warn
                                        : &Tokens::ok);
        row->setMarked(version.id == m_id);
        connect(row, &RowButton::clicked, this, [this, id = version.id] {
            if (id != m_id) {
                Q_EMIT openRequested(id);
            }
        });
        m_rows->addWidget(row);
    }
    for (const text::Language &language : text::languages()) {
        const bool there = std::any_of(m_versions.begin(), m_versions.end(),
                                       [&language](const LanguageVersion &version) {
                                           return text::language(version.language) == &language;
                                       });
        if (!there) {
            connect(m_menu->addAction(language.nativeName), &QAction::triggered, this,
                    [this, tag = language.tag] { Q_EMIT versionRequested(tag); });
        }
    }
    m_add->setText(tr("Add version"));
    m_add->setVisible(!m_menu->isEmpty());
}

void VersionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

RevisionList::RevisionList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    column(this, m_rows, m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    rebuild();
}

void RevisionList::setRevisions(std::vector<RevisionInfo> revisions)
{
    m_revisions = std::move(revisions);
    rebuild();
}

void RevisionList::rebuild()
{
    clear(*m_rows);
    const size_t shown = m_all ? m_revisions.size() : std::min(firstRevisions, m_revisions.size());
    for (size_t i = 0; i < shown; ++i) {
        const RevisionInfo &revision = m_revisions[i];
        auto *row = new RowButton(m_theme, this);
        const QDateTime saved = revision.saved.toDateTime();
        QStringList words{QLocale().toString(saved, QLocale::ShortFormat), revision.author};
        words.removeAll(QString());
        const QString state = revision.isPublished ? tr("published") : revision.note;
        row->setContent(words.join(QStringLiteral(" · ")), state,
                        revision.isPublished ? &Tokens::accentText : &Tokens::soft);
        row->setToolTip(revision.note);
        row->setMarked(revision.isHead);
        connect(row, &RowButton::clicked, this,
                [this, id = revision.id] { Q_EMIT revisionRequested(id); });
        m_rows->addWidget(row);
    }
    if (m_revisions.empty()) {
        auto *row = new RowButton(m_theme, this);
        row->setContent(tr("Not saved yet"), {}, &Tokens::soft);
        row->setEnabled(false);
        m_rows->addWidget(row);
    }
    m_more->setText(tr("Show all %n revisions", nullptr, int(m_revisions.size())));
    m_more->setVisible(shown < m_revisions.size());
}

void RevisionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querybuilder.h"

#include "ui/articlelist/words.h"
#include "ui/search/builderrow.h"
#include "ui/theme/look.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

QueryBuilder::QueryBuilder(const QString &query, const QStringList &sections, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_language(interfaceLanguage())
    , m_sections(sections)
    , m_mode(new SegmentedControl(2, this))
    , m_list(nullptr)
    , m_note(new QLabel(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(QStringLiteral("queryBuilder"));
    setWindowTitle(tr("Build a search"));
    resize(640, 460);
    build();
    read(query);
    refresh();
}

void QueryBuilder::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(2 * Theme::step);
    m_mode->setTexts({tr("All of these"), tr("Any of these")});
    m_mode->setAccessibleName(tr("What must hold"));
    m_mode->setObjectName(QStringLiteral("builderMode"));
    connect(m_mode, &SegmentedControl::chosen, this, &QueryBuilder::refresh);
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    setKind(m_note, TextKind::Soft);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    auto *inside = new QWidget(this);
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    column->addWidget(area, 1);
    auto *more = new QPushButton(tr("&Add a row"), this);
    more->setObjectName(QStringLiteral("builderAdd"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] { addRow({})->focusField(); });
    column->addWidget(more, 0, Qt::AlignLeft);
    m_text->setObjectName(QStringLiteral("builderQuery"));
    m_text->setAccessibleName(tr("The query"));
    m_text->setReadOnly(true);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Sa&ve…"), this);
    m_save->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("builderSave"));
    m_search = new QPushButton(tr("&Search"), this);
    m_search->setDefault(true);
    m_search->setObjectName(QStringLiteral("builderSearch"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_search);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString built = query();
        accept();
        Q_EMIT saveRequested(built);
    });
    connect(m_search, &QPushButton::clicked, this, [this] {
        const QString built = query();
        accept();
        Q_EMIT searchRequested(built);
    });
}

void QueryBuilder::read(const QString &query)
{
    const auto parsed = store::parseQuery(query);
    const auto rows = parsed ? queryRows(*parsed, m_language) : std::nullopt;
    if (!rows) {
        m_note->setText(
            tr("“%1” says more than rows can. What you build here takes its place.").arg(query));
        m_note->show();
    }
    m_mode->setCurrent(rows && rows->any ? 1 : 0);
    for (const QueryRow &row : rows ? rows->rows : std::vector<QueryRow>()) {
        addRow(row);
    }
    if (m_rows.empty()) {
        addRow({});
    }
    m_rows.front()->focusField();
}

BuilderRow *QueryBuilder::addRow(const QueryRow &row)
{
    auto *line = new BuilderRow(row, m_sections, m_language, m_theme, m_list->parentWidget());
    m_list->insertWidget(int(m_rows.size()), line);
    m_rows.push_back(line);
    connect(line, &BuilderRow::changed, this, &QueryBuilder::refresh);
    connect(line, &BuilderRow::removeRequested, this, [this, line] { removeRow(line); });
    refresh();
    return line;
}

void QueryBuilder::removeRow(BuilderRow *row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    if (m_rows.empty()) {
        addRow({});
    }
    m_rows.front()->focusField();
    refresh();
}

QString QueryBuilder::query() const
{
    QueryRows rows;
    rows.any = m_mode->current() == 1;
    for (const BuilderRow *row : m_rows) {
        rows.rows.push_back(row->row());
    }
    return queryText(rows, m_language);
}

void QueryBuilder::refresh()
{
    const QString text = query();
    m_text->setText(text);
    m_search->setEnabled(!text.isEmpty());
    m_save->setEnabled(!text.isEmpty());
}

} // namespace rd::ui

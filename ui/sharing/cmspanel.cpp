// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/cmspanel.h"

#include "ui/editor/openarticle.h"
#include "ui/sharing/cmscopier.h"
#include "ui/sharing/cmsrow.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rd::ui {

CmsPanel::CmsPanel(CmsCopier &copier, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_copier(copier)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_message(new MessageBar(theme, this))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_empty(new EmptyState(theme, this))
    , m_next(new QPushButton(this))
    , m_onTop(new QCheckBox(this))
    , m_done(new QWidget(this))
    , m_doneText(new QLabel(m_done))
    , m_address(new QLineEdit(m_done))
    , m_keep(new QPushButton(m_done))
{
    setObjectName(QStringLiteral("cmsPanel"));
    setSurface(this, Surface::Page);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&copier, &CmsCopier::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslate();
    resize(520, 640);
}

void CmsPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setProperty("header", true);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *titles = new QVBoxLayout(head);
    titles->setContentsMargins(4 * Theme::step, 3 * Theme::step, 4 * Theme::step, 2 * Theme::step);
    titles->setSpacing(2);
    setKind(m_title, TextKind::Title);
    setKind(m_progress, TextKind::Soft);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    titles->addWidget(m_title);
    titles->addWidget(m_progress);
    column->addWidget(head);
    column->addWidget(m_message);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeFoot());
    setSurface(m_list, Surface::Page);
}

QWidget *CmsPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(4 * Theme::step, 2 * Theme::step, 4 * Theme::step, 3 * Theme::step);
    column->setSpacing(2 * Theme::step);
    auto *done = new QVBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->setSpacing(Theme::step);
    m_doneText->setWordWrap(true);
    m_doneText->setBuddy(m_address);
    done->addWidget(m_doneText);
    auto *line = new QHBoxLayout;
    m_address->setObjectName(QStringLiteral("cmsAddress"));
    m_keep->setObjectName(QStringLiteral("cmsKeepAddress"));
    line->addWidget(m_address, 1);
    line->addWidget(m_keep);
    done->addLayout(line);
    column->addWidget(m_done);
    auto *row = new QHBoxLayout;
    m_next->setObjectName(QStringLiteral("cmsNext"));
    m_onTop->setObjectName(QStringLiteral("cmsOnTop"));
    setKind(m_next, ButtonKind::Accent);
    row->addWidget(m_onTop);
    row->addStretch();
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, [this] { copy(m_copier.list().next()); });
    connect(m_keep, &QPushButton::clicked, this, &CmsPanel::keepAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &CmsPanel::keepAddress);
    connect(m_onTop, &QCheckBox::toggled, this, &CmsPanel::setOnTop);
    return foot;
}

void CmsPanel::setZone(const QByteArray &zone)
{
    m_zone = zone;
    refresh();
}

void CmsPanel::setOnTop(bool on)
{
    if (isWindow()) {
        const QPoint place = pos();
        setWindowFlag(Qt::WindowStaysOnTopHint, on); // hides it
        move(place);
        show();
    }
}

void CmsPanel::refresh()
{
    const CmsChecklist &list = m_copier.list();
    const OpenArticle *article = m_copier.article();
    const bool open = article != nullptr;
    m_empty->setVisible(!open);
    m_list->parentWidget()->parentWidget()->setVisible(open);
    m_next->setEnabled(open && list.next() >= 0);
    const QString headline = open ? article->metadata().headline : QString();
    m_title->setText(!open                ? tr("Copy for the CMS")
                     : headline.isEmpty() ? tr("Untitled")
                                          : headline);
    m_progress->setVisible(open);
    m_progress->setText(tr("%1 of %2 copied").arg(list.copied()).arg(list.total()));
    showRows();
    showDone();
}

void CmsPanel::showRows()
{
    const std::vector<CmsItem> &items = m_copier.list().items();
    while (m_rows.size() < items.size()) {
        auto *row = new CmsRow(m_theme, m_list);
        const int index = int(m_rows.size());
        connect(row, &CmsRow::copyRequested, this, [this, index] { copy(index); });
        m_column->insertWidget(index, row);
        m_rows.push_back(row);
    }
    while (m_rows.size() > items.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // its button may be the sender
        m_rows.pop_back();
    }
    for (size_t i = 0; i < items.size(); ++i) {
        m_rows[i]->show(items[i], m_zone);
    }
}

void CmsPanel::showDone()
{
    const OpenArticle *article = m_copier.article();
    const bool done = article != nullptr && m_copier.list().isDone();
    m_done->setVisible(done);
    if (done && !m_wasDone) {
        m_address->setText(article->metadata().publishedUrl);
        m_address->setFocus();
        m_address->selectAll();
    } else if (!done && m_wasDone) {
        setFocus(); // the next key copies again
    }
    m_wasDone = done;
}

void CmsPanel::copy(int index)
{
    m_message->dismiss();
    m_copier.copy(index);
}

void CmsPanel::keepAddress()
{
    if (const Result<void> kept = m_copier.keepAddress(m_address->text()); !kept) {
        m_message->showError(kept.error());
        m_address->setFocus();
        m_address->selectAll();
        return;
    }
    m_message->showNotice(tr("The address stands with the article now."));
}

void CmsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape && isWindow()) {
        close();
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        copy(m_copier.list().next());
        return;
    }
    const std::vector<CmsItem> &items = m_copier.list().items();
    for (size_t i = 0; plain && i < items.size(); ++i) {
        if (!items[i].key.isEmpty() && items[i].key == event->text()) {
            const bool caption = items[i].key == QLatin1String("0");
            copy(caption ? m_copier.list().find(QStringLiteral("caption_")) : int(i));
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void CmsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CmsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CmsPanel::retranslate()
{
    setWindowTitle(tr("Copy for the CMS"));
    m_empty->setContent(QStringLiteral("copy"), tr("No article is open"),
                        tr("Open one, and its fields stand here, each with a key."));
    m_next->setText(tr("Copy &next"));
    m_next->setToolTip(tr("Enter copies the next field that is not copied yet"));
    m_onTop->setText(tr("Stay on &top"));
    m_doneText->setText(tr("Done. Paste the address of the published page here:"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setAccessibleName(tr("Address of the published page"));
    m_keep->setText(tr("&Keep"));
    m_keep->setAccessibleName(tr("Keep the address"));
    refresh();
}

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tour.h"

#include "ui/theme/look.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int calloutWidth = 380;
constexpr int gap = 3 * Theme::step; ///< between the part and its callout
constexpr int holeMargin = Theme::step;

bool isCalled(const QWidget &widget, const QString &name)
{
    return widget.objectName() == name ||
           QString::fromLatin1(widget.metaObject()->className()).section(QLatin1Char(':'), -1) ==
               name;
}

/// Where a card of that size stands beside the hole: below, above, right, left, else over its end.
QPoint besideHole(const QRect &hole, const QSize &card, const QRect &room)
{
    const int x = std::clamp(hole.center().x() - card.width() / 2, room.left(),
                             std::max(room.left(), room.right() - card.width()));
    const int y = std::clamp(hole.center().y() - card.height() / 2, room.top(),
                             std::max(room.top(), room.bottom() - card.height()));
    const QPoint places[] = {{x, hole.bottom() + gap},
                             {x, hole.top() - gap - card.height()},
                             {hole.right() + gap, y},
                             {hole.left() - gap - card.width(), y}};
    for (const QPoint &place : places) {
        if (room.contains(QRect(place, card))) {
            return place;
        }
    }
    return {x, std::max(room.top(), room.bottom() - card.height() - gap)};
}

} // namespace

const std::vector<TourStep> &Tour::steps()
{
    static const std::vector<TourStep> steps{
        {"newButton", QT_TR_NOOP("Begin here"),
         QT_TR_NOOP("News, an interview, or a copy of yesterday's piece. For short news the "
                    "keyboard is enough: Ctrl+N, and write.")},
        {"ArticleListPanel", QT_TR_NOOP("Everything the newsroom has"),
         QT_TR_NOOP("The newest is at the top. Language versions of one story are one row; at the "
                    "left you choose a place, a status or a section.")},
        {"EditorPanel|ArticlePane", QT_TR_NOOP("The text"),
         QT_TR_NOOP("Read or edit. What you type is kept by itself within two seconds; “Save a "
                    "revision” is for a state you may want back.")},
        {"searchField", QT_TR_NOOP("Search"),
         QT_TR_NOOP("Words in any form and without special letters: “seher” finds “şəhər”. Narrow "
                    "it with section:, status:, author: or date:.")},
        {"mainWindow|MainWindow", QT_TR_NOOP("One key for everything"),
         QT_TR_NOOP("Ctrl+K finds every action, article, section and setting by a piece of its "
                    "name. F1 is help.")},
        {"exportButton", QT_TR_NOOP("Out to the reader"),
         QT_TR_NOOP("PDF, HTML, Markdown and more; what is marked off the record never goes "
                    "along.")},
    };
    return steps;
}

Tour::Tour(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_window(window)
    , m_before(window->focusWidget())
    , m_callout(new QFrame(this))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::ClickFocus); // the buttons have the keys
    makeCallout();
    m_window->installEventFilter(this);
    setGeometry(m_window->rect());
    raise();
    QWidget::show();
    show(0);
}

Tour::~Tour() = default;

void Tour::makeCallout()
{
    m_callout->setObjectName(QStringLiteral("tourCallout"));
    m_callout->setFixedWidth(calloutWidth);
    setSurface(m_callout, Surface::Page);
    m_callout->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(m_callout);
    layout->setContentsMargins(4 * Theme::step, 4 * Theme::step, 4 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    m_count = new QLabel(m_callout);
    setKind(m_count, TextKind::Label);
    m_title = new QLabel(m_callout);
    m_title->setWordWrap(true);
    setKind(m_title, TextKind::Title);
    m_text = new QLabel(m_callout);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::step);
    m_end = new QPushButton(m_callout);
    m_end->setObjectName(QStringLiteral("tourEnd"));
    setKind(m_end, ButtonKind::Quiet);
    m_back = new QPushButton(m_callout);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next = new QPushButton(m_callout);
    m_next->setObjectName(QStringLiteral("tourNext"));
    setKind(m_next, ButtonKind::Accent);
    row->addWidget(m_end);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    for (QPushButton *button : {m_end, m_back, m_next}) {
        button->installEventFilter(this); // arrows would only move between the buttons
    }
    connect(m_end, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_current + 1); });
}

void Tour::show(int step)
{
    const int last = static_cast<int>(steps().size()) - 1;
    if (step > last) {
        end();
        return;
    }
    m_current = std::max(0, step);
    const TourStep &now = steps()[static_cast<size_t>(m_current)];
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(last + 1));
    m_title->setText(tr(now.title));
    m_text->setText(tr(now.text));
    m_end->setText(tr("End the tour"));
    m_back->setText(tr("Back"));
    m_back->setVisible(m_current > 0);
    m_next->setText(m_current == last ? tr("Done") : tr("Next"));
    setAccessibleName(tr("Tour"));
    m_callout->setAccessibleName(m_title->text());
    m_callout->setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(m_title->text() + QLatin1Char('\n') + m_text->text());
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(m_callout, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *Tour::target() const
{
    const QString targets = QLatin1String(steps()[static_cast<size_t>(m_current)].targets);
    for (const QString &name : targets.split(QLatin1Char('|'))) {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (isCalled(*widget, name) && widget->isVisible() &&
                !widget->visibleRegion().isEmpty()) {
                return widget;
            }
        }
    }
    return nullptr;
}

QRect Tour::hole() const
{
    const QWidget *part = target();
    if (!part) {
        return {};
    }
    return QRect(part->mapTo(m_window, QPoint()), part->size())
        .adjusted(-holeMargin, -holeMargin, holeMargin, holeMargin)
        .intersected(rect());
}

void Tour::place()
{
    m_callout->setFixedWidth(std::min(calloutWidth, std::max(160, width() - 4 * gap)));
    m_callout->layout()->activate();
    const int height = m_callout->layout()->heightForWidth(m_callout->width());
    const QSize card(m_callout->width(), std::max(height, m_callout->minimumSizeHint().height()));
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const QRect part = hole();
    const QPoint corner = part.isEmpty() ? room.center() - QPoint(card.width(), card.height()) / 2
                                         : besideHole(part, card, room);
    m_callout->setGeometry(QRect(corner, card));
    update();
}

void Tour::end()
{
    m_window->removeEventFilter(this);
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT ended();
    close();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    const QRect part = hole();
    if (!part.isEmpty()) {
        QPainterPath cut;
        cut.addRoundedRect(part, Theme::radius, Theme::radius);
        dim -= cut;
    }
    QColor shade = m_theme.tokens().ink;
    if (m_theme.scheme() == Scheme::Dark) {
        shade = m_theme.tokens().bg;
    }
    shade.setAlphaF(0.55F);
    painter.fillPath(dim, shade);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    if (!part.isEmpty()) {
        painter.drawRoundedRect(part, Theme::radius, Theme::radius);
    }
    painter.setPen(QPen(m_theme.tokens().faint, 1));
    painter.drawRect(m_callout->geometry().adjusted(-1, -1, 0, 0));
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
            button->click();
            break;
        }
        [[fallthrough]];
    case Qt::Key_Right:
        show(m_current + 1);
        break;
    case Qt::Key_Left:
        show(m_current - 1);
        break;
    default:
        event->accept(); // nothing of the window is reached meanwhile
    }
}

void Tour::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a click beside the callout does nothing, rather than end it by mistake
}

void Tour::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        show(m_current);
    }
    QWidget::changeEvent(event);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        setGeometry(m_window->rect());
        place();
    }
    if (watched != m_window && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    const QList<QPushButton *> all{m_end, m_back, m_next};
    QList<QPushButton *> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [](const QPushButton *button) { return !button->isHidden(); });
    const qsizetype at = shown.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    const qsizetype count = shown.size();
    shown[(at + (next ? 1 : -1) + count) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace rd::ui

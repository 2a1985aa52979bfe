// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/theme/look.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int markedMs = 2500;
constexpr int hintWidth = 560; ///< px; longer lines are hard to read

/// The space of one setting; stands out for a moment when the search has led to it.
class RowBox final : public QWidget
{
public:
    RowBox(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        m_fade.setSingleShot(true);
        m_fade.setInterval(markedMs);
        m_fade.callOnTimeout(this, qOverload<>(&QWidget::update));
    }

    void mark()
    {
        m_fade.start();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_fade.isActive()) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().accent);
        painter.setBrush(m_theme.tokens().accentSurface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                                Theme::radius);
    }

private:
    const Theme &m_theme;
    QTimer m_fade;
};

QString boxName(const QString &row)
{
    return QStringLiteral("row_") + row;
}

QLabel *wrapped(const QString &text, TextKind kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMaximumWidth(hintWidth);
    setKind(label, kind);
    return label;
}

} // namespace

QString SettingsPageInfo::text(const char *source) const
{
    return QCoreApplication::translate(context, source);
}

const SettingRow &SettingsPageInfo::row(const char *rowName) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [rowName](const SettingRow &one) {
        return qstrcmp(one.name, rowName) == 0;
    });
    Q_ASSERT_X(found != rows.end(), "SettingsPageInfo", rowName);
    return *found;
}

SettingsPage::SettingsPage(const SettingsPageInfo &info, const SettingsContext &context,
                           QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("settings_") + QLatin1String(info.name));
    m_column->setContentsMargins(4 * Theme::step, 0, 6 * Theme::step, 6 * Theme::step);
    m_column->setSpacing(2 * Theme::step);
    m_column->setAlignment(Qt::AlignTop);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::narrow(const QString &) {}

bool SettingsPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // A scroll area asks for the least height only, which knows nothing of lines that wrap.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        setMinimumHeight(m_column->totalHeightForWidth(width()));
    }
    return done;
}

QWidget *SettingsPage::rowBox(const QString &name) const
{
    return findChild<QWidget *>(boxName(name));
}

void SettingsPage::point(const QString &name, bool focus)
{
    auto *box = dynamic_cast<RowBox *>(rowBox(name));
    if (!box) {
        return;
    }
    box->mark();
    if (focus) {
        const QList<QWidget *> inner = box->findChildren<QWidget *>();
        const auto control = std::find_if(inner.begin(), inner.end(), [](const QWidget *widget) {
            return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        });
        if (control != inner.end()) {
            (*control)->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void SettingsPage::addGroup(const QString &title)
{
    auto *label = wrapped(title, TextKind::Group, this);
    label->setContentsMargins(2 * Theme::step, 3 * Theme::step, 0, 0);
    m_column->addWidget(label);
}

QVBoxLayout *SettingsPage::addBox(const SettingRow &row, QWidget *control)
{
    auto *box = new RowBox(m_context.theme, this);
    box->setObjectName(boxName(QLatin1String(row.name)));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(2 * Theme::step, 2 * Theme::step, 2 * Theme::step, 2 * Theme::step);
    layout->setSpacing(Theme::step);
    const QString label = m_info.text(row.label);
    control->setParent(box);
    control->setObjectName(QStringLiteral("setting_") + QLatin1String(row.name));
    control->setAccessibleName(label);
    if (*row.hint) {
        control->setAccessibleDescription(m_info.text(row.hint));
    }
    m_column->addWidget(box);
    return layout;
}

void SettingsPage::addRow(const char *name, QWidget *control)
{
    const SettingRow &row = m_info.row(name);
    QVBoxLayout *layout = addBox(row, control);
    auto *label = wrapped(m_info.text(row.label), TextKind::Body, layout->parentWidget());
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    if (*row.hint) {
        layout->addWidget(wrapped(m_info.text(row.hint), TextKind::Soft, layout->parentWidget()));
    }
}

QCheckBox *SettingsPage::addCheck(const char *name)
{
    const SettingRow &row = m_info.row(name);
    auto *box = new QCheckBox(m_info.text(row.label), this);
    QVBoxLayout *layout = addBox(row, box);
    layout->addWidget(box);
    if (*row.hint) {
        QLabel *hint = wrapped(m_info.text(row.hint), TextKind::Soft, layout->parentWidget());
        hint->setIndent(6 * Theme::step);
        layout->addWidget(hint);
    }
    return box;
}

QLabel *SettingsPage::addFact(const QString &text)
{
    QLabel *label = wrapped(text, TextKind::Soft, this);
    label->setContentsMargins(2 * Theme::step, Theme::step, 0, Theme::step);
    m_column->addWidget(label);
    return label;
}

} // namespace rd::ui

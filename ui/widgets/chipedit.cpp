// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipedit.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QStringListModel>
#include <QStyle>

namespace rd::ui {

namespace {

bool isDivider(QChar c)
{
    return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QChar(0xFF0C) ||
           c == QChar(0x3001) || c == QChar(0xFF1B);
}

} // namespace

ChipEdit::ChipEdit(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, Theme::step))
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_found(new QStringListModel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("field", true);
    m_flow->setContentsMargins(6, 4, 6, 4);
    m_field->setProperty("bare", true);
    m_field->setMinimumWidth(72);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_flow->addWidget(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_completer->setModel(m_found);
    m_completer->setWidget(m_field);
    // The source knows what fits; Qt's own prefix filter would not find "şəhər" for "seher".
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setProperty("popup", true);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                take(text);
                m_field->clear();
            });
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.isEmpty() && isDivider(text.back())) {
            commit();
        } else {
            ask(text.trimmed());
        }
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer->popup()->isVisible()) {
            commit();
        }
    });
    m_field->installEventFilter(this);
}

ChipEdit::~ChipEdit()
{
    // A field that has the focus says so once more while it dies, when we are gone already.
    m_field->disconnect(this);
}

void ChipEdit::setName(const QString &name)
{
    setAccessibleName(name);
    m_field->setAccessibleName(name);
}

void ChipEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_field->setPlaceholderText(m_values.isEmpty() ? text : QString());
}

void ChipEdit::setValues(const QStringList &values)
{
    if (values != m_values) {
        m_values = values;
        rebuild();
    }
}

void ChipEdit::rebuild()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
    }
    int index = 0;
    for (const QString &value : std::as_const(m_values)) {
        auto *chip = new Chip(m_theme, value, true, this);
        connect(chip, &Chip::removeRequested, this, [this, value] {
            removeAt(value);
            m_field->setFocus();
        });
        m_flow->insertWidget(index++, chip);
        chip->show();
    }
    m_field->setPlaceholderText(m_values.isEmpty() ? m_placeholder : QString());
    updateGeometry();
}

void ChipEdit::commit()
{
    QString text = m_field->text();
    m_field->clear();
    m_completer->popup()->hide();
    for (QChar &c : text) {
        if (isDivider(c)) {
            c = QLatin1Char(',');
        }
    }
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        take(part);
    }
}

void ChipEdit::take(const QString &text)
{
    const QString value = text.simplified();
    if (value.isEmpty() || m_values.contains(value, Qt::CaseInsensitive)) {
        return;
    }
    m_values.append(value);
    rebuild();
    Q_EMIT edited(m_values);
}

void ChipEdit::removeAt(const QString &text)
{
    if (m_values.removeOne(text)) {
        rebuild();
        Q_EMIT edited(m_values);
    }
}

void ChipEdit::ask(const QString &prefix)
{
    const quint64 question = ++m_question;
    if (!m_source || prefix.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const QPointer<ChipEdit> self(this);
    m_source(prefix, [self, question](const QStringList &found) {
        if (self.isNull() || self->m_question != question) {
            return;
        }
        QStringList fresh;
        for (const QString &value : found) {
            if (!self->m_values.contains(value)) {
                fresh.append(value);
            }
        }
        self->m_found->setStringList(fresh);
        if (fresh.isEmpty() || !self->m_field->hasFocus()) {
            self->m_completer->popup()->hide();
        } else {
            self->m_completer->complete();
        }
    });
}

bool ChipEdit::handleKey(int key)
{
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_values.isEmpty()) {
        // Back into the field, so that a slip can be mended instead of typed again.
        const QString last = m_values.last();
        removeAt(last);
        m_field->setText(last);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_field->text().isEmpty()) {
        commit();
        return true;
    }
    return false;
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress &&
            handleKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            showFocus(event->type() == QEvent::FocusIn);
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChipEdit::showFocus(bool focused)
{
    setProperty("focused", focused);
    style()->unpolish(this);
    style()->polish(this);
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_field->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace rd::ui

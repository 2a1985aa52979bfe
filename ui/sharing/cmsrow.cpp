// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/cmsrow.h"

#include "ui/articlelist/words.h"
#include "ui/sharing/statelabel.h"
#include "ui/theme/look.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int previewLength = 200;
constexpr int keyWidth = 18;

} // namespace

CmsRow::CmsRow(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_key(new QLabel(this))
    , m_name(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_state(new StateLabel(theme, this))
    , m_length(new StateLabel(theme, this))
    , m_copy(new QPushButton(this))
{
    setProperty("header", true); // a line below
    setAttribute(Qt::WA_StyledBackground);
    setKind(m_key, TextKind::Soft);
    setKind(m_text, TextKind::Soft);
    m_key->setFixedWidth(keyWidth);
    m_key->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_copy->setAutoDefault(false);
    m_name->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::step, 6, 3 * Theme::step, 6);
    row->setSpacing(2 * Theme::step);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Theme::step);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_length);
    words->addLayout(head);
    words->addWidget(m_text);
    row->addWidget(m_key);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &CmsRow::copyRequested);
}

void CmsRow::show(const CmsItem &item, const QByteArray &zone)
{
    const workspace::CmsField &field = item.field;
    setObjectName(QStringLiteral("cmsRow_") + field.id);
    m_key->setText(item.key);
    m_key->setToolTip(item.key.isEmpty() ? QString() : tr("Press %1 to copy it").arg(item.key));
    m_name->setText(field.label);
    m_text->setFullText(item.state == CmsState::Empty
                            ? tr("nothing written")
                            : field.plain.left(previewLength).simplified());
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(item.state != CmsState::Empty);
    showLength(field);
    showState(item, zone);
    QStringList said{tr("Copy: %1").arg(field.label), m_state->text(), m_length->text()};
    said.removeAll(QString());
    m_copy->setAccessibleName(said.join(QStringLiteral(", ")));
}

void CmsRow::showLength(const workspace::CmsField &field)
{
    if (field.over() > 0) {
        m_length->setState(QStringLiteral("triangle-alert"),
                           tr("%1 / %2 · %3 too many")
                               .arg(groupedNumber(field.count), groupedNumber(field.limit),
                                    groupedNumber(field.over())),
                           &Tokens::danger);
    } else if (field.limit > 0) {
        m_length->setState(
            {}, tr("%1 / %2").arg(groupedNumber(field.count), groupedNumber(field.limit)),
            &Tokens::soft);
    } else {
        m_length->setState({}, field.count > 0 ? groupedNumber(field.count) : QString(),
                           &Tokens::soft);
    }
}

void CmsRow::showState(const CmsItem &item, const QByteArray &zone)
{
    const auto at = [&item, &zone] {
        return QLocale().toString(Moment{item.copiedMs, zone}.toDateTime().time(),
                                  QLocale::ShortFormat);
    };
    switch (item.state) {
    case CmsState::Empty:
    case CmsState::ToCopy:
        m_state->setState({}, {}, &Tokens::soft);
        break;
    case CmsState::Copied:
        m_state->setState(QStringLiteral("check"), tr("copied %1").arg(at()), &Tokens::ok);
        break;
    case CmsState::ChangedSince:
        m_state->setState(QStringLiteral("triangle-alert"), tr("changed since %1").arg(at()),
                          &Tokens::warn);
        break;
    }
}

} // namespace rd::ui

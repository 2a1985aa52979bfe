// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/speakerlist.h"

#include "ui/theme/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

QString about(const Speaker &speaker)
{
    QStringList parts{speaker.title, speaker.organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QFrame *frame()
{
    auto *box = new QFrame;
    box->setProperty("field", true);
    return box;
}

} // namespace

SpeakerList::SpeakerList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cards(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::step);
    m_cards->setSpacing(Theme::step);
    column->addLayout(m_cards);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAutoDefault(false);
    setKind(m_add, ButtonKind::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_adding = true;
        startEditing({});
    });
    connect(&theme, &Theme::changed, this, &SpeakerList::rebuild);
    rebuild();
}

void SpeakerList::setSpeakers(const std::vector<Speaker> &speakers)
{
    if (speakers != m_speakers) {
        m_speakers = speakers;
        rebuild();
    }
}

void SpeakerList::startEditing(const QString &key)
{
    m_editing = key;
    rebuild();
    for (auto *field : findChildren<QLineEdit *>()) {
        if (field->objectName() == QLatin1String("name") && field->isEnabled()) {
            field->setFocus();
        }
    }
}

void SpeakerList::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_cards->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->setEnabled(false); // on its way out: not to be found by startEditing()
        item->widget()->deleteLater();     // it may be the sender
    }
    for (const Speaker &speaker : m_speakers) {
        const bool open = !m_editing.isEmpty() && speaker.key == m_editing;
        m_cards->addWidget(open ? form(speaker) : card(speaker));
    }
    if (m_adding) {
        m_cards->addWidget(form({}));
    }
    m_add->setVisible(!m_adding);
    m_add->setText(tr("Add speaker"));
    m_add->setIcon(m_theme.icon(QStringLiteral("plus")));
}

QWidget *SpeakerList::card(const Speaker &speaker)
{
    QFrame *box = frame();
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(2 * Theme::step, Theme::step + 2, Theme::step, Theme::step + 2);
    row->addWidget(new Chip(m_theme, speaker.initials(), false), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    auto *name = new ElidedLabel;
    name->setFullText(speaker.name.isEmpty() ? tr("No name yet") : speaker.name);
    lines->addWidget(name);
    auto *second = new ElidedLabel;
    setKind(second, TextKind::Label);
    const QString role = speaker.role == SpeakerRole::Interviewer ? tr("asks") : tr("answers");
    const QString rest = about(speaker);
    second->setFullText(rest.isEmpty() ? role : rest + QStringLiteral(" · ") + role);
    lines->addWidget(second);
    row->addLayout(lines, 1);
    const auto tool = [this, row](const QString &icon, const QString &text) {
        auto *button = new QToolButton;
        button->setIcon(m_theme.icon(icon));
        button->setIconSize(QSize(14, 14));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setProperty("small", true);
        setKind(button, ButtonKind::Quiet);
        row->addWidget(button);
        return button;
    };
    const QString key = speaker.key;
    connect(tool(QStringLiteral("pencil"), tr("Edit %1").arg(speaker.name)), &QToolButton::clicked,
            this, [this, key] { startEditing(key); });
    connect(tool(QStringLiteral("x"), tr("Remove %1").arg(speaker.name)), &QToolButton::clicked,
            this, [this, key] { remove(key); });
    return box;
}

QWidget *SpeakerList::form(const Speaker &speaker)
{
    QFrame *box = frame();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(2 * Theme::step, 2 * Theme::step, 2 * Theme::step, 2 * Theme::step);
    column->setSpacing(Theme::step + 2);
    const auto line = [column](const QString &text, const QString &placeholder) {
        auto *field = new QLineEdit(text);
        field->setPlaceholderText(placeholder);
        field->setAccessibleName(placeholder);
        column->addWidget(field);
        return field;
    };
    auto *name = line(speaker.name, tr("Name"));
    name->setObjectName(QStringLiteral("name"));
    auto *title = line(speaker.title, tr("Title"));
    auto *organisation = line(speaker.organisation, tr("Organisation"));
    const auto fields = std::make_shared<Fields>(Fields{name, title, organisation, speaker.person});
    const QCompleter *completer = complete(fields);
    auto *role = new QComboBox;
    role->addItem(tr("answers"));
    role->addItem(tr("asks"));
    role->setAccessibleName(tr("Role"));
    role->setCurrentIndex(speaker.role == SpeakerRole::Interviewer ? 1 : 0);
    column->addWidget(role);
    auto *row = new QHBoxLayout;
    auto *done = new QPushButton(tr("Done"));
    auto *cancel = new QPushButton(tr("Cancel"));
    setKind(done, ButtonKind::Accent);
    setKind(cancel, ButtonKind::Quiet);
    row->addWidget(done);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);

    const auto accept = [this, speaker, name, title, organisation, role, fields] {
        Speaker changed = speaker;
        changed.person = fields->person;
        changed.name = name->text().simplified();
        changed.title = title->text().simplified();
        changed.organisation = organisation->text().simplified();
        changed.role =
            role->currentIndex() == 1 ? SpeakerRole::Interviewer : SpeakerRole::Interviewee;
        finish(changed);
    };
    const auto leave = [this] {
        m_adding = false;
        startEditing({});
        m_add->setFocus();
    };
    connect(done, &QPushButton::clicked, this, accept);
    connect(cancel, &QPushButton::clicked, this, leave);
    for (QLineEdit *field : {name, title, organisation}) {
        connect(field, &QLineEdit::returnPressed, this, [completer, accept] {
            // The list of known people gets the key after the field; it is theirs.
            if (!completer->popup()->isVisible()) {
                accept();
            }
        });
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), box);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, leave);
    return box;
}

/// Known persons under the name field; who is chosen brings title and organisation of that day.
QCompleter *SpeakerList::complete(const std::shared_ptr<Fields> &fields)
{
    auto *found = new QStringListModel(fields->name);
    auto *completer = new QCompleter(found, fields->name);
    completer->setWidget(fields->name);
    // The source has folded and ranked; Qt's prefix filter would undo it.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setProperty("popup", true);
    connect(fields->name, &QLineEdit::textEdited, completer,
            [this, fields, found, completer](const QString &typed) {
                fields->person.clear(); // another name is another person until one is chosen
                QStringList labels;
                if (m_offers && !typed.trimmed().isEmpty()) {
                    for (const PersonOffer &offer : m_offers(typed)) {
                        labels.append(offer.label);
                    }
                }
                found->setStringList(labels);
                if (labels.isEmpty()) {
                    completer->popup()->hide();
                } else {
                    completer->complete();
                }
            });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), fields->name,
            [this, fields](const QString &label) {
                for (const PersonOffer &offer : m_offers(fields->name->text())) {
                    if (offer.label == label) {
                        fields->name->setText(offer.name);
                        fields->title->setText(offer.title);
                        fields->organisation->setText(offer.organisation);
                        fields->person = offer.person;
                    }
                }
            });
    return completer;
}

void SpeakerList::finish(const Speaker &speaker)
{
    std::vector<Speaker> changed = m_speakers;
    if (!speaker.name.isEmpty()) {
        const auto found = std::find_if(changed.begin(), changed.end(), [&](const Speaker &other) {
            return other.key == speaker.key;
        });
        if (found != changed.end()) {
            *found = speaker;
        } else {
            changed.push_back(speaker);
            changed.back().key = speakerKey(speaker.name, m_speakers);
        }
    }
    const QString undoText = m_adding ? tr("Add speaker") : tr("Edit speaker");
    m_adding = false;
    m_editing.clear();
    const bool differs = changed != m_speakers;
    m_speakers = changed;
    rebuild();
    m_add->setFocus();
    if (differs) {
        Q_EMIT edited(undoText, changed);
    }
}

void SpeakerList::remove(const QString &key)
{
    std::erase_if(m_speakers, [&key](const Speaker &speaker) { return speaker.key == key; });
    const std::vector<Speaker> rest = m_speakers;
    rebuild();
    Q_EMIT edited(tr("Remove speaker"), rest);
}

void SpeakerList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace rd::ui

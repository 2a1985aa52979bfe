// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/welcomedialog.h"

#include "app/workspace/profile.h"
#include "ui/settings/pages/appearancepage.h"
#include "ui/settings/profileform.h"
#include "ui/theme/look.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/zonefield.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

WelcomeDialog::WelcomeDialog(const SettingsContext &context, const QString &proposedName,
                             QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fields(new ProfileFields(this))
    , m_language(new QComboBox(this))
    , m_scheme(new SegmentedControl(3, this))
{
    setObjectName(QStringLiteral("welcomeDialog"));
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * Theme::step, 7 * Theme::step, 8 * Theme::step, 5 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    makeHead(*layout);
    makeForm(*layout);
    makeButtons(*layout);
    Profile profile = m_context.preferences.profile();
    if (profile.name.isEmpty()) {
        profile.name = proposedName;
        profile.language = m_context.translations.current().left(2);
        profile.initials = workspace::proposedInitials(proposedName, profile.language);
        // A computer that keeps UTC says nothing about where its person is.
        if (const QByteArray here = QTimeZone::systemTimeZoneId();
            here.contains('/') && !here.startsWith("Etc/")) {
            profile.zone = here;
        }
    }
    m_fields->setProfile(profile);
    retranslate();
    m_fields->name->setFocus();
    m_fields->name->selectAll();
    resize(600, 560);
}

WelcomeDialog::~WelcomeDialog() = default;

void WelcomeDialog::makeHead(QLayout &layout)
{
    m_title = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    setKind(m_text, TextKind::Soft);
    layout.addWidget(m_title);
    layout.addWidget(m_text);
}

void WelcomeDialog::addField(const char *label, QWidget *field)
{
    auto *text = new QLabel(this);
    text->setBuddy(field);
    m_form->addRow(text, field);
    m_labels.emplace_back(text, label);
}

void WelcomeDialog::makeForm(QLayout &layout)
{
    auto *box = new QWidget(this);
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, 0, 2 * Theme::step, 0);
    m_form->setVerticalSpacing(2 * Theme::step);
    m_form->setHorizontalSpacing(5 * Theme::step);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fillInterfaceLanguages(*m_language);
    m_language->setMaximumWidth(m_fields->role->maximumWidth());
    addField(QT_TR_NOOP("Interface language"), m_language);
    addField(QT_TR_NOOP("Colours"), m_scheme);
    addField(QT_TR_NOOP("Your name"), m_fields->name);
    addField(QT_TR_NOOP("Initials"), m_fields->initials);
    addField(QT_TR_NOOP("What you do"), m_fields->role);
    addField(QT_TR_NOOP("Agency"), m_fields->agency);
    addField(QT_TR_NOOP("You mostly write in"), m_fields->language);
    addField(QT_TR_NOOP("Time zone"), m_fields->zone);
    auto *area = new QScrollArea(this); // for small screens and 200 %
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it follows its controls
    area->setWidget(box);
    layout.addWidget(area);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(m_context.translations.current())));
    m_scheme->setCurrent(static_cast<int>(m_context.theme.choice()));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString language = m_language->itemData(index).toString();
        m_context.translations.use(language);
        Q_EMIT languageChosen(language);
    });
    connect(m_scheme, &SegmentedControl::chosen, this, [this](int index) {
        const auto scheme = static_cast<SchemeChoice>(index);
        m_context.theme.setChoice(scheme);
        Q_EMIT schemeChosen(scheme);
    });
}

void WelcomeDialog::makeButtons(QLayout &layout)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::step);
    m_skip = new QPushButton(box);
    m_skip->setObjectName(QStringLiteral("welcomeSkip"));
    m_skip->setAutoDefault(false);
    setKind(m_skip, ButtonKind::Quiet);
    m_tour = new QPushButton(box);
    m_tour->setObjectName(QStringLiteral("welcomeTour"));
    m_tour->setAutoDefault(false);
    m_start = new QPushButton(box);
    m_start->setObjectName(QStringLiteral("welcomeStart"));
    m_start->setDefault(true);
    setKind(m_start, ButtonKind::Accent);
    connect(m_skip, &QPushButton::clicked, this, &WelcomeDialog::reject);
    connect(m_tour, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_start, &QPushButton::clicked, this, [this] { begin(false); });
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_tour);
    row->addWidget(m_start);
    layout.addWidget(box);
}

void WelcomeDialog::retranslate()
{
    setWindowTitle(tr("Welcome to Redaksiya"));
    m_title->setText(tr("Who sits at this desk?"));
    m_title->setFont(
        m_context.theme.articleFont(24, QFont::DemiBold, m_context.translations.current()));
    m_text->setText(tr("Your name signs revisions and comments. Nothing leaves this computer, and "
                       "you can change all of it later under Settings ▸ Profile."));
    for (const auto &[label, source] : m_labels) {
        label->setText(tr(source));
        label->buddy()->setAccessibleName(tr(source));
    }
    m_scheme->setTexts(schemeTexts());
    m_skip->setText(tr("Skip"));
    m_tour->setText(tr("Start with the tour"));
    m_start->setText(tr("Start"));
    for (int i = 0; i < m_fields->role->count(); ++i) {
        m_fields->role->setItemText(
            i, newsroomRoleLabel(static_cast<NewsroomRole>(m_fields->role->itemData(i).toInt())));
    }
}

void WelcomeDialog::begin(bool wantsTour)
{
    m_done = true;
    m_context.preferences.setProfile(m_fields->profile());
    m_context.preferences.setWelcomed();
    accept();
    Q_EMIT answered(wantsTour);
}

void WelcomeDialog::reject()
{
    if (!m_done) {
        m_done = true;
        m_context.preferences.setWelcomed();
        QDialog::reject();
        Q_EMIT answered(false);
        return;
    }
    QDialog::reject();
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/creditrows.h"

#include "ui/metadata/wheelguard.h"
#include "ui/theme/look.h"
#include "ui/widgets/chipedit.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

struct Role
{
    const char *name; ///< as Credit::role has it
    const char *label;
};

/// Those at the top stand there for every article.
constexpr Role roles[] = {
    {"photographer", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Photographer")},
    {"translator", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Translator")},
    {"editor", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Editor")},
    {"videographer", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Videographer")},
    {"illustrator", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Illustrator")},
    {"designer", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Designer")},
    {"contributor", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Contributor")},
    {"fact-checker", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Fact-checker")},
    {"proofreader", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Proofreader")},
    {"producer", QT_TRANSLATE_NOOP("rd::ui::CreditRows", "Producer")},
};
constexpr size_t everyArticle = 3;

QString roleLabel(const QString &role)
{
    for (const Role &known : roles) {
        if (role == QLatin1String(known.name)) {
            return CreditRows::tr(known.label);
        }
    }
    return role.isEmpty() ? CreditRows::tr("Without a role") : role.left(1).toUpper() + role.mid(1);
}

/// What somebody typed or chose: the name of a role that is known, else their own words.
QString roleFrom(const QString &text)
{
    for (const Role &known : roles) {
        if (text.compare(CreditRows::tr(known.label), Qt::CaseInsensitive) == 0 ||
            text.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0) {
            return QLatin1String(known.name);
        }
    }
    return text;
}

QStringList namesIn(const std::vector<Credit> &credits, const QString &role)
{
    QStringList names;
    for (const Credit &credit : credits) {
        if (credit.role == role) {
            names.append(credit.name);
        }
    }
    return names;
}

} // namespace

CreditRows::CreditRows(const Theme &theme, const std::function<void(ChipEdit &)> &dress,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dress(dress)
    , m_column(new QVBoxLayout(this))
    , m_chooser(new QComboBox(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * Theme::step);
    m_column->addWidget(m_chooser);
    m_chooser->setObjectName(QStringLiteral("creditRole"));
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setMinimumContentsLength(6);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardWheel(m_chooser);
    connect(m_chooser, &QComboBox::textActivated, this, &CreditRows::addTyped);
    connect(m_chooser->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { addTyped(m_chooser->currentText()); });
    reset();
}

void CreditRows::setCredits(const std::vector<Credit> &credits)
{
    for (const Credit &credit : credits) {
        rowOf(credit.role);
    }
    for (const Row &row : m_rows) {
        row.field->setValues(namesIn(credits, row.role));
    }
}

void CreditRows::reset()
{
    std::vector<Row> kept;
    for (const Row &row : m_rows) {
        const bool always = kept.size() < everyArticle; // they stand first
        if (always || !row.field->values().isEmpty()) {
            kept.push_back(row);
        } else {
            row.box->deleteLater();
        }
    }
    m_rows = std::move(kept);
    for (size_t i = 0; i < everyArticle; ++i) {
        rowOf(QLatin1String(roles[i].name));
    }
    fillChooser();
}

CreditRows::Row &CreditRows::rowOf(const QString &role)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&role](const Row &row) { return row.role == role; });
    if (found != m_rows.end()) {
        return *found;
    }
    Row row{role, new QWidget(this), nullptr, nullptr};
    auto *cell = new QVBoxLayout(row.box);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(Theme::step - 1);
    row.label = new QLabel(row.box);
    setKind(row.label, TextKind::Label);
    row.field = new ChipEdit(m_theme, row.box);
    row.field->setObjectName(QLatin1String("credit.") + role);
    row.label->setBuddy(row.field);
    m_dress(*row.field);
    cell->addWidget(row.label);
    cell->addWidget(row.field);
    connect(row.field, &ChipEdit::edited, this,
            [this, role](const QStringList &names) { Q_EMIT edited(role, names); });
    m_column->insertWidget(m_column->indexOf(m_chooser), row.box);
    if (!m_rows.empty()) {
        setTabOrder(m_rows.back().field, row.field);
    }
    setTabOrder(row.field, m_chooser);
    m_rows.push_back(row);
    retranslate();
    return m_rows.back();
}

void CreditRows::addTyped(const QString &text)
{
    const QString typed = text.simplified();
    if (!typed.isEmpty()) {
        rowOf(roleFrom(typed)).field->setFocus();
    }
    fillChooser();
}

/// What has a row needs no offer.
void CreditRows::fillChooser()
{
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (const Role &role : roles) {
        const bool shown = std::any_of(m_rows.begin(), m_rows.end(), [&role](const Row &row) {
            return row.role == QLatin1String(role.name);
        });
        if (!shown) {
            m_chooser->addItem(tr(role.label));
        }
    }
    m_chooser->setCurrentIndex(-1);
    m_chooser->clearEditText();
}

void CreditRows::retranslate()
{
    for (const Row &row : m_rows) {
        const QString label = roleLabel(row.role);
        row.label->setText(label);
        row.field->setName(label);
    }
    m_chooser->setAccessibleName(tr("Another role"));
    m_chooser->lineEdit()->setPlaceholderText(tr("Another role…"));
    m_chooser->lineEdit()->setAccessibleName(tr("Another role"));
    fillChooser();
}

void CreditRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace rd::ui

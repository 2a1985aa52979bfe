// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the panel that says which fields there are.
#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/text/languages/language.h"
#include "ui/editor/openarticle.h"
#include "ui/metadata/metadataform.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/metadata/speakerlist.h"
#include "ui/metadata/storypart.h"
#include "ui/metadata/textfield.h"
#include "ui/metadata/wheelguard.h"
#include "ui/theme/look.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/datetimefield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int completions = 8;
constexpr const char *lengthInWords = QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Length, words");
/// Of Chinese: a Han character counts as a word.
constexpr const char *lengthInCharacters =
    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Length, characters");

} // namespace

void MetadataPanel::buildMain()
{
    m_status = new QPushButton(m_form);
    m_steps = new QMenu(m_status);
    m_status->setMenu(m_steps);
    m_status->setAutoDefault(false);
    m_status->setProperty("hasMenu", true);
    m_status->setProperty("choice", true);
    m_form->addField(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Status"), m_status);
    m_form->beginRow(2);
    addChoices();
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Headline"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit headline"), &Metadata::headline,
                    2);
    m_hint = m_form->addHint();
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Lede"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit lede"), &Metadata::lede, 2);
    m_form->beginRow(2);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Kicker"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit kicker"), &Metadata::kicker);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Short headline"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit short headline"),
                    &Metadata::shortHeadline);
    m_keywords = new ChipEdit(m_theme, m_form);
    m_keywords->setCompletions([this](const QString &prefix, const ChipEdit::Answer &answer) {
        const auto future =
            m_store.run(store::AsyncStore::Lane::Read, [prefix](store::Repository &repository) {
                return repository.keywords(prefix, completions);
            });
        deliver(future, this, [answer](const Result<QStringList> &found) {
            answer(found.value_or(QStringList())); // completion is a help, not worth an error
        });
    });
    connect(m_keywords, &ChipEdit::edited, this, [this](const QStringList &words) {
        edit(tr("Edit keywords"), [words](Metadata &metadata) { metadata.keywords = words; });
    });
    m_form->addField(
        QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Keywords"), m_keywords,
        [this](const Metadata &metadata) { m_keywords->setValues(metadata.keywords); });
}

void MetadataPanel::addChoices()
{
    m_section = new QComboBox(m_form);
    m_section->setEditable(true);
    m_section->setInsertPolicy(QComboBox::NoInsert);
    m_section->setMinimumContentsLength(6);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardWheel(m_section);
    const auto take = [this] {
        const QString label = m_section->currentText().simplified();
        if (m_article != nullptr && label != m_article->metadata().section) {
            edit(tr("Change section"), [label](Metadata &metadata) { metadata.section = label; });
        }
    };
    connect(m_section, &QComboBox::activated, this, take);
    connect(m_section->lineEdit(), &QLineEdit::editingFinished, this, take);
    m_form->addField(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Section"), m_section,
                     [this](const Metadata &metadata) {
                         if (m_section->currentText() != metadata.section) {
                             const QSignalBlocker blocker(m_section);
                             m_section->setCurrentIndex(m_section->findText(metadata.section));
                             m_section->setEditText(metadata.section);
                             m_section->lineEdit()->home(false); // a long name from its beginning
                         }
                     });

    m_language = new QComboBox(m_form);
    for (const text::Language &language : text::languages()) {
        m_language->addItem(language.nativeName, language.tag);
    }
    m_language->setMinimumContentsLength(6);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardWheel(m_language);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString tag = m_language->itemData(index).toString();
        edit(tr("Change language"), [tag](Metadata &metadata) { metadata.language = tag; });
    });
    m_form->addField(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Language"), m_language,
                     [this](const Metadata &metadata) {
                         const text::Language *known = text::language(metadata.language);
                         m_language->setCurrentIndex(
                             known != nullptr ? m_language->findData(known->tag) : -1);
                     });
}

void MetadataPanel::buildCredits()
{
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Byline and date"), true);
    addBylines();
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Dateline"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit dateline"),
                    &Metadata::dateline);
    m_form->addMoment(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Planned"),
                      QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Change planned time"),
                      &Metadata::planned);
    m_form->addMoment(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Published"),
                      QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Change published time"),
                      &Metadata::published);
    // The story's, not the text's: it is no step of the article's undo.
    m_embargo = new DateTimeField(m_theme, m_form);
    connect(m_embargo, &DateTimeField::edited, this, &MetadataPanel::setEmbargo);
    m_form->addField(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Embargo"), m_embargo);
    addCredits();
}

void MetadataPanel::buildStory()
{
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Speakers"), true);
    m_speakers = new SpeakerList(m_theme, m_form);
    m_speakers->setOffers([this](const QString &typed) { return offersFor(typed); });
    m_form->addField(nullptr, m_speakers);
    connect(m_speakers, &SpeakerList::edited, this,
            [this](const QString &undoText, const std::vector<Speaker> &speakers) {
                if (m_article != nullptr) {
                    m_article->setSpeakers(undoText, speakers);
                }
            });
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Language versions"), true);
    m_versions = new VersionList(m_theme, m_form);
    m_form->addField(nullptr, m_versions);
    connect(m_versions, &VersionList::openRequested, this, &MetadataPanel::openRequested);
    connect(m_versions, &VersionList::versionRequested, this, &MetadataPanel::versionRequested);
}

void MetadataPanel::buildSource()
{
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Source and rights"), false);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Source"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit source"), &Metadata::source);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Address of the source"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit source"), &Metadata::sourceUrl);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Published at"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit address"),
                    &Metadata::publishedUrl);
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Rights"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit rights"), &Metadata::rights);
}

void MetadataPanel::buildWork()
{
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Work"), false);
    m_genre = new QComboBox(m_form);
    guardWheel(m_genre);
    connect(m_genre, &QComboBox::activated, this, [this](int index) {
        const Genre genre = allGenres()[size_t(index)];
        edit(tr("Change genre"), [genre](Metadata &metadata) { metadata.genre = genre; });
    });
    m_form->addField(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Genre"), m_genre,
                     [this](const Metadata &metadata) {
                         const auto &all = allGenres();
                         const auto at = std::find(all.begin(), all.end(), metadata.genre);
                         m_genre->setCurrentIndex(int(at - all.begin()));
                     });
    m_form->addMoment(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Deadline"),
                      QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Change deadline"),
                      &Metadata::deadline);
    m_form->beginRow(2);
    addNumber(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Urgency"),
              QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Change urgency"), &Metadata::urgency, 9);
    QSpinBox *length =
        addNumber(lengthInWords, QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Change target length"),
                  &Metadata::targetLength, 100'000);
    m_form->nameBy(length, [](const Metadata &metadata) {
        const text::Language *language = text::language(metadata.language);
        return language != nullptr && language->tag == QLatin1String("zh") ? lengthInCharacters
                                                                           : lengthInWords;
    });
    m_form->addText(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Editorial note"),
                    QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Edit editorial note"),
                    &Metadata::editorialNote, 2, true);
    m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "History"), false);
    m_revisions = new RevisionList(m_theme, m_form);
    m_form->addField(nullptr, m_revisions);
    connect(m_revisions, &RevisionList::revisionRequested, this, &MetadataPanel::revisionRequested);
}

QSpinBox *MetadataPanel::addNumber(const char *label, const char *undoText, int Metadata::*member,
                                   int most)
{
    auto *box = new QSpinBox(m_form);
    box->setRange(0, most);
    guardWheel(box);
    connect(box, &QSpinBox::valueChanged, this, [this, undoText, member](int value) {
        edit(MetadataForm::tr(undoText),
             [member, value](Metadata &metadata) { metadata.*member = value; });
    });
    m_form->addField(label, box, [box, member](const Metadata &metadata) {
        const QSignalBlocker blocker(box);
        box->setValue(metadata.*member);
    });
    return box;
}

void MetadataPanel::retranslate()
{
    setAccessibleName(tr("Metadata"));
    m_keywords->setPlaceholder(tr("Add a keyword"));
    m_bylines->setPlaceholder(tr("Add a name"));
    const auto numbers = m_form->findChildren<QSpinBox *>();
    for (QSpinBox *box : numbers) {
        box->setSpecialValueText(tr("Not set"));
    }
    const QSignalBlocker blocker(m_genre);
    const int current = m_genre->currentIndex();
    m_genre->clear();
    for (const Genre genre : allGenres()) {
        m_genre->addItem(genreLabel(genre));
    }
    m_genre->setCurrentIndex(current);
    showRecord();
}

} // namespace rd::ui

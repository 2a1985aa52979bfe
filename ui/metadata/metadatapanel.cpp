// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/metadatapanel.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/desk.h"
#include "app/store/people.h"
#include "app/text/counts.h"
#include "ui/editor/openarticle.h"
#include "ui/metadata/creditrows.h"
#include "ui/metadata/metadataform.h"
#include "ui/metadata/speakerlist.h"
#include "ui/metadata/steps.h"
#include "ui/metadata/storypart.h"
#include "ui/theme/look.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statusdot.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace rd::ui {

MetadataPanel::MetadataPanel(const Theme &theme, store::AsyncStore &store, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_store(store)
    , m_form(new MetadataForm(theme))
{
    setSurface(this, Surface::Side);
    setSurface(m_form, Surface::Side);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(296);
    setWidget(m_form);
    buildMain();
    buildCredits();
    buildStory();
    buildSource();
    buildWork();
    m_form->addStretch();
    connect(m_form, &MetadataForm::edited, this, &MetadataPanel::edit);
    connect(&theme, &Theme::changed, this, &MetadataPanel::showRecord);
    connect(&store, &store::AsyncStore::changed, this,
            [this](const std::vector<store::Change> &changes) {
                for (const store::Change &change : changes) {
                    if (change.entity == store::Entity::Section ||
                        change.entity == store::Entity::Person) {
                        loadRecords();
                        return;
                    }
                }
            });
    retranslate();
    loadRecords();
    setArticle(nullptr);
}

MetadataPanel::~MetadataPanel()
{
    // A field that has the focus says so once more while it dies, when we are gone already.
    m_section->lineEdit()->disconnect(this);
}

void MetadataPanel::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        disconnect(m_article, nullptr, this, nullptr);
    }
    m_article = article;
    m_offers.clear();
    m_form->setVisible(article != nullptr);
    m_form->setEnabled(article != nullptr && !m_store.isReadOnly());
    if (article == nullptr) {
        return;
    }
    connect(article, &OpenArticle::metadataChanged, this, &MetadataPanel::showMetadata);
    connect(article, &OpenArticle::speakersChanged, this,
            [this] { m_speakers->setSpeakers(m_article->speakers()); });
    connect(article, &OpenArticle::recordChanged, this, [this] {
        showRecord();
        loadRevisions();
    });
    connect(article, &OpenArticle::revisionSaved, this, &MetadataPanel::loadRevisions);
    connect(article, &QObject::destroyed, this, [this] { m_form->hide(); });
    m_speakers->setSpeakers(article->speakers());
    showMetadata();
    showRecord();
    loadRevisions();
    m_credits->reset(); // what another article brought
    if (!article->metadata().credits.empty()) {
        m_creditsHead->setChecked(true); // what is there is not hidden
    }
    verticalScrollBar()->setValue(0);
}

void MetadataPanel::setZone(const QByteArray &zone)
{
    const auto fields = m_form->findChildren<DateTimeField *>();
    for (DateTimeField *field : fields) {
        field->setZone(zone);
    }
}

void MetadataPanel::edit(const QString &undoText, const std::function<void(Metadata &)> &change,
                         int mergeKey)
{
    if (m_article != nullptr) {
        m_article->editMetadata(undoText, change, mergeKey);
    }
}

void MetadataPanel::showMetadata()
{
    if (m_article == nullptr) {
        return;
    }
    showSections();
    m_form->show(m_article->metadata());
    showHint();
}

void MetadataPanel::showHint()
{
    const Metadata &metadata = m_article->metadata();
    const int length = text::count(metadata.headline).characters;
    const int most = headlineLimit(metadata.language);
    const bool tooLong = length > most;
    m_hint->setText(tooLong ? tr("%1 of %2, long").arg(length).arg(most)
                            : tr("%1 of %2").arg(length).arg(most));
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, tooLong ? m_theme.tokens().warn : m_theme.tokens().soft);
    m_hint->setPalette(palette);
}

void MetadataPanel::showRecord()
{
    if (m_article == nullptr) {
        return;
    }
    const Status status = m_article->article().status;
    m_status->setIcon(statusIcon(status, m_theme));
    m_status->setText(statusLabel(status));
    m_steps->clear();
    for (const Status next : nextSteps(status)) {
        QAction *action = m_steps->addAction(statusIcon(next, m_theme), statusLabel(next));
        connect(action, &QAction::triggered, this,
                [this, next] { Q_EMIT statusChangeRequested(next); });
    }
    m_versions->setArticle(m_article->article());
    m_embargo->setMoment(m_article->article().embargo);
    showHint();
}

/// The store tells the article of it, and so this panel.
void MetadataPanel::setEmbargo(const std::optional<Moment> &until)
{
    if (m_article == nullptr || m_article->article().embargo == until) {
        return;
    }
    const auto future =
        m_store.run(store::AsyncStore::Lane::Save,
                    [story = m_article->article().storyId, until,
                     author = m_article->author()](store::Repository &repository) {
                        return store::Desk(repository).setEmbargo(story, until, author);
                    });
    deliver(future, this, [this](const Result<void> &done) {
        if (!done) {
            showRecord(); // what holds, not what was typed
            Q_EMIT failed(done.error());
        }
    });
}

/// Sections are named in the article's language, whatever the window speaks.
void MetadataPanel::showSections()
{
    const Metadata &metadata = m_article->metadata();
    QStringList labels;
    for (const Section &section : m_sectionRecords) {
        labels.append(section.label(metadata.language));
    }
    QStringList shown;
    for (int i = 0; i < m_section->count(); ++i) {
        shown.append(m_section->itemText(i));
    }
    if (labels != shown) {
        const QSignalBlocker blocker(m_section);
        const QString typed = m_section->currentText();
        m_section->clear();
        m_section->addItems(labels);
        m_section->setEditText(typed);
    }
}

void MetadataPanel::loadRevisions()
{
    if (m_article == nullptr) {
        return;
    }
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read,
        [id = m_article->id()](store::Repository &repository) { return repository.revisions(id); });
    deliver(future, this,
            [this, id = m_article->id()](Result<std::vector<RevisionInfo>> revisions) {
                if (m_article == nullptr || m_article->id() != id) {
                    return;
                }
                if (revisions) {
                    m_revisions->setRevisions(std::move(*revisions));
                } else {
                    Q_EMIT failed(revisions.error());
                }
            });
}

void MetadataPanel::loadRecords()
{
    using Lane = store::AsyncStore::Lane;
    const auto sections = m_store.run(
        Lane::Read, [](store::Repository &repository) { return repository.sections(); });
    deliver(sections, this, [this](Result<std::vector<Section>> found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_sectionRecords = std::move(*found);
        showMetadata();
    });
    const auto persons = m_store.run(
        Lane::Read, [](store::Repository &repository) { return store::People(repository).all(); });
    deliver(persons, this, [this](Result<std::vector<Person>> found) {
        if (found) {
            m_persons = std::move(*found);
        } else {
            Q_EMIT failed(found.error());
        }
    });
}

void MetadataPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace rd::ui

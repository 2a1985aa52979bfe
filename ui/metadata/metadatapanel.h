// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/metadata/personoffers.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class ChipEdit;
class CreditRows;
class DateTimeField;
class MetadataForm;
class OpenArticle;
class RevisionList;
class SectionHeader;
class SpeakerList;
class VersionList;

/// Everything about an article that is not its text. A view of OpenArticle: each change is a step
/// of the article's own undo, and what changes there shows here without moving the cursor.
class MetadataPanel final : public QScrollArea
{
    Q_OBJECT
public:
    MetadataPanel(const Theme &theme, store::AsyncStore &store, QWidget *parent = nullptr);
    ~MetadataPanel() override;

    /// None: the panel is empty. The article may die before the panel.
    void setArticle(OpenArticle *article);
    /// IANA zone of times set here for the first time.
    void setZone(const QByteArray &zone);
    /// True once the library's persons are read and offered.
    [[nodiscard]] bool knowsPersons() const { return !m_persons.empty(); }

Q_SIGNALS:
    void statusChangeRequested(rd::Status status);
    void openRequested(rd::ArticleId id);
    void versionRequested(const QString &language);
    void revisionRequested(rd::RevisionId id);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMain();
    void buildCredits();
    void buildStory();
    void buildSource();
    void buildWork();
    void addChoices();
    QSpinBox *addNumber(const char *label, const char *undoText, int Metadata::*member, int most);

    void edit(const QString &undoText, const std::function<void(Metadata &)> &change,
              int mergeKey = -1);
    void showMetadata();
    void showRecord();
    void setEmbargo(const std::optional<Moment> &until);
    void showHint();
    void showSections();
    void loadRevisions();
    void loadRecords();
    void addBylines();
    void addCredits();
    void completeNames(ChipEdit &field);
    [[nodiscard]] std::vector<PersonOffer> offersFor(const QString &typed);
    [[nodiscard]] std::vector<Credit> creditsOf(const QStringList &names, const QString &role,
                                                const std::vector<Credit> &before) const;
    void retranslate();

    const Theme &m_theme;
    store::AsyncStore &m_store;
    QPointer<OpenArticle> m_article;
    MetadataForm *m_form;
    QPushButton *m_status = nullptr;
    QMenu *m_steps = nullptr;
    QComboBox *m_section = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_genre = nullptr;
    QLabel *m_hint = nullptr;
    ChipEdit *m_bylines = nullptr;
    SectionHeader *m_creditsHead = nullptr;
    CreditRows *m_credits = nullptr;
    DateTimeField *m_embargo = nullptr;
    ChipEdit *m_keywords = nullptr;
    SpeakerList *m_speakers = nullptr;
    VersionList *m_versions = nullptr;
    RevisionList *m_revisions = nullptr;
    std::vector<Section> m_sectionRecords;
    std::vector<Person> m_persons;
    QHash<QString, PersonOffer> m_offers; ///< made since the article was opened, by label
};

} // namespace rd::ui

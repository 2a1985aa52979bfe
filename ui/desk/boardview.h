// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/article/workflow.h"
#include "app/store/desk.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class BoardColumn;
class MessageBar;
class MinuteTimer;
class OpenArticle;
class SegmentedControl;
class StepNote;
class StepTaker;

/// All work under way, a column for each status. A card dragged to another column takes that step;
/// arrows move between cards, Alt+Right and Alt+Left take the step, Enter opens.
class BoardView final : public QWidget
{
    Q_OBJECT
public:
    BoardView(store::AsyncStore &store, const Theme &theme, const Profile &profile,
              QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    void setClock(const Clock &clock);
    /// How the board finds an article that is open somewhere, so that what was just typed goes
    /// along; nullptr from it: it is open nowhere.
    void setOpenArticles(std::function<OpenArticle *(ArticleId)> find) { m_find = std::move(find); }
    void setSection(SectionId section);
    [[nodiscard]] BoardColumn *column(Status status) const { return m_columns.value(int(status)); }
    [[nodiscard]] ArticleId currentId() const;
    /// The keys go to the first column that has a card.
    void focusCards();

Q_SIGNALS:
    void activated(rd::ArticleId id);
    void currentChanged(rd::ArticleId id);
    /// For those who count or log: the board shows it by itself.
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    void addColumn(Status status, QHBoxLayout *row);
    void connectTaker();
    void reload();
    bool focusFirst();
    void loadSections();
    void apply(std::vector<ArticleRow> rows);
    [[nodiscard]] store::ListFilter filter() const;
    [[nodiscard]] qint64 sinceMs() const;
    void moveSideways(Status from, int direction);
    void stepSideways(Status from, int direction);
    void begin(ArticleId id, Status from, Status to);
    void take(const Step &step, const QString &note, const QString &handTo);
    void showDone(ArticleId id, const store::StepOrder &order);
    void refuse(const QString &why);
    void retranslate();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    Profile m_profile;
    MinuteTimer *m_minutes;
    StepTaker *m_taker;
    QLabel *m_title;
    QComboBox *m_section;
    QCheckBox *m_mine;
    SegmentedControl *m_range;
    MessageBar *m_messages;
    StepNote *m_note;
    QHash<int, BoardColumn *> m_columns; ///< by int(Status)
    std::function<OpenArticle *(ArticleId)> m_find;
    std::vector<Section> m_sections;
    ArticleId m_asked;         ///< the card the note panel asks about
    ArticleId m_stepping;      ///< has taken a step: current again where it arrives
    SectionId m_wantedSection; ///< asked for before the sections were read
    bool m_wantsFocus = false; ///< as soon as there is a card
    quint64 m_question = 0;
    QTimer m_changes;
};

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "app/store/asyncstore.h"
#include "ui/palette/paletteitem.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;

namespace rd::ui {

/// Where one kind of thing comes from. A new kind is a class and a line where the palette is made.
class PaletteProvider : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(std::vector<PaletteItem>)>;

    explicit PaletteProvider(PaletteKind kind);
    ~PaletteProvider() override;
    [[nodiscard]] PaletteKind kind() const { return m_kind; }

    /// Answers at once or later, in the window's thread, with the best first; never once another
    /// question was put, so that an old answer cannot cover a new one.
    virtual void find(const PaletteQuery &query, const Answer &answer) = 0;

private:
    PaletteKind m_kind;
};

/// The actions that can be used now, by their text or English name.
class ActionProvider final : public PaletteProvider
{
    Q_OBJECT
public:
    explicit ActionProvider(const QList<QAction *> &actions);
    void find(const PaletteQuery &query, const Answer &answer) override;

private:
    QList<QPointer<QAction>> m_actions;
};

/// Articles by the words of their headlines, the last one perhaps unfinished; newest first. A new
/// question stops the one under way.
class ArticleProvider final : public PaletteProvider
{
    Q_OBJECT
public:
    using Open = std::function<void(ArticleId)>;
    ArticleProvider(store::AsyncStore &store, const Theme &theme, Open open);
    void find(const PaletteQuery &query, const Answer &answer) override;

private:
    [[nodiscard]] PaletteItem itemOf(const ArticleRow &row) const;

    store::AsyncStore &m_store;
    const Theme &m_theme;
    Open m_open;
    quint64 m_question = 0;
};

/// Sections by their label in any language.
class SectionProvider final : public PaletteProvider
{
    Q_OBJECT
public:
    using Show = std::function<void(SectionId)>;
    /// `language`: of the labels shown.
    SectionProvider(store::AsyncStore &store, const Theme &theme, const QString &language,
                    Show show);
    void find(const PaletteQuery &query, const Answer &answer) override;

private:
    void answer();

    const Theme &m_theme;
    QString m_language;
    Show m_show;
    std::optional<std::vector<Section>> m_sections; ///< unset: being read
    PaletteQuery m_asked;
    Answer m_answer;
};

/// Settings, as the settings' own search lists them.
class SettingProvider final : public PaletteProvider
{
    Q_OBJECT
public:
    struct Place
    {
        QString page;
        QString row;
        QString label;
        QString pageTitle;
        QString english;
    };
    using Show = std::function<void(const QString &page, const QString &row)>;
    SettingProvider(std::vector<Place> places, const Theme &theme, Show show);
    void find(const PaletteQuery &query, const Answer &answer) override;

private:
    std::vector<Place> m_places;
    const Theme &m_theme;
    Show m_show;
};

} // namespace rd::ui

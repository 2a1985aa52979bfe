// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readerloader.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPointF>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace rd::ui {

/// The reading pane: shows an article as a page, in the theme's colours. WebEngine is loaded when
/// the first article is shown; where it cannot be, a message stands instead and nothing else
/// breaks.
class ArticleReader final : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleReader(Theme &theme, QWidget *parent = nullptr,
                           ReaderLoader loader = ReaderLoader());
    ~ArticleReader() override;

    /// Shows it, at the place where reading it was left in this session.
    void showArticle(const Article &article, MediaRequest media);
    /// An empty page.
    void clear();

    /// Follows an editor: that share (0 to 1) of the block comes to the top.
    void showBlock(const QString &id, qreal share);

    void setLineLength(int characters); ///< about; in Chinese, whose are wider, fewer
    void setZoom(qreal factor);         ///< 0.25 to 5; 1 is the theme's size
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// Goes to the next hit; an empty text ends the search. Answered by found().
    void find(const QString &text, FindDirection direction = FindDirection::Forward);

    /// The text as shown; empty while nothing is.
    void plainText(const std::function<void(const QString &)> &done) const;

    /// What is selected, a passage a block; answered later, and not at all once this is gone.
    void selection(const std::function<void(std::vector<ReaderPassage>)> &done) const;

    /// Whether the desktop may be asked to open it: http, https with a host, or mailto.
    static bool isOpenable(const QUrl &url);

Q_SIGNALS:
    /// A link was clicked that passes isOpenable(); the owner opens it (QDesktopServices).
    void linkActivated(const QUrl &url);
    void loaded(bool ok);
    void found(int active, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool ensureView();
    void showMessage(const Error &error);
    void rememberPlace();
    void render();
    ReaderEvents events();

    Theme &m_theme;
    ReaderLoader m_loader;
    QVBoxLayout *m_layout;
    QLabel *m_message = nullptr;
    std::unique_ptr<ReaderView> m_view;
    std::optional<Article> m_article;
    QHash<QString, QPointF> m_places; ///< by the article's UUID, CSS px
    MediaRequest m_media;
    int m_lineLength = 68; ///< characters
    qreal m_zoom = 1;
};

} // namespace rd::ui

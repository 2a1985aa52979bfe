// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/pdfpages.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QScrollArea>
#include <QThreadPool>

#include <list>

class QVBoxLayout;

namespace rd::ui {

class PageSheet;

/// Pages under one another as they will be printed. Painted in a thread when they come into view;
/// only the last few are kept.
class PageView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);
    ~PageView() override;

    void setPages(std::shared_ptr<const PdfPages> pages);
    void zoom(double factor);
    [[nodiscard]] int paintedCount() const { return int(m_recent.size()); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PageSheet;
    void need(PageSheet *sheet);
    void layOut();
    void remember(PageSheet *sheet);

    const Theme &m_theme;
    std::shared_ptr<const PdfPages> m_pages;
    std::vector<PageSheet *> m_sheets;
    std::list<PageSheet *> m_recent; ///< last used first
    QVBoxLayout *m_column;
    double m_zoom = 1.0;
    quint64 m_order = 0; ///< an image of an older size is dropped
    QThreadPool m_pool;
};

/// One page: white with a hairline, its picture when it is there.
class PageSheet final : public QWidget
{
    Q_OBJECT
public:
    PageSheet(PageView &view, const Theme &theme, int page, int count);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] bool isPainted() const { return !m_image.isNull(); }
    /// A null image is asked for again when the page is next seen.
    void setImage(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageView &m_view;
    const Theme &m_theme;
    int m_page;
    QImage m_image;
    bool m_asked = false;
};

} // namespace rd::ui

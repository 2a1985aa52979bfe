// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "app/text/counts.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace rd::ui {

class FactLabel;
class LengthBar;
class OpenArticle;
class TextCounter;

/// What presses on an open article, in small signs: deadline, planned time, embargo, urgency,
/// length, and that it was changed since it was published. Makes the signs; the strip places them.
class DeskFacts final : public QObject
{
    Q_OBJECT
public:
    DeskFacts(const Theme &theme, QWidget *parent);

    void setArticle(OpenArticle *article);
    void setZone(const QByteArray &zone) { m_zone = zone; }
    /// Shows everything as it is at that time.
    void show(qint64 nowMs);
    [[nodiscard]] const std::vector<QWidget *> &widgets() const { return m_widgets; }
    /// What readers see is not what stands here.
    [[nodiscard]] static bool isChangedSincePublished(const OpenArticle &article);

private:
    void showTimes(qint64 nowMs);
    void showLength(const text::Counts &counts);
    [[nodiscard]] QString exact(const Moment &moment) const;

    QPointer<OpenArticle> m_article;
    QByteArray m_zone = QByteArrayLiteral("Asia/Baku");
    FactLabel *m_deadline;
    FactLabel *m_planned;
    FactLabel *m_embargo;
    FactLabel *m_urgency;
    LengthBar *m_length;
    FactLabel *m_changed;
    TextCounter *m_counter;
    std::vector<QWidget *> m_widgets;
    text::Counts m_counts;
};

} // namespace rd::ui

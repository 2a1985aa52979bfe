// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rd::ui {

class CmsCopier;
class CmsRow;
class EmptyState;
class MessageBar;

/// "Copy for the CMS": a small window beside the browser. A digit copies its field, Enter the next
/// one not copied yet; when all are, the published address is pasted back.
class CmsPanel final : public QWidget
{
    Q_OBJECT
public:
    CmsPanel(CmsCopier &copier, const Theme &theme, QWidget *parent = nullptr);
    void setZone(const QByteArray &zone);
    [[nodiscard]] const std::vector<CmsRow *> &rows() const { return m_rows; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeFoot();
    void refresh();
    void showRows();
    void showDone();
    void copy(int index);
    void keepAddress();
    void setOnTop(bool on);
    void retranslate();

    CmsCopier &m_copier;
    const Theme &m_theme;
    QByteArray m_zone = QByteArrayLiteral("Asia/Baku");
    QLabel *m_title;
    QLabel *m_progress;
    MessageBar *m_message;
    QWidget *m_list;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QPushButton *m_next;
    QCheckBox *m_onTop;
    QWidget *m_done;
    QLabel *m_doneText;
    QLineEdit *m_address;
    QPushButton *m_keep;
    std::vector<CmsRow *> m_rows;
    bool m_wasDone = false;
};

} // namespace rd::ui

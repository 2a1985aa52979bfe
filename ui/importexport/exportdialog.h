// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/exportarticles.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rd::ui {

/// Which format and where to. Accepting hands out order(); it writes nothing itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(std::vector<ArticleId> articles, const QString &stem, const Theme &theme,
                 QWidget *parent = nullptr);

    void setFormat(const QString &name);
    void setTarget(const QString &folderOrFile);
    [[nodiscard]] workspace::ExportOrder order() const;

private:
    void browse();
    void refresh();
    QWidget *makeFields();

    std::vector<ArticleId> m_articles;
    QString m_stem; ///< proposed file name of a single article, without its suffix
    const Theme &m_theme;
    QComboBox *m_format = nullptr;
    QLineEdit *m_target = nullptr;
    QCheckBox *m_overwrite = nullptr;
    QCheckBox *m_together = nullptr; ///< only for several articles
    QLabel *m_preview = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace rd::ui

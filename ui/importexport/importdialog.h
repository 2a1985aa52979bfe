// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rd::ui {

class ZoneField;

/// What to bring in and how. Files may be dropped on it. Accepting hands out request(); it imports
/// nothing itself.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const Theme &theme, QWidget *parent = nullptr);

    void addPaths(const QStringList &paths);
    [[nodiscard]] workspace::ImportRequest request() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFiles();
    QWidget *makeOptions();
    void fillChoices();
    void chooseFiles(bool folder);
    void refresh();

    const Theme &m_theme;
    QListWidget *m_files = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    ZoneField *m_zone = nullptr;
    QComboBox *m_status = nullptr;
    QCheckBox *m_archive = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "ui/settings/help/helppages.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace rd::ui {

/// The help: our own pages in the interface's language, with a search. Reads nothing from outside.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `actions`: for the table of shortcuts; they may go before the dialog does.
    HelpDialog(const QList<QAction *> &actions, const Theme &theme,
               const Translations &translations, QWidget *parent);
    ~HelpDialog() override;

    void showPage(const QString &name);
    [[nodiscard]] QString currentPage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    void load();
    void search();
    void display(int row);
    void markWords();
    void follow(const QUrl &link);
    [[nodiscard]] QString sheet() const;
    [[nodiscard]] QStringList words() const;

    QList<QPointer<QAction>> m_actions; ///< an editor's go with it
    const Theme &m_theme;
    const Translations &m_translations;
    std::vector<HelpPage> m_pages;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace rd::ui

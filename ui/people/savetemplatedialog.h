// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/ids.h"
#include "ui/people/templatefrom.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class MessageBar;
class SegmentedControl;

/// "Save as template…": what of an article the template takes over.
class SaveTemplateDialog final : public QDialog
{
    Q_OBJECT
public:
    SaveTemplateDialog(store::AsyncStore &store, const Theme &theme, const ArticleContent &article,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(rd::TemplateId id);

private:
    void build();
    void addPart(const QString &text, bool TemplateParts::*part);
    void save();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    ArticleContent m_article;
    TemplateParts m_parts;
    MessageBar *m_message;
    QLineEdit *m_name;
    QCheckBox *m_anyLanguage;
    SegmentedControl *m_texts;
    QPushButton *m_save;
};

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/metadata/personoffers.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCompleter;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rd::ui {

/// The speakers of an article as cards; each is edited where it stands.
class SpeakerList final : public QWidget
{
    Q_OBJECT
public:
    explicit SpeakerList(const Theme &theme, QWidget *parent = nullptr);
    /// A card being edited stays open while its speaker is there.
    void setSpeakers(const std::vector<Speaker> &speakers);
    /// Asked for known persons while a name is typed.
    using Offers = std::function<std::vector<PersonOffer>(const QString &typed)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }

Q_SIGNALS:
    void edited(const QString &undoText, const std::vector<rd::Speaker> &speakers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *card(const Speaker &speaker);
    [[nodiscard]] QWidget *form(const Speaker &speaker);
    /// The fields of an open card; `person` is the UUID of who was chosen.
    struct Fields
    {
        QLineEdit *name = nullptr;
        QLineEdit *title = nullptr;
        QLineEdit *organisation = nullptr;
        QString person;
    };
    QCompleter *complete(const std::shared_ptr<Fields> &fields);
    void startEditing(const QString &key);
    void finish(const Speaker &speaker);
    void remove(const QString &key);

    const Theme &m_theme;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
    std::vector<Speaker> m_speakers;
    QString m_editing; ///< key of the open card
    bool m_adding = false;
    Offers m_offers;
};

} // namespace rd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace rd::ui {

/// How much the site's CMS takes a field: characters, keywords by number; 0 is without a limit.
struct CmsLimits
{
    int headline = 90;
    int shortHeadline = 60;
    int lede = 300;
    int caption = 200;
    int keywords = 10;

    bool operator==(const CmsLimits &) const = default;
};

/// What the desktop may tell while one does something else.
struct NoticeChoices
{
    bool approvals = true; ///< sent for review, approved, sent back
    bool due = true;       ///< a deadline or an embargo is near
    bool changes = true;   ///< a colleague changed what I wrote

    bool operator==(const NoticeChoices &) const = default;
};

/// A person's choices that are neither the profile nor the state of a window.
struct PreferenceValues
{
    static constexpr int leastText = 70, mostText = 200;
    static constexpr int leastMeasure = 45, mostMeasure = 100;

    int textPercent = 100; ///< of the article's text in the reader
    int measure = 68;      ///< characters of a line, in the reader and the editor
    bool signNew = true;   ///< my name is the byline of a new article
    QString source;        ///< of a new article; empty: none
    CmsLimits cms;
    NoticeChoices notices;
    QString backupFolder; ///< proposed for a backup; empty: the documents

    bool operator==(const PreferenceValues &) const = default;
    /// Values out of range are brought into it: a settings file may be edited by hand.
    static PreferenceValues load(const QSettings &settings);
    void save(QSettings &settings) const;
};

/// The choices while the program runs. Everything set is kept at once and told to whoever shows it.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    /// In the user's settings, beside the window's.
    static std::unique_ptr<QSettings> userSettings();
    ~Preferences() override;

    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    void set(const PreferenceValues &values);
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    void setProfile(const Profile &profile);
    /// Somebody was asked who they are, or skipped it: never asked again.
    [[nodiscard]] bool wasWelcomed() const;
    void setWelcomed();
    /// Where shortcuts, recent libraries and the palette's history are kept too.
    [[nodiscard]] QSettings &settings() { return *m_settings; }

Q_SIGNALS:
    void changed();
    void profileChanged(const rd::Profile &profile);
    /// The profile is in use, but could not be kept.
    void failed(const rd::Error &error);

private:
    std::unique_ptr<QSettings> m_settings;
    PreferenceValues m_values;
    Profile m_profile;
};

} // namespace rd::ui

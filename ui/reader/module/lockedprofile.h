// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/module/articlescheme.h"

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

namespace rd::ui {

/// Lets article: addresses and data: pictures through, and nothing else.
class AllowList final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

/// Off the record, everything switched off that a text does not need (design, section 8).
class LockedProfile final : public QWebEngineProfile
{
    Q_OBJECT
public:
    LockedProfile();

    [[nodiscard]] ArticleScheme &scheme() { return m_scheme; }

private:
    AllowList m_allowList;
    ArticleScheme m_scheme;
};

} // namespace rd::ui

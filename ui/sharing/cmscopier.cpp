// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/cmscopier.h"

#include "ui/articlelist/words.h"
#include "ui/editor/openarticle.h"
#include "ui/sharing/clipboardtext.h"

#include <QTextDocument>
#include <QUrl>

namespace rd::ui {

namespace {

constexpr int restMs = 300;

workspace::FieldLimits characterLimits(const CmsLimits &limits)
{
    return {{QStringLiteral("headline"), limits.headline},
            {QStringLiteral("short_headline"), limits.shortHeadline},
            {QStringLiteral("lede"), limits.lede},
            {QStringLiteral("caption"), limits.caption}};
}

} // namespace

CmsCopier::CmsCopier(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CmsCopier::changed);
}

void CmsCopier::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        disconnect(m_article, nullptr, this, nullptr);
        disconnect(m_article->document(), nullptr, this, nullptr);
    }
    m_article = article;
    m_stale = true;
    if (article != nullptr) {
        connect(article, &OpenArticle::metadataChanged, this, &CmsCopier::invalidate);
        connect(article, &OpenArticle::speakersChanged, this, &CmsCopier::invalidate);
        connect(article->document(), &QTextDocument::contentsChanged, this, &CmsCopier::invalidate);
        connect(article, &QObject::destroyed, this, &CmsCopier::changed);
    }
    Q_EMIT changed();
}

OpenArticle *CmsCopier::article() const
{
    return m_article;
}

void CmsCopier::setLimits(const CmsLimits &limits)
{
    m_limits = limits;
    invalidate();
}

void CmsCopier::invalidate()
{
    m_stale = true;
    m_rest.start();
}

void CmsCopier::refresh()
{
    if (!m_stale || m_article == nullptr) {
        return;
    }
    const Article article = m_article->snapshot();
    std::vector<workspace::CmsField> fields =
        workspace::cmsFields(article, characterLimits(m_limits));
    applyLimits(fields, int(article.content.metadata.keywords.size()));
    m_lists[article.id].setFields(std::move(fields));
    m_stale = false;
}

/// Keywords are limited by their number, not by their characters.
void CmsCopier::applyLimits(std::vector<workspace::CmsField> &fields, int keywords) const
{
    for (workspace::CmsField &field : fields) {
        if (field.id == QLatin1String("keywords")) {
            field.count = keywords;
            field.limit = m_limits.keywords;
        }
    }
}

const CmsChecklist &CmsCopier::list()
{
    refresh();
    return m_article != nullptr ? m_lists[m_article->id()] : m_none;
}

void CmsCopier::copy(int index)
{
    const std::vector<CmsItem> &items = list().items();
    if (index < 0 || index >= int(items.size()) || items[size_t(index)].state == CmsState::Empty) {
        return;
    }
    const workspace::CmsField field = items[size_t(index)].field;
    ui::copyField(field);
    m_lists[m_article->id()].tick(size_t(index), m_clock());
    Q_EMIT changed();
    Q_EMIT copied(field.over() > 0 ? tr("Copied: %1. Too many for the field: %2.")
                                         .arg(field.label, groupedNumber(field.over()))
                                   : tr("Copied: %1.").arg(field.label));
}

void CmsCopier::copyField(const QString &id)
{
    const int index = list().find(id);
    if (index < 0) {
        Q_EMIT copied(tr("Nothing was copied: that field is empty."));
        return;
    }
    copy(index);
}

void CmsCopier::copyNext()
{
    const int index = list().next();
    if (index < 0) {
        Q_EMIT copied(tr("Everything is copied."));
        return;
    }
    copy(index);
}

Result<void> CmsCopier::keepAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return fail(ErrorCode::Usage,
                    tr("That is not the address of a page. It begins with https:// — copy it from "
                       "the browser’s address line."));
    }
    if (m_article != nullptr) {
        m_article->editMetadata(tr("Published address"), [&url](Metadata &metadata) {
            metadata.publishedUrl = url.toString(QUrl::FullyEncoded);
        });
    }
    return {};
}

} // namespace rd::ui

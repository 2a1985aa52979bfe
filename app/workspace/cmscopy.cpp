// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/cmscopy.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/export/formats/cleanhtml.h"
#include "app/export/formats/fields.h"
#include "app/export/formats/inlinewriter.h"
#include "app/export/formats/text.h"
#include "app/export/formats/wording.h"
#include "app/text/counts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::workspace {

namespace {

struct CmsCopy
{
    Q_DECLARE_TR_FUNCTIONS(rd::CmsCopy)
};

const QString limitsKey = QStringLiteral("cms.limits");
const QString captionId = QStringLiteral("caption");
constexpr int largestLimit = 10'000'000;

class Fields final
{
public:
    explicit Fields(const FieldLimits &limits)
        : m_limits(limits)
    {}

    void always(const char *id, const QString &label, const QString &text)
    {
        const QString name = QLatin1String(id);
        add({name, label, text, exporting::htmlText(text), text::count(text).characters,
             m_limits.value(name)});
    }

    void ifAny(const char *id, const QString &label, const QString &text)
    {
        if (!text.isEmpty()) {
            always(id, label, text);
        }
    }

    void add(CmsField field) { m_all.push_back(std::move(field)); }
    [[nodiscard]] int limit(const QString &id) const { return m_limits.value(id); }
    std::vector<CmsField> take() { return std::move(m_all); }

private:
    const FieldLimits &m_limits;
    std::vector<CmsField> m_all;
};

void addHead(Fields &fields, const Metadata &metadata)
{
    fields.always("headline", CmsCopy::tr("Headline"), metadata.headline);
    fields.always("short_headline", CmsCopy::tr("Short headline"), metadata.shortHeadline);
    fields.always("kicker", CmsCopy::tr("Kicker"), metadata.kicker);
    fields.always("lede", CmsCopy::tr("Lede"), metadata.lede);
}

/// Captions are pasted with the pictures, so the text is without them.
void addBody(Fields &fields, const ArticleContent &content)
{
    ArticleContent text = content;
    std::erase_if(text.body.blocks,
                  [](const Block &block) { return block.role == BlockRole::Figure; });
    const QString html = exporting::cleanHtml(text);
    const QString plain = exporting::textParagraphs(text).join(QLatin1String("\n\n"));
    const int count = text::count(plain).characters;
    const auto body = [&](const char *id, const QString &label, const QString &asPlain) {
        const QString name = QLatin1String(id);
        fields.add({name, label, asPlain, html, count, fields.limit(name)});
    };
    body("body_html", CmsCopy::tr("Text as HTML"), html);
    body("body_text", CmsCopy::tr("Text without formatting"), plain);
}

void addCaptions(Fields &fields, const ArticleContent &content)
{
    int number = 0;
    for (const Block &block : content.body.blocks) {
        if (block.role != BlockRole::Figure) {
            continue;
        }
        ++number;
        QStringList parts{plainText(block.runs), block.figure.credit};
        parts.removeAll(QString());
        const QString caption = parts.join(QStringLiteral(" — "));
        if (!caption.isEmpty()) {
            fields.add({QStringLiteral("%1_%2").arg(captionId).arg(number),
                        CmsCopy::tr("Caption of picture %1").arg(number), caption,
                        exporting::htmlText(caption), text::count(caption).characters,
                        fields.limit(captionId)});
        }
    }
}

void addRest(Fields &fields, const Metadata &metadata)
{
    const QString comma = exporting::wording(metadata.language).listComma;
    // A keyword field splits at the plain comma in every language.
    fields.always("keywords", CmsCopy::tr("Keywords"), metadata.keywords.join(QLatin1String(", ")));
    fields.always("byline", CmsCopy::tr("Byline"),
                  exporting::joinedNames(metadata.bylines, metadata.language));
    fields.always("section", CmsCopy::tr("Section"), metadata.section);
    fields.always("slug", CmsCopy::tr("Slug"), metadata.slug);
    QStringList credits;
    for (const Credit &credit : metadata.credits) {
        credits.append(exporting::creditLine(credit.role, credit.name, metadata.language));
    }
    fields.ifAny("credits", CmsCopy::tr("Credits"), credits.join(comma));
    fields.ifAny("dateline", CmsCopy::tr("Dateline"), metadata.dateline);
    fields.ifAny("source", CmsCopy::tr("Source"), metadata.source);
    fields.ifAny("source_url", CmsCopy::tr("Source address"), metadata.sourceUrl);
    fields.ifAny("rights", CmsCopy::tr("Rights"), metadata.rights);
}

} // namespace

std::vector<CmsField> cmsFields(const Article &article, const FieldLimits &limits)
{
    const ArticleContent content = publicContent(article.content);
    Fields fields(limits);
    addHead(fields, content.metadata);
    addBody(fields, content);
    addCaptions(fields, content);
    addRest(fields, content.metadata);
    return fields.take();
}

Result<FieldLimits> fieldLimits(const store::Repository &repository)
{
    auto stored = repository.setting(limitsKey);
    if (!stored) {
        return fail(stored.error());
    }
    FieldLimits limits;
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int limit = it.value().toInt();
        if (limit > 0 && limit <= largestLimit) {
            limits.insert(it.key(), limit);
        }
    }
    return limits;
}

Result<void> setFieldLimits(store::Repository &repository, const FieldLimits &limits)
{
    QJsonObject json;
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        if (it.value() > 0) {
            json.insert(it.key(), it.value());
        }
    }
    return repository.setSetting(
        limitsKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace rd::workspace

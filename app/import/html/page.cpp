// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/page.h"

#include "app/article/body/plaintext.h"
#include "app/import/html/blocks.h"
#include "app/import/html/pagemeta.h"
#include "app/import/page/finish.h"
#include "app/import/page/lede.h"
#include "app/import/page/pagewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

constexpr size_t headBlocks = 4; ///< a repeated headline stands among the first blocks

bool isRemote(const Figure &figure)
{
    return figure.media.startsWith(QLatin1String("http:")) ||
           figure.media.startsWith(QLatin1String("https:"));
}

/// The headline stands in the metadata; a heading or line of the body that repeats it goes.
void dropRepeatedHeadline(ArticleContent &content)
{
    auto &blocks = content.body.blocks;
    const auto end = blocks.begin() + std::ptrdiff_t(std::min(headBlocks, blocks.size()));
    blocks.erase(std::remove_if(blocks.begin(), end,
                                [&content](const Block &block) {
                                    return block.isText() && sameLine(plainText(block.runs),
                                                                      content.metadata.headline);
                                }),
                 end);
}

QStringList paragraphsOf(const Body &body)
{
    QStringList all;
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Paragraph) {
            all.append(plainText(block.runs));
        }
    }
    return all;
}

void finishForeignPage(ImportedArticle &article, const ImportOptions &options)
{
    Metadata &metadata = article.content.metadata;
    dropRepeatedHeadline(article.content);
    const QStringList paragraphs = paragraphsOf(article.content.body);
    if (metadata.headline.isEmpty()) {
        metadata.headline =
            headlineFrom(plainText(article.content.body).section(u'\n', 0, 0), metadata.language);
    }
    metadata.lede = completeLede(withoutHeadline(metadata.lede, metadata.headline), paragraphs,
                                 metadata.language);
    dropRemotePictures(article);
    finishForeign(article, options);
}

bool isCutOff(const QString &html)
{
    return html.left(2048).contains(QLatin1String("<html"), Qt::CaseInsensitive) &&
           !html.right(2048).contains(QLatin1String("</html"), Qt::CaseInsensitive) &&
           !html.right(2048).contains(QLatin1String("</body"), Qt::CaseInsensitive);
}

/// Without "rd:" metas (the reader's own page, printed or saved) the printed head must do.
void readPrintedHead(const GumboNode *article, const QByteArray &zone, Metadata &metadata)
{
    const auto field = [article](QLatin1String name) {
        return findFirst(article, [name](const GumboNode *node) {
            return attribute(node, "data-rd-field") == name;
        });
    };
    for (const auto &[name, member] : {std::pair{QLatin1String("headline"), &Metadata::headline},
                                       std::pair{QLatin1String("kicker"), &Metadata::kicker},
                                       std::pair{QLatin1String("lede"), &Metadata::lede},
                                       std::pair{QLatin1String("section"), &Metadata::section},
                                       std::pair{QLatin1String("dateline"), &Metadata::dateline},
                                       std::pair{QLatin1String("source"), &Metadata::source},
                                       std::pair{QLatin1String("rights"), &Metadata::rights}}) {
        if (const GumboNode *node = field(name)) {
            metadata.*member = textOf(node);
        }
    }
    if (const GumboNode *time = field(QLatin1String("published"))) {
        metadata.published = Moment::fromIso(attribute(time, "datetime"), zone);
    }
    metadata.language = attribute(article, "lang");
    metadata.genre = genreFromName(attribute(article, "data-rd-genre")).value_or(metadata.genre);
}

} // namespace

void dropRemotePictures(ImportedArticle &article)
{
    std::erase_if(article.content.body.blocks, [&article](const Block &block) {
        if (block.role != BlockRole::Figure || !isRemote(block.figure)) {
            return false;
        }
        article.warnings.append(
            Texts::tr("The picture at %1 is not part of the file and was left out.")
                .arg(block.figure.media));
        return true;
    });
}

Result<ImportedArticle> readHtmlPage(const QString &html, const Source &source,
                                     const ImportOptions &options)
{
    const auto document = Document::parse(html);
    if (!document) {
        return fail(document.error());
    }
    const GumboNode *root = document->root();
    const GumboNode *element = articleElement(root);
    const auto metas = metasOf(root);
    ImportedArticle article;
    const bool own = hasClass(element, QLatin1String("rd-article"));
    const QUrl base = baseOf(root, metas);
    Metadata &metadata = article.content.metadata;
    if (!own) {
        metadata = foreignMetadata(root, element, metas, options.zone);
        metadata.language =
            chosenLanguage(options, attribute(root, "lang"), textOf(element).simplified());
    } else if (!readOwnMetadata(metas, options.zone, article)) {
        readPrintedHead(element, options.zone, metadata);
    }
    ImageCollector images(base, source.beside);
    BlockReader reader({base, metadata.language, own}, images);
    article.content.body = reader.read(element);
    article.media = images.take();
    if (reader.droppedDeletions()) {
        article.warnings.append(Texts::tr("Text that was struck out in the page was left out."));
    }
    if (isCutOff(html)) {
        article.warnings.append(
            Texts::tr("The page breaks off before its end; the text may be incomplete."));
    }
    if (own) {
        dropRemotePictures(article);
    } else {
        finishForeignPage(article, options);
    }
    if (!options.language.isEmpty()) {
        metadata.language = options.language;
    }
    if (article.content.body.isEmpty() && !own) {
        return fail(ErrorCode::Corrupt,
                    Texts::tr("There is no text in the page. Nothing was imported."));
    }
    return article;
}

Result<ImportedArticle> readHtmlBlocks(const QString &html, const Source &source,
                                       const Metadata &metadata)
{
    const auto document = Document::parse(html);
    if (!document) {
        return fail(document.error());
    }
    const GumboNode *body = findFirst(document->root(), GUMBO_TAG_BODY);
    ImageCollector images(QUrl(metadata.sourceUrl), source.beside);
    BlockReader reader({QUrl(metadata.sourceUrl), metadata.language, false}, images);
    ImportedArticle article;
    article.content.metadata = metadata;
    article.content.body = reader.read(body == nullptr ? document->root() : body);
    article.media = images.take();
    dropRemotePictures(article);
    return article;
}

Result<HtmlFragment> readHtmlFragment(const QString &html, const QUrl &base)
{
    const auto document = Document::parse(html);
    if (!document) {
        return fail(document.error());
    }
    const GumboNode *body = findFirst(document->root(), GUMBO_TAG_BODY);
    ImageCollector images(base, {});
    BlockReader reader({base, {}, false}, images);
    HtmlFragment fragment;
    fragment.body = reader.read(body == nullptr ? document->root() : body);
    fragment.media = images.take();
    return fragment;
}

} // namespace rd::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/intake.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/xhtml.h"
#include "app/base/deliver.h"
#include "app/base/files.h"
#include "app/store/asyncstore.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/editorview.h"
#include "ui/editor/mediaimages.h"
#include "ui/editor/openarticle.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace rd::ui {

namespace {

constexpr qint64 maxFileBytes = 64LL * 1024 * 1024;

using Checked = std::vector<std::pair<QString, CheckedImage>>; ///< by reference

Body figureBody(const QString &ref)
{
    Block block = makeBlock(BlockRole::Figure);
    block.figure.media = ref;
    Body body;
    body.blocks.push_back(std::move(block));
    return body;
}

Result<Checked> checkAll(const std::vector<importing::ImportedMedia> &media)
{
    Checked checked;
    for (const importing::ImportedMedia &item : media) {
        QByteArray bytes = item.bytes;
        if (bytes.isEmpty()) { // a file that was not read yet
            Result<QByteArray> read = readFile(item.ref, maxFileBytes);
            if (!read) {
                return fail(read.error());
            }
            bytes = std::move(*read);
        }
        Result<CheckedImage> image = checkImage(bytes, item.fileName);
        if (!image) {
            return fail(image.error());
        }
        checked.emplace_back(item.ref, std::move(*image));
    }
    return checked;
}

Result<QHash<QString, QString>> storeAll(store::Repository &repository, const Checked &images)
{
    QHash<QString, QString> ids;
    for (const auto &[ref, image] : images) {
        rd::Media media;
        media.mime = image.mime;
        media.fileName = image.fileName;
        media.width = image.size.width();
        media.height = image.size.height();
        media.bytes = image.bytes;
        const Result<QString> id = repository.addMedia(media);
        if (!id) {
            return fail(id.error());
        }
        ids.insert(ref, *id);
    }
    return ids;
}

/// A figure whose picture did not come along (the page's server has it) stays as its caption and a
/// link: nothing is fetched.
void replaceAbsent(Body &body, const std::vector<importing::ImportedMedia> &media)
{
    QSet<QString> present;
    for (const importing::ImportedMedia &item : media) {
        present.insert(item.ref);
    }
    for (Block &block : body.blocks) {
        if (block.role != BlockRole::Figure || present.contains(block.figure.media)) {
            continue;
        }
        block.role = BlockRole::Paragraph;
        const QString address = block.figure.media;
        if (block.runs.empty()) {
            block.runs = plainRuns(block.figure.alt.isEmpty() ? address : block.figure.alt);
        }
        if (address.startsWith(QLatin1String("http://")) ||
            address.startsWith(QLatin1String("https://"))) {
            for (Run &run : block.runs) {
                run.marks.push_back({MarkKind::Link, address});
            }
        }
        block.figure = {};
    }
    normalise(body);
}

} // namespace

Intake::Intake(EditorView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{}

void Intake::take(const QMimeData &mime)
{
    if (m_view.article() == nullptr || takeOwn(mime) || takeFiles(mime) || takeHtml(mime)) {
        return;
    }
    if (mime.hasImage()) {
        takeImage(mime);
    } else {
        takePlainText(mime);
    }
}

void Intake::takePlainText(const QMimeData &mime)
{
    if (mime.hasText()) {
        insert(m_view.textCursor(), bodyFromPlainText(mime.text()));
    }
}

bool Intake::takeOwn(const QMimeData &mime)
{
    const QLatin1String type(bodyMimeType);
    if (!mime.hasFormat(type)) {
        return false;
    }
    Result<Body> body = fromXhtml(mime.data(type));
    if (body) {
        insert(m_view.textCursor(), std::move(*body));
    }
    return body.has_value();
}

bool Intake::takeFiles(const QMimeData &mime)
{
    bool any = false;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            addImageFile(url.toLocalFile());
            any = true;
        }
    }
    return any;
}

bool Intake::takeHtml(const QMimeData &mime)
{
    if (!mime.hasHtml()) {
        return false;
    }
    Result<importing::HtmlFragment> fragment = importing::readHtmlFragment(mime.html());
    if (!fragment) {
        if (!mime.hasText() && !mime.hasImage()) {
            Q_EMIT failed(fragment.error());
        }
        return false;
    }
    if (plainText(fragment->body).trimmed().isEmpty() && mime.hasImage()) {
        return false; // "copy image": the picture itself is here
    }
    Media media;
    for (importing::ImportedMedia &item : fragment->media) {
        if (!item.bytes.isEmpty()) {
            media.push_back(std::move(item));
        }
    }
    replaceAbsent(fragment->body, media);
    if (media.empty()) {
        insert(m_view.textCursor(), std::move(fragment->body));
    } else {
        storeThenInsert(std::move(fragment->body), std::move(media));
    }
    return true;
}

void Intake::takeImage(const QMimeData &mime)
{
    const auto image = qvariant_cast<QImage>(mime.imageData());
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    const QString ref = QStringLiteral("pasted");
    storeThenInsert(figureBody(ref),
                    {{ref, png, QStringLiteral("image/png"), QStringLiteral("pasted.png")}});
}

void Intake::addImageFile(const QString &path)
{
    if (m_view.article() != nullptr) {
        storeThenInsert(figureBody(path), {{path, {}, {}, QFileInfo(path).fileName()}});
    }
}

void Intake::insert(QTextCursor cursor, Body body) const
{
    const bool follow = cursor == m_view.textCursor();
    insertBody(cursor, std::move(body), m_view.pageStyle());
    if (follow) {
        m_view.setTextCursor(cursor);
        m_view.ensureCursorVisible();
    }
}

void Intake::storeThenInsert(Body body, Media media)
{
    store::AsyncStore &store = m_view.article()->store();
    const QTextCursor cursor = m_view.textCursor();
    const auto stored = [this, body, cursor](const Result<QHash<QString, QString>> &ids) {
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        if (cursor.isNull()) {
            return; // the article was closed meanwhile
        }
        Body ready = body;
        for (Block &block : ready.blocks) {
            block.figure.media = ids->value(block.figure.media, block.figure.media);
        }
        insert(cursor, std::move(ready));
    };
    deliver(QtConcurrent::run([media = std::move(media)] { return checkAll(media); }),
            m_view.article(), [this, &store, stored](const Result<Checked> &checked) {
                if (!checked) {
                    Q_EMIT failed(checked.error());
                    return;
                }
                deliver(store.run(store::AsyncStore::Lane::Save,
                                  [images = *checked](store::Repository &repository) {
                                      return storeAll(repository, images);
                                  }),
                        this, stored);
            });
}

} // namespace rd::ui

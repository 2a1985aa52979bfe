// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/approvaldocument.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/export/formats/docxwriter.h"
#include "app/text/dates.h"
#include "app/workspace/approvallines.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::workspace {

namespace {

struct ApprovalDocument
{
    Q_DECLARE_TR_FUNCTIONS(rd::ApprovalDocument)
};

/// In the language of the text, because the interviewee reads it: no translations of the program.
QString askingLine(const QString &language)
{
    static const QHash<QString, QString> lines{
        {QStringLiteral("az"),
         QStringLiteral("Zəhmət olmasa, aşağıdakı mətni yoxlayın. Düzəlişləri birbaşa mətndə edin "
                        "və faylı bizə qaytarın.")},
        {QStringLiteral("ru"),
         QStringLiteral("Просим проверить текст ниже. Внесите правку прямо в текст и верните нам "
                        "файл.")},
        {QStringLiteral("zh"), QStringLiteral("请核对以下文字，直接在文中修改，然后将文件发回。")},
        {QStringLiteral("en"),
         QStringLiteral("Please check the text below. Make your corrections in the text itself and "
                        "send the file back to us.")}};
    return lines.value(language.left(2), lines.value(QStringLiteral("en")));
}

QStringList introduction(const ArticleContent &content, const ApprovalOrder &order)
{
    QStringList lines{content.metadata.headline, order.person,
                      text::formatDate(order.date.toDateTime().date(), content.metadata.language),
                      askingLine(content.metadata.language)};
    lines.removeAll(QString());
    return lines;
}

tl::unexpected<Error> nothingToSend()
{
    return fail(ErrorCode::Usage,
                ApprovalDocument::tr("Nothing of what was chosen can be sent: it is empty, off the "
                                     "record, or no longer in the article."));
}

} // namespace

ApprovalLines approvalLines(const ArticleContent &pinned, const ApprovalOrder &order)
{
    ApprovalLines lines;
    lines.content = publicContent(pinned);
    lines.introduction = introduction(lines.content, order);
    QString speaking;
    for (const Block &block : lines.content.body.blocks) {
        const QString text = plainText(block).trimmed();
        if (!order.blocks.contains(block.id) || text.isEmpty()) {
            continue;
        }
        const Speaker *speaker = lines.content.speaker(block.speaker);
        const QString name = speaker ? speaker->name : QString();
        lines.blocks.push_back(
            {&block - lines.content.body.blocks.data(), text, name == speaking ? QString() : name});
        speaking = name;
    }
    return lines;
}

QStringList approvalBlocks(const ArticleContent &pinned, const ApprovalOrder &order)
{
    const ApprovalLines lines = approvalLines(pinned, order);
    QStringList ids;
    for (const ApprovalLines::Line &line : lines.blocks) {
        ids.append(lines.block(line).id);
    }
    return ids;
}

Result<QByteArray> approvalDocx(const ArticleContent &pinned, const ApprovalOrder &order)
{
    using exporting::DocxStyle;
    const ApprovalLines lines = approvalLines(pinned, order);
    if (lines.blocks.empty()) {
        return nothingToSend();
    }
    const exporting::NoteNumbers notes(lines.content.body);
    exporting::DocxWriter out(lines.content.metadata.language, notes);
    for (const QString &line : lines.introduction) {
        out.text(line == lines.content.metadata.headline ? DocxStyle::Title : DocxStyle::Note,
                 line);
    }
    for (const ApprovalLines::Line &line : lines.blocks) {
        if (!line.speaker.isEmpty()) {
            out.text(DocxStyle::Label, line.speaker);
        }
        const Block &block = lines.block(line);
        Runs runs = block.isText() ? block.runs : plainRuns(line.text);
        // A reference would read as a word of the text when it comes back.
        std::erase_if(runs, [](const Run &run) { return run.kind == RunKind::FootnoteRef; });
        out.paragraph(DocxStyle::Normal, runs, exporting::docxBookmark(block.id));
    }
    return out.finish({lines.content.metadata.headline, {}, {}});
}

Result<QByteArray> approvalText(const ArticleContent &pinned, const ApprovalOrder &order)
{
    const ApprovalLines lines = approvalLines(pinned, order);
    if (lines.blocks.empty()) {
        return nothingToSend();
    }
    QStringList parts = lines.introduction;
    for (const ApprovalLines::Line &line : lines.blocks) {
        if (!line.speaker.isEmpty()) {
            parts.append(line.speaker);
        }
        parts.append(line.text);
    }
    return (parts.join(QLatin1String("\n\n")) + QLatin1Char('\n')).toUtf8();
}

} // namespace rd::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/export/typeset/composer.h"
#include "app/export/typeset/table.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

constexpr double quoteIndent = 18;
constexpr double listStep = 18;
constexpr int deepestIndent = 8;
constexpr double tallestPicture = page::column * 0.55;
constexpr double pictureDpi = 110; ///< small pictures are printed this sharp, not blown up

QString bullet(int depth)
{
    return depth % 2 == 0 ? QStringLiteral("•") : QStringLiteral("–");
}

} // namespace

void Composer::addBlock(const Block &block)
{
    if (block.role == BlockRole::Footnote) {
        return; // printed where it is referred to
    }
    const QString language = block.language.isEmpty() ? m_language : block.language;
    m_pendingAnchors.push_back(m_anchors.value(block.id));
    switch (block.role) {
    case BlockRole::Question:
    case BlockRole::Answer:
        addTurn(block, language);
        break;
    case BlockRole::PullQuote:
        addPullQuote(block, language);
        break;
    case BlockRole::Separator:
        addSeparator();
        break;
    case BlockRole::List:
        addList(block, language);
        break;
    case BlockRole::Table:
        addTable(block, language);
        break;
    case BlockRole::Figure:
        addFigure(block, language);
        break;
    case BlockRole::Unknown:
        addUnknown(block);
        break;
    default:
        addText(block, language);
        break;
    }
    m_lastRole = block.role;
    m_lastSpeaker = block.speaker;
}

void Composer::addText(const Block &block, const QString &language)
{
    if (plainText(block.runs).trimmed().isEmpty() && block.runs.empty()) {
        return;
    }
    TextStyle style = style::body(language);
    Setting setting;
    QByteArray type = "P";
    if (block.role == BlockRole::Heading) {
        m_headingLevel = std::clamp(block.level, 2, 4) - 1;
        addOutline(plainText(block.runs), m_headingLevel);
        style = style::heading(block.level);
        type = 'H' + QByteArray::number(m_headingLevel + 1);
        setting = {
            .before = block.level <= 2 ? 18.0 : 14.0, .after = 5, .keepsNext = true, .whole = true};
    } else if (block.role == BlockRole::Quote) {
        style = style::quote(language);
        type = "BlockQuote";
        setting = {.x = page::left + quoteIndent, .before = 9, .after = 9, .bar = true};
    }
    int text = element(type, language);
    if (block.role == BlockRole::Quote) {
        text = element("P", {}, text);
    }
    addLines(shape(m_inline.pieces(block.runs, {text, language, style.colour, style.size}), style,
                   page::measure - (setting.x - page::left)),
             setting);
}

void Composer::addTurn(const Block &block, const QString &language)
{
    const bool question = block.role == BlockRole::Question;
    const TextStyle style = question ? style::question(language) : style::body(language);
    if (question) {
        addOutline(plainText(block.runs), m_headingLevel + 1);
    }
    const bool goesOn = m_lastRole == block.role && m_lastSpeaker == block.speaker;
    const size_t first = m_flow.strips.size();
    const int text = element("P", language);
    std::vector<Piece> pieces =
        m_inline.pieces(block.runs, {text, language, style.colour, style.size});
    const ShapedText *chip = nullptr;
    const Speaker *speaker = goesOn ? nullptr : m_article.content.speaker(block.speaker);
    if (speaker != nullptr && !speaker->initials().isEmpty()) {
        const TextStyle chipStyle = style::chip();
        const int label = element("Span", {}, text);
        m_document.structure.at(label).expansion = speaker->name;
        chip = shape(m_inline.plain(speaker->initials(),
                                    {label, m_language, chipStyle.colour, chipStyle.size}),
                     chipStyle, page::chipWidth);
    }
    addLines(shape(pieces, style), {.before = question ? 16.0 : 0.0,
                                    .after = question ? 5.0 : 7.0,
                                    .keepsNext = question,
                                    .whole = question});
    if (chip != nullptr) {
        Strip &strip = m_flow.strips[first];
        const double baseline = strip.fragments.front().baseline;
        const double top = baseline - chip->size() * 0.36 - 6.5;
        strip.shapes.push_back({Shape::Kind::RoundFill, page::chipLeft, top, page::chipWidth, 13,
                                question ? colour::surface : colour::accentSurface, -1, -1});
        strip.fragments.insert(strip.fragments.begin(), {chip, 0, page::chipLeft, baseline});
    }
}

void Composer::addPullQuote(const Block &block, const QString &language)
{
    const TextStyle style = style::pullQuote();
    const int text = element("P", {}, element("BlockQuote", language));
    m_gap = std::max(m_gap, 14.0);
    const ShapedText *shaped =
        shape(m_inline.pieces(block.runs, {text, language, style.colour, style.size}), style,
              page::measure - 2 * quoteIndent);
    Strip rule;
    rule.height = 8;
    rule.shapes.push_back(
        {Shape::Kind::Fill, page::left + quoteIndent, 0, 40, 1.6, colour::accent, -1, -1});
    addStrip(std::move(rule));
    m_keep = true;
    addLines(shaped, {.x = page::left + quoteIndent, .after = 18, .whole = true});
}

void Composer::addSeparator()
{
    Strip strip;
    strip.before = 10;
    strip.height = 8;
    const double centre = page::left + page::measure / 2;
    for (const double offset : {-14.0, 0.0, 14.0}) {
        strip.shapes.push_back(
            {Shape::Kind::RoundFill, centre + offset - 1.2, 2, 2.4, 2.4, colour::soft, -1, -1});
    }
    addStrip(std::move(strip));
    m_gap = 10;
}

void Composer::addList(const Block &block, const QString &language)
{
    struct Level
    {
        int list = 0;
        bool ordered = false;
        int count = 0;
        int body = 0;
    };
    std::vector<Level> levels;
    for (const ListItem &item : block.items) {
        const auto depth = size_t(std::max(item.depth, 0));
        levels.resize(std::min(levels.size(), depth + 1));
        if (levels.size() == depth + 1 && levels.back().ordered != item.ordered) {
            levels.pop_back();
        }
        while (levels.size() < depth + 1) {
            Level level;
            level.ordered = item.ordered;
            level.list = element("L", levels.empty() ? language : QString(),
                                 levels.empty() ? -1 : levels.back().body);
            m_document.structure.at(level.list).numbering = item.ordered ? "Decimal" : "Disc";
            level.body = level.list;
            levels.push_back(level);
        }
        Level &level = levels.back();
        const int entry = element("LI", {}, level.list);
        const int label = element("Lbl", {}, entry);
        level.body = element("LBody", {}, entry);
        level.count++;
        addListItem(item,
                    item.ordered ? QString::number(level.count) + QLatin1Char('.')
                                 : bullet(item.depth),
                    level.body, label, language);
    }
    m_gap = std::max(m_gap, 9.0);
}

void Composer::addListItem(const ListItem &item, const QString &marker, int body, int label,
                           const QString &language)
{
    TextStyle style = style::body(language);
    style.indent = 0;
    const double x = page::left + listStep * std::min(item.depth, deepestIndent);
    const ShapedText *sign =
        shape(m_inline.plain(marker, {label, m_language, colour::accent, style.size}), style, 40);
    const double hang = std::max(listStep, sign->width() + 5);
    const size_t first = m_flow.strips.size();
    addLines(shape(m_inline.pieces(item.runs, {body, language, style.colour, style.size}), style,
                   page::left + page::measure - x - hang),
             {.x = x + hang, .after = 3});
    Strip &strip = m_flow.strips[first];
    strip.fragments.insert(strip.fragments.begin(), {sign, 0, x, sign->ascent()});
}

void Composer::addTable(const Block &block, const QString &language)
{
    if (block.rows.empty()) {
        return;
    }
    const int table = element("Table", language);
    if (!plainText(block.runs).isEmpty()) {
        TextStyle style = style::caption();
        style.bold = true;
        style.colour = colour::ink;
        addLines(shape(m_inline.pieces(block.runs, {element("Caption", {}, table), language,
                                                    style.colour, style.size}),
                       style),
                 {.before = 12, .after = 4, .keepsNext = true});
    }
    m_gap = std::max(m_gap, 6.0);
    const int head = int(m_flow.tableHeads.size());
    TableComposer composer(m_document, m_inline, m_context, language, table);
    TableStrips strips = composer.compose(block.rows);
    m_flow.tableHeads.push_back(strips.head);
    for (Strip &strip : strips.head) {
        addStrip(std::move(strip));
        m_keep = true; // a head without a row is no table
    }
    for (Strip &strip : strips.body) {
        strip.table = head;
        addStrip(std::move(strip));
    }
    m_gap = 12;
    m_keep = false;
}

void Composer::addFigure(const Block &block, const QString &language)
{
    const int group = element("Div", language);
    const int figure = element("Figure", {}, group);
    m_document.structure.at(figure).alt =
        block.figure.alt.isEmpty() ? plainText(block.runs) : block.figure.alt;
    const bool captioned = !block.runs.empty() || !block.figure.credit.isEmpty();
    m_gap = std::max(m_gap, 10.0);
    addPicture(block, figure);
    m_keep = captioned;
    m_gap = captioned ? 5 : 12;
    if (!captioned) {
        return;
    }
    const TextStyle style = style::caption();
    const InlineContext context{element("Caption", {}, group), language, style.colour, style.size};
    std::vector<Piece> pieces = m_inline.pieces(block.runs, context);
    if (!block.figure.credit.isEmpty()) {
        const QString gap = pieces.empty() ? QString() : QStringLiteral(" ");
        for (Piece &piece : m_inline.plain(gap + block.figure.credit, context)) {
            piece.italic = true;
            pieces.push_back(piece);
        }
    }
    addLines(shape(pieces, style), {.after = 12, .whole = true});
}

void Composer::addPicture(const Block &block, int element)
{
    const Result<Media> media = m_request.media ? m_request.media(block.figure.media)
                                                : Result<Media>(fail(ErrorCode::NotFound, {}));
    std::optional<Picture> picture;
    if (media) {
        picture = loadPicture(*media, page::measure);
    }
    if (media && !picture && m_request.pictureLost) {
        m_request.pictureLost(block.figure.media);
    }
    if (!picture) {
        addPictureFrame(block, element, block.language.isEmpty() ? m_language : block.language);
        return;
    }
    double width = std::min(page::measure, picture->width * 72.0 / pictureDpi);
    double height = width * picture->height / picture->width;
    if (height > tallestPicture) {
        width *= tallestPicture / height;
        height = tallestPicture;
    }
    Strip strip;
    strip.height = height;
    strip.shapes.push_back({Shape::Kind::Picture, page::left, 0, width, height, colour::line,
                            int(m_document.pictures.size()), element});
    m_document.pictures.push_back(std::move(*picture));
    addStrip(std::move(strip));
}

void Composer::addPictureFrame(const Block &block, int element, const QString &language)
{
    const TextStyle style = style::meta();
    const ShapedText *text =
        shape(m_inline.plain(block.figure.alt, {element, language, style.colour, style.size}),
              style, page::measure - 24);
    const int lines = std::min(text->lineCount(), 40);
    Strip strip;
    strip.height = std::max(60.0, lines * style.leading + 24);
    strip.shapes.push_back(
        {Shape::Kind::Frame, page::left, 0, page::measure, strip.height, colour::line, -1, -1});
    for (int i = 0; i < lines; ++i) {
        strip.fragments.push_back(
            {text, i, page::left + 12, 12 + i * style.leading + text->ascent()});
    }
    addStrip(std::move(strip));
}

void Composer::addUnknown(const Block &block)
{
    const QString text = textOfUnknown(block.unknownXml);
    if (!text.isEmpty()) {
        const TextStyle style = style::body(m_language);
        addLines(shape(m_inline.plain(text, {element("P"), m_language, style.colour, style.size}),
                       style),
                 {});
    }
}

} // namespace rd::exporting::typeset

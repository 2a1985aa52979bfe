// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/encoding.h"

#include "app/import/importer.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct DetectorCloser
{
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

std::optional<QString> decodeUnicode(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || !QStringView(text).isValidUtf16()) {
        return std::nullopt;
    }
    return text;
}

struct ByteOrderMark
{
    QByteArrayView mark;
    QStringConverter::Encoding encoding;
    const char *name;
};

// UTF-32 LE begins with the mark of UTF-16 LE: longer marks first.
const std::array<ByteOrderMark, 5> &byteOrderMarks()
{
    static const std::array<ByteOrderMark, 5> all{{
        {"\xEF\xBB\xBF", QStringConverter::Utf8, "UTF-8"},
        {{"\xFF\xFE\0\0", 4}, QStringConverter::Utf32LE, "UTF-32LE"},
        {{"\0\0\xFE\xFF", 4}, QStringConverter::Utf32BE, "UTF-32BE"},
        {"\xFF\xFE", QStringConverter::Utf16LE, "UTF-16LE"},
        {"\xFE\xFF", QStringConverter::Utf16BE, "UTF-16BE"},
    }};
    return all;
}

/// The share of characters that newsroom text of our languages is made of, 0 to 1.
double plausibility(QStringView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    qsizetype good = 0;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain = u == u'\n' || u == u'\r' || u == u'\t' || (u >= 0x20 && u < 0x7F);
        const bool letter =
            (u >= 0xA0 && u < 0x180) || u == 0x259 || u == 0x18F || (u >= 0x400 && u < 0x460);
        const bool wide = (u >= 0x4E00 && u < 0x9FA6) || (u >= 0x3000 && u < 0x3020) ||
                          (u >= 0xFF00 && u < 0xFF60);
        const bool mark = u >= 0x2010 && u < 0x2040;
        good += (plain || letter || wide || mark) ? 1 : 0;
    }
    return double(good) / double(text.size());
}

/// UTF-16 without a mark: both orders are tried, the one that reads like text wins.
std::optional<QString> markless16(const QByteArray &bytes, QString *name)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    const auto little = decodeUnicode(bytes, QStringConverter::Utf16LE);
    const auto big = decodeUnicode(bytes, QStringConverter::Utf16BE);
    const double littleScore = little ? plausibility(*little) : 0;
    const double bigScore = big ? plausibility(*big) : 0;
    // ASCII pairs read as UTF-16 are rare Han characters, so plausible: a space or a line end in
    // the text is what only the right order has.
    const auto hasSpace = [](const QString &text) {
        return text.contains(u' ') || text.contains(u'\n') || text.contains(QChar(0x3002));
    };
    if (littleScore >= bigScore && littleScore > 0.9 && hasSpace(*little)) {
        *name = QStringLiteral("UTF-16LE");
        return little;
    }
    if (bigScore > 0.9 && hasSpace(*big)) {
        *name = QStringLiteral("UTF-16BE");
        return big;
    }
    return std::nullopt;
}

bool isControl(uchar byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
           byte != 0x1B;
}

bool looksBinary(const QByteArray &bytes)
{
    const auto controls = std::count_if(bytes.begin(), bytes.end(),
                                        [](char c) { return isControl(static_cast<uchar>(c)); });
    return bytes.contains('\0') || controls * 200 > bytes.size();
}

/// Cyrillic newsroom text is mostly small letters, and half of them are these nine.
double cyrillicScore(const QString &text)
{
    static const QString common = QStringLiteral("оеаинтсрв");
    double letters = 0;
    double lower = 0;
    double frequent = 0;
    double foreign = 0;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x400 && u < 0x460) {
            ++letters;
            lower += c.isLower() ? 1 : 0;
            frequent += common.contains(c) ? 1 : 0;
        } else if (u >= 0x80 && c.isLetter()) {
            ++foreign;
        }
    }
    if (letters == 0) {
        return 0;
    }
    const double share = letters / (letters + foreign);
    return share * std::min(1.0, lower / letters) * std::min(1.0, 2.0 * frequent / letters);
}

/// Turkish or Azerbaijani (without ə) in Latin letters: few letters beyond ASCII, and the right
/// ones.
double turkicScore(const QString &text)
{
    static const QString own = QStringLiteral("çğıöşüÇĞİÖŞÜâîûÂÎÛ");
    double ascii = 0;
    double right = 0;
    double wrong = 0;
    for (QChar c : text) {
        if (c.unicode() < 0x80) {
            ascii += c.isLetter() ? 1 : 0;
        } else if (own.contains(c)) {
            ++right;
        } else if (c.isLetter()) {
            ++wrong;
        }
    }
    if (right == 0 || ascii < 2 * right) {
        return 0;
    }
    return right / (right + 2 * wrong);
}

/// Every tenth character of Chinese news is one of these; random Han characters are not.
double hanScore(const QString &text)
{
    static const QString common =
        QStringLiteral("的一是在不了有和人这中大为上个国我以要他时来用们到地于出就分对成会可主发年"
                       "样能下过子说产种面而方后多定"
                       "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制"
                       "机当使点从业本去把性好应开它合");
    double han = 0;
    double frequent = 0;
    double other = 0;
    for (QChar c : text) {
        if (c.script() == QChar::Script_Han) {
            ++han;
            frequent += common.contains(c) ? 1 : 0;
        } else if (c.unicode() >= 0x80 && c.isLetter()) {
            ++other;
        }
    }
    if (han == 0) {
        return 0;
    }
    return han / (han + 3 * other) * std::min(1.0, 5.0 * frequent / han);
}

QByteArray uchardetGuess(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, DetectorCloser> detector(uchardet_new());
    const QByteArray head = bytes.left(64 * 1024);
    if (uchardet_handle_data(detector.get(), head.constData(), size_t(head.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toLower();
}

struct Candidate
{
    const char *name;
    double (*score)(const QString &text);
    QByteArrayView alias; ///< as uchardet may call it
};

constexpr std::array<Candidate, 3> candidates{{
    {"windows-1251", cyrillicScore, "windows-1251"},
    {"GB18030", hanScore, "gb18030"},
    {"windows-1254", turkicScore, "iso-8859-9"},
}};

std::optional<QString> guessed(const QByteArray &bytes, QString *name)
{
    const QByteArray hint = uchardetGuess(bytes);
    std::optional<QString> best;
    double bestScore = 0.35;
    for (const Candidate &candidate : candidates) {
        auto text = decodeAs(bytes, candidate.name);
        if (!text) {
            continue;
        }
        const bool hinted = hint == candidate.alias || hint == QByteArray(candidate.name).toLower();
        const double score = candidate.score(text->left(64 * 1024)) + (hinted ? 0.15 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = std::move(text);
            *name = QLatin1String(candidate.name);
        }
    }
    return best;
}

bool isCutUtf8(const QByteArray &bytes)
{
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        if (static_cast<uchar>(bytes[bytes.size() - cut]) >= 0xC0) {
            return QByteArrayView(bytes).chopped(cut).isValidUtf8();
        }
    }
    return false;
}

tl::unexpected<Error> undecodable(const QByteArray &bytes)
{
    const bool multibyte = std::any_of(bytes.begin(), bytes.end(),
                                       [](char c) { return static_cast<uchar>(c) >= 0x80; });
    if (multibyte && isCutUtf8(bytes)) {
        return fail(ErrorCode::Corrupt,
                    Texts::tr("The text breaks off in the middle of a character: the file was not "
                              "saved or loaded to its end. Nothing was imported; get the file "
                              "again."));
    }
    return fail(ErrorCode::Corrupt,
                Texts::tr("The encoding of the text is not known, or the text is damaged. Nothing "
                          "was imported; open the file in the program it comes from and save it "
                          "as UTF-8."));
}

Result<QString> decoded(const QByteArray &bytes, QString *name)
{
    for (const ByteOrderMark &entry : byteOrderMarks()) {
        if (bytes.startsWith(entry.mark)) {
            *name = QLatin1String(entry.name);
            const auto text = decodeUnicode(bytes.mid(entry.mark.size()), entry.encoding);
            return text ? Result<QString>(*text) : Result<QString>(undecodable(bytes));
        }
    }
    if (bytes.contains('\0')) {
        if (auto text = markless16(bytes, name)) {
            return *text;
        }
    }
    if (looksBinary(bytes)) {
        return fail(ErrorCode::Corrupt,
                    Texts::tr("This is no text: it holds bytes that no writing has. Nothing was "
                              "imported."));
    }
    if (bytes.isValidUtf8()) {
        *name = QStringLiteral("UTF-8");
        return QString::fromUtf8(bytes);
    }
    if (isCutUtf8(bytes)) {
        return undecodable(bytes);
    }
    if (auto text = guessed(bytes, name)) {
        return *text;
    }
    if (auto text = markless16(bytes, name)) {
        return *text;
    }
    return undecodable(bytes);
}

} // namespace

std::optional<QString> decodeAs(const QByteArray &bytes, const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter(
        ucnv_open(name.constData(), &status));
    if (U_FAILURE(status) || bytes.size() > 512 * 1024 * 1024) {
        return std::nullopt;
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    text.truncate(length);
    // ICU maps bytes a code page leaves undefined to C1 controls: no text has them.
    const bool undefined = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x80 && c.unicode() < 0xA0;
    });
    return undefined ? std::nullopt : std::optional(text);
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') {
                clean += u'\n';
            }
        } else if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                clean += c;
                clean += text[++i];
            }
        } else if ((u >= 0x20 && u < 0x7F) || u == u'\t' || u == u'\n' ||
                   (u >= 0xA0 && !c.isLowSurrogate() && u < 0xFFFE && u != 0xFEFF)) {
            clean += c;
        }
    }
    return clean;
}

Result<QString> decodeText(const QByteArray &bytes, QString *encoding)
{
    QString name;
    auto text = decoded(bytes, &name);
    if (!text) {
        return text;
    }
    if (encoding != nullptr) {
        *encoding = name;
    }
    return cleanText(*text);
}

} // namespace rd::importing

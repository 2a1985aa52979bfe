// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/module/webreaderview.h"

#include "ui/reader/module/lockedpage.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>

namespace rd::ui {

namespace {

/// [[block, start, length], …] of what is selected. Counts a block's text as plainText() does: what
/// the page adds to it (speakers, numbers, credits) is nothing, a line break is one.
constexpr auto selectionScript = R"((() => {
    const selected = window.getSelection();
    if (selected.rangeCount === 0 || selected.isCollapsed) { return []; }
    const range = selected.getRangeAt(0);
    const added = '.rd-speaker, .rd-noteref, .rd-note-number, .rd-backref, .rd-credit, .rd-alt';
    const passages = [];
    for (const block of document.querySelectorAll('.rd-body [id][data-rd-role]')) {
        if (!range.intersectsNode(block)) { continue; }
        const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
            node => node.nodeType === 1 && node.matches(added) ? NodeFilter.FILTER_REJECT
                                                               : NodeFilter.FILTER_ACCEPT);
        let at = 0, start = -1, end = 0, items = 0;
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            if (node.nodeType === 1) {
                at += node.localName === 'br' || (node.localName === 'li' && items++ > 0) ? 1 : 0;
                continue;
            }
            const length = node.data.length;
            if (range.intersectsNode(node)) {
                const from = node === range.startContainer ? range.startOffset : 0;
                const to = node === range.endContainer ? range.endOffset : length;
                if (to > from) {
                    start = start < 0 ? at + from : start;
                    end = at + to;
                }
            }
            at += length;
        }
        if (start >= 0) { passages.push([block.id, start, end - start]); }
    }
    return passages;
})())";

std::vector<ReaderPassage> passagesOf(const QVariant &answer)
{
    std::vector<ReaderPassage> passages;
    const QVariantList all = answer.toList();
    for (const QVariant &one : all) {
        const QVariantList values = one.toList();
        if (values.size() == 3) {
            passages.push_back({values[0].toString(), values[1].toInt(), values[2].toInt()});
        }
    }
    return passages;
}

} // namespace

void PageWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, QWebEnginePage::WebAction action) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, action] { triggerPageAction(action); });
    };
    if (page()->hasSelection()) {
        add(tr("&Copy"), QWebEnginePage::Copy);
    }
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    if (request != nullptr && !request->linkUrl().isEmpty()) {
        add(tr("Copy &Link Address"), QWebEnginePage::CopyLinkToClipboard);
    }
    add(tr("Select &All"), QWebEnginePage::SelectAll);
    menu->popup(event->globalPos());
}

WebReaderView::WebReaderView(ReaderEvents events, QWidget *parent)
    : m_events(std::move(events))
    , m_profile(std::make_unique<LockedProfile>())
    , m_widget(new PageWidget(parent))
    , m_page(new LockedPage(m_profile.get(), m_events.linkActivated, m_widget))
{
    m_widget->setPage(m_page);
    m_widget->setAcceptDrops(false);
    connectPage();
}

WebReaderView::~WebReaderView()
{
    delete m_widget;
}

void WebReaderView::connectPage()
{
    QObject::connect(m_page, &QWebEnginePage::loadFinished, m_page,
                     [this](bool ok) { loadFinished(ok); });
    QObject::connect(m_page, &QWebEnginePage::findTextFinished, m_page,
                     [this](const QWebEngineFindTextResult &result) {
                         m_events.found(result.activeMatch(), result.numberOfMatches());
                     });
    QObject::connect(m_page, &QWebEnginePage::renderProcessTerminated, m_page,
                     [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
                         if (status != QWebEnginePage::NormalTerminationStatus) {
                             m_events.crashed();
                         }
                     });
}

QWidget *WebReaderView::widget() const
{
    return m_widget;
}

void WebReaderView::show(const ReaderPage &page)
{
    m_scroll = page.scroll;
    m_block.clear();
    m_loading = true;
    m_page->setBackgroundColor(page.background);
    const QUrl url = m_profile->scheme().serve(page.html, page.media);
    m_page->setAllowed(url);
    m_page->load(url);
}

QPointF WebReaderView::scroll() const
{
    return m_loading ? m_scroll : m_page->scrollPosition() / m_zoom;
}

void WebReaderView::loadFinished(bool ok)
{
    // Not ok: another page is on its way already, or there is no page to have a place in.
    m_loading = m_loading && !ok;
    // Chromium keeps zoom by host and may have forgotten it.
    m_page->setZoomFactor(m_zoom);
    if (ok && !m_scroll.isNull()) {
        m_page->runJavaScript(
            QStringLiteral("window.scrollTo(%1, %2)").arg(m_scroll.x()).arg(m_scroll.y()),
            QWebEngineScript::ApplicationWorld);
    }
    if (ok && !m_block.isEmpty()) {
        showBlock(std::exchange(m_block, {}), m_share);
    }
    m_events.loaded(ok);
}

void WebReaderView::showBlock(const QString &id, qreal share)
{
    if (m_loading) {
        m_block = id;
        m_share = share;
        return;
    }
    // As JSON it is a string in JavaScript too, whatever characters a foreign id holds.
    const QByteArray name = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    m_page->runJavaScript(
        QStringLiteral("(() => { const b = document.getElementById(%1[0]); if (b) {"
                       "const r = b.getBoundingClientRect();"
                       "window.scrollTo(0, r.top + window.scrollY + r.height * %2 - 12); } })()")
            .arg(QString::fromUtf8(name))
            .arg(share),
        QWebEngineScript::ApplicationWorld);
}

void WebReaderView::setZoom(qreal factor)
{
    m_zoom = factor;
    m_page->setZoomFactor(factor);
}

void WebReaderView::find(const QString &text, FindDirection direction)
{
    m_page->findText(text, direction == FindDirection::Backward ? QWebEnginePage::FindBackward
                                                                : QWebEnginePage::FindFlags());
}

void WebReaderView::plainText(const std::function<void(const QString &)> &done) const
{
    m_page->toPlainText(done);
}

void WebReaderView::selection(const std::function<void(std::vector<ReaderPassage>)> &done) const
{
    m_page->runJavaScript(QString::fromLatin1(selectionScript), QWebEngineScript::ApplicationWorld,
                          [done](const QVariant &answer) { done(passagesOf(answer)); });
}

} // namespace rd::ui

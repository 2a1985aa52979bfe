// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dialogcommands.h"

#include "ui/desk/activitypanel.h"
#include "ui/desk/quicknote.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/palette/commandpalette.h"
#include "ui/people/peopledialog.h"
#include "ui/people/savetemplatedialog.h"
#include "ui/people/sectionsdialog.h"
#include "ui/people/templatesdialog.h"
#include "ui/revisions/changeddialog.h"
#include "ui/revisions/revisionsdialog.h"
#include "ui/settings/help/helpdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/tour.h"
#include "ui/settings/welcomedialog.h"

#include <QMessageBox>
#include <QSettings>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr QSize logSize{720, 620};
constexpr int paletteFromTop = 6; ///< a part of the window's height

std::vector<SettingProvider::Place> palettePlaces()
{
    std::vector<SettingProvider::Place> places;
    for (const SettingPlace &place : settingPlaces()) {
        places.push_back({place.page, place.row, place.label, place.pageTitle, place.english});
    }
    return places;
}

} // namespace

DialogCommands::DialogCommands(LibrarySession &session, Theme &theme, Translations &translations,
                               const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_theme(theme)
    , m_translations(translations)
    , m_actions(actions)
    , m_window(window)
{}

DialogCommands::~DialogCommands() = default;

void DialogCommands::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

SettingsContext DialogCommands::context()
{
    Personal &personal = m_session.personal();
    return {m_theme, m_translations, personal.preferences(), personal.shortcuts(),
            m_session.store().path()};
}

void DialogCommands::welcome()
{
    if (m_session.personal().preferences().wasWelcomed()) {
        return;
    }
    auto *dialog = new WelcomeDialog(context(), Personal::accountName(), &m_window);
    connect(dialog, &WelcomeDialog::languageChosen, this, &DialogCommands::languageChosen);
    connect(dialog, &WelcomeDialog::schemeChosen, this, &DialogCommands::schemeChosen);
    connect(dialog, &WelcomeDialog::answered, this, [this](bool wantsTour) {
        if (wantsTour) {
            tour();
        }
    });
    show(dialog);
}

void DialogCommands::tour()
{
    new Tour(m_theme, &m_window); // ends by itself
}

void DialogCommands::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Redaksiya"),
        tr("<b>Redaksiya %1</b><p>A desktop newsroom: write, read, keep and publish.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(RD_VERSION)),
        QMessageBox::Ok, &m_window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setTextInteractionFlags(Qt::TextBrowserInteraction); // Tab comes to it, too
    show(box);
}

void DialogCommands::help(const QString &page)
{
    auto *dialog = new HelpDialog(m_actions.all(), m_theme, m_translations, &m_window);
    if (!page.isEmpty()) {
        dialog->showPage(page);
    }
    show(dialog);
}

void DialogCommands::settings(const QString &page, const QString &row)
{
    auto *dialog = new SettingsDialog(context(), &m_window);
    connect(dialog, &SettingsDialog::languageChosen, this, &DialogCommands::languageChosen);
    connect(dialog, &SettingsDialog::schemeChosen, this, &DialogCommands::schemeChosen);
    connect(dialog, &SettingsDialog::triggered, this, [this](const QString &name) {
        if (QAction *action = m_actions.find(name)) {
            action->trigger();
        }
    });
    if (!page.isEmpty()) {
        dialog->showPlace(page, row);
    }
    show(dialog);
}

void DialogCommands::people()
{
    show(new PeopleDialog(m_session.store(), m_theme, m_session.profile().name, &m_window));
}

void DialogCommands::sections()
{
    show(new SectionsDialog(m_session.store(), m_theme, m_session.profile().name, &m_window));
}

void DialogCommands::templates()
{
    show(new TemplatesDialog(m_session.store(), m_theme, &m_window));
}

void DialogCommands::saveTemplate(const ArticleContent &article)
{
    show(new SaveTemplateDialog(m_session.store(), m_theme, article, &m_window));
}

void DialogCommands::quickNote()
{
    if (!m_note) {
        m_note = new QuickNote(m_session.store(), m_theme, m_session.profile(), &m_window);
        connect(m_note, &QuickNote::created, this, &DialogCommands::noted);
    }
    m_note->setProfile(m_session.profile());
    m_note->show();
    m_note->activateWindow();
}

void DialogCommands::palette()
{
    store::AsyncStore &store = m_session.store();
    const QString language = m_translations.current().section(QLatin1Char('_'), 0, 0);
    CommandPalette::Providers providers;
    providers.push_back(std::make_unique<ActionProvider>(m_actions.all()));
    providers.push_back(std::make_unique<SectionProvider>(
        store, m_theme, language, [this](SectionId id) { Q_EMIT sectionRequested(id); }));
    providers.push_back(std::make_unique<SettingProvider>(
        palettePlaces(), m_theme,
        [this](const QString &page, const QString &row) { settings(page, row); }));
    providers.push_back(std::make_unique<ArticleProvider>(
        store, m_theme, [this](ArticleId id) { Q_EMIT openRequested(id); }));
    QSettings &kept = m_session.personal().preferences().settings();
    auto *palette =
        new CommandPalette(std::move(providers), PaletteHistory::load(kept), m_theme, &m_window);
    connect(palette, &CommandPalette::searchRequested, this, &DialogCommands::searchRequested);
    connect(palette, &CommandPalette::chosen, this, [&kept](const QString &id) {
        PaletteHistory history = PaletteHistory::load(kept);
        history.note(id);
        history.save(kept);
    });
    static_cast<QWidget *>(palette)->move(m_window.mapToGlobal(
        QPoint((m_window.width() - palette->width()) / 2, m_window.height() / paletteFromTop)));
    palette->show();
}

void DialogCommands::revisions(ArticleId id, OpenArticle *open, RevisionId revision)
{
    auto *dialog = new RevisionsDialog(m_session.store(), m_theme, id, open, &m_window);
    connect(dialog, &RevisionsDialog::restoreRequested, this,
            [this, id](RevisionId wanted) { Q_EMIT restoreRequested(id, wanted); });
    if (revision.isValid()) {
        dialog->showRevision(revision);
    }
    show(dialog);
}

void DialogCommands::changedSincePublished(OpenArticle &article)
{
    auto *dialog = new ChangedDialog(m_session.store(), m_theme, article, &m_window);
    connect(dialog, &ChangedDialog::publishUpdateRequested, this,
            &DialogCommands::publishUpdateRequested);
    show(dialog);
}

void DialogCommands::log(ArticleId id)
{
    auto *dialog = new QDialog(&m_window);
    dialog->setObjectName(QStringLiteral("logDialog"));
    dialog->setWindowTitle(tr("Change log"));
    dialog->resize(logSize);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *panel = new ActivityPanel(m_session.store(), m_theme, m_session.profile(), dialog);
    panel->setArticle(id);
    layout->addWidget(panel);
    connect(panel, &ActivityPanel::failed, this, &DialogCommands::failed);
    connect(panel, &ActivityPanel::openRequested, this,
            [this, dialog](ArticleId article, RevisionId revision) {
                if (revision.isValid()) {
                    revisions(article, m_session.articles().find(article), revision);
                } else {
                    dialog->accept();
                    Q_EMIT openRequested(article);
                }
            });
    show(dialog);
}

} // namespace rd::ui

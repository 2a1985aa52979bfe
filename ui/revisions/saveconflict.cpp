// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/saveconflict.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"
#include "ui/revisions/conflictdialog.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace rd::ui {

namespace {

struct SaveConflict
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SaveConflict)
};

/// What the library holds instead of the text that could not be saved.
Result<PackageConflict> readTheirs(const store::Repository &repository, ArticleId id)
{
    const auto revisions = repository.revisions(id);
    if (!revisions) {
        return fail(revisions.error());
    }
    if (revisions->empty()) {
        return fail(ErrorCode::NotFound, SaveConflict::tr("There is no saved text to compare with; "
                                                          "yours is still here. Save it again."));
    }
    const RevisionInfo &head = revisions->front();
    const auto content = repository.revisionContent(head.id);
    if (!content) {
        return fail(content.error());
    }
    PackageConflict conflict;
    conflict.theirs = *content;
    conflict.theirAuthor = head.author;
    conflict.theirTime = head.saved;
    return conflict;
}

void ask(OpenArticle &article, const Theme &theme, QWidget *window, PackageConflict conflict)
{
    conflict.article = article.article().uuid;
    conflict.ours = article.content();
    conflict.ourAuthor = article.author();
    auto *dialog = new ConflictDialog(theme, {conflict}, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &article,
                     [dialog, &article, uuid = conflict.article, theirs = conflict.theirs] {
                         applyConflictChoice(article, dialog->choices().value(uuid), theirs);
                     });
    dialog->open();
}

} // namespace

void applyConflictChoice(OpenArticle &article, ConflictChoice choice, const ArticleContent &theirs)
{
    const QString took = SaveConflict::tr("Took the other text");
    switch (choice) {
    case ConflictChoice::KeepOurs:
        article.saveOverNewer(SaveConflict::tr("Kept our text"));
        break;
    case ConflictChoice::TakeTheirs:
        // Ours first, so that the history has it.
        article.saveOverNewer(SaveConflict::tr("Our text, before the other was taken"));
        article.replaceContent(took, theirs);
        article.saveOverNewer(took);
        break;
    case ConflictChoice::KeepBoth:
        article.saveAsCopy(SaveConflict::tr("Our text, beside the other"));
        article.replaceContent(took, theirs);
        article.saveOverNewer(took);
        break;
    }
}

void resolveSaveConflict(OpenArticle &article, const Theme &theme, QWidget *window,
                         const std::function<void(const Error &)> &failed)
{
    const auto future = article.store().run(
        store::AsyncStore::Lane::Read,
        [id = article.id()](store::Repository &repository) { return readTheirs(repository, id); });
    const QPointer<QWidget> place(window);
    deliver(future, &article,
            [&article, &theme, place, failed](const Result<PackageConflict> &conflict) {
                if (!conflict) {
                    failed(conflict.error());
                } else if (!place.isNull()) {
                    ask(article, theme, place, *conflict);
                }
            });
}

} // namespace rd::ui
